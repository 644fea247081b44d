// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/basemap_command.h"

#include "core/territory/territory.h"
#include "ui/cartography/scale_bar.h"
#include "ui/cartography/text_painter.h"
#include "ui/cartography/vector/vector_map.h"
#include "ui/presenters/texts/text.h"
#include "ui/print/pdf_file.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

namespace maillage {

namespace {

constexpr int usageError = 1;
constexpr int failed = 3;
constexpr int widest = 16'384;
constexpr double largestRatio = 4; // of height to width
constexpr double highestZoom = 22;

int fail(const Message& message, int code) {
    std::fprintf(stderr, "maillage: %s\n", sentence(message).c_str());
    return code;
}

std::optional<Box> parseBox(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(','));
    std::vector<double> values;
    for (const QString& part : parts) {
        bool isNumber = false;
        values.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber) {
            return std::nullopt;
        }
    }
    if (values.size() != 4) {
        return std::nullopt;
    }
    const Box box{.south = values[0], .west = values[1], .north = values[2], .east = values[3]};
    const bool valid = isOnEarth({box.south, box.west}) && isOnEarth({box.north, box.east}) && box.south < box.north
                       && box.west < box.east;
    return valid ? std::optional(box) : std::nullopt;
}

Result<Box> boxOf(const BasemapCommand& command, const VectorTiles& tiles) {
    if (!command.box.isEmpty()) {
        const auto box = parseBox(command.box);
        return box ? Result<Box>(*box) : failure(ErrorKind::Usage, "basemap.box", {toUtf8(command.box)});
    }
    if (command.territory.isEmpty()) {
        return tiles.info().extent;
    }
    return Territory::parse(toUtf8(command.territory)).transform([](const Territory& territory) {
        return territory.box();
    });
}

MapStyle styleOf(StyleVariant variant) {
    switch (variant) {
    case StyleVariant::Dark:
        return MapStyle::dark();
    case StyleVariant::HighContrast:
        return MapStyle::highContrast();
    case StyleVariant::Print: {
        constexpr double screenDpi = 96;
        return MapStyle::print(screenDpi);
    }
    case StyleVariant::Light:
        break;
    }
    return MapStyle::light();
}

/// Who made the data, in the lower right corner; the scale in the left.
void paintEdge(QPainter& painter, const MapView& view, const MapStyle& style, const QString& attribution) {
    const double gap = 6 * style.unit;
    const QFont font = style.fontAt(10);
    const QFontMetricsF metrics(font, painter.device());
    const QString words = metrics.elidedText(attribution, Qt::ElideRight, view.size().width() * 0.7);
    const QPointF at(view.size().width() - gap - metrics.horizontalAdvance(words), view.size().height() - gap);
    paintHaloText(painter, at,
                  {.text = words, .font = font, .colour = style.ink, .halo = style.panel, .haloWidth = 3 * style.unit});
    const ScaleBar bar = ScaleBar::of(view, view.size().width() / 5);
    paintScaleBar(painter, {gap, view.size().height() - gap}, bar, style);
}

QString attributionOf(const TileSetInfo& info) {
    return toQString(info.attribution.empty() ? info.name : info.attribution);
}

void paintAll(QPainter& painter, const VectorMap& map, const MapView& view, const MapStyle& style,
              const QString& attribution) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    map.paintGround(painter);
    LabelBoard board(view.rect(), 64 * style.unit);
    const double edge = 26 * style.unit; // the scale and the sources
    board.take(QRectF(0, view.size().height() - edge, view.size().width(), edge));
    map.paintNames(painter, board);
    paintEdge(painter, view, style, attribution);
}

void tellProblems(const VectorMap& map) {
    for (const Message& problem : map.problems()) {
        std::fprintf(stderr, "maillage: %s\n", sentence(problem).c_str());
    }
}

int renderPicture(const BasemapCommand& command, const Box& box, const MapStyle& style, VectorTiles& tiles) {
    const WorldPoint first = toWorld({box.north, box.west});
    const WorldPoint last = toWorld({box.south, box.east});
    const double ratio = std::clamp((last.y - first.y) / (last.x - first.x), 1 / largestRatio, largestRatio);
    const QSize size(command.width, std::max(1, static_cast<int>(std::lround(command.width * ratio))));
    const MapView view = MapView::fitting(box, size, 0, highestZoom);
    const VectorMap map(view, style, tiles);
    tellProblems(map);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintAll(painter, map, view, style, attributionOf(tiles.info()));
    painter.end();
    return image.save(command.target) ? 0 : fail({"basemap.not_written", {toUtf8(command.target)}, {}}, failed);
}

int renderPdf(const BasemapCommand& command, const Box& box, MapStyle style, VectorTiles& tiles) {
    const WorldPoint first = toWorld({box.north, box.west});
    const WorldPoint last = toWorld({box.south, box.east});
    const bool isWide = last.x - first.x > last.y - first.y;
    const PageSetup setup{.paper = Paper::A4, .orientation = isWide ? Orientation::Landscape : Orientation::Portrait};
    const PaperScale scale{pdfDpi};
    style.unit = MapStyle::print(pdfDpi).unit;
    const QRectF frame = scale.units(setup.contentMm());
    const MapView view = MapView::fitting(box, frame.size(), 0, highestZoom + std::log2(style.unit));
    const VectorMap map(view, style, tiles);
    tellProblems(map);
    const auto written =
        makePdf(toPath(command.target), toQString(tiles.info().name), setup, [&](QPdfWriter&, QPainter& painter) {
            painter.translate(frame.topLeft());
            painter.setClipRect(view.rect());
            paintAll(painter, map, view, style, attributionOf(tiles.info()));
        });
    return written ? 0 : fail(written.error().message, failed);
}

} // namespace

int runBasemapCommand(const BasemapCommand& command) {
    const auto variant = styleVariantNamed(toUtf8(command.style));
    if (command.file.isEmpty() || command.target.isEmpty() || !variant || command.width < 16
        || command.width > widest) {
        std::fputs("maillage: --render-basemap FILE OUT.png|OUT.pdf [--bbox S,W,N,E | --territory T] "
                   "[--map-style light|dark|high-contrast|print] [--width PIXELS]\n",
                   stderr);
        return usageError;
    }
    const auto tiles = VectorTiles::open(toPath(command.file));
    if (!tiles) {
        return fail(tiles.error().message, failed);
    }
    const auto box = boxOf(command, **tiles);
    if (!box) {
        return fail(box.error().message, box.error().kind == ErrorKind::Usage ? usageError : failed);
    }
    const bool isPdf = command.target.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const MapStyle style = styleOf(*variant);
    const int code = isPdf ? renderPdf(command, *box, style, **tiles) : renderPicture(command, *box, style, **tiles);
    if (code == 0) {
        std::puts(qPrintable(command.target));
    }
    return code;
}

} // namespace maillage
