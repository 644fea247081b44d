// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/search/phone_digits.h"
#include "core/query/search/search.h"
#include "core/query/snapshot/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A search text, taken apart.
struct Query {
    explicit Query(std::string_view text);

    std::string folded;                  ///< trimmed, for ids
    std::string joined;                  ///< its words, one space between
    std::vector<std::string_view> words; ///< views into `joined`
    PackedDigits phone{};                ///< set if the text can be a part of a phone number
    bool isEmail = false;                ///< `folded` can be a part of an e-mail address

    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    [[nodiscard]] bool isEmpty() const { return words.empty(); }
};

/// What orders places inside a tier: folded name, then folded commune; compared as bytes, then by row.
void writeSortKey(const Snapshot& snapshot, PlaceRow row, std::string& key);

/// How a live place matches, by looking at its texts.
[[nodiscard]] std::optional<MatchTier> tierOf(const Snapshot& snapshot, PlaceRow row, const Query& query);

// The parts that an index has no words for.
[[nodiscard]] bool matchesIdentity(const Snapshot& snapshot, PlaceRow row, const Query& query);
[[nodiscard]] bool matchesEmail(const Snapshot& snapshot, PlaceRow row, const Query& query);

} // namespace maillage
