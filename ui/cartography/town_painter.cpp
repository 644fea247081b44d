// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/basemap.h"
#include "ui/cartography/basemap_painter.h"
#include "ui/cartography/text_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>
#include <optional>

namespace maillage {

namespace {

struct TownLook {
    double textSize;
    QFont::Weight weight;
    double dot; ///< diameter
    bool ring;  ///< a seat of government
};

TownLook lookOf(const BasemapTown& town, double zoom) {
    switch (town.rank) {
    case TownRank::Capital:
        return {14, QFont::DemiBold, 6.5, true};
    case TownRank::RegionSeat:
        return {13, QFont::DemiBold, 6, true};
    case TownRank::DepartementSeat:
        return {12, QFont::Medium, 5, true};
    case TownRank::Town:
        break;
    }
    const bool large = town.population >= 20000;
    return {(large ? 11.5 : 10.5) + (zoom >= 11 ? 1 : 0), QFont::Normal, large ? 4.0 : 3.0, false};
}

class Towns {
public:
    Towns(QPainter& painter, const MapView& view, const MapStyle& style, LabelBoard& board)
        : m_painter(painter)
        , m_view(view)
        , m_style(style)
        , m_board(board)
        , m_zoom(view.zoom() - std::log2(style.unit)) {}

    void paint() {
        const QRectF world = m_view.worldRect(100 * m_style.unit);
        for (const BasemapTown& town : Basemap::instance().towns()) {
            if (town.firstZoom > m_zoom + 0.5) {
                break; // they come by the zoom at which they appear
            }
            if (world.contains(QPointF(town.world.x, town.world.y))) {
                paintTown(town);
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
                      {.text = name, .font = font, .colour = colour, .halo = m_style.halo, .haloWidth = 2.6 * u});
    }

    /// Right of the dot where there is room, else left, above, below. Takes the room, the dot's included.
    [[nodiscard]] std::optional<QPointF> freePlace(QPointF at, const QRectF& text, double gap) {
        const double middle = -text.center().y();
        const std::array<QPointF, 4> places{at + QPointF(gap, middle), at + QPointF(-gap - text.width(), middle),
                                            at + QPointF(-text.width() / 2, -gap - text.bottom()),
                                            at + QPointF(-text.width() / 2, gap - text.top())};
        const double room = 3 * m_style.unit;
        const QRectF dot(at - QPointF(gap, gap), QSizeF(2 * gap, 2 * gap));
        if (!m_board.isFree(dot)) {
            return std::nullopt;
        }
        for (const QPointF& place : places) {
            if (m_board.tryTake(text.translated(place).adjusted(-room, -room / 2, room, room / 2))) {
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
    double m_zoom;
};

} // namespace

void BasemapPainter::paintTowns(QPainter& painter, const MapView& view, const MapStyle& style,
                                LabelBoard& board) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Towns(painter, view, style, board).paint();
    painter.restore();
}

} // namespace maillage
