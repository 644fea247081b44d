// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::store {

/// Sees every inserted, updated and deleted row of the tracked tables (SQLite's preupdate hook) and writes them to
/// `hist` in the order they happened, in the same transaction. Consecutive inserts into one table make one row.
/// Install it before preparing statements: older ones do not report.
class Recorder {
public:
    static constexpr std::size_t tableCount = 10;

    explicit Recorder(const Connection& connection);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    struct SeqRange {
        std::int64_t first = 0;
        std::int64_t last = -1;

        [[nodiscard]] bool empty() const { return last < first; }
    };

    /// Starts to record for a change set.
    [[nodiscard]] Result<void> begin(std::int64_t changeSet);
    /// Writes what is left and stops.
    [[nodiscard]] Result<SeqRange> end();
    /// Stops and forgets: the transaction is rolled back.
    void abandon();

    /// Writes what is buffered once it is large. Call between statements.
    [[nodiscard]] Result<void> flushIfLarge();

    /// Before a statement; after its failure, `cutBack` forgets the rows that it reported.
    struct Mark {
        std::size_t buffered = 0;
        std::array<std::int64_t, 2 * tableCount> ranges{}; ///< first and last row of each table's open run
    };

    [[nodiscard]] Mark mark() const;
    void cutBack(const Mark& mark);

    [[nodiscard]] static std::string_view tableName(std::size_t table);

private:
    struct Entry {
        std::size_t table = 0;
        std::int64_t row = 0;
        std::int64_t last = 0;
        char operation = 'I';
        std::string change;
    };
    friend struct RecorderHook;

    void inserted(std::size_t table, std::int64_t row);
    void changed(Entry entry);
    void closeRange(std::size_t table);
    void closeRanges();
    [[nodiscard]] Result<void> write();

    const Connection& m_connection;
    std::array<std::vector<std::string>, tableCount> m_columns;
    std::array<Entry, tableCount> m_ranges{}; ///< the open run of inserts of each table; row 0: none
    std::vector<Entry> m_buffer;
    std::size_t m_bufferedBytes = 0;
    std::int64_t m_changeSet = 0; ///< 0: not recording
    SeqRange m_written;
    Statement m_insert;
};

} // namespace maillage::store
