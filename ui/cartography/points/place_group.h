// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_style.h"

#include <QPainterPath>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

class QPainter;

namespace maillage {

/// The kinds of place that the map tells apart, by colour and by shape.
enum class PlaceGroup : std::uint8_t {
    Library,
    Municipality,
    FranceServices,
    SocialCentre,
    Association,
    ThirdPlace,
    Employment,
    Other,
};

inline constexpr std::array allPlaceGroups{
    PlaceGroup::Library,     PlaceGroup::Municipality, PlaceGroup::FranceServices, PlaceGroup::SocialCentre,
    PlaceGroup::Association, PlaceGroup::ThirdPlace,   PlaceGroup::Employment,     PlaceGroup::Other,
};
inline constexpr std::size_t placeGroupCount = allPlaceGroups.size();

/// The group of a place by its field `typologie` (codes of the national vocabulary, joined by "|"). With several codes
/// the most telling one decides: France Services before a library, a library before a mairie, an association last.
[[nodiscard]] PlaceGroup placeGroupOf(std::string_view typologie);

/// "Libraries and media libraries", translated.
[[nodiscard]] QString placeGroupName(PlaceGroup group);
[[nodiscard]] QColor placeGroupColour(PlaceGroup group, const MapStyle& style);
/// The group's shape around the origin, as large to the eye as a circle of diameter 1.
[[nodiscard]] const QPainterPath& placeGroupShape(PlaceGroup group);

enum class SymbolState : std::uint8_t { Plain, Selected };

/// One symbol centred on `at`, drawn as vectors: for legends, tables and paper. `size` in reference pixels.
/// A hollow symbol stands for a place whose position is not known better than its commune.
void paintSymbol(QPainter& painter, QPointF at, double size, PlaceGroup group, bool hollow, SymbolState state,
                 const MapStyle& style);

} // namespace maillage
