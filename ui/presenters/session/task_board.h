// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace maillage {

/// A long task that runs, as the status bar shows it.
struct RunningTask {
    int id = 0;
    QString title;
    Progress progress;
    qint64 milliseconds = 0; ///< since it began
    TaskControl control;

    /// From 0 to 100; nothing while the total is unknown.
    [[nodiscard]] std::optional<int> percent() const;
    /// What is left at the rate so far, in seconds; nothing while it cannot be told.
    [[nodiscard]] std::optional<int> secondsLeft() const;
};

/// The long tasks of the application. Lives on the UI thread and outlives the threads of its tasks; controls that it
/// hands out may be used on any thread.
class TaskBoard : public QObject {
    Q_OBJECT

public:
    explicit TaskBoard(QObject* parent = nullptr);

    /// Shows a task. The control reports its progress here.
    [[nodiscard]] RunningTask start(const QString& title);
    void finish(int id);
    void interrupt(int id);
    void interruptAll();

    /// The task that began last; nothing when none runs.
    [[nodiscard]] std::optional<RunningTask> latest() const;

    [[nodiscard]] std::size_t count() const { return m_tasks.size(); }

Q_SIGNALS:
    void changed();

private:
    void setProgress(int id, const Progress& progress);

    struct Entry {
        RunningTask task;
        QElapsedTimer clock;
    };

    std::vector<Entry> m_tasks;
    int m_lastId = 0;
};

} // namespace maillage
