// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/snapshot_data.h"

#include <array>
#include <memory>
#include <string>

namespace maillage {

/// A table that snapshots share until one needs a new entry.
template<typename Table>
class Shared {
public:
    explicit Shared(std::shared_ptr<const Table> table)
        : m_table(std::move(table)) {}

    [[nodiscard]] const Table& operator*() const { return *m_table; }

    [[nodiscard]] Table& edit() {
        if (!m_own) {
            m_own = std::make_shared<Table>(*m_table);
            m_table = m_own;
        }
        return *m_own;
    }

    [[nodiscard]] std::shared_ptr<const Table> pointer() const { return m_table; }

private:
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<Table> m_own;
};

/// Reads places of the store into the columns of blocks.
class RowReader {
public:
    explicit RowReader(const SnapshotData& start);

    /// The columns that read() takes, for SELECT, the key first.
    [[nodiscard]] static std::string columns();
    /// The statement's present row, written at `row` of the block (not beyond its count).
    void read(const store::Statement& statement, Block& block, PlaceRow row);
    /// The tables as they have become.
    void finish(SnapshotData& data) const;

private:
    struct LastSet {
        std::string text;
        std::uint32_t set = 0;
        bool known = false;
    };

    [[nodiscard]] std::uint32_t setOf(std::size_t facet, std::string_view text);
    void readTexts(const store::Statement& statement, Block& block, PlaceRow row);
    void readPosition(const store::Statement& statement, Block& block, PlaceRow row);

    std::vector<Shared<ValueSets>> m_sets;
    Shared<Localities> m_localities;
    std::shared_ptr<const Boundaries> m_boundaries;
    std::array<LastSet, facetCount> m_lastSets;
};

} // namespace maillage
