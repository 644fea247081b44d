// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"
#include "core/tiles/vector/scene_class.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A point of a tile: x eastwards and y southwards from its north-west corner, its side being sceneTileSide. What lies
/// beyond, by as much as sceneBuffer, is there so that lines and names don't end at the tile's edge.
struct ScenePoint {
    float x = 0;
    float y = 0;

    friend bool operator==(const ScenePoint&, const ScenePoint&) = default;
};

inline constexpr float sceneTileSide = 4096;
inline constexpr float sceneBuffer = 256;

/// A polygon with holes (outer rings run clockwise as seen on the map, holes the other way), or a line of several
/// parts: `parts` ends in VectorScene::partEnds from `firstPart` on.
struct SceneShape {
    SceneClass what{};
    SceneLevel level = SceneLevel::Ground;
    bool isLink = false;       ///< a slip road
    bool intermittent = false; ///< water that is not always there
    std::uint32_t firstPart = 0;
    std::uint32_t parts = 0;
};

enum class LabelPlace : std::uint8_t {
    Point, ///< at one point
    Line,  ///< along a line
    Plate  ///< a road's number, somewhere on a line
};

struct SceneLabel {
    SceneClass what{};
    LabelPlace place = LabelPlace::Point;
    bool isLink = false;
    std::uint16_t textLength = 0; ///< bytes of UTF-8
    std::uint32_t textBegin = 0;
    std::uint32_t firstPoint = 0; ///< in VectorScene::labelPoints
    std::uint32_t points = 0;
    std::int32_t importance = 0; ///< among its class: the larger first
};

/// The known ways to lay out OpenStreetMap's data in vector tiles:
/// OpenMapTiles 3 (openmaptiles.org/schema), Protomaps basemaps 3 and 4 (docs.protomaps.com/basemaps/layers),
/// Shortbread 1 (shortbread-tiles.org/schema).
enum class TileSchema : std::uint8_t { Unknown, OpenMapTiles, Protomaps, Shortbread };

/// What is where a tile says nothing.
enum class SceneGround : std::uint8_t {
    Unknown, ///< it doesn't say where the sea is
    Land,    ///< it gives the sea
    Sea      ///< it gives the land
};

/// What a tile of any schema holds, in one vocabulary, clipped to the tile and its buffer. Immutable once built.
struct VectorScene {
    TileId id;
    std::vector<ScenePoint> points;
    std::vector<std::uint32_t> partEnds; ///< where in `points` each part ends
    std::vector<SceneShape> areas;       ///< by class, else in the tile's order
    std::vector<SceneShape> lines;       ///< by class and level, else in the tile's order
    std::vector<SceneLabel> labels;
    std::vector<ScenePoint> labelPoints;
    std::string texts;
    TileSchema schema = TileSchema::Unknown;
    SceneGround ground = SceneGround::Unknown;
    std::string problem{};     ///< the layer of the first damaged feature, which like others was passed over
    std::uint32_t damaged = 0; ///< how many were

    [[nodiscard]] std::span<const SceneShape> areasOf(SceneClass what) const;
    [[nodiscard]] std::span<const SceneShape> linesOf(SceneClass what, SceneLevel level) const;
    /// The points of a part; a ring's first point isn't repeated.
    [[nodiscard]] std::span<const ScenePoint> part(std::uint32_t index) const;

    [[nodiscard]] std::span<const ScenePoint> pointsOf(const SceneLabel& label) const {
        return std::span(labelPoints).subspan(label.firstPoint, label.points);
    }

    [[nodiscard]] std::string_view textOf(const SceneLabel& label) const {
        return std::string_view(texts).substr(label.textBegin, label.textLength);
    }

    /// About what it takes in memory.
    [[nodiscard]] std::size_t bytes() const;
};

/// Limits of a scene; what goes beyond is left out.
inline constexpr std::size_t maxScenePoints = 3U << 20U;
inline constexpr std::size_t maxSceneLabels = 1U << 16U;
inline constexpr std::size_t maxLabelBytes = 200;

} // namespace maillage
