// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/label_board.h"
#include "ui/cartography/vector/scene_gathering.h"

namespace maillage {

/// A basemap of vector tiles in one view, over the bundled one, for a picture or paper. Reads its tiles when made,
/// which takes a while; painting is then a pure function of it, on any painter whose units are the view's.
class VectorMap {
public:
    VectorMap(const MapView& view, const MapStyle& style, VectorTiles& tiles);

    [[nodiscard]] const std::vector<Message>& problems() const { return m_gathered.problems; }

    /// False where the file has nothing for this view.
    [[nodiscard]] bool hasTiles() const { return !m_gathered.scenes.empty(); }

    /// Sea, land and all that is on it, over the whole of the view.
    void paintGround(QPainter& painter) const;
    /// The names, as many as have room beside what is on the board; beyond the tiles those of the bundled towns.
    void paintNames(QPainter& painter, LabelBoard& board) const;

private:
    MapView m_view;
    MapStyle m_style;
    Box m_bounds; ///< of the tiles
    GatheredScenes m_gathered;
};

/// Whether the scenes hide everything under them.
[[nodiscard]] bool coverView(std::span<const PlacedScene> scenes, const MapView& view);

} // namespace maillage
