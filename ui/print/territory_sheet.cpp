// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/territory_sheet.h"

#include "ui/print/print_words.h"

#include <QPainter>

#include <cmath>

namespace maillage {

namespace {

constexpr double titleMm = 6.5;
constexpr double subtitleMm = 3.2;
constexpr double footerMm = 2.3;
constexpr double nearMm = 2.5;
constexpr double communeSpanMm = 9;

MapView viewFor(const PrintContent& content, const SheetPlan& plan, const PaperScale& scale) {
    const QRectF map = scale.units(plan.pages().front().mapMm);
    const Box& box = content.area.box;
    constexpr double highestZoom = 22; // a village on A2; limited by the box in practice
    return MapView::fitting(box.isEmpty() ? Box{41.2, -5.4, 51.2, 9.7} : box, map.size(), scale.units(4.0),
                            highestZoom);
}

/// Null where the file shows nothing of this view.
std::shared_ptr<const VectorMap> tilesFor(const MapView& view, const MapStyle& style, VectorTiles* tiles) {
    const auto map = tiles == nullptr ? nullptr : std::make_shared<const VectorMap>(view, style, *tiles);
    return map && map->hasTiles() ? map : nullptr;
}

} // namespace

TerritorySheet::TerritorySheet(PrintContent content, PageSetup setup, double dpi, const SheetGround& ground)
    : m_content(std::move(content))
    , m_setup(setup)
    , m_scale{dpi}
    , m_style(MapStyle::print(dpi))
    , m_plan(m_content, m_setup, m_style.font, m_scale)
    , m_view(viewFor(m_content, m_plan, m_scale))
    , m_marks(numberMarks(m_content.places, m_view, m_scale.units(nearMm), m_scale.units(communeSpanMm),
                          [this](const NumberedMark& mark) { return plateSize(mark); }))
    , m_boundaries(ground.boundaries)
    , m_theme(ground.theme)
    , m_tiles(tilesFor(m_view, m_style, ground.tiles.get())) {
    if (m_tiles) {
        const TileSetInfo& info = ground.tiles->info();
        m_content.attribution = QString::fromStdString(info.attribution.empty() ? info.name : info.attribution)
                                + QStringLiteral(" · ") + m_content.attribution;
    }
}

QFont TerritorySheet::fontMm(double mm, bool bold) const {
    QFont font = m_style.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::round(m_scale.units(mm)))));
    font.setBold(bold);
    return font;
}

void TerritorySheet::paintPage(QPainter& painter, int page) const {
    const SheetPage& sheet = m_plan.pages().at(static_cast<std::size_t>(page));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintTitle(painter, sheet, page);
    if (!sheet.mapMm.isEmpty()) {
        paintMap(painter, sheet);
        paintLegend(painter, sheet);
    }
    paintIndex(painter, sheet);
    paintFooter(painter, sheet, page);
    painter.restore();
}

void TerritorySheet::paintTitle(QPainter& painter, const SheetPage& page, int number) const {
    const QRectF area = m_scale.units(page.titleMm);
    painter.setPen(m_style.ink);
    painter.setFont(fontMm(titleMm, true));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()),
                     metrics.elidedText(m_content.title, Qt::ElideRight, area.width()));
    painter.setFont(fontMm(subtitleMm));
    const QString line = number == 0 ? subtitle() : TerritoryPrint::tr("Index, continued");
    painter.drawText(QPointF(area.left(), area.top() + metrics.height() + m_scale.units(subtitleMm) * 0.9),
                     QFontMetricsF(painter.font()).elidedText(line, Qt::ElideRight, area.width()));
}

QString TerritorySheet::subtitle() const {
    QStringList parts{TerritoryPrint::tr("%Ln place(s)", nullptr, static_cast<int>(m_content.places.size())),
                      m_content.date};
    if (!m_content.selection.isEmpty()) {
        parts += TerritoryPrint::tr("Selection: %1").arg(m_content.selection);
    }
    return parts.join(QStringLiteral(" · "));
}

void TerritorySheet::paintFooter(QPainter& painter, const SheetPage& page, int number) const {
    const QRectF area = m_scale.units(page.footerMm);
    painter.setPen(QPen(m_style.ink, m_scale.units(0.15)));
    painter.drawLine(area.topLeft() + QPointF(0, m_scale.units(1.5)), area.topRight() + QPointF(0, m_scale.units(1.5)));
    painter.setFont(fontMm(footerMm));
    const QRectF text = area.adjusted(0, m_scale.units(2.2), 0, 0);
    const QString pages = TerritoryPrint::tr("Page %1 of %2").arg(number + 1).arg(pageCount());
    const double pagesWidth = QFontMetricsF(painter.font()).horizontalAdvance(pages) + m_scale.units(5);
    QStringList credits;
    if (!m_content.sources.isEmpty()) {
        credits += TerritoryPrint::tr("Data: %1").arg(m_content.sources);
    }
    credits += TerritoryPrint::tr("Basemap: %1").arg(m_content.attribution);
    credits += TerritoryPrint::tr("Made with Maillage");
    painter.drawText(text.adjusted(0, 0, -pagesWidth, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     credits.join(QStringLiteral(" · ")));
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, pages);
}

void TerritorySheet::paintIndex(QPainter& painter, const SheetPage& page) const {
    for (const IndexEntry& entry : page.index) {
        paintEntry(painter, entry);
    }
}

void TerritorySheet::paintEntry(QPainter& painter, const IndexEntry& entry) const {
    const PrintedPlace& place = m_content.places[entry.place];
    QRectF area = m_scale.units(entry.rectMm);
    const double line = m_scale.units(SheetPlan::lineMm);
    painter.save();
    painter.setClipRect(area);
    if (entry.opensCommune) {
        painter.setFont(fontMm(SheetPlan::textMm * 1.12, true));
        painter.setPen(m_style.cluster);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(area.left(), area.top() + m_scale.units(SheetPlan::communeMm - 1.4)),
                         metrics.elidedText(place.commune, Qt::ElideRight, area.width()));
        area.setTop(area.top() + m_scale.units(SheetPlan::communeMm));
    }
    const double numberWidth = m_scale.units(SheetPlan::numberWidthMm);
    painter.setPen(m_style.ink);
    painter.setFont(fontMm(SheetPlan::textMm, true));
    painter.drawText(QRectF(area.left(), area.top(), numberWidth - m_scale.units(1.6), line),
                     Qt::AlignRight | Qt::AlignTop, QString::number(entry.place + 1));
    QRectF used;
    const QRectF text = area.adjusted(numberWidth, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, place.name, &used);
    painter.setFont(fontMm(SheetPlan::textMm));
    const double lines = place.name.isEmpty() ? 0 : std::max(1.0, std::round(used.height() / line));
    painter.drawText(text.adjusted(0, lines * line, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     entryDetails(place));
    painter.restore();
}

} // namespace maillage
