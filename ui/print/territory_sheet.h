// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/ground/boundary_layer.h"
#include "ui/cartography/label_board.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/scale_bar.h"
#include "ui/cartography/thematic/thematic_map.h"
#include "ui/cartography/vector/vector_map.h"
#include "ui/print/numbered_marks.h"
#include "ui/print/paper.h"
#include "ui/print/print_content.h"
#include "ui/print/sheet_plan.h"

#include <memory>

class QPainter;

namespace maillage {

/// What a printed map may show beside the bundled basemap; each may be null.
struct SheetGround {
    std::shared_ptr<const BoundaryLayer> boundaries{}; ///< outlines of communes
    std::shared_ptr<VectorTiles> tiles{};              ///< a file of vector tiles, read when the sheet is made
    ThematicMap::Pointer theme{};                      ///< figures of territories, with their legend
};

/// A territorial map on paper: title, map with numbered symbols, legend, index, date, sources. Paints vectors and text
/// on any painter of 1 / dpi inch units with its origin at the sheet's top left corner. Immutable.
class TerritorySheet {
public:
    TerritorySheet(PrintContent content, PageSetup setup, double dpi, const SheetGround& ground = {});

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_plan.pages().size()); }

    [[nodiscard]] const PageSetup& setup() const { return m_setup; }

    [[nodiscard]] const QString& title() const { return m_content.title; }

    [[nodiscard]] double dpi() const { return m_scale.dpi; }

    [[nodiscard]] const SheetPlan& plan() const { return m_plan; }

    /// The part of the world on the first page, in painter units from the map's top left corner.
    [[nodiscard]] const MapView& mapView() const { return m_view; }

    void paintPage(QPainter& painter, int page) const;

private:
    void paintTitle(QPainter& painter, const SheetPage& page, int number) const;
    [[nodiscard]] QString subtitle() const;
    void paintFooter(QPainter& painter, const SheetPage& page, int number) const;
    void paintMap(QPainter& painter, const SheetPage& page) const;
    void paintGround(QPainter& painter) const;
    void paintOutside(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintCoveredTowns(QPainter& painter, LabelBoard& board) const;
    [[nodiscard]] QSizeF plateSize(const NumberedMark& mark) const;
    [[nodiscard]] ScaleBar scaleBar() const;
    [[nodiscard]] LabelBoard labelBoard() const;
    void paintNorth(QPainter& painter) const;
    void paintLegend(QPainter& painter, const SheetPage& page) const;
    /// Of the figures on the map, in the map's top left corner; empty without.
    [[nodiscard]] QRectF themeLegendRect() const;
    void paintThemeLegend(QPainter& painter) const;
    void paintIndex(QPainter& painter, const SheetPage& page) const;
    void paintEntry(QPainter& painter, const IndexEntry& entry) const;
    [[nodiscard]] QFont fontMm(double mm, bool bold = false) const;

    PrintContent m_content;
    PageSetup m_setup;
    PaperScale m_scale;
    MapStyle m_style;
    SheetPlan m_plan;
    MapView m_view;
    std::vector<NumberedMark> m_marks;
    std::shared_ptr<const BoundaryLayer> m_boundaries;
    ThematicMap::Pointer m_theme;
    std::shared_ptr<const VectorMap> m_tiles; ///< null: the bundled basemap alone
};

} // namespace maillage
