// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/house_search.h"

#include <optional>

namespace maillage {

namespace {

constexpr float otherSuffix = 0.85F;
constexpr float interpolatedQuality = 0.5F;
constexpr float streetQuality = 0.4F;
constexpr std::uint32_t widestGap = 20; // house numbers, beyond which a neighbour says nothing

/// "b" for "bis" and so on, as people and sources write either.
std::string_view shortSuffix(std::string_view suffix) {
    if (suffix == "bis") {
        return "b";
    }
    if (suffix == "ter") {
        return "t";
    }
    return suffix == "quater" ? "q" : suffix;
}

struct Neighbours {
    std::optional<layout::Number> below;
    std::optional<layout::Number> above;
};

/// The nearest numbers of the same side.
Neighbours neighboursOf(const Column<layout::Number>& numbers, std::uint32_t wanted) {
    Neighbours found;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const layout::Number each = numbers[i];
        if (each.number == 0 || (each.number ^ wanted) % 2 != 0) {
            continue;
        }
        if (each.number < wanted && wanted - each.number <= widestGap) {
            found.below = each;
        } else if (each.number > wanted && each.number - wanted <= widestGap && !found.above) {
            found.above = each;
        }
    }
    return found;
}

LatLon between(const Neighbours& pair, std::uint32_t wanted) {
    const LatLon a = layout::unpacked(pair.below->position);
    const LatLon b = layout::unpacked(pair.above->position);
    const double part =
        static_cast<double>(wanted - pair.below->number) / static_cast<double>(pair.above->number - pair.below->number);
    return {a.lat + part * (b.lat - a.lat), a.lon + part * (b.lon - a.lon)};
}

FoundHouse missingHouse(const AddressIndex& index, const layout::Street& street, std::uint32_t number,
                        std::string_view suffix) {
    FoundHouse house{.address = index.streetAddress(street), .quality = streetQuality};
    const Neighbours near = neighboursOf(index.numbersOf(street), number);
    if (!near.below && !near.above) {
        return house;
    }
    house.address.number = number;
    house.address.suffix = suffix;
    house.address.interpolated = true;
    house.address.position = near.below && near.above
                                 ? between(near, number)
                                 : layout::unpacked((near.below ? near.below : near.above)->position);
    house.quality = interpolatedQuality;
    return house;
}

} // namespace

FoundHouse findHouse(const AddressIndex& index, const layout::Street& street, std::uint32_t number,
                     std::string_view suffix) {
    const Column<layout::Number> numbers = index.numbersOf(street);
    std::optional<layout::Number> best;
    float quality = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const layout::Number each = numbers[i];
        if (each.number != number) {
            continue;
        }
        const std::string_view own = index.suffix(each);
        const float fit = own == suffix ? 1.0F : shortSuffix(own) == shortSuffix(suffix) ? 0.99F : otherSuffix;
        // Of other suffixes the plain number is the least wrong.
        if (fit > quality || (fit == quality && own.empty())) {
            best = each;
            quality = fit;
        }
    }
    if (best) {
        return {.address = index.numberAddress(street, *best), .quality = quality};
    }
    return missingHouse(index, street, number, suffix);
}

} // namespace maillage
