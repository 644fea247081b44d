// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_dialog.h"

#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/window/look/plain_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace maillage {

HistoryDialog::HistoryDialog(HubSession& session, QWidget* parent)
    : QDialog(parent)
    , m_model(new HistoryModel(session, this))
    , m_table(new QTableView)
    , m_changes(new QTextBrowser) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of the hub"));
    setUpPlainTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Steps, the latest first"));
    m_changes->setAccessibleName(tr("What the selected step changed"));
    layOut();
    m_changes->setOpenLinks(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showStep(false); });
    connect(m_changes, &QTextBrowser::anchorClicked, this, &HistoryDialog::follow);
    connect(m_model, &KeyedTableModel::rearranged, this, [this] {
        if (m_table->selectionModel()->hasSelection()) {
            showStep(m_unfolded); // what it deleted may be there again
        } else if (m_model->rowCount() > 0) {
            m_table->selectRow(0);
        }
    });
}

void HistoryDialog::layOut() {
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(HistoryModel::When, character * 22);
    m_table->setColumnWidth(HistoryModel::Who, character * 22);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_changes);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    layout->addWidget(buttons);
    resize(character * 120, character * 90);
}

void HistoryDialog::showStep(bool unfolded) {
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_changes->clear();
    m_unfolded = unfolded;
    if (!selected.isEmpty()) {
        const int wanted = ++m_wanted;
        m_model->describe(selected.front().row(), unfolded, this, [this, wanted](const StepDescription& description) {
            if (wanted != m_wanted) {
                return; // another step has been selected meanwhile
            }
            m_description = description;
            m_changes->setHtml(htmlOf(description));
        });
    }
}

QString HistoryDialog::htmlOf(const StepDescription& description) {
    QStringList lines;
    for (const QString& line : description.lines) {
        lines << escaped(line);
    }
    for (std::size_t i = 0; i < description.deleted.size(); ++i) {
        lines[description.deleted[i].line] +=
            QLatin1Char(' ') + anchor(QStringLiteral("deleted:%1").arg(i), tr("Bring back…"));
    }
    if (description.folded) {
        lines << anchor(QStringLiteral("unfold:"), tr("Show each change"));
    }
    return lines.join(QStringLiteral("<br>"));
}

void HistoryDialog::follow(const QUrl& link) {
    if (link.scheme() != QStringLiteral("deleted")) {
        showStep(true);
        return;
    }
    const std::size_t number = link.path().toULongLong();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (number < m_description.deleted.size() && !selected.isEmpty()) {
        const DeletedRecord& deleted = m_description.deleted[number];
        Q_EMIT bringBackWanted(deleted.key, deleted.seq, stepTime(m_model->stepAt(selected.front().row())));
    }
}

} // namespace maillage
