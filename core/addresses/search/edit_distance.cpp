// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace maillage {

namespace {

constexpr std::size_t longest = 63;

using Row = std::array<std::uint8_t, longest + 1>;

/// The table of distances row by row (one a letter of a); `last` gets the last row. False once no row to come can be
/// within `most`.
bool fill(std::string_view a, std::string_view b, std::size_t most, Row& last) {
    Row before{};
    Row previous{};
    Row current{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        previous[j] = static_cast<std::uint8_t>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<std::uint8_t>(i);
        std::uint8_t smallest = current[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            current[j] =
                std::min({static_cast<std::uint8_t>(previous[j] + 1), static_cast<std::uint8_t>(current[j - 1] + 1),
                          static_cast<std::uint8_t>(previous[j - 1] + (same ? 0 : 1))});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], static_cast<std::uint8_t>(before[j - 2] + 1));
            }
            smallest = std::min(smallest, current[j]);
        }
        if (smallest > most) {
            return false;
        }
        before = previous;
        previous = current;
    }
    last = previous;
    return true;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most) {
    const std::size_t apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    Row last{};
    if (apart > most || a.size() > longest || b.size() > longest || !fill(a, b, most, last)) {
        return most + 1;
    }
    return std::min<std::size_t>(last[b.size()], most + 1);
}

std::size_t prefixDistance(std::string_view start, std::string_view word, std::size_t most) {
    const std::string_view part = word.substr(0, start.size() + most);
    Row last{};
    if (start.size() > part.size() + most || start.size() > longest || part.size() > longest
        || !fill(start, part, most, last)) {
        return most + 1;
    }
    const auto end = last.begin() + static_cast<std::ptrdiff_t>(part.size()) + 1;
    return std::min<std::size_t>(*std::min_element(last.begin(), end), most + 1);
}

} // namespace maillage
