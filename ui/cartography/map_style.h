// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/style/vector_style.h"

#include <QColor>
#include <QFont>

namespace maillage {

/// Colours and sizes of a map. Sizes elsewhere in this library are in reference pixels of 1/96 inch; `unit` is how many
/// painter units one of them takes: 1 on screen, dpi / 96 on paper painted in device units (which must not be coarser
/// than a reference pixel, since fonts have whole sizes).
struct MapStyle {
    QColor sea;
    QColor land;
    QColor foreignLand;
    QColor coast;
    QColor border; ///< of countries
    QColor region;
    QColor departement;
    QColor commune;
    QColor epci;
    QColor town;
    QColor townText;
    QColor halo;       ///< behind text and around symbols
    QColor symbolEdge; ///< around a place's symbol
    QColor selection;  ///< ring around selected places
    QColor cluster;
    QColor clusterText;
    QColor ink;                                 ///< scale bar, attribution
    QColor panel;                               ///< behind scale bar, attribution and the selected place's label
    StyleVariant basemap = StyleVariant::Light; ///< of basemaps of vector tiles
    bool isDark = false;
    double unit = 1;
    QFont font;

    [[nodiscard]] static MapStyle light();
    [[nodiscard]] static MapStyle dark();
    /// Black ground, white lines and texts, bright symbols.
    [[nodiscard]] static MapStyle highContrast();
    /// White land and clear lines, for paper; painted in units of 1 / `dpi` inch.
    [[nodiscard]] static MapStyle print(double dpi);

    /// The map's font at a size in reference pixels.
    [[nodiscard]] QFont fontAt(double pixels, QFont::Weight weight = QFont::Normal) const;

    friend bool operator==(const MapStyle&, const MapStyle&) = default;
};

} // namespace maillage
