// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace maillage::store {

/// What the rows of one table were before some changes, from those changes: the first that mentions a column says
/// what it held. Undo and redo are changes like others.
class Rewind {
public:
    explicit Rewind(Entity entity)
        : m_entity(entity) {}

    /// All the changes since a moment, one after the other, the oldest first.
    void take(const RowChange& change);
    /// The record before all of them; nothing where there was none. `current`: as it is after them, null if it is gone.
    [[nodiscard]] std::optional<Record> before(std::int64_t row, const Record* current) const;

private:
    struct Row {
        bool existed = true;
        std::vector<std::pair<std::size_t, std::string>> values; ///< by field, each once
        Uuid uuid{};
    };

    void keep(Row& row, const ColumnChange& column) const;

    Entity m_entity;
    std::unordered_map<std::int64_t, Row> m_rows;
};

/// A record as it was when `seq` was the last row of history; nothing where it did not exist then.
[[nodiscard]] Result<std::optional<Record>> recordAt(const Connection& connection, RecordKey key, std::int64_t seq);

} // namespace maillage::store
