// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_class.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

/// In the order of the enumeration.
constexpr auto names = std::to_array<std::string_view>({
    "land",        "ocean",    "water",    "wood",      "scrub",        "grass",       "park",          "farmland",
    "orchard",     "sand",     "rock",     "ice",       "wetland",      "residential", "commercial",    "industrial",
    "school",      "hospital", "cemetery", "sports",    "military",     "airport",     "pedestrian",    "pier",
    "building",    "river",    "canal",    "stream",    "motorway",     "trunk",       "primary",       "secondary",
    "tertiary",    "minor",    "service",  "track",     "path",         "steps",       "rail",          "rail-service",
    "tram",        "subway",   "ferry",    "cable-car", "runway",       "taxiway",     "country",       "region",
    "departement", "commune",  "city",     "town",      "village",      "suburb",      "neighbourhood", "hamlet",
    "island",      "sea",      "lake",     "peak",      "station",      "bus-stop",    "town-hall",     "library",
    "post",        "public",   "culture",  "worship",   "house-number",
});

static_assert(names.size() == sceneClassCount);

} // namespace

std::string_view sceneClassName(SceneClass value) {
    return names.at(std::to_underlying(value));
}

std::optional<SceneClass> sceneClassNamed(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<SceneClass>(found - names.begin()));
}

} // namespace maillage
