// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quit_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <tuple>

namespace maillage {

namespace {

constexpr std::array heard{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> pipeToWrite = -1;

extern "C" void wakeUp(int /*signal*/) {
    const int error = errno;
    std::ignore = write(pipeToWrite, "", 1);
    errno = error;
}

std::array<int, 2> openPipe() {
    std::array<int, 2> ends{-1, -1};
    std::ignore = pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK);
    return ends;
}

} // namespace

QuitSignals::QuitSignals()
    : m_pipe(openPipe())
    , m_notifier(m_pipe[0], QSocketNotifier::Read) {
    pipeToWrite = m_pipe[1];
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        std::ignore = read(m_pipe[0], &byte, 1);
        Q_EMIT quitWanted();
    });
    for (const int signal : heard) {
        // What the caller has us ignore (nohup) stays ignored.
        if (std::signal(signal, wakeUp) == SIG_IGN) {
            std::ignore = std::signal(signal, SIG_IGN);
        }
    }
}

QuitSignals::~QuitSignals() {
    for (const int signal : heard) {
        std::ignore = std::signal(signal, SIG_DFL);
    }
    m_notifier.setEnabled(false);
    close(m_pipe[0]);
    close(m_pipe[1]);
}

} // namespace maillage
