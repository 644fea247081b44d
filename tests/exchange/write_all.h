// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_writer.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace maillage::test {

inline RecordSource sourceOf(const std::vector<Record>& records) {
    return [&records](const RecordVisitor& visit) -> Result<void> {
        for (const Record& record : records) {
            if (!visit(record)) {
                break;
            }
        }
        return {};
    };
}

inline std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What an export of the records holds; a failed test where it fails.
inline std::string written(const std::vector<Record>& records, const WriteOptions& options,
                           WriteReport* report = nullptr) {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("out")).toStdString();
    auto result = writeRecords(path, options, sourceOf(records));
    if (!result) {
        ADD_FAILURE() << result.error().message.id;
        return {};
    }
    if (report != nullptr) {
        *report = std::move(*result);
    }
    return bytesOf(path);
}

} // namespace maillage::test
