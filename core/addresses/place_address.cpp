// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/place_address.h"

#include "core/addresses/address_words.h"
#include "core/addresses/search/address_query.h"
#include "core/addresses/search/edit_distance.h"
#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace maillage {

namespace {

constexpr std::size_t mostParts = 6;
constexpr double goodScore = 0.9;     // no need to look at the parts
constexpr double doubtfulScore = 0.7; // worth looking elsewhere
constexpr double partWorth = 0.98;
constexpr double sharedWordWorth = 0.7;

/// The ways that addresses lie on, as they are compared.
constexpr std::array<std::string_view, 26> wayTypes{
    "allee", "avenue",    "boulevard", "carrefour", "chaussee", "chemin",      "cite",   "cour",   "cours",
    "clos",  "esplanade", "faubourg",  "hameau",    "impasse",  "lotissement", "mail",   "montee", "passage",
    "place", "promenade", "quai",      "residence", "route",    "rue",         "ruelle", "square",
};

/// The present commune that the fields mean.
std::optional<Commune> communeOf(const PlaceAddress& place) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    if (const auto commune = gazetteer.commune(trimmed(place.insee))) {
        return commune;
    }
    std::optional<Commune> only;
    const CommuneList named = gazetteer.communesNamed(place.commune);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const bool fits = trimmed(place.postcode).empty()
                          || gazetteer.matchPostcode(named[i], trimmed(place.postcode)) != PostcodeMatch::Different;
        if (fits && only && !(only->present() == named[i].present())) {
            return std::nullopt;
        }
        only = fits ? std::optional(named[i]) : only;
    }
    return only;
}

/// The whole address, then its parts.
std::vector<std::string> textsOf(std::string_view address) {
    std::vector<std::string> texts{std::string(trimmed(address))};
    std::size_t begin = 0;
    while (begin <= address.size() && texts.size() <= mostParts) {
        std::size_t end = std::min(address.find_first_of(",;\n", begin), address.find(" - ", begin));
        end = std::min(end, address.size());
        const std::string_view part = trimmed(address.substr(begin, end - begin));
        if (!part.empty() && part != texts.front()) {
            texts.emplace_back(part);
        }
        begin = end + 1;
    }
    return texts;
}

/// Whether the query names the way that the street is, a letter aside, or the street is none.
bool namesWay(const AddressQuery& query, std::string_view street) {
    AddressWords words;
    words.assign(street);
    if (words.size() == 0 || !std::ranges::contains(wayTypes, words[0])) {
        return true;
    }
    return std::ranges::any_of(query.tokens,
                               [&](const QueryToken& token) { return editDistance(token.word, words[0], 1) <= 1; });
}

/// The best answer to one text. A street found by a word alone is doubtful.
std::optional<AddressHit> answer(const AddressFinder& finder, AddressSearch search) {
    search.limit = 1;
    search.communes = false;
    std::vector<AddressHit> hits = finder.search(search);
    if (hits.empty()) {
        return std::nullopt;
    }
    AddressHit hit = std::move(hits.front());
    const AddressQuery query = parseAddressQuery(search.text, false);
    if (hit.address.precision != AddressPrecision::Number && !namesWay(query, hit.address.street)) {
        hit.score *= sharedWordWorth;
    }
    return hit;
}

void takeBetter(std::optional<AddressHit>& best, std::optional<AddressHit> other, double worth) {
    if (other) {
        other->score *= worth;
        if (!best || other->score > best->score) {
            best = std::move(other);
        }
    }
}

std::optional<AddressHit> answerWithin(const AddressFinder& finder, const PlaceAddress& place, const Commune& commune) {
    std::optional<AddressHit> best;
    const std::string former(commune == commune.present() ? std::string_view{} : commune.name());
    for (const std::string& text : textsOf(place.address)) {
        const bool first = !best;
        // The name of a part of a merged commune tells streets of one name apart.
        takeBetter(best,
                   answer(finder, {.text = text + ", " + std::string(trimmed(place.postcode)) + ' '
                                           + (former.empty() ? std::string(trimmed(place.commune)) : former),
                                   .within = {std::string(commune.code())}}),
                   first ? 1 : partWorth);
        takeBetter(best, answer(finder, {.text = text, .within = {std::string(commune.code())}}), partWorth);
        if (best && best->score >= goodScore) {
            break;
        }
    }
    return best;
}

} // namespace

std::string addressText(const PlaceAddress& place) {
    std::string town(trimmed(place.postcode));
    town += town.empty() || trimmed(place.commune).empty() ? "" : " ";
    town += trimmed(place.commune);
    std::string text(trimmed(place.address));
    text += text.empty() || town.empty() ? "" : ", ";
    return text + town;
}

LocatedAddress locate(const AddressFinder& finder, const PlaceAddress& place) {
    LocatedAddress located;
    const auto commune = communeOf(place);
    if (commune) {
        located.commune = finder.centreOf(commune->code());
    }
    if (trimmed(place.address).empty()) {
        return located;
    }
    if (commune) {
        located.address = answerWithin(finder, place, *commune);
    }
    if (!located.address || located.address->score < doubtfulScore) {
        takeBetter(located.address, answer(finder, {.text = addressText(place)}), partWorth);
    }
    return located;
}

} // namespace maillage
