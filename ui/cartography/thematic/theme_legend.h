// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_style.h"

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace maillage {

/// The brush of territories without data: stripes, so that nobody takes them for a class.
[[nodiscard]] QBrush noDataBrush(const MapStyle& style);

/// What a thematic map's colours and sizes mean: the figure, its unit, date and source, and a line for each sign.
struct ThemeLegend {
    enum class Sign : std::uint8_t { Colour, NoData, Circle, Ramp };

    struct Line {
        Sign sign = Sign::Colour;
        std::vector<QColor> colours{}; ///< one; several for a ramp
        double diameter = 0;           ///< of a circle, in reference pixels
        QString text{};
    };

    QString title;
    QString unit;
    QString source; ///< with its date
    std::vector<Line> lines{};

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }

    /// All that it says, a line each: for those who do not see it.
    [[nodiscard]] QString text() const;
    /// In painter units, at most `widest` wide: texts are wrapped.
    [[nodiscard]] QSizeF size(const MapStyle& style, double widest) const;
    /// On a panel of its own, its top left corner there.
    void paint(QPainter& painter, const MapStyle& style, QPointF at, double widest) const;
};

} // namespace maillage
