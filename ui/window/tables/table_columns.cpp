// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/table_columns.h"

#include "ui/presenters/tables/table_roles.h"
#include "ui/window/tables/column_header.h"
#include "ui/window/tables/columns_dialog.h"

#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace maillage {

TableColumns::TableColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_header(new ColumnHeader(&table)) {
    table.setHorizontalHeader(m_header);
    // An empty one: to tell whether a column is selected, the header would ask for the flags of every row.
    m_header->setSelectionModel(new QItemSelectionModel(table.model(), m_header));
    setUsual();
    connect(m_header, &QHeaderView::sectionClicked, this, &TableColumns::sortByClick);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
}

QString TableColumns::nameOf(int section) const {
    return columnName(*m_table.model(), section);
}

int TableColumns::usualWidth(int section) const {
    constexpr int air = 12;
    const QAbstractItemModel& model = *m_table.model();
    const QFontMetrics metrics = m_table.fontMetrics();
    const int title = metrics.horizontalAdvance(model.headerData(section, Qt::Horizontal).toString()) + air;
    return std::max(metrics.averageCharWidth() * model.headerData(section, Qt::Horizontal, UsualWidthRole).toInt(),
                    title);
}

std::vector<int> TableColumns::shown() const {
    std::vector<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(section)) {
            sections.push_back(section);
        }
    }
    return sections;
}

ColumnLayout TableColumns::layout() const {
    ColumnLayout layout{.shown = {}, .order = m_order};
    for (const int section : shown()) {
        const int width = m_header->sectionSize(section);
        layout.shown.push_back({nameOf(section), width == usualWidth(section) ? 0 : width});
    }
    return layout;
}

void TableColumns::setLayout(const ColumnLayout& layout) {
    std::vector<std::pair<int, int>> wanted;
    for (const ShownColumn& column : layout.shown) {
        if (const auto section = columnNamed(*m_table.model(), column.name)) {
            wanted.emplace_back(*section, column.width);
        }
    }
    if (wanted.empty()) {
        return;
    }
    for (int section = 0; section < m_header->count(); ++section) {
        m_header->setSectionHidden(section, !std::ranges::contains(wanted, section, &std::pair<int, int>::first));
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto& [section, width] = wanted[i];
        m_header->moveSection(m_header->visualIndex(section), static_cast<int>(i));
        m_header->resizeSection(section, width > 0 ? width : usualWidth(section));
    }
    setOrder(layout.order);
}

void TableColumns::setUsual() {
    setLayout(ColumnLayout::usualOf(*m_table.model()));
}

void TableColumns::setState(const QByteArray& state) {
    if (const auto layout = ColumnLayout::fromJson(state)) {
        setLayout(*layout);
    }
}

void TableColumns::setOrder(const std::vector<ColumnSort>& order) {
    ColumnHeader::Orders sections;
    std::vector<ColumnSort> known;
    for (const ColumnSort& sort : order) {
        if (const auto section = columnNamed(*m_table.model(), sort.name)) {
            sections.emplace_back(*section, sort.direction);
            known.push_back(sort);
        }
    }
    m_header->setOrders(sections);
    if (m_order != known) {
        m_order = std::move(known);
        Q_EMIT orderChanged(m_order);
    }
}

void TableColumns::sortByClick(int section) {
    const bool further = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    setOrder(orderAfterClick(m_order, nameOf(section), further));
}

void TableColumns::showMenu(QPoint at) {
    const int section = m_header->logicalIndexAt(at);
    auto* menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        const QString name = nameOf(section);
        const QString title = m_table.model()->headerData(section, Qt::Horizontal, ColumnTitleRole).toString();
        menu->addAction(tr("Sort &ascending"), this, [this, name] { setOrder({{name, Qt::AscendingOrder}}); });
        menu->addAction(tr("Sort &descending"), this, [this, name] { setOrder({{name, Qt::DescendingOrder}}); });
        menu->addAction(tr("&Then sort by this column"), this,
                        [this, name] { setOrder(orderAfterClick(m_order, name, true)); })
            ->setEnabled(!m_order.empty() && m_order.front().name != name);
        menu->addSeparator();
        menu->addAction(tr("&Hide “%1”").arg(title), this, [this, section] { m_header->hideSection(section); })
            ->setEnabled(shown().size() > 1);
    }
    menu->addAction(tr("&Columns…"), this, &TableColumns::openDialog);
    menu->addAction(tr("&Restore the usual columns"), this, &TableColumns::setUsual);
    menu->popup(m_header->mapToGlobal(at));
}

void TableColumns::openDialog() {
    auto* dialog = new ColumnsDialog(*m_table.model(), layout(), m_table.window());
    connect(dialog, &ColumnsDialog::chosen, this, &TableColumns::setLayout);
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

} // namespace maillage
