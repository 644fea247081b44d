// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"
#include "app/cli/output/progress_line.h"
#include "app/cli/signals.h"
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <csignal>
#include <filesystem>

namespace maillage::cli {

class SignalsTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", hub()}), 0) << m_err; }

    void TearDown() override {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            std::signal(signal, SIG_DFL);
        }
    }
};

/// A hub opened to write, a signal, and the orderly end that follows.
void writeUnderASignal(const std::string& path, int signal) {
    {
        const auto hub = openToWrite(path);
        std::raise(signal);
        if (!hub || !hub->connection().execute("CREATE TABLE IF NOT EXISTS written (value)")) {
            std::exit(1);
        }
    }
    obeyHeldSignal();
    std::exit(0); // not reached
}

TEST_F(SignalsTest, EndTheProgramOnceTheHubIsClosed) {
    const std::string path = hub();
    EXPECT_EXIT(writeUnderASignal(path, SIGTERM), testing::KilledBySignal(SIGTERM), "");
    EXPECT_EXIT(writeUnderASignal(path, SIGHUP), testing::KilledBySignal(SIGHUP), "");
    const auto files = std::filesystem::directory_iterator(std::filesystem::path(path).parent_path());
    EXPECT_EQ(std::distance(files, {}), 1) << "a log or a lock is left beside the hub";
    EXPECT_TRUE(openToRead(path)->connection().integer("SELECT count(*) FROM written").has_value());
}

TEST_F(SignalsTest, InterruptTheTaskThatRuns) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        std::ostringstream err;
        const ProgressLine progress({err, err}, true);
        EXPECT_FALSE(progress.control().interrupted());
        std::raise(signal);
        EXPECT_TRUE(progress.control().interrupted());
    }
}

TEST_F(SignalsTest, WaitForTheEndAfterTheTask) {
    holdSignals();
    {
        std::ostringstream err;
        const ProgressLine progress({err, err}, true);
    }
    std::raise(SIGTERM); // would end the tests
    EXPECT_EXIT(obeyHeldSignal(), testing::KilledBySignal(SIGTERM), "");
}

} // namespace maillage::cli
