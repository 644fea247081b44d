// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stall_watch.h"

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace maillage::test {

namespace {

using namespace std::chrono_literals;

constexpr int deepest = 64;
constexpr auto pace = 4ms;

// Written by the signal's handler on the watched thread, read by the watching one after `stackDepth` is set.
std::array<void*, deepest> stackFrames;
std::atomic<int> stackDepth = 0;

void keepStack(int /*signal*/) {
    stackDepth.store(backtrace(stackFrames.data(), deepest), std::memory_order_release);
}

void listenForSignal() {
    (void)backtrace(stackFrames.data(), 1); // loads what the handler must not load
    struct sigaction action{};
    action.sa_handler = keepStack;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
}

double milliseconds(std::chrono::steady_clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

StallWatch::StallWatch()
    : m_watched(pthread_self()) {
    listenForSignal();
    begin("start");
    m_thread = std::thread([this] { watch(); });
}

StallWatch::~StallWatch() {
    m_stopping = true;
    m_answered = true;
    m_thread.join();
}

void StallWatch::begin(const std::string& step) {
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_stalls, step, &Stall::step);
    m_current = static_cast<std::size_t>(found - m_stalls.begin());
    if (found == m_stalls.end()) {
        m_stalls.push_back({.step = step});
    }
}

std::vector<Stall> StallWatch::stalls() {
    const std::scoped_lock lock(m_mutex);
    return m_stalls;
}

double StallWatch::threadWork() const {
    clockid_t clock{};
    timespec now{};
    pthread_getcpuclockid(m_watched, &clock);
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void StallWatch::watch() {
    while (!m_stopping) {
        m_answered = false;
        QMetaObject::invokeMethod(&m_receiver, [this] { m_answered = true; }, Qt::QueuedConnection);
        waitForAnswer();
        std::this_thread::sleep_for(pace);
    }
}

void StallWatch::waitForAnswer() {
    const auto start = Clock::now();
    const double work = threadWork();
    std::vector<void*> where;
    bool asked = false;
    while (!m_answered) {
        std::this_thread::sleep_for(1ms);
        if (!asked && Clock::now() - start > suspicious) {
            asked = true;
            stackDepth = 0;
            pthread_kill(m_watched, SIGUSR2);
        }
    }
    if (const int depth = stackDepth.load(std::memory_order_acquire); asked && depth > 0) {
        where.assign(stackFrames.begin(), stackFrames.begin() + depth);
    }
    record(milliseconds(Clock::now() - start), threadWork() - work, std::move(where));
}

void StallWatch::record(double milliseconds, double work, std::vector<void*> where) {
    const std::scoped_lock lock(m_mutex);
    Stall& longest = m_stalls[m_current];
    longest.mostWork = std::max(longest.mostWork, work);
    if (milliseconds > longest.milliseconds) {
        longest.milliseconds = milliseconds;
        longest.work = work;
        longest.where = std::move(where);
    }
}

std::vector<std::string> functionsOf(const std::vector<void*>& stack) {
    constexpr std::size_t machinery = 2; // the handler and the kernel's call of it
    std::vector<std::string> names;
    for (std::size_t i = machinery; i < stack.size(); ++i) {
        Dl_info info{};
        if (dladdr(stack[i], &info) == 0 || info.dli_sname == nullptr) {
            continue;
        }
        const std::unique_ptr<char, decltype(&std::free)> name(
            abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, nullptr), &std::free);
        names.emplace_back(name ? name.get() : info.dli_sname);
    }
    return names;
}

} // namespace maillage::test
