// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"

#include <memory>
#include <optional>
#include <string_view>

namespace maillage {

/// How far the bundled outlines stray from the true coast: nearer to the land than that, say nothing.
inline constexpr Metres coastTolerance{5000};
/// How far they stray from the true borders between départements.
inline constexpr Metres departementTolerance{9000};

/// Where a point lies: in which département, how far from the land. From the basemap's outlines and small islands,
/// so never better than the tolerances above. Immutable, shared by all threads; made at first use.
class Land {
public:
    [[nodiscard]] static const Land& instance();
    ~Land();

    /// Of the département (its code) that holds the point; nothing at sea and abroad. A view, valid for ever.
    [[nodiscard]] std::optional<std::string_view> departementAt(LatLon point) const;
    [[nodiscard]] bool contains(std::string_view departement, LatLon point) const;
    /// 0 inside. Nothing for a département without outline (Clipperton's neighbours, unknown codes).
    [[nodiscard]] std::optional<Metres> distanceTo(std::string_view departement, LatLon point) const;
    /// Whether the département is that near: quicker than to measure. False where it has no outline.
    [[nodiscard]] bool isWithin(Metres tolerance, std::string_view departement, LatLon point) const;
    [[nodiscard]] bool isWithinFrance(Metres tolerance, LatLon point) const;
    /// To the nearest land of France, 0 on it.
    [[nodiscard]] Metres distanceToFrance(LatLon point) const;
    /// Of the three letters of the foreign country that holds the point.
    [[nodiscard]] std::optional<std::string_view> foreignCountryAt(LatLon point) const;
    /// Farther than coastTolerance from any land of France, and not abroad.
    [[nodiscard]] bool isAtSea(LatLon point) const;
    /// The département's rectangle; nothing where it has no outline.
    [[nodiscard]] std::optional<Box> boxOf(std::string_view departement) const;

private:
    struct Index;

    Land();

    std::unique_ptr<const Index> m_index;
};

} // namespace maillage
