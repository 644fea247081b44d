// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/query/snapshot/snapshot.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <initializer_list>
#include <random>
#include <utility>

namespace maillage::test {

/// A hub file with nothing but its tables, in a folder of its own that goes away with it.
class Hub {
public:
    Hub();
    ~Hub();
    Hub(const Hub&) = delete;
    Hub& operator=(const Hub&) = delete;

    [[nodiscard]] const store::Connection& connection() const { return m_connection; }

    std::int64_t add(Record record);
    std::int64_t addPlace(std::initializer_list<std::pair<PlaceField, std::string>> values);
    /// With the key that it had before.
    void revive(Record record);
    void change(std::int64_t key, PlaceField field, std::string value);
    void remove(std::int64_t key);
    /// Writes a step of that day (at noon, UTC) into history; none for an empty one.
    void noteChange(std::int64_t place, const std::string& day);
    [[nodiscard]] Record read(std::int64_t key) const;

    [[nodiscard]] Snapshot::Pointer load() const;
    [[nodiscard]] Snapshot::Pointer indexed() const;

private:
    std::filesystem::path m_folder;
    store::Connection m_connection;
};

/// The same snapshot with both indexes.
[[nodiscard]] Snapshot::Pointer withIndexes(const Snapshot::Pointer& snapshot);

/// Numbers that are the same on every platform.
class Random {
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed) {}

    [[nodiscard]] std::size_t below(std::size_t limit) { return m_engine() % limit; }

    template<typename List>
    [[nodiscard]] const auto& oneOf(const List& list) {
        return list[below(std::size(list))];
    }

private:
    std::mt19937 m_engine;
};

/// A place whose words, values and positions come from short lists, so that searches and filters meet.
[[nodiscard]] Record randomPlace(Random& random);

/// Keys of rows, for comparing snapshots of different numbering.
[[nodiscard]] std::vector<std::int64_t> keysOf(const Snapshot& snapshot, const std::vector<PlaceRow>& rows);
[[nodiscard]] std::vector<std::int64_t> keysOf(const Snapshot& snapshot, const Bitmap& rows);

} // namespace maillage::test
