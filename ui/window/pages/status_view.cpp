// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/status_view.h"

#include "ui/map/tiles/network_permission.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace maillage {

namespace {

constexpr int showAfter = 300;
constexpr int forgetAfter = 12'000;

} // namespace

StatusView::StatusView(Workspace& workspace, const NetworkPermission& permission, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_permission(permission)
    , m_counts(new QLabel)
    , m_news(new QLabel)
    , m_task(new QLabel)
    , m_progress(new QProgressBar)
    , m_interrupt(new QPushButton)
    , m_network(new QLabel)
    , m_showLater(new QTimer(this))
    , m_forget(new QTimer(this)) {
    layOut();
    m_showLater->setSingleShot(true);
    m_showLater->setInterval(showAfter);
    m_forget->setSingleShot(true);
    m_forget->setInterval(forgetAfter);
    connect(m_showLater, &QTimer::timeout, this, &StatusView::followTasks);
    connect(m_forget, &QTimer::timeout, m_news, &QLabel::clear);
    connect(m_interrupt, &QPushButton::clicked, this, [this] { m_workspace.session.tasks().interrupt(m_shownTask); });
    connect(&workspace.session.tasks(), &TaskBoard::changed, this, &StatusView::followTasks);
    connect(&workspace.session, &HubSession::snapshotChanged, this, &StatusView::retranslate);
    connect(&workspace.session, &HubSession::stateChanged, this, &StatusView::retranslate);
    connect(&permission, &NetworkPermission::changed, this, &StatusView::retranslate);
    followTasks();
    retranslate();
}

void StatusView::layOut() {
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setFixedHeight(fontMetrics().height() / 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_counts);
    layout->addSpacing(16);
    layout->addWidget(m_news, 1);
    layout->addWidget(m_task);
    layout->addWidget(m_progress);
    layout->addWidget(m_interrupt);
    layout->addSpacing(16);
    layout->addWidget(m_network);
    m_network->setForegroundRole(QPalette::PlaceholderText);
}

void StatusView::tell(const QString& sentence) {
    m_news->setText(sentence);
    m_forget->start();
}

void StatusView::followTasks() {
    const auto task = m_workspace.session.tasks().latest();
    const bool isNew = task && task->id != m_shownTask;
    if (isNew) {
        m_shownTask = task->id;
        m_showLater->start();
    }
    const bool shown = task && !m_showLater->isActive();
    m_task->setVisible(shown);
    m_progress->setVisible(shown);
    m_interrupt->setVisible(shown);
    if (shown) {
        showTask(*task);
    }
    if (!task) {
        m_showLater->stop();
        m_shownTask = 0;
    }
}

void StatusView::showTask(const RunningTask& task) {
    const auto percent = task.percent();
    m_progress->setRange(0, percent ? 100 : 0);
    m_progress->setValue(percent.value_or(0));
    const auto left = task.secondsLeft();
    m_task->setText(left ? tr("%1: %Ln second(s) left", nullptr, *left).arg(task.title) : task.title);
}

void StatusView::retranslate() {
    m_interrupt->setText(tr("Interrupt"));
    m_network->setText(m_permission.isAllowed() ? tr("Network: for the map only") : tr("Offline"));
    const HubSession& session = m_workspace.session;
    if (!session.isOpen()) {
        m_counts->clear();
        return;
    }
    const QStringList counts{tr("%Ln place(s)", nullptr, static_cast<int>(session.snapshot()->placeCount())),
                             tr("%Ln person(s)", nullptr, static_cast<int>(session.counts().people)),
                             tr("%Ln organisation(s)", nullptr, static_cast<int>(session.counts().organisations))};
    m_counts->setText(counts.join(QStringLiteral(" · ")));
}

void StatusView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
