// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/columns_dialog.h"

#include "ui/presenters/tables/table_roles.h"
#include "ui/window/look/roomy_delegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

ColumnsDialog::ColumnsDialog(const QAbstractItemModel& model, const ColumnLayout& layout, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_before(layout)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Columns of the table, from left to right"));
    m_orders = {makeSortRow(tr("Sort by"), tr("The usual order")), makeSortRow(tr("Then by"), tr("Nothing else"))};
    layOut();
    fill(layout);
    connectMove(*m_up, QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    connectMove(*m_down, QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::followList);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::followList);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    followList();
}

ColumnsDialog::SortRow ColumnsDialog::makeSortRow(const QString& accessibleName, const QString& none) {
    SortRow row{new QComboBox, new QComboBox};
    row.column->setAccessibleName(accessibleName);
    row.column->addItem(none);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = columnName(m_model, column);
        row.column->addItem(titleOf(name), name);
    }
    row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.column->setMinimumContentsLength(24);
    row.direction->setAccessibleName(tr("Direction"));
    row.direction->addItem(tr("Ascending"), static_cast<int>(Qt::AscendingOrder));
    row.direction->addItem(tr("Descending"), static_cast<int>(Qt::DescendingOrder));
    connect(row.column, &QComboBox::currentIndexChanged, row.direction,
            [row] { row.direction->setEnabled(row.column->currentIndex() > 0); });
    return row;
}

/// A button's own shortcut would press it slowly, for the eye.
void ColumnsDialog::connectMove(QPushButton& button, const QKeySequence& keys, int by) {
    button.setToolTip(keys.toString(QKeySequence::NativeText));
    connect(&button, &QPushButton::clicked, this, [this, by] { move(by); });
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by] { move(by); });
}

void ColumnsDialog::layOut() {
    auto* label = new QLabel(tr("&Tick the columns to show; their order is that of the table, from left to right."));
    label->setBuddy(m_list);
    label->setWordWrap(true);
    auto* moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list, 1);
    columns->addLayout(moves);
    auto* orders = new QGridLayout;
    const std::array words{tr("&Sort by:"), tr("T&hen by:")};
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        auto* word = new QLabel(words[i]);
        word->setBuddy(m_orders[i].column);
        orders->addWidget(word, static_cast<int>(i), 0);
        orders->addWidget(m_orders[i].column, static_cast<int>(i), 1);
        orders->addWidget(m_orders[i].direction, static_cast<int>(i), 2);
    }
    orders->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* usual = buttons->addButton(tr("&Restore"), QDialogButtonBox::ResetRole);
    usual->setToolTip(tr("The columns, widths and order of a new table"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_before = ColumnLayout::usualOf(m_model);
        fill(m_before);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(columns, 1);
    layout->addLayout(orders);
    layout->addWidget(buttons);
    for (QPushButton* button : {m_up, m_down, usual}) {
        button->setAutoDefault(false); // Enter applies, from wherever
    }
    m_ok->setDefault(true);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 72, character * 84);
}

QString ColumnsDialog::titleOf(const QString& name) const {
    const auto column = columnNamed(m_model, name);
    return column ? m_model.headerData(*column, Qt::Horizontal, ColumnTitleRole).toString() : name;
}

void ColumnsDialog::addColumn(const QString& name, bool shown) {
    auto* item = new QListWidgetItem(titleOf(name), m_list);
    item->setData(nameRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
}

/// The shown ones as they stand, then the others in the model's order.
void ColumnsDialog::fill(const ColumnLayout& layout) {
    m_list->clear();
    for (const ShownColumn& column : layout.shown) {
        addColumn(column.name, true);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = columnName(m_model, column);
        if (!std::ranges::contains(layout.shown, name, &ShownColumn::name)) {
            addColumn(name, false);
        }
    }
    m_list->setCurrentRow(0);
    fillOrders(layout.order);
}

void ColumnsDialog::fillOrders(const std::vector<ColumnSort>& order) {
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        const bool given = i < order.size();
        const int at = given ? m_orders[i].column->findData(order[i].name) : 0;
        m_orders[i].column->setCurrentIndex(std::max(at, 0));
        m_orders[i].direction->setCurrentIndex(given && order[i].direction == Qt::DescendingOrder ? 1 : 0);
        m_orders[i].direction->setEnabled(at > 0);
    }
}

void ColumnsDialog::move(int by) {
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    followList();
}

/// A table without columns is none.
void ColumnsDialog::followList() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_ok->setEnabled(!layoutNow().shown.empty());
}

ColumnLayout ColumnsDialog::layoutNow() const {
    ColumnLayout layout;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            const QString name = item->data(nameRole).toString();
            const auto before = std::ranges::find(m_before.shown, name, &ShownColumn::name);
            layout.shown.push_back({name, before == m_before.shown.end() ? 0 : before->width});
        }
    }
    for (const SortRow& row : m_orders) {
        const QString name = row.column->currentData().toString();
        if (!name.isEmpty() && !std::ranges::contains(layout.order, name, &ColumnSort::name)) {
            layout.order.push_back({name, static_cast<Qt::SortOrder>(row.direction->currentData().toInt())});
        }
    }
    return layout;
}

void ColumnsDialog::accept() {
    Q_EMIT chosen(layoutNow());
    QDialog::accept();
}

} // namespace maillage
