// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tiles/vector/vector_scene.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage {

/// How a basemap of vector tiles looks: plain values, read from resources/map-styles, whose README explains the file.
/// Zooms are those of the map (the world is 256 × 2^zoom reference pixels wide); lengths are reference pixels of 1/96
/// inch.

struct StyleColour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend bool operator==(const StyleColour&, const StyleColour&) = default;
};

/// A number that changes with the zoom. Between two stops it grows by the same factor a level where both are above 0,
/// else by the same amount; beyond the first and last it stays.
class ZoomNumber {
public:
    ZoomNumber() = default;

    ZoomNumber(double value) // NOLINT(google-explicit-constructor): a number that doesn't change
        : m_stops{{0, value}} {}

    /// Stops of zoom and value, zooms rising.
    explicit ZoomNumber(std::vector<std::pair<double, double>> stops)
        : m_stops(std::move(stops)) {}

    [[nodiscard]] double at(double zoom) const; ///< 0 without stops

    void scale(double factor);

private:
    std::vector<std::pair<double, double>> m_stops;
};

/// What all rules say: about what, and from which zoom on until before which.
struct StyleRule {
    std::vector<SceneClass> of;
    double from = 0;
    double until = 100;

    [[nodiscard]] bool appliesAt(double zoom) const { return zoom >= from && zoom < until; }
};

struct AreaRule : StyleRule {
    StyleColour fill;
    std::optional<StyleColour> edge;
    ZoomNumber edgeWidth = 0.5;
};

struct LineRule : StyleRule {
    std::optional<bool> link; ///< only slip roads, or only what is none
    StyleColour colour;
    ZoomNumber width = 1;
    std::vector<double> dash{}; ///< lengths of strokes and gaps, in widths of the line; empty: solid
    std::optional<StyleColour> casing;
    ZoomNumber casingWidth = 1;        ///< on each side
    std::optional<StyleColour> tunnel; ///< in place of the colour where it runs below ground; the casing is then dashed
};

struct LabelRule : StyleRule {
    LabelPlace place = LabelPlace::Point;
    StyleColour colour;
    StyleColour halo;
    ZoomNumber size = 11;
    double haloWidth = 2.4;
    bool bold = false;
    bool italic = false;
    bool capitals = false;
    double spacing = 0;  ///< between letters, as a part of the size
    double wrap = 0;     ///< lines are broken beyond this many ems; 0: never
    double gap = 6;      ///< kept free around it
    double repeat = 400; ///< the same text is not written again nearer than this
    ZoomNumber dot = 0;  ///< diameter of a dot that the text stands beside; 0: the text stands on the point
    std::optional<StyleColour> plate; ///< behind a road's number
};

struct VectorStyle {
    std::string name;
    StyleColour land;                 ///< where a tile says nothing, in tiles that know the sea
    StyleColour ocean;                ///< the same for Protomaps, whose tiles give the land
    std::vector<AreaRule> areas;      ///< in the order they are painted
    std::vector<LineRule> waterLines; ///< over the areas
    std::vector<AreaRule> buildings;  ///< over those
    std::vector<LineRule> ways;       ///< over those, by level; casings of a level under all of its ways
    std::vector<LineRule> borders;    ///< over those
    std::vector<LabelRule> labels;    ///< the most wanted first
};

enum class StyleVariant : std::uint8_t { Light, Dark, HighContrast, Print };

/// "light", "dark", "high-contrast", "print".
[[nodiscard]] std::string_view styleVariantName(StyleVariant variant);
[[nodiscard]] std::optional<StyleVariant> styleVariantNamed(std::string_view name);

/// All styles of a file. Errors say the line: `tiles.style.syntax`, `tiles.style.unknown`, `tiles.style.value`.
[[nodiscard]] Result<std::vector<VectorStyle>> readVectorStyles(std::string_view json);

/// The styles that come with Maillage, read once. Thread-safe.
[[nodiscard]] const VectorStyle& bundledVectorStyle(StyleVariant variant);

/// The file they are read from.
[[nodiscard]] std::string_view bundledVectorStyles();

} // namespace maillage
