// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtLogging>

#include <gtest/gtest.h>

#include <cstdio>
#include <mutex>
#include <string>
#include <vector>

namespace maillage::test {

/// Collects Qt's warnings and fails the test during which they come.
class WarningsFail : public testing::EmptyTestEventListener {
public:
    static void install() {
        qInstallMessageHandler(&WarningsFail::take);
        testing::UnitTest::GetInstance()->listeners().Append(new WarningsFail);
    }

    void OnTestEnd(const testing::TestInfo& /*info*/) override {
        const std::scoped_lock lock(mutex());
        for (const std::string& warning : warnings()) {
            ADD_FAILURE() << "Qt warns: " << warning;
        }
        warnings().clear();
    }

private:
    static std::mutex& mutex() {
        static std::mutex instance;
        return instance;
    }

    static std::vector<std::string>& warnings() {
        static std::vector<std::string> instance;
        return instance;
    }

    static void take(QtMsgType type, const QMessageLogContext& context, const QString& message) {
        std::string text = message.toStdString();
        if (type == QtFatalMsg) {
            std::fprintf(stderr, "%s\n", text.c_str()); // the program ends now
        }
        // The offscreen platform says this of windows with a least size, of menus and of tooltips.
        const bool harmless = text.starts_with("This plugin does not support ");
        if (type == QtDebugMsg || type == QtInfoMsg || harmless) {
            return;
        }
        const std::scoped_lock lock(mutex());
        if (context.category != nullptr) {
            text += std::string(" (") + context.category + ")";
        }
        warnings().push_back(std::move(text));
    }
};

/// main() of tests that need an application object: none is made when tests are only listed.
template<typename Application>
int runTests(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests)) {
        return RUN_ALL_TESTS();
    }
    const Application application(argc, argv);
    WarningsFail::install();
    return RUN_ALL_TESTS();
}

} // namespace maillage::test
