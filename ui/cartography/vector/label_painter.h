// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/label_board.h"
#include "ui/cartography/vector/label_layout.h"
#include "ui/cartography/vector/scene_painter.h"

#include <map>
#include <memory>
#include <span>
#include <utility>
#include <vector>

class QPainter;

namespace maillage {

/// Writes the names of scenes over a map, as many as have room beside what is already on the board; the names of all
/// tiles together, so that none is cut at a tile's edge and none written twice. Keeps the layouts and pictures of the
/// names from one painting to the next, as long as scale and style stay: those that weren't painted last time are
/// forgotten. One thread at a time.
class LabelPainter {
public:
    void paint(QPainter& painter, std::span<const PlacedScene> scenes, const VectorLook& look, LabelBoard& board);

private:
    [[nodiscard]] std::vector<std::pair<std::shared_ptr<const LabelLayout>, QPointF>>
    layoutsOf(std::span<const PlacedScene> scenes, const VectorLook& look);

    std::map<std::pair<const VectorScene*, double>, std::shared_ptr<const LabelLayout>> m_layouts;
    double m_zoom = -1;
    double m_ratio = 0;
    MapStyle m_style;
};

} // namespace maillage
