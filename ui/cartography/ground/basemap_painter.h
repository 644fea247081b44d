// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/label_board.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"

class QPainter;

namespace maillage {

/// Paints the basemap that comes with Maillage: sea, land, outlines, towns. The data are loaded when first needed and
/// shared by all painters; painting may happen on any thread.
class BasemapPainter {
public:
    /// Sea, land and outlines, over the whole of the view's rectangle.
    void paintGround(QPainter& painter, const MapView& view, const MapStyle& style) const;
    /// Towns with as many names as have room beside those already on `board`; not those in the box `except`.
    void paintTowns(QPainter& painter, const MapView& view, const MapStyle& style, LabelBoard& board,
                    const Box& except = {}) const;

    /// Both, with a board of its own.
    void paint(QPainter& painter, const MapView& view, const MapStyle& style) const;

    /// Who made the data, for the map's edge.
    [[nodiscard]] static QString attribution();
};

} // namespace maillage
