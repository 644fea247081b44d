// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/tile_painter.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <map>

namespace maillage {
namespace {

QImage plain(const QColor& colour) {
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

TEST(TileZoom, followsTheScreenAndTheTiles) {
    const LatLon angers{47.47, -0.55};
    EXPECT_EQ(tileZoomFor(MapView(angers, 10.4, {500, 500}), 256, 0, 19), 10);
    EXPECT_EQ(tileZoomFor(MapView(angers, 10.6, {500, 500}), 256, 0, 19), 11);
    EXPECT_EQ(tileZoomFor(MapView(angers, 10.4, {500, 500}, 2), 512, 0, 19), 10) << "tiles for sharp screens";
    EXPECT_EQ(tileZoomFor(MapView(angers, 10.4, {500, 500}), 512, 0, 19), 9);
    EXPECT_EQ(tileZoomFor(MapView(angers, 10.4, {500, 500}, 2), 256, 0, 19), 10) << "never text at half size";
    EXPECT_EQ(tileZoomFor(MapView(angers, 17.0, {500, 500}), 256, 0, 14), 14) << "overzoom";
    EXPECT_EQ(tileZoomFor(MapView(angers, 2.0, {500, 500}), 256, 5, 14), 5);
}

TEST(TilesInView, coverTheViewFromItsCentre) {
    const MapView view({47.47, -0.55}, 10, {700, 500});
    const auto tiles = tilesInView(view, 10, wholeWorld);
    QRectF covered;
    for (const TileId& id : tiles) {
        covered |= tileRect(view, id);
        EXPECT_TRUE(tileRect(view, id).intersects(view.rect()));
    }
    EXPECT_TRUE(covered.contains(view.rect()));
    EXPECT_TRUE(tileRect(view, tiles.front()).contains(view.rect().center()));
}

TEST(TilesInView, stayWithinTheBoundsAndTheWorld) {
    EXPECT_TRUE(tilesInView(MapView({47.47, -0.55}, 10, {700, 500}), 10, {43.7, 7.4, 43.8, 7.5}).empty());
    const auto world = tilesInView(MapView({0, 0}, 0, {2000, 2000}), 2, wholeWorld);
    EXPECT_EQ(world.size(), 16U);
    EXPECT_TRUE(tilesInView(MapView({47, 0}, 5, {800, 600}), 20, wholeWorld).empty()) << "too many to ask for";
}

TEST(PaintTiles, showsTheTileAboveUntilTheTileComes) {
    const MapView view({40.97989806962013, -45}, 2, {256, 256}); // the middle of tile 2/1/1
    std::map<TileId, QImage> images;
    QImage parent = plain(Qt::red);
    parent.setPixelColor(200, 200, Qt::green); // in its south-east quarter: 2/1/1
    images[{1, 0, 0}] = parent;
    const auto lookup = [&](const TileId& id) { return images.contains(id) ? images[id] : QImage(); };
    QImage canvas(256, 256, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    const std::vector<TileId> tiles{{2, 1, 1}};
    EXPECT_FALSE(paintTiles(painter, view, tiles, lookup));
    EXPECT_EQ(canvas.pixelColor(20, 20), QColor(Qt::red));
    EXPECT_GT(canvas.pixelColor(145, 145).green(), 100) << "the right quarter, twice as large";
    images[{2, 1, 1}] = plain(Qt::blue);
    EXPECT_TRUE(paintTiles(painter, view, tiles, lookup));
    EXPECT_EQ(canvas.pixelColor(20, 20), QColor(Qt::blue));
}

TEST(PaintTiles, leavesNoSeamAtFractionalZooms) {
    const auto lookup = [](const TileId&) { return plain(Qt::blue); };
    for (const double zoom : {9.6, 10.0, 10.27, 10.49}) {
        for (const double ratio : {1.0, 1.5, 2.0}) {
            const MapView view({47.47, -0.553}, zoom, {300, 300}, ratio);
            QImage canvas(QSizeF(view.size() * ratio).toSize(), QImage::Format_RGB32);
            canvas.setDevicePixelRatio(ratio);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            EXPECT_TRUE(
                paintTiles(painter, view, tilesInView(view, tileZoomFor(view, 256, 0, 19), wholeWorld), lookup));
            painter.end();
            int white = 0;
            for (int y = 0; y < canvas.height(); ++y) {
                for (int x = 0; x < canvas.width(); ++x) {
                    white += canvas.pixel(x, y) != QColor(Qt::blue).rgb() ? 1 : 0;
                }
            }
            EXPECT_EQ(white, 0) << zoom << ' ' << ratio;
        }
    }
}

} // namespace
} // namespace maillage
