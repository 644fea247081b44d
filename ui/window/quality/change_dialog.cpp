// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/change_dialog.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/quality/difference_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

ChangeDialog::ChangeDialog(HubSession& session, ChangePlanModel::Wording wording, std::string_view label,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_label(label)
    , m_planner(new ChangePlanner(session, this))
    , m_model(new ChangePlanModel(*m_planner, session, wording, this))
    , m_summary(new QLabel)
    , m_table(new QTableView)
    , m_all(new QPushButton(tr("Tick &all")))
    , m_none(new QPushButton(tr("Tick &none")))
    , m_taskText(new QLabel)
    , m_progress(new QProgressBar)
    , m_interrupt(new QPushButton(tr("&Interrupt")))
    , m_apply(new QPushButton)
    , m_close(new QPushButton(tr("&Close"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setUpTable();
    layOut();
    connect(m_planner, &ChangePlanner::stateChanged, this, &ChangeDialog::follow);
    connect(m_planner, &ChangePlanner::failed, this, &ChangeDialog::showProblem);
    connect(m_model, &ChangePlanModel::choiceChanged, this, &ChangeDialog::followChoice);
    connect(&session.tasks(), &TaskBoard::changed, this, &ChangeDialog::followTask);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAllChosen(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setAllChosen(false); });
    connect(m_apply, &QPushButton::clicked, this, &ChangeDialog::apply);
    connect(m_interrupt, &QPushButton::clicked, m_planner, &ChangePlanner::interrupt);
    connect(m_close, &QPushButton::clicked, this, &ChangeDialog::reject);
}

void ChangeDialog::setUpTable() {
    setUpPlainTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Places and what becomes of them"));
    using Side = DifferenceDelegate::Side;
    m_table->setItemDelegateForColumn(ChangePlanModel::Before,
                                      new DifferenceDelegate(Side::Before, ChangePlanModel::stretchRole, m_table));
    m_table->setItemDelegateForColumn(ChangePlanModel::After,
                                      new DifferenceDelegate(Side::After, ChangePlanModel::stretchRole, m_table));
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{36, 16, 16, 32, 32};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), character * widths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(ChangePlanModel::Before, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChangePlanModel::After, QHeaderView::Stretch);
}

void ChangeDialog::layOut() {
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton* button : {m_all, m_none, m_interrupt, m_apply, m_close}) {
        button->setAutoDefault(false); // Enter in a field must not write
    }
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_summary, 1);
    choices->addWidget(m_all);
    choices->addWidget(m_none);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_taskText);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_interrupt);
    bottom->addStretch();
    bottom->addWidget(m_apply);
    bottom->addWidget(m_close);
    m_layout = new QVBoxLayout(this);
    m_layout->addLayout(choices);
    m_layout->addWidget(m_table, 1);
    m_layout->addLayout(bottom);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 140, character * 80);
}

void ChangeDialog::setHead(QWidget* head) {
    m_layout->insertWidget(0, head);
    QWidgetList order = head->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    order << QWidgetList{m_table, m_all, m_none, m_interrupt, m_apply, m_close};
    order.removeIf([](const QWidget* widget) { return widget->focusPolicy() == Qt::NoFocus; });
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    order.front()->setFocus();
    follow();
}

QString ChangeDialog::summary() const {
    return m_summary->text();
}

void ChangeDialog::follow() {
    using enum ChangePlanner::State;
    const auto state = m_planner->state();
    const bool busy = m_planner->isBusy();
    m_taskText->setVisible(busy);
    m_progress->setVisible(busy);
    m_interrupt->setVisible(busy);
    m_close->setEnabled(state != Applying);
    m_table->setEnabled(state != Applying);
    if (state == Applied) {
        finish();
    } else if (state == Empty) {
        m_summary->setText(emptyText());
    } else if (state == Planned) {
        m_summary->setText(planText(*m_planner->changes()));
    }
    followChoice();
}

void ChangeDialog::followChoice() {
    const std::size_t places = m_model->chosenPlaces();
    m_apply->setText(tr("Change %Ln place(s)", nullptr, static_cast<int>(places)));
    m_apply->setEnabled(m_planner->state() == ChangePlanner::State::Planned && places > 0);
    m_all->setEnabled(m_model->rowCount() > 0);
    m_none->setEnabled(m_model->rowCount() > 0);
}

void ChangeDialog::followTask() {
    const auto task = m_session.tasks().latest();
    if (!task || !m_planner->isBusy()) {
        return;
    }
    m_taskText->setText(task->title);
    m_progress->setRange(0, task->percent() ? 100 : 0);
    m_progress->setValue(task->percent().value_or(0));
}

void ChangeDialog::apply() {
    m_planner->apply(m_model->chosen(), m_label);
}

/// Closes where all went as it was shown; else what was left out is read first.
void ChangeDialog::finish() {
    const AppliedPlan& applied = m_planner->applied();
    const QString account =
        tr("%Ln place(s) changed. Edit → Undo takes it back.", nullptr, static_cast<int>(applied.places));
    Q_EMIT told(account);
    if (applied.refused == 0) {
        accept();
        return;
    }
    m_summary->setText(
        account + QLatin1Char(' ')
        + tr("%Ln change(s) left out: the place was changed meanwhile.", nullptr, static_cast<int>(applied.refused)));
    m_apply->hide();
    m_table->setEnabled(false);
    m_close->setFocus();
}

void ChangeDialog::showProblem(const Error& error) {
    m_summary->setText(sentenceOf(error.message));
}

void ChangeDialog::reject() {
    if (m_planner->state() != ChangePlanner::State::Applying) {
        QDialog::reject();
    }
}

} // namespace maillage
