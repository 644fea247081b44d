// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/values/patterns.h"

#include <algorithm>

namespace maillage {

namespace {

FieldChange latitude(std::string value) {
    return {std::to_underlying(PlaceField::Latitude), std::move(value)};
}

FieldChange longitude(std::string value) {
    return {std::to_underlying(PlaceField::Longitude), std::move(value)};
}

/// "47,469" and "47.469°" as the number they are.
std::string asNumber(std::string_view text) {
    std::string number(trimmed(text));
    std::ranges::replace(number, ',', '.');
    if (number.ends_with("°")) {
        number.resize(number.size() - std::string_view("°").size());
    }
    std::erase(number, ' ');
    return parseNumber(number) ? number : std::string{};
}

} // namespace

Proposals coordinateProposals(const Broken& broken) {
    const Record& place = broken.place;
    switch (broken.rule) {
    case Rule::NumberComma:
    case Rule::NumberPattern:
        return replaceBy(broken, asNumber(broken.value()));
    case Rule::CoordinatesSwapped:
        return {Proposal{.label = {"proposal.swap"},
                         .changes = {latitude(place[PlaceField::Longitude]), longitude(place[PlaceField::Latitude])}}};
    case Rule::CoordinateZero:
        return {Proposal{.label = {"proposal.no_coordinates"}, .changes = {latitude({}), longitude({})}}};
    default:
        return {};
    }
}

} // namespace maillage
