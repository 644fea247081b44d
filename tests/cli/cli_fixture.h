// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace maillage::cli {

/// Runs the program in this process, on a hub in a folder of its own.
class CliTest : public testing::Test {
protected:
    /// The exit code; what was written is in m_out and m_err.
    int cli(std::vector<std::string> words) {
        std::ostringstream out;
        std::ostringstream err;
        words.insert(words.end(), {"--lang", "en"});
        const ExitCode code = run(words, Streams{out, err});
        m_out = out.str();
        m_err = err.str();
        return static_cast<int>(code);
    }

    QJsonDocument json(std::vector<std::string> words) {
        words.emplace_back("--json");
        m_code = cli(std::move(words));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(m_out), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << m_out << m_err;
        return document;
    }

    [[nodiscard]] std::string hub() const { return (m_folder / "hub.maillage").string(); }

    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }

    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    [[nodiscard]] std::string content(const std::string& name) const {
        std::ifstream in(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// Without the line break.
    [[nodiscard]] std::string line() const { return m_out.substr(0, m_out.find('\n')); }

    test::TemporaryFolder m_folder;
    std::string m_out;
    std::string m_err;
    int m_code = 0;
};

} // namespace maillage::cli
