// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/territory_search.h"

#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace maillage {

namespace {

struct Entry {
    TerritoryHit hit;
    std::string words; ///< of the name, folded, with a space before each
    std::uint32_t population = 0;
};

std::string spaced(std::string_view text) {
    const std::string folded = fold(text);
    std::string joined;
    forEachWord(folded, [&](std::string_view word) {
        joined += ' ';
        joined += word;
    });
    return joined;
}

Entry entryOf(TerritoryKind kind, std::string_view prefix, std::string code, std::string_view name) {
    return {.hit = {.kind = kind,
                    .identification = std::string(prefix) + code,
                    .name = name,
                    .within = {},
                    .code = std::move(code)},
            .words = spaced(name)};
}

std::vector<Entry> allEntries() {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::vector<Entry> entries;
    for (const Region& region : gazetteer.allRegions()) {
        entries.push_back(entryOf(TerritoryKind::Region, "reg:", std::string(region.code), region.name));
    }
    for (const Departement& departement : gazetteer.allDepartements()) {
        entries.push_back(entryOf(TerritoryKind::Departement, "dep:", std::string(departement.code), departement.name));
    }
    for (const Epci& epci : gazetteer.allEpci()) {
        entries.push_back(entryOf(TerritoryKind::Epci, "epci:", epci.code(), epci.name));
    }
    for (const Departement& departement : gazetteer.allDepartements()) {
        for (const Commune& commune : gazetteer.communesOf(departement)) {
            Entry entry = entryOf(TerritoryKind::Communes, "communes:", std::string(commune.code()), commune.name());
            entry.hit.within = departement.name;
            entry.population = commune.population().value_or(0);
            entries.push_back(std::move(entry));
        }
    }
    for (const Arrondissement& arrondissement : gazetteer.allArrondissements()) {
        entries.push_back(
            entryOf(TerritoryKind::Arrondissement, "arr:", std::string(arrondissement.code), arrondissement.name));
        if (const auto departement = gazetteer.departement(arrondissement.departementCode)) {
            entries.back().hit.within = departement->name;
        }
    }
    return entries;
}

const std::vector<Entry>& entries() {
    static const std::vector<Entry> all = allEntries();
    return all;
}

/// What a text asks for.
struct Wanted {
    explicit Wanted(std::string_view text)
        : code(fold(trimmed(text)))
        , words(spaced(text)) {
        forEachWord(words, [&](std::string_view word) {
            word = word == "st" ? "saint" : word == "ste" ? "sainte" : word;
            starts.push_back(' ' + std::string(word));
        });
        const CommuneList communes = Gazetteer::instance().communesWithPostcode(trimmed(text));
        for (std::size_t i = 0; i < communes.size(); ++i) {
            byPostcode.emplace_back(communes[i].present().code());
        }
    }

    std::string code;
    std::string words;
    std::vector<std::string> starts;
    std::vector<std::string> byPostcode;

    [[nodiscard]] bool isMet(const Entry& entry) const {
        const bool named = !starts.empty() && std::ranges::all_of(starts, [&](const std::string& start) {
            return entry.words.contains(start);
        });
        return named || fold(entry.hit.code) == code
               || (entry.hit.kind == TerritoryKind::Communes && std::ranges::contains(byPostcode, entry.hit.code));
    }

    /// The lowest first: the very name, its beginning, the larger kind, the larger commune.
    [[nodiscard]] auto rank(const Entry& entry) const {
        return std::tuple(entry.words != words, !entry.words.starts_with(words), entry.hit.kind,
                          -std::int64_t{entry.population});
    }
};

} // namespace

std::vector<TerritoryHit> findTerritories(std::string_view text, std::size_t most) {
    const Wanted wanted(text);
    std::vector<const Entry*> found;
    for (const Entry& entry : entries()) {
        if (wanted.isMet(entry)) {
            found.push_back(&entry);
        }
    }
    std::ranges::stable_sort(found, {}, [&](const Entry* entry) { return wanted.rank(*entry); });
    found.resize(std::min(found.size(), most));
    std::vector<TerritoryHit> hits;
    std::ranges::transform(found, std::back_inserter(hits), [](const Entry* entry) { return entry->hit; });
    return hits;
}

} // namespace maillage
