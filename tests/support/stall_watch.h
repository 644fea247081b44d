// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <pthread.h>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace maillage::test {

/// The longest time in one step of a session during which the event loop answered nothing.
struct Stall {
    std::string step;
    double milliseconds = 0;    ///< on the clock: what a user waits
    double work = 0;            ///< of it, the UI thread's own computing, in milliseconds
    double mostWork = 0;        ///< the most that it computed in one piece, on the clock or not
    std::vector<void*> where{}; ///< the UI thread's stack in the middle of it, where it was long enough to be asked
};

/// Watches the event loop of the thread that makes it: a thread of its own posts an event every few milliseconds and
/// measures how long it takes to be answered. What takes long is interrupted once for its stack (SIGUSR2).
class StallWatch {
public:
    StallWatch();
    ~StallWatch();
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    /// What follows belongs to this step. On the watched thread.
    void begin(const std::string& step);
    /// One for each step, in the order of their first begin(). On the watched thread.
    [[nodiscard]] std::vector<Stall> stalls();

    /// A stack is asked for after this time.
    static constexpr std::chrono::milliseconds suspicious{30};

private:
    using Clock = std::chrono::steady_clock;

    void watch();
    void waitForAnswer();
    void record(double milliseconds, double work, std::vector<void*> where);
    [[nodiscard]] double threadWork() const;

    QObject m_receiver;
    pthread_t m_watched;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_answered = true;
    std::mutex m_mutex;
    std::vector<Stall> m_stalls;
    std::size_t m_current = 0;
    std::thread m_thread; // last: it uses the others
};

/// The functions of a stack, the innermost first, those of the machinery left out. Names need exported symbols.
[[nodiscard]] std::vector<std::string> functionsOf(const std::vector<void*>& stack);

} // namespace maillage::test
