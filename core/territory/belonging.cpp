// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/belonging.h"

#include "core/territory/boundaries/commune_areas.h"
#include "core/territory/gazetteer.h"

#include <array>

namespace maillage {

namespace {

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

Belonging foundBy(const std::optional<Commune>& commune, BelongingWay way) {
    return commune ? Belonging{commune, way} : Belonging{};
}

} // namespace

std::string_view nameOf(BelongingWay way) {
    static constexpr std::array<std::string_view, 5> names{"nowhere", "code", "former_code", "coordinates",
                                                           "postcode_and_name"};
    return names[static_cast<std::size_t>(way)];
}

Belonging belongingByCode(std::string_view insee) {
    const auto commune = insee.empty() ? std::nullopt : Gazetteer::instance().commune(insee);
    if (!commune) {
        return {};
    }
    return commune->isPresent() ? Belonging{commune, BelongingWay::Code}
                                : Belonging{commune->present(), BelongingWay::FormerCode};
}

Belonging belongingByPosition(LatLon position, const CommuneAreas& areas) {
    return foundBy(areas.at(position), BelongingWay::Coordinates);
}

Belonging belongingByName(std::string_view postcode, std::string_view name) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    const CommuneList near = gazetteer.communesWithPostcode(postcode);
    for (const NameMatch wanted : {NameMatch::Same, NameMatch::Part}) {
        const auto found = onlyOne(near, [&](Commune commune) { return gazetteer.matchName(commune, name) == wanted; });
        if (found) {
            return {found, BelongingWay::PostcodeAndName};
        }
    }
    const auto named = [&](Commune commune) { return gazetteer.matchName(commune, name) == NameMatch::Same; };
    const auto cedex = onlyOne(gazetteer.communesNamed(name), [&](Commune commune) {
        return named(commune) && gazetteer.matchPostcode(commune, postcode) == PostcodeMatch::Unlisted;
    });
    return foundBy(cedex, BelongingWay::PostcodeAndName);
}

Belonging belongingOf(const Whereabouts& where, const CommuneAreas* areas) {
    if (const Belonging byCode = belongingByCode(where.insee); byCode.commune) {
        return byCode;
    }
    if (where.position && areas != nullptr) {
        if (const Belonging byPosition = belongingByPosition(*where.position, *areas); byPosition.commune) {
            return byPosition;
        }
    }
    return belongingByName(where.postcode, where.commune);
}

BoundaryCheck checkBoundaries(const Whereabouts& where, const CommuneAreas& areas) {
    const Belonging byCode = belongingByCode(where.insee);
    if (!byCode.commune || !where.position || !areas.covers(byCode.commune->present())) {
        return {};
    }
    const Commune coded = byCode.commune->present();
    BoundaryCheck check{.coded = coded, .drawn = areas.at(*where.position)};
    check.agreement = !check.drawn           ? BoundaryAgreement::Outside
                      : check.drawn == coded ? BoundaryAgreement::Agrees
                                             : BoundaryAgreement::Disagrees;
    if (check.agreement != BoundaryAgreement::Agrees) {
        check.away = areas.distanceTo(coded, *where.position).value_or(Metres{});
    }
    return check;
}

} // namespace maillage
