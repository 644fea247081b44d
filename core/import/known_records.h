// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

[[nodiscard]] Result<std::optional<std::int64_t>> sourceKey(const store::Connection& connection, std::string_view name);

/// The records that one source has delivered to a hub: by the id it gives them, or, for rows without one, by what it
/// delivered of them last. Texts are kept as 64-bit hashes; who uses a match compares the texts.
class KnownRecords {
public:
    struct Known {
        std::int64_t crosswalk = 0;
        std::int64_t record = 0;
    };

    [[nodiscard]] static Result<KnownRecords> load(const store::Connection& connection, std::int64_t source,
                                                   Entity entity);

    [[nodiscard]] const Known* withId(std::size_t idHash) const;

    /// Reads the records to find them by content and by key, as Delivery says them for the columns of a file.
    [[nodiscard]] Result<void> indexContents(const store::Connection& connection, const ColumnMap& map,
                                             std::span<const std::size_t> key);

    /// A record that was delivered with this content, or with this key, and is not taken yet; it is taken then.
    [[nodiscard]] const Known* takeContent(std::size_t contentHash);
    [[nodiscard]] const Known* takeKey(std::size_t keyHash);

    /// So that rows without an id do not get it.
    void take(const Known& known) { m_taken.at(static_cast<std::size_t>(&known - m_known.data())) = true; }

    [[nodiscard]] bool empty() const { return m_known.empty(); }

private:
    /// Records of equal hash in the order of their delivery; those before `next` are taken.
    struct Queue {
        std::vector<std::uint32_t> records;
        std::size_t next = 0;
    };

    using Index = std::unordered_map<std::size_t, Queue>;

    [[nodiscard]] const Known* takeFrom(Index& index, std::size_t hash);

    std::vector<Known> m_known;
    std::vector<bool> m_taken;
    std::vector<bool> m_edited; ///< what was delivered differs from the record
    std::unordered_map<std::size_t, std::uint32_t> m_byId;
    Index m_byContent;
    Index m_byKey;
};

} // namespace maillage
