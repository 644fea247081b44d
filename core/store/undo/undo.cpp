// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"
#include "core/store/undo/row_writer.h"

#include <algorithm>

namespace maillage::store {

namespace {

/// Rows read at a time.
constexpr std::int64_t chunk = 2000;

bool isKnownTable(std::string_view name) {
    for (std::size_t table = 0; table < Recorder::tableCount; ++table) {
        if (Recorder::tableName(table) == name) {
            return true;
        }
    }
    return false;
}

class Inverse {
public:
    Inverse(const Connection& connection, Recorder& recorder, const TaskControl& control, const TouchedVisitor& touched)
        : m_connection(connection)
        , m_recorder(recorder)
        , m_control(control)
        , m_touched(touched)
        , m_writer(connection, recorder) {}

    Result<void> apply(const ChangeSet& step) {
        if (auto set = m_connection.execute("PRAGMA defer_foreign_keys = ON"); !set) {
            return set;
        }
        const auto total = static_cast<std::uint64_t>(step.lastSeq - step.firstSeq + 1);
        for (std::int64_t end = step.lastSeq; end >= step.firstSeq; end -= chunk) {
            if (auto done = applyRows(std::max(step.firstSeq, end - chunk + 1), end); !done) {
                return done;
            }
            m_control.report({static_cast<std::uint64_t>(step.lastSeq - std::max(step.firstSeq, end - chunk)), total});
        }
        return {};
    }

private:
    /// Read before they are applied: applying writes to the table that is read.
    Result<std::vector<HistoryRow>> read(std::int64_t first, std::int64_t last) {
        auto query = m_connection.prepare(
            "SELECT tbl, row, last, op, change FROM hist WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq DESC");
        if (!query) {
            return std::unexpected(query.error());
        }
        query->bind(0, first).bind(1, last);
        std::vector<HistoryRow> rows;
        for (;;) {
            const auto row = query->step();
            if (!row) {
                return std::unexpected(row.error());
            }
            if (!*row) {
                return rows;
            }
            rows.push_back({std::string(query->text(0)), query->integer(1), query->integer(2),
                            operationNamed(query->text(3)), std::string(query->text(4))});
        }
    }

    Result<void> applyRows(std::int64_t first, std::int64_t last) {
        const auto rows = read(first, last);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const HistoryRow& row : *rows) {
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "store.interrupted");
            }
            if (!isKnownTable(row.table)) {
                return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
            }
            m_touched(row.table, row.first, row.last, Writing::Before);
            if (auto done = applyRow(row); !done) {
                return done;
            }
            m_touched(row.table, row.first, row.last, Writing::After);
            if (auto done = m_recorder.flushIfLarge(); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> applyRow(const HistoryRow& row) {
        switch (row.operation) {
        case 'I':
            return m_writer.remove(row);
        case 'U':
            return m_writer.restoreColumns(row);
        default:
            return m_writer.restore(row);
        }
    }

    const Connection& m_connection;
    Recorder& m_recorder;
    const TaskControl& m_control;
    const TouchedVisitor& m_touched;
    RowWriter m_writer;
};

} // namespace

Result<void> applyInverse(const Connection& connection, Recorder& recorder, const ChangeSet& step,
                          const TaskControl& control, const TouchedVisitor& touched) {
    return Inverse(connection, recorder, control, touched).apply(step);
}

} // namespace maillage::store
