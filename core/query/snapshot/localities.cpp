// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/localities.h"

#include "core/query/search/folded_words.h"

namespace maillage {

namespace {

void writeKey(std::string& key, std::string_view commune, std::string_view postcode, std::string_view insee) {
    key.assign(insee);
    key += '\x1F';
    key += postcode;
    key += '\x1F';
    key += commune;
}

} // namespace

Localities::Localities() {
    static_cast<void>(intern({}, {}, {}));
}

std::optional<std::uint32_t> Localities::known(std::string_view commune, std::string_view postcode,
                                               std::string_view insee) const {
    thread_local std::string key;
    writeKey(key, commune, postcode, insee);
    const auto found = m_numbers.find(key);
    return found == m_numbers.end() ? std::nullopt : std::optional{found->second};
}

std::uint32_t Localities::intern(std::string_view commune, std::string_view postcode, std::string_view insee) {
    if (const auto number = known(commune, postcode, insee)) {
        return *number;
    }
    Locality added;
    added.commune = trimmed(commune);
    added.postcode = trimmed(postcode);
    added.insee = trimmed(insee);
    const Belonging belonging =
        belongingOf({.insee = added.insee, .postcode = added.postcode, .commune = added.commune});
    added.place = belonging.commune;
    added.way = belonging.way;
    if (added.place) {
        added.present = added.place->present();
        added.centre = added.place->centre();
        if (added.insee.empty()) {
            added.insee = added.place->code();
        }
    }
    appendFoldedWords(added.commune, added.folded);
    added.searched = added.folded;
    appendFoldedWords(added.postcode, added.searched);
    appendFoldedWords(added.insee, added.searched);
    std::string key;
    writeKey(key, commune, postcode, insee);
    const auto number = static_cast<std::uint32_t>(m_localities.size());
    m_localities.push_back(std::move(added));
    m_numbers.emplace(std::move(key), number);
    return number;
}

} // namespace maillage
