// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recorder.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <map>
#include <string>

namespace maillage::store {

/// A row of hist, its change in JSON.
struct HistoryRow {
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;
    char operation = 'I';
    std::string change;
};

/// Writes rows as they were before a change. For the files of this folder; the table is a known one.
class RowWriter {
public:
    RowWriter(const Connection& connection, Recorder& recorder)
        : m_connection(connection)
        , m_recorder(recorder) {}

    /// Takes inserted rows away. Their children may have gone with an earlier delete of the same step: what is gone
    /// already is fine.
    [[nodiscard]] Result<void> remove(const HistoryRow& row);
    /// Conflict if the columns are not as the change left them.
    [[nodiscard]] Result<void> restoreColumns(const HistoryRow& row);
    /// Inserts a deleted row again. One that is there stays as it is.
    [[nodiscard]] Result<void> restore(const HistoryRow& row);

private:
    [[nodiscard]] Result<Statement*> cached(const std::string& sql);

    const Connection& m_connection;
    Recorder& m_recorder;
    std::map<std::string, Statement> m_statements;
};

} // namespace maillage::store
