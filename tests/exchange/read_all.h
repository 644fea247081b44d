// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/exchange/formats.h"

#include <gtest/gtest.h>

#include <format>
#include <string>
#include <vector>

namespace maillage::test {

struct Row {
    std::size_t line = 0;
    std::uint64_t locator = 0;
    std::size_t present = 0;
    std::vector<std::string> values;
    std::vector<Fault> faults;
};

/// A reader over bytes, or a failed test and nothing.
inline std::unique_ptr<RecordReader> readerOf(std::string bytes, std::string name = "sample") {
    auto source = SourceFile::fromBytes(std::move(name), std::move(bytes));
    if (!source) {
        ADD_FAILURE() << source.error().message.id;
        return nullptr;
    }
    auto reader = openReader(*source);
    if (!reader) {
        ADD_FAILURE() << reader.error().message.id;
        return nullptr;
    }
    return std::move(*reader);
}

inline Row rowOf(const RawRecord& raw) {
    return {raw.line, raw.locator, raw.present, {raw.values.begin(), raw.values.end()}, raw.faults};
}

inline std::vector<Row> rowsOf(RecordReader& reader) {
    std::vector<Row> rows;
    RawRecord raw;
    while (reader.next(raw)) {
        rows.push_back(rowOf(raw));
    }
    return rows;
}

inline std::vector<Row> rowsOf(std::string bytes) {
    const auto reader = readerOf(std::move(bytes));
    return reader ? rowsOf(*reader) : std::vector<Row>{};
}

inline std::vector<Record> recordsOf(RecordReader& reader, Entity entity) {
    const ColumnMap map(entity, reader.header());
    std::vector<Record> records;
    RawRecord raw;
    while (reader.next(raw)) {
        map.fill(raw, records.emplace_back(entity));
    }
    return records;
}

/// "line:column rule" of each fault.
inline std::vector<std::string> faultList(const std::vector<Row>& rows) {
    std::vector<std::string> list;
    for (const Row& row : rows) {
        for (const Fault& fault : row.faults) {
            list.push_back(std::format("{}:{} {}", fault.line, fault.column, fault.rule));
        }
    }
    return list;
}

} // namespace maillage::test
