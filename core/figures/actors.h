// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/query/snapshot/snapshot.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// Which records act in which communes of today: one entry a pair.
class Actors {
public:
    /// In any order, pairs repeated or not.
    void add(std::uint16_t commune, std::int64_t key) { m_entries.push_back({commune, key}); }

    void finish();

    /// How many different ones act in these communes.
    [[nodiscard]] std::size_t count(std::span<const Commune> communes) const { return keys(communes).size(); }

    /// Their keys, ascending.
    [[nodiscard]] std::vector<std::int64_t> keys(std::span<const Commune> communes) const;

private:
    struct Entry {
        std::uint16_t commune = 0;
        std::int64_t key = 0;

        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    std::vector<Entry> m_entries; ///< ascending, each once, after finish()
};

/// A record acts where a place that counts is linked to it (today), and where its own address lies.
struct AllActors {
    Actors organisations;
    Actors people;
};

/// `places`: the rows that count.
[[nodiscard]] Result<AllActors> readActors(const store::Connection& connection, const Snapshot& snapshot,
                                           const Bitmap& places, const Date& day);

} // namespace maillage
