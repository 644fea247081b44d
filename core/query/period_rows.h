// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/store/rewind.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// A stretch of history: the rows of hist from the first to the last.
struct HistoryRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The records of one kind that a stretch of history touched, and what they were before and after it.
class PeriodRows {
public:
    explicit PeriodRows(Entity entity)
        : m_entity(entity)
        , m_start(entity)
        , m_end(entity) {}

    /// Reads history from the range to now. Cancelled when interrupted.
    [[nodiscard]] Result<void> read(const store::Connection& connection, const HistoryRange& range,
                                    const TaskControl& control);

    /// Ascending, each once.
    [[nodiscard]] const std::vector<std::int64_t>& touched() const { return m_touched; }

    /// `current`: the record as it is now, null if it is gone. Nothing where there was none.
    [[nodiscard]] std::optional<Record> atStart(std::int64_t key, const Record* current) const {
        return m_start.before(key, current);
    }

    [[nodiscard]] std::optional<Record> atEnd(std::int64_t key, const Record* current) const {
        return m_end.before(key, current);
    }

private:
    Entity m_entity;
    store::Rewind m_start;
    store::Rewind m_end;
    std::vector<std::int64_t> m_touched;
};

} // namespace maillage
