// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_dialog.h"

#include "ui/presenters/texts/html_writer.h"
#include "ui/window/look/plain_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
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
    connect(m_changes, &QTextBrowser::anchorClicked, this, [this] { showStep(true); });
    connect(m_model, &KeyedTableModel::rearranged, this, [this] {
        if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0) {
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
    if (!selected.isEmpty()) {
        const int wanted = ++m_wanted;
        m_model->describe(selected.front().row(), unfolded, this, [this, wanted](const StepDescription& description) {
            if (wanted != m_wanted) {
                return; // another step has been selected meanwhile
            }
            QString text = escaped(description.lines.join(QLatin1Char('\n')));
            if (description.folded) {
                text += QStringLiteral("<br>") + anchor(QStringLiteral("unfold:"), tr("Show each change"));
            }
            m_changes->setHtml(text);
        });
    }
}

} // namespace maillage
