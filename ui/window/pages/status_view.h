// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace maillage {

class NetworkPermission;

/// The status bar's content: how many records there are, the task that runs and a way to interrupt it,
/// and whether the network is in use.
class StatusView : public QWidget {
    Q_OBJECT

public:
    StatusView(Workspace& workspace, const NetworkPermission& permission, QWidget* parent = nullptr);

    /// A short account that stays for some seconds.
    void tell(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void followTasks();
    void showTask(const RunningTask& task);
    void retranslate();

    Workspace& m_workspace;
    const NetworkPermission& m_permission;
    QLabel* m_counts;
    QLabel* m_news;
    QLabel* m_task;
    QProgressBar* m_progress;
    QPushButton* m_interrupt;
    QLabel* m_network;
    QTimer* m_showLater; ///< tasks under a third of a second don't flicker
    QTimer* m_forget;
    int m_shownTask = 0;
};

} // namespace maillage
