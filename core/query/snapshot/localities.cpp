// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/localities.h"

#include "core/query/search/folded_words.h"
#include "core/territory/gazetteer.h"

namespace maillage {

namespace {

void writeKey(std::string& key, std::string_view commune, std::string_view postcode, std::string_view insee) {
    key.assign(insee);
    key += '\x1F';
    key += postcode;
    key += '\x1F';
    key += commune;
}

/// The only commune of the list that is `right`; of a city and one of its arrondissements, the arrondissement.
template<typename Right>
std::optional<Commune> onlyOne(const CommuneList& list, Right right) {
    std::optional<Commune> found;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].isPresent() || !right(list[i])) {
            continue;
        }
        const bool arrondissement = list[i].kind() == CommuneKind::Arrondissement;
        if (found && (found->kind() == CommuneKind::Arrondissement) == arrondissement) {
            return std::nullopt;
        }
        if (!found || arrondissement) {
            found = list[i];
        }
    }
    return found;
}

/// By code; without one by name and postcode, where that leaves one commune. A CEDEX is in no list: there the
/// département decides.
std::optional<Commune> lookUp(const Locality& locality) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    if (!locality.insee.empty()) {
        const auto commune = gazetteer.commune(locality.insee);
        return commune && !commune->isPresent() ? commune->present() : commune;
    }
    const auto named = [&](Commune commune) {
        return gazetteer.matchName(commune, locality.commune) == NameMatch::Same;
    };
    if (const auto found = onlyOne(gazetteer.communesWithPostcode(locality.postcode), named)) {
        return found;
    }
    return onlyOne(gazetteer.communesNamed(locality.commune), [&](Commune commune) {
        return named(commune) && gazetteer.matchPostcode(commune, locality.postcode) == PostcodeMatch::Unlisted;
    });
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
    added.place = lookUp(added);
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
