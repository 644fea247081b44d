// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/basemap.h"
#include "ui/cartography/ground/basemap_painter.h"
#include "ui/cartography/text_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace maillage {

namespace {

struct TownLook {
    double textSize;
    QFont::Weight weight;
    double dot; ///< diameter
    bool ring;  ///< a seat of government
};

TownLook lookOf(const BasemapTown& town, double zoom) {
    if (!town.french) {
        return {town.rank == TownRank::Capital ? 12.0 : 10.5, QFont::Normal, town.rank == TownRank::Capital ? 5.0 : 3.5,
                town.rank == TownRank::Capital};
    }
    const double closer = std::clamp(zoom - 9, 0.0, 3.0);
    switch (town.rank) {
    case TownRank::Capital:
        return {14 + closer, QFont::DemiBold, 6.5, true};
    case TownRank::RegionSeat:
        return {13 + closer, QFont::DemiBold, 6, true};
    case TownRank::DepartementSeat:
        return {12 + closer, QFont::Medium, 5, true};
    case TownRank::Town:
        break;
    }
    const bool large = town.population >= 20000;
    return {(large ? 11.5 : 10.5) + closer * (large ? 0.8 : 0.4), QFont::Normal, large ? 4.0 : 3.0, false};
}

/// How much a town's name is wanted: the larger first, seats of government before larger towns without one, within
/// reason, and foreign towns after French ones.
double weightOf(const BasemapTown& town) {
    static constexpr std::array<double, 4> byRank{4, 3, 2, 1};
    return town.population * byRank[std::to_underlying(town.rank)] * (town.french ? 1.0 : 0.3);
}

std::vector<const BasemapTown*> sortedTowns() {
    std::vector<const BasemapTown*> towns;
    for (const BasemapTown& town : Basemap::instance().towns()) {
        towns.push_back(&town);
    }
    std::ranges::stable_sort(towns, std::greater(), [](const BasemapTown* town) { return weightOf(*town); });
    return towns;
}

/// So that villages don't fill the gaps between the towns of a whole region.
double leastWeight(double zoom) {
    static constexpr std::array<double, 11> byZoom{1e9,    4'000'000, 2'000'000, 1'000'000, 500'000, 200'000,
                                                   60'000, 16'000,    5'000,     1'500,     400};
    const auto level = static_cast<std::size_t>(std::max(0.0, std::floor(zoom)));
    return level < byZoom.size() ? byZoom[level] : 0;
}

class Towns {
public:
    Towns(QPainter& painter, const MapView& view, const MapStyle& style, LabelBoard& board, const Box& except)
        : m_painter(painter)
        , m_view(view)
        , m_style(style)
        , m_board(board)
        , m_except(except)
        , m_zoom(view.zoom() - std::log2(style.unit)) {}

    void paint() {
        const QRectF world = m_view.worldRect(100 * m_style.unit);
        static const std::vector<const BasemapTown*> towns = sortedTowns();
        const double least = leastWeight(m_zoom);
        for (const BasemapTown* town : towns) {
            if (weightOf(*town) < least) {
                break;
            }
            const bool isVisible = world.contains(QPointF(town->world.x, town->world.y));
            if (isVisible && (m_except.isEmpty() || !m_except.contains(toLatLon(town->world)))) {
                paintTown(*town);
            }
        }
    }

private:
    void paintTown(const BasemapTown& town) {
        const TownLook look = lookOf(town, m_zoom);
        const double u = m_style.unit;
        const QPointF at = m_view.toScreen(town.world);
        const QFont font = m_style.fontAt(look.textSize, look.weight);
        const QString name = QString::fromUtf8(town.name.data(), static_cast<qsizetype>(town.name.size()));
        const QFontMetricsF metrics(font, m_painter.device());
        const QRectF text(0, -metrics.ascent(), metrics.horizontalAdvance(name), metrics.ascent() + metrics.descent());
        const auto baseline = freePlace(at, text, (look.dot / 2 + 3) * u);
        if (!baseline) {
            return;
        }
        paintDot(at, look);
        QColor colour = m_style.townText;
        colour.setAlphaF(town.french ? 1.0F : 0.7F);
        paintHaloText(m_painter, *baseline,
                      {.text = name, .font = font, .colour = colour, .halo = m_style.halo, .haloWidth = 2.4 * u});
    }

    /// Right of the dot where there is room, else left, above, below. Takes the room, the dot's included.
    [[nodiscard]] std::optional<QPointF> freePlace(QPointF at, const QRectF& text, double gap) {
        const double middle = -text.center().y();
        const std::array<QPointF, 4> places{at + QPointF(gap, middle), at + QPointF(-gap - text.width(), middle),
                                            at + QPointF(-text.width() / 2, -gap - text.bottom()),
                                            at + QPointF(-text.width() / 2, gap - text.top())};
        const double room = 12 * m_style.unit;
        const QRectF dot(at - QPointF(gap, gap), QSizeF(2 * gap, 2 * gap));
        if (!m_board.isFree(dot)) {
            return std::nullopt;
        }
        for (const QPointF& place : places) {
            if (m_board.tryTake(text.translated(place).adjusted(-room, -room / 3, room, room / 3))) {
                m_board.take(dot);
                return place;
            }
        }
        return std::nullopt;
    }

    void paintDot(QPointF at, const TownLook& look) {
        const double radius = look.dot / 2 * m_style.unit;
        m_painter.setPen(QPen(look.ring ? m_style.town : m_style.halo, (look.ring ? 1.5 : 0.8) * m_style.unit));
        m_painter.setBrush(look.ring ? m_style.land : m_style.town);
        m_painter.drawEllipse(at, radius, radius);
    }

    QPainter& m_painter;
    const MapView& m_view;
    const MapStyle& m_style;
    LabelBoard& m_board;
    const Box& m_except;
    double m_zoom;
};

} // namespace

void BasemapPainter::paintTowns(QPainter& painter, const MapView& view, const MapStyle& style, LabelBoard& board,
                                const Box& except) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Towns(painter, view, style, board, except).paint();
    painter.restore();
}

} // namespace maillage
