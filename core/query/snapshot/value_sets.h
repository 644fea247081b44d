// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/facet.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// A text's number, by a look-up that needs no copy.
using TextNumbers = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

/// The values of one facet and the sets of them that places have. A place keeps the number of its set: four bytes
/// whatever the vocabulary's size, and a count or a choice over places becomes one over the far fewer sets.
class ValueSets {
public:
    /// Knows the vocabulary's values from the start, in its order.
    explicit ValueSets(Facet facet);

    /// The set of a field's text; spaces around values, order and repetitions aside. 0: the empty set.
    /// No text is the default of a field of choices.
    [[nodiscard]] std::uint32_t intern(std::string_view text);
    /// The same, if that text has come before and was kept.
    [[nodiscard]] std::optional<std::uint32_t> known(std::string_view text) const;

    [[nodiscard]] std::size_t setCount() const { return m_begins.size() - 1; }

    /// Positions in values(), ascending.
    [[nodiscard]] std::span<const std::uint32_t> valuesOf(std::uint32_t set) const {
        return std::span(m_members).subspan(m_begins[set], m_begins[set + 1] - m_begins[set]);
    }

    [[nodiscard]] const std::vector<std::string>& values() const { return m_values; }

    [[nodiscard]] std::optional<std::uint32_t> valueNumber(std::string_view value) const;

private:
    std::uint32_t internValue(std::string_view value);
    std::uint32_t internSet(std::vector<std::uint32_t> members);

    PlaceField m_field;
    bool m_isList;
    std::vector<std::string> m_values;
    TextNumbers m_valueNumbers;
    TextNumbers m_texts; ///< field texts as they came
    TextNumbers m_sets;  ///< members as bytes
    std::vector<std::uint32_t> m_members;
    std::vector<std::size_t> m_begins{0};
};

} // namespace maillage
