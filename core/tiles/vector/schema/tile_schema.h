// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/schema/feature_attributes.h"
#include "core/tiles/vector/vector_scene.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace maillage {

/// Its own name: "OpenMapTiles".
[[nodiscard]] std::string_view tileSchemaName(TileSchema schema);

/// Told by the layers that only one of them has; Unknown where that leads nowhere.
[[nodiscard]] TileSchema schemaOf(std::span<const std::string> layers);

/// What a feature means in our vocabulary.
struct FeatureMeaning {
    SceneClass what{};
    SceneLevel level = SceneLevel::Ground;
    bool isLink = false;
    bool intermittent = false;
    bool isDrawn = true;         ///< a line to paint; points never are
    bool isNamed = false;        ///< its name stands on the map, along it if it is a line
    std::string_view text{};     ///< in place of its name
    std::string_view number{};   ///< of a road: "D 6007"
    std::int32_t importance = 0; ///< among its class: the larger first
};

/// Says what a feature of one layer means; false where it is not for this map.
using FeatureMapper = bool (*)(const FeatureAttributes& attributes, MvtGeometryType type, FeatureMeaning& meaning);

/// Null where nothing of the layer is for this map.
[[nodiscard]] FeatureMapper mapperOf(TileSchema schema, std::string_view layer);

/// What is where a tile of this schema says nothing. Unknown for OpenMapTiles, whose small extracts often leave the sea
/// out: there a tile with a polygon of the sea shows that the others have it too.
[[nodiscard]] SceneGround groundOf(TileSchema schema);

// For the schemas' own files.
using LayerMapper = std::pair<std::string_view, FeatureMapper>;
using WordClass = std::pair<std::string_view, SceneClass>;

[[nodiscard]] std::span<const LayerMapper> openMapTilesMappers();
[[nodiscard]] std::span<const LayerMapper> protomapsMappers();
[[nodiscard]] std::span<const LayerMapper> shortbreadMappers();

/// Looks a word up; false where it isn't in the table, which leaves `what` as it is.
[[nodiscard]] bool takeClass(std::span<const WordClass> table, std::string_view word, SceneClass& what);
/// Borders of levels 2 to 8.
[[nodiscard]] bool takeBorder(std::int64_t adminLevel, SceneClass& what);
/// The words of OpenStreetMap for roads, railways and other ways; "motorway_link" makes a link.
[[nodiscard]] bool takeWay(std::string_view word, FeatureMeaning& meaning);
/// The words of OpenStreetMap for what stands at a point.
[[nodiscard]] bool takePoint(std::string_view word, SceneClass& what);
/// The words of OpenStreetMap for the use of land and what grows on it.
[[nodiscard]] bool takeLand(std::string_view word, SceneClass& what);
/// The words of OpenStreetMap for settlements.
[[nodiscard]] bool takeSettlement(std::string_view word, SceneClass& what);
[[nodiscard]] bool takeWaterway(std::string_view word, SceneClass& what);
/// Populations and ranks as importance: never more than an int holds.
[[nodiscard]] std::int32_t importanceOf(std::int64_t value);

} // namespace maillage
