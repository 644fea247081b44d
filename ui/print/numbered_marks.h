// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_view.h"
#include "ui/print/print_content.h"

#include <QSizeF>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <vector>

namespace maillage {

/// A symbol on paper with the numbers it stands for.
struct NumberedMark {
    QPointF at;                       ///< painter units
    std::vector<std::size_t> numbers; ///< from 1, ascending
    PlaceGroup group = PlaceGroup::Other;
    bool hollow = false; ///< all its places are approximate
    bool mixed = false;  ///< its places are of several groups
};

/// The size of a mark's plate, in painter units: it depends on its numbers.
using PlateSize = std::function<QSizeF(const NumberedMark&)>;

/// One mark for what stands closer than `distance` painter units, and for all places of a commune that are within
/// `communeSpan`; then marks whose plates would cover each other are joined until none does. The same places and view
/// give the same marks.
[[nodiscard]] std::vector<NumberedMark> numberMarks(const std::vector<PrintedPlace>& places, const MapView& view,
                                                    double distance, double communeSpan, const PlateSize& plateSize);

/// "12–15, 20" for 12 13 14 15 20: runs of three and more as ranges.
[[nodiscard]] QStringList numberRanges(const std::vector<std::size_t>& numbers);

} // namespace maillage
