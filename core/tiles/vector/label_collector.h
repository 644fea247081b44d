// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/schema/tile_schema.h"
#include "core/tiles/vector/vector_scene.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Gathers a tile's names. Those of roads and rivers come in pieces and are joined at the end. Only what lies within
/// the tile itself counts, its buffer belongs to the neighbour: so a name comes from one tile alone.
class LabelCollector {
public:
    /// Texts that are empty, too long, no UTF-8 or hold control characters are passed over.
    void addPoint(const FeatureMeaning& meaning, std::string_view text, ScenePoint at);
    /// A piece of a line with its name and its number, each of which may be empty.
    void addPiece(const FeatureMeaning& meaning, std::string_view name, std::span<const ScenePoint> line);

    void moveInto(VectorScene& scene);

private:
    struct Pieces {
        std::vector<std::vector<ScenePoint>> lines;
        SceneClass what{}; ///< of the longest piece
        bool isLink = false;
        double longest = -1;
    };

    struct PointLabel {
        SceneLabel label;
        std::string text;
        ScenePoint at;
    };

    using PiecesByText = std::map<std::string, Pieces, std::less<>>;

    void addPieces(PiecesByText& byText, const FeatureMeaning& meaning, std::string_view text);
    static void moveLines(PiecesByText& byText, LabelPlace place, VectorScene& scene);

    std::vector<PointLabel> m_points;
    PiecesByText m_named;
    PiecesByText m_numbered;
    std::size_t m_pieces = 0;
    std::vector<ScenePoint> m_clipped; ///< the last piece, clipped to the tile
    std::vector<std::uint32_t> m_clippedEnds;
};

} // namespace maillage
