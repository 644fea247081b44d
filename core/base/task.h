// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace maillage {

/// How far a long task is. `total` is 0 while unknown. Units are rows, or bytes where said.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

/// What a long task gets: where to say how far it is, and whether to stop. Copies share the same flag; any thread
/// may interrupt. The sink is called on the task's thread, a few dozen times a second at most.
class TaskControl {
public:
    using Sink = std::function<void(const Progress&)>;

    TaskControl() = default;

    explicit TaskControl(Sink sink)
        : m_sink(std::move(sink)) {}

    /// The same task without its sink: for a second thread that works for it.
    [[nodiscard]] TaskControl silent() const {
        TaskControl control;
        control.m_interrupted = m_interrupted;
        return control;
    }

    void interrupt() const { m_interrupted->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool interrupted() const { return m_interrupted->load(std::memory_order_relaxed); }

    void report(const Progress& progress) const {
        if (m_sink) {
            m_sink(progress);
        }
    }

private:
    Sink m_sink;
    std::shared_ptr<std::atomic<bool>> m_interrupted = std::make_shared<std::atomic<bool>>(false);
};

} // namespace maillage
