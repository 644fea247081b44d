// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include "core/base/task.h"

#include <array>
#include <atomic>
#include <csignal>
#include <tuple>

namespace maillage::cli {

namespace {

constexpr std::array heard{SIGINT, SIGTERM, SIGHUP};

std::atomic<const TaskControl*> interruptible = nullptr;
std::atomic<int> held = 0;
std::atomic<bool> holding = false;

extern "C" void hear(int signal) {
    if (const TaskControl* control = interruptible.load()) {
        control->interrupt();
    } else {
        held = signal;
    }
}

void listen(void (*handler)(int)) {
    for (const int signal : heard) {
        // What the caller has us ignore (nohup, a job in the background) stays ignored.
        if (std::signal(signal, handler) == SIG_IGN) {
            std::ignore = std::signal(signal, SIG_IGN);
        }
    }
}

} // namespace

void holdSignals() {
    holding = true;
    listen(hear);
}

void interruptOnSignal(const TaskControl* control) {
    interruptible = control;
    listen(control != nullptr || holding ? hear : SIG_DFL);
}

void obeyHeldSignal() {
    if (const int signal = held) {
        std::ignore = std::signal(signal, SIG_DFL);
        std::ignore = std::raise(signal);
    }
}

} // namespace maillage::cli
