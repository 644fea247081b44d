// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/value_sets.h"

#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/vocabularies.h"

#include <algorithm>

namespace maillage {

namespace {

/// Beyond so many different texts a further one is rather taken apart each time: most come once.
constexpr std::size_t keptTexts = 4096;

/// The vocabulary's wording of a value, so that a curly apostrophe or a capital does not make another value.
std::string_view wordingOf(PlaceField field, std::string_view value) {
    const auto terms = vocabularyOf(field);
    if (terms.empty()) {
        return value;
    }
    auto term = termIndex(field, value);
    if (!term) {
        term = similarTerm(field, value);
    }
    return term ? terms[*term].value : value;
}

template<typename Map>
std::optional<std::uint32_t> numberIn(const Map& map, std::string_view text) {
    const auto found = map.find(text);
    return found == map.end() ? std::nullopt : std::optional{found->second};
}

} // namespace

ValueSets::ValueSets(Facet facet)
    : m_field(fieldOf(facet)) {
    const auto field = static_cast<std::size_t>(m_field);
    m_isList = fieldsOf(Entity::Place)[field].kind == FieldKind::List;
    for (const Term& term : vocabularyOf(m_field)) {
        internValue(term.value);
    }
    const auto choices = choicesOf(Entity::Place, field);
    for (const std::string_view choice : choices) {
        internValue(choice);
    }
    internSet({});
    m_texts.emplace("", choices.empty() ? 0 : internSet({0}));
}

std::optional<std::uint32_t> ValueSets::known(std::string_view text) const {
    return numberIn(m_texts, text);
}

std::optional<std::uint32_t> ValueSets::valueNumber(std::string_view value) const {
    return numberIn(m_valueNumbers, wordingOf(m_field, value));
}

std::uint32_t ValueSets::intern(std::string_view text) {
    if (const auto number = known(text)) {
        return *number;
    }
    std::vector<std::uint32_t> members;
    if (m_isList) {
        for (const std::string_view part : listParts(text)) {
            members.push_back(internValue(wordingOf(m_field, part)));
        }
    } else if (const std::string_view value = trimmed(text); !value.empty()) {
        members.push_back(internValue(value));
    }
    std::ranges::sort(members);
    const auto [first, last] = std::ranges::unique(members);
    members.erase(first, last);
    const std::uint32_t set = internSet(std::move(members));
    if (m_texts.size() < keptTexts) {
        m_texts.emplace(text, set);
    }
    return set;
}

std::uint32_t ValueSets::internValue(std::string_view value) {
    if (const auto number = numberIn(m_valueNumbers, value)) {
        return *number;
    }
    const auto number = static_cast<std::uint32_t>(m_values.size());
    m_values.emplace_back(value);
    m_valueNumbers.emplace(value, number);
    return number;
}

std::uint32_t ValueSets::internSet(std::vector<std::uint32_t> members) {
    const std::string bytes(reinterpret_cast<const char*>(members.data()), members.size() * sizeof(std::uint32_t));
    if (const auto number = numberIn(m_sets, bytes)) {
        return *number;
    }
    const auto number = static_cast<std::uint32_t>(setCount());
    m_members.insert(m_members.end(), members.begin(), members.end());
    m_begins.push_back(m_members.size());
    m_sets.emplace(bytes, number);
    return number;
}

} // namespace maillage
