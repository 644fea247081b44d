// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/query/snapshot/snapshot.h"

#include <memory>
#include <string_view>
#include <vector>

namespace maillage {

/// How well a place matches, the best first. Inside a tier places follow by folded name, then folded commune.
enum class MatchTier : std::uint8_t {
    Identity,   ///< its id or pivot is the text
    NameBegins, ///< its name begins with the text
    Name,       ///< every word is in the name
    Commune,    ///< every word is in the name, commune, postcode or INSEE code
    Other,      ///< in the address, phone or e-mail too
};
inline constexpr std::size_t matchTierCount = 5;

struct SearchResult {
    Bitmap matches; ///< all of them, by row
    std::size_t count = 0;
    std::vector<PlaceRow> best; ///< in order
};

inline constexpr std::size_t defaultBest = 200;

/// Every word of the text must begin a word of the place (accents and case folded); a text of digits finds parts of
/// phone numbers too, one with “@” parts of e-mail addresses. A text without words finds all places.
/// Uses the snapshot's index; without one it looks at every place (about 1 ms for 1,500).
[[nodiscard]] SearchResult search(const Snapshot& snapshot, std::string_view text, std::size_t best = defaultBest);

/// The rows of a set in the order of search(), for a table. Rows that do not match the text come last.
[[nodiscard]] std::vector<PlaceRow> inOrder(const Snapshot& snapshot, const Bitmap& rows, std::string_view text);

/// Words, phone digits, ids and the order of names, over one snapshot. Derived, never stored.
class SearchIndex {
public:
    /// For a background thread: about 4 s for 1,000,000 places. Nothing when interrupted.
    [[nodiscard]] static std::shared_ptr<const SearchIndex> build(const Snapshot::Pointer& snapshot,
                                                                  const TaskControl& control = {});
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    [[nodiscard]] std::size_t bytes() const;

    struct Data;

    /// For the files of this library.
    [[nodiscard]] const Data& data() const { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

} // namespace maillage
