// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_finder.h"

#include "core/addresses/index/address_index.h"
#include "core/addresses/search/commune_search.h"
#include "core/addresses/search/nearest_address.h"
#include "core/addresses/search/street_candidates.h"
#include "core/addresses/search/street_score.h"
#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace maillage {

namespace {

constexpr std::size_t candidates = 96;
constexpr double leastScore = 0.25; // below, an answer has nothing to do with the question
constexpr float preferredTaste = 2;

/// How welcome each commune is to a search.
class Taste {
public:
    explicit Taste(const AddressSearch& search)
        : m_preferred(presentCode(search.preferred)) {
        for (const std::string& code : search.within) {
            m_within.push_back(presentCode(code));
        }
    }

    [[nodiscard]] float operator()(std::string_view insee) const {
        if (m_within.empty() && m_preferred.empty()) {
            return 1;
        }
        if (!isNear(insee)) {
            return m_within.empty() ? 1 : 0;
        }
        const std::string code = presentCode(insee);
        const std::string whole = wholeCode(insee);
        if (!m_within.empty() && !std::ranges::contains(m_within, code) && !std::ranges::contains(m_within, whole)) {
            return 0;
        }
        return code == m_preferred || whole == m_preferred ? preferredTaste : 1;
    }

private:
    /// Whether it is worth a closer look: communes merge within their département.
    [[nodiscard]] bool isNear(std::string_view insee) const {
        const auto sameStart = [&](const std::string& code) { return insee.substr(0, 2) == code.substr(0, 2); };
        return sameStart(m_preferred) || std::ranges::any_of(m_within, sameStart);
    }

    /// Of an arrondissement of Paris, Lyon or Marseille its own: addresses are written with it.
    static std::string presentCode(std::string_view insee) {
        const auto commune = Gazetteer::instance().commune(insee);
        return std::string(commune && !commune->isPresent() ? commune->present().code() : insee);
    }

    /// Of an arrondissement its commune's.
    static std::string wholeCode(std::string_view insee) {
        const auto commune = Gazetteer::instance().commune(insee);
        return std::string(commune ? commune->present().code() : insee);
    }

    std::string m_preferred;
    std::vector<std::string> m_within;
};

struct Ranked {
    AddressHit hit;
    bool preferred = false;
    std::size_t numbers = 0; ///< of the street
};

bool comesFirst(const Ranked& a, const Ranked& b) {
    const auto key = [](const Ranked& each) {
        // Scores that differ by less than a thousandth are equal.
        return std::tuple(-std::lround(each.hit.score * 1000), !each.preferred, each.hit.address.interpolated,
                          each.hit.address.precision);
    };
    const auto left = key(a);
    const auto right = key(b);
    return left != right ? left < right : a.numbers != b.numbers ? a.numbers > b.numbers : false;
}

void searchIndex(const AddressIndex& index, const AddressQuery& query, const Taste& taste, std::vector<Ranked>& found) {
    const QueryMatches matches = matchQuery(index, query);
    for (const std::uint32_t street : streetCandidates(matches, taste, candidates)) {
        AddressHit hit = scoreStreet(matches, street);
        if (hit.score >= leastScore) {
            const bool preferred = taste(hit.address.insee) > 1;
            found.push_back({std::move(hit), preferred, index.street(street).numbers});
        }
    }
}

/// Whether two answers are the same address, of two sources or written differently.
std::string identity(const Address& address) {
    return fold(addressLine(address)) + '\n' + address.insee + '\n' + fold(address.formerCommune);
}

std::vector<AddressHit> distinct(std::vector<Ranked>& found, std::size_t limit) {
    std::vector<AddressHit> hits;
    std::vector<std::string> known;
    for (Ranked& each : found) {
        std::string same = identity(each.hit.address);
        if (hits.size() == limit) {
            break;
        }
        if (!std::ranges::contains(known, same)) {
            known.push_back(std::move(same));
            hits.push_back(std::move(each.hit));
        }
    }
    return hits;
}

} // namespace

AddressFinder::AddressFinder(std::vector<std::shared_ptr<const AddressIndex>> indexes)
    : m_indexes(std::move(indexes)) {}

AddressFinder::~AddressFinder() = default;

std::vector<AddressHit> AddressFinder::search(const AddressSearch& search) const {
    const AddressQuery query = parseAddressQuery(search.text, search.completing);
    if (query.tokens.empty()) {
        return {};
    }
    const Taste taste(search);
    std::vector<Ranked> found;
    for (const auto& index : m_indexes) {
        searchIndex(*index, query, taste, found);
    }
    if (search.communes) {
        const KnownCentre known = [this](std::string_view insee) { return meanOf(insee); };
        for (AddressHit& hit : searchCommunes(query, taste, known, search.limit)) {
            const bool preferred = taste(hit.address.insee) > 1;
            found.push_back({std::move(hit), preferred, 0});
        }
    }
    std::ranges::stable_sort(found, comesFirst);
    return distinct(found, search.limit);
}

std::optional<AddressHit> AddressFinder::reverse(LatLon point, Metres within) const {
    std::optional<AddressHit> nearest;
    for (const auto& index : m_indexes) {
        if (auto hit = nearestAddress(*index, point, within)) {
            within = *hit->distance;
            nearest = std::move(hit);
        }
    }
    return nearest;
}

std::optional<LatLon> AddressFinder::meanOf(std::string_view insee) const {
    for (const auto& index : m_indexes) {
        double lat = 0;
        double lon = 0;
        double count = 0;
        for (std::size_t i = 0; i < index->localityCount(); ++i) {
            const layout::Locality locality = index->locality(i);
            if (index->text(locality.insee) == insee) {
                const LatLon centre = layout::unpacked(locality.centre);
                lat += centre.lat * locality.addresses;
                lon += centre.lon * locality.addresses;
                count += locality.addresses;
            }
        }
        if (count > 0) {
            return LatLon{lat / count, lon / count};
        }
    }
    return std::nullopt;
}

std::optional<AddressHit> AddressFinder::centreOf(std::string_view insee) const {
    const auto commune = Gazetteer::instance().commune(insee);
    if (!commune) {
        return std::nullopt;
    }
    const Commune present = commune->isPresent() ? *commune : commune->present();
    const auto own = commune->centre();
    const auto centre = own ? own : meanOf(present.code());
    if (!centre) {
        return std::nullopt;
    }
    const auto postcodes = commune->postcodes();
    return AddressHit{.address = {.postcode = postcodes.size() == 1 ? postcodeText(postcodes[0]) : std::string{},
                                  .insee = std::string(present.code()),
                                  .commune = std::string(present.name()),
                                  .position = *centre,
                                  .precision = AddressPrecision::Commune,
                                  .origin = AddressOrigin::Gazetteer},
                      .score = 1};
}

} // namespace maillage
