// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/classes.h"
#include "core/territory/boundaries/dissolve.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"
#include "ui/cartography/thematic/palette.h"
#include "ui/cartography/thematic/theme_legend.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace maillage {

/// A territory and its figure.
struct ThemeArea {
    Outline outline{};                  ///< empty: not known
    std::optional<WorldPoint> centre{}; ///< for circles
    std::optional<double> value{};      ///< nothing: no data
};

/// How a figure is drawn.
enum class ThemeKind : std::uint8_t {
    Areas,   ///< territories coloured by class; circles in the class's colour where the outline is not known
    Symbols, ///< circles whose areas are as the values: for numbers that add up
    Heat,    ///< the values spread around their centres: where there are many
};

/// What the legend says beside the classes.
struct ThemeWords {
    QString title; ///< the figure
    QString unit;
    QString source; ///< with its date
    int decimals = 0;
    bool endless = false; ///< the first class is "up to" and the last one "more than"
};

/// One figure of many territories as a sheet of a map. Immutable; paints on any thread. Made off the UI thread where
/// there are many territories.
class ThematicMap {
    Q_DECLARE_TR_FUNCTIONS(ThematicMap)

public:
    using Pointer = std::shared_ptr<const ThematicMap>;

    ThematicMap(ThemeKind kind, std::vector<ThemeArea> areas, Classes classes, Palette palette, ThemeWords words);

    void paint(QPainter& painter, const MapView& view, const MapStyle& style) const;
    [[nodiscard]] ThemeLegend legend(const MapStyle& style) const;

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    [[nodiscard]] const Classes& classes() const { return m_classes; }

    /// Around everything that it draws.
    [[nodiscard]] Box box() const;

    /// In reference pixels.
    static constexpr double largestCircle = 52;
    static constexpr double classCircle = 12;
    /// How far a value spreads on the ground.
    static constexpr Metres spread{6'000};

private:
    struct Drawn {
        ThemeArea area;
        QRectF bounds; ///< world coordinates
    };

    void paintAreas(QPainter& painter, const MapView& view, const MapStyle& style) const;
    void paintClassCircles(QPainter& painter, const MapView& view, const MapStyle& style) const;
    void paintSymbols(QPainter& painter, const MapView& view, const MapStyle& style) const;
    void paintHeat(QPainter& painter, const MapView& view, const MapStyle& style) const;
    [[nodiscard]] std::vector<QColor> colours(const MapStyle& style) const;
    [[nodiscard]] double diameterOf(double value) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString classText(std::size_t number) const;
    void appendClasses(ThemeLegend& legend, const MapStyle& style) const;
    void appendCircles(ThemeLegend& legend, const MapStyle& style) const;
    [[nodiscard]] double densest() const;

    ThemeKind m_kind;
    std::vector<Drawn> m_areas; ///< circles: the largest first, so that no one hides another
    Classes m_classes;
    Palette m_palette;
    ThemeWords m_words;
    double m_largest = 0;
    double m_densest = 0;   ///< of Heat, at the centres, by square kilometre
    bool m_hasGaps = false; ///< some territory has no data
};

} // namespace maillage
