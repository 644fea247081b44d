// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quit_signals.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <csignal>

namespace maillage {

TEST(QuitSignals, AskToQuitInsteadOfEnding) {
    const QuitSignals quitSignals;
    QSignalSpy wanted(&quitSignals, &QuitSignals::quitWanted);
    qsizetype count = 0;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        std::raise(signal);
        EXPECT_TRUE(wanted.wait(5000));
        EXPECT_EQ(wanted.count(), ++count);
    }
}

TEST(QuitSignals, LeaveTheUsualEndBehind) {
    {
        const QuitSignals quitSignals;
    }
    EXPECT_EQ(std::signal(SIGTERM, SIG_DFL), SIG_DFL);
}

} // namespace maillage
