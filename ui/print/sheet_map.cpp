// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/basemap.h"
#include "ui/cartography/ground/basemap_painter.h"
#include "ui/cartography/scale_bar.h"
#include "ui/cartography/text_painter.h"
#include "ui/print/print_words.h"
#include "ui/print/territory_sheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double symbolMm = 3.6;
constexpr double markLineMm = 2.7;
constexpr double markTextMm = 2.1;
constexpr double markEdgeMm = 0.8;
constexpr double legendLineMm = 5;
constexpr qsizetype rangesALine = 3;
constexpr double townTextMm = 2.6;
constexpr std::uint32_t coveredTownPopulation = 15000;
constexpr double northMm = 9;
constexpr double barMm = 50;
constexpr double themeLegendMm = 62;
constexpr double themeLegendEdgeMm = 3;

/// A mark's numbers, a few to a line.
QStringList plateLines(const NumberedMark& mark) {
    const QStringList ranges = numberRanges(mark.numbers);
    const auto aLine =
        std::max(rangesALine, static_cast<qsizetype>(std::ceil(std::sqrt(2.0 * static_cast<double>(ranges.size())))));
    QStringList lines;
    for (qsizetype i = 0; i < ranges.size(); i += aLine) {
        lines += ranges.mid(i, aLine).join(QStringLiteral(", "));
    }
    return lines;
}

/// The outline of whole départements: what a région or a département covers.
QPainterPath outlineOf(const Territory& territory, const MapView& view) {
    QPainterPath outline;
    const auto codes = territory.departements();
    for (const BasemapArea& area : Basemap::instance().areas()) {
        if (!area.french || !std::ranges::contains(codes, area.code)) {
            continue;
        }
        QPainterPath departement;
        for (const auto ring : area.rings) {
            QPolygonF polygon;
            for (const OutlinePoint& point : ring) {
                polygon += view.toScreen(point.world);
            }
            departement.addPolygon(polygon);
            departement.closeSubpath();
        }
        outline = outline.isEmpty() ? departement : outline.united(departement);
    }
    return outline;
}

} // namespace

void TerritorySheet::paintMap(QPainter& painter, const SheetPage& page) const {
    const QRectF frame = m_scale.units(page.mapMm);
    painter.save();
    painter.translate(frame.topLeft());
    painter.setClipRect(m_view.rect());
    paintGround(painter);
    paintOutside(painter);
    LabelBoard board = labelBoard();
    if (m_tiles) {
        m_tiles->paintNames(painter, board);
        paintMarks(painter);
    } else {
        BasemapPainter().paintTowns(painter, m_view, m_style, board);
        paintMarks(painter);
        paintCoveredTowns(painter, board);
    }
    paintThemeLegend(painter);
    paintScaleBar(painter, QPointF(m_scale.units(3), m_view.size().height() - m_scale.units(3)), scaleBar(), m_style);
    paintNorth(painter);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.ink, m_scale.units(0.25)));
    painter.drawRect(frame);
}

void TerritorySheet::paintGround(QPainter& painter) const {
    if (m_tiles) {
        m_tiles->paintGround(painter);
    } else {
        BasemapPainter().paintGround(painter, m_view, m_style);
    }
    if (m_theme) {
        m_theme->paint(painter, m_view, m_style);
    }
    if (m_boundaries) {
        m_boundaries->paint(painter, m_view, m_style);
    }
}

/// Pales what lies outside a département or région, so that the territory stands out.
void TerritorySheet::paintOutside(QPainter& painter) const {
    const auto& territory = m_content.area.territory;
    const bool drawable =
        territory && (territory->kind() == TerritoryKind::Region || territory->kind() == TerritoryKind::Departement);
    if (!drawable) {
        return;
    }
    const QPainterPath inside = outlineOf(*territory, m_view);
    QPainterPath outside;
    outside.addRect(m_view.rect());
    painter.fillPath(outside.subtracted(inside), QColor(255, 255, 255, 150));
    painter.strokePath(inside, QPen(m_style.cluster, m_scale.units(0.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

ScaleBar TerritorySheet::scaleBar() const {
    return ScaleBar::of(m_view, std::min(m_scale.units(barMm), m_view.size().width() / 3));
}

/// Room for names: not on a mark, the scale bar, the north arrow, nor across the frame.
LabelBoard TerritorySheet::labelBoard() const {
    const QRectF frame = m_view.rect();
    LabelBoard board(frame, 64 * m_style.unit);
    for (const NumberedMark& mark : m_marks) {
        const QSizeF size = plateSize(mark);
        board.take({mark.at - QPointF(size.width() / 2, size.height() / 2), size});
    }
    board.take(QRectF(0, frame.bottom() - m_scale.units(14), scaleBar().units + m_scale.units(8), m_scale.units(14)));
    board.take(themeLegendRect());
    const double north = m_scale.units(2 * northMm);
    board.take(QRectF(frame.right() - north, 0, north, north));
    const double edge = m_scale.units(0.5);
    board.take(QRectF(-edge, -edge, frame.width() + 2 * edge, 2 * edge));
    board.take(QRectF(-edge, frame.bottom() - edge, frame.width() + 2 * edge, 2 * edge));
    board.take(QRectF(-edge, -edge, 2 * edge, frame.height() + 2 * edge));
    board.take(QRectF(frame.right() - edge, -edge, 2 * edge, frame.height() + 2 * edge));
    return board;
}

QSizeF TerritorySheet::plateSize(const NumberedMark& mark) const {
    const QFontMetricsF metrics(fontMm(markTextMm, true));
    double width = 0;
    const QStringList lines = plateLines(mark);
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double icon = mark.mixed ? 0 : m_scale.units(symbolMm);
    return {width + icon + m_scale.units(2 * markEdgeMm),
            static_cast<double>(lines.size()) * m_scale.units(markLineMm) + m_scale.units(markEdgeMm)};
}

/// Each symbol carries its number beside it; several in one place are a plate with their numbers.
void TerritorySheet::paintMarks(QPainter& painter) const {
    painter.setFont(fontMm(markTextMm, true));
    for (const NumberedMark& mark : m_marks) {
        const QSizeF size = plateSize(mark);
        const QRectF plate(mark.at - QPointF(size.width() / 2, size.height() / 2), size);
        const double icon = mark.mixed ? 0 : m_scale.units(symbolMm);
        painter.setPen(QPen(m_style.ink, m_scale.units(0.15), mark.hollow ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(QColor(255, 255, 255, 240));
        painter.drawRoundedRect(plate, m_scale.units(1), m_scale.units(1));
        if (!mark.mixed) {
            const QPointF at(plate.left() + icon / 2 + m_scale.units(0.3), plate.center().y());
            paintSymbol(painter, at, 96 / 25.4 * symbolMm * 0.8, mark.group, mark.hollow, SymbolState::Plain, m_style);
        }
        painter.setPen(m_style.ink);
        const QRectF text = plate.adjusted(icon, m_scale.units(markEdgeMm / 2), 0, 0);
        const QStringList lines = plateLines(mark);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            painter.drawText(QRectF(text.left(), text.top() + static_cast<double>(i) * m_scale.units(markLineMm),
                                    text.width(), m_scale.units(markLineMm)),
                             Qt::AlignCenter, lines[i]);
        }
    }
}

/// Large towns whose dot is under a plate: their names stand by the plate.
void TerritorySheet::paintCoveredTowns(QPainter& painter, LabelBoard& board) const {
    const QFont font = fontMm(townTextMm, true);
    const QFontMetricsF metrics(font);
    for (const BasemapTown& town : Basemap::instance().towns()) {
        if (town.rank == TownRank::Town && town.population < coveredTownPopulation) {
            continue;
        }
        const QPointF at = m_view.toScreen(town.world);
        for (const NumberedMark& mark : m_marks) {
            const QSizeF size = plateSize(mark);
            const QRectF plate(mark.at - QPointF(size.width() / 2, size.height() / 2), size);
            if (!plate.marginsAdded(QMarginsF(1, 1, 1, 1) * m_scale.units(1.0)).contains(at)) {
                continue;
            }
            const QString name = QString::fromUtf8(town.name.data(), static_cast<qsizetype>(town.name.size()));
            const double width = metrics.horizontalAdvance(name);
            const QRectF above(plate.center().x() - width / 2, plate.top() - metrics.height(), width, metrics.height());
            const QRectF below = above.translated(0, plate.height() + metrics.height());
            const bool isAbove = board.tryTake(above);
            const bool isBelow = !isAbove && board.tryTake(below);
            if (isAbove || isBelow || town.rank != TownRank::Town) { // a préfecture is named whatever is around
                const QRectF& room = isBelow ? below : above;
                paintHaloText(painter, QPointF(room.left(), room.top() + metrics.ascent()),
                              {.text = name,
                               .font = font,
                               .colour = m_style.townText,
                               .halo = m_style.halo,
                               .haloWidth = m_scale.units(0.7)});
            }
            break;
        }
    }
}

void TerritorySheet::paintNorth(QPainter& painter) const {
    const double size = m_scale.units(northMm);
    const QPointF centre(m_view.size().width() - size * 0.8, size * 0.95);
    QPolygonF left({centre + QPointF(0, -size * 0.5), centre + QPointF(-size * 0.26, size * 0.42),
                    centre + QPointF(0, size * 0.24)});
    QPolygonF right({centre + QPointF(0, -size * 0.5), centre + QPointF(size * 0.26, size * 0.42),
                     centre + QPointF(0, size * 0.24)});
    painter.setPen(QPen(m_style.ink, m_scale.units(0.2), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(m_style.ink);
    painter.drawPolygon(left);
    painter.setBrush(Qt::white);
    painter.drawPolygon(right);
    painter.setFont(fontMm(3, true));
    painter.drawText(QRectF(centre.x() - size / 2, centre.y() + size * 0.42, size, size * 0.5), Qt::AlignCenter,
                     TerritoryPrint::tr("N"));
}

QRectF TerritorySheet::themeLegendRect() const {
    if (!m_theme) {
        return {};
    }
    const double edge = m_scale.units(themeLegendEdgeMm);
    return {QPointF(edge, edge), m_theme->legend(m_style).size(m_style, m_scale.units(themeLegendMm))};
}

void TerritorySheet::paintThemeLegend(QPainter& painter) const {
    if (m_theme) {
        m_theme->legend(m_style).paint(painter, m_style, themeLegendRect().topLeft(), m_scale.units(themeLegendMm));
    }
}

void TerritorySheet::paintLegend(QPainter& painter, const SheetPage& page) const {
    const QRectF area = m_scale.units(page.legendMm);
    const double line = m_scale.units(legendLineMm);
    const double text = m_scale.units(2.8);
    double y = area.top();
    painter.setPen(m_style.ink);
    painter.setFont(fontMm(3.2, true));
    painter.drawText(QRectF(area.left(), y, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     TerritoryPrint::tr("Legend"));
    painter.setFont(fontMm(2.6));
    const QFontMetricsF metrics(painter.font());
    const double count = metrics.horizontalAdvance(QStringLiteral("00000"));
    const auto row = [&](PlaceGroup group, bool hollow, const QString& words, const QString& number) {
        y += line;
        paintSymbol(painter, {area.left() + text, y + line / 2}, 96 / 25.4 * symbolMm, group, hollow,
                    SymbolState::Plain, m_style);
        painter.setPen(m_style.ink);
        const QRectF wordsArea(area.left() + 2.4 * text, y, area.width() - 2.4 * text - count, line);
        painter.drawText(wordsArea, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, wordsArea.width()));
        painter.drawText(QRectF(wordsArea.right(), y, count, line), Qt::AlignRight | Qt::AlignVCenter, number);
    };
    for (const PlaceGroup group : groupsIn(m_content)) {
        row(group, false, placeGroupName(group),
            QString::number(std::ranges::count(m_content.places, group, &PrintedPlace::group)));
    }
    if (std::ranges::contains(m_content.places, true, &PrintedPlace::approximate)) {
        row(PlaceGroup::Other, true, TerritoryPrint::tr("Hollow: somewhere in the commune"), {});
    }
    const auto missing = std::ranges::count(m_content.places, false, &PrintedPlace::located);
    if (missing > 0) {
        y += line;
        painter.drawText(
            QRectF(area.left(), y, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            TerritoryPrint::tr("%Ln place(s) in the index only: no position", nullptr, static_cast<int>(missing)));
    }
}

} // namespace maillage
