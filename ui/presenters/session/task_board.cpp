// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/task_board.h"

#include <algorithm>

namespace maillage {

std::optional<int> RunningTask::percent() const {
    if (progress.total == 0) {
        return std::nullopt;
    }
    return static_cast<int>(std::min(progress.done, progress.total) * 100 / progress.total);
}

std::optional<int> RunningTask::secondsLeft() const {
    constexpr qint64 tooEarly = 1000;
    if (progress.total == 0 || progress.done == 0 || milliseconds < tooEarly) {
        return std::nullopt;
    }
    const double left = static_cast<double>(progress.total - std::min(progress.done, progress.total));
    return static_cast<int>(left / static_cast<double>(progress.done) * static_cast<double>(milliseconds) / 1000.0);
}

TaskBoard::TaskBoard(QObject* parent)
    : QObject(parent) {}

RunningTask TaskBoard::start(const QString& title) {
    const int id = ++m_lastId;
    TaskControl control([this, id](const Progress& progress) {
        QMetaObject::invokeMethod(this, [this, id, progress] { setProgress(id, progress); }, Qt::QueuedConnection);
    });
    Entry entry{.task = {.id = id, .title = title, .progress = {}, .milliseconds = 0, .control = std::move(control)},
                .clock = {}};
    entry.clock.start();
    m_tasks.push_back(std::move(entry));
    Q_EMIT changed();
    return m_tasks.back().task;
}

void TaskBoard::finish(int id) {
    const auto removed = std::erase_if(m_tasks, [id](const Entry& entry) { return entry.task.id == id; });
    if (removed > 0) {
        Q_EMIT changed();
    }
}

void TaskBoard::interrupt(int id) {
    const auto found = std::ranges::find(m_tasks, id, [](const Entry& entry) { return entry.task.id; });
    if (found != m_tasks.end()) {
        found->task.control.interrupt();
    }
}

void TaskBoard::interruptAll() {
    for (const Entry& entry : m_tasks) {
        entry.task.control.interrupt();
    }
}

std::optional<RunningTask> TaskBoard::latest() const {
    return m_tasks.empty() ? std::nullopt : std::optional(m_tasks.back().task);
}

void TaskBoard::setProgress(int id, const Progress& progress) {
    const auto found = std::ranges::find(m_tasks, id, [](const Entry& entry) { return entry.task.id; });
    if (found != m_tasks.end()) {
        found->task.progress = progress;
        found->task.milliseconds = found->clock.elapsed();
        Q_EMIT changed();
    }
}

} // namespace maillage
