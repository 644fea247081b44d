// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/clip.h"
#include "ui/cartography/label_board.h"
#include "ui/cartography/map_view.h"
#include "ui/cartography/scale_bar.h"

#include <gtest/gtest.h>

#include <cmath>

namespace maillage {
namespace {

const LatLon angers{47.4711, -0.5518};

TEST(MapView, centreIsTheMiddleAndNorthIsUp) {
    const MapView view(angers, 10, {800, 600});
    EXPECT_NEAR(view.toScreen(angers).x(), 400, 1e-9);
    EXPECT_NEAR(view.toScreen(angers).y(), 300, 1e-9);
    EXPECT_LT(view.toScreen(LatLon{47.6, -0.55}).y(), 300);
    EXPECT_GT(view.toScreen(LatLon{47.47, -0.3}).x(), 400);
}

TEST(MapView, worldIs256UnitsWideAtZoomZero) {
    const MapView view({0, 0}, 0, {256, 256});
    EXPECT_EQ(view.toScreen(LatLon{0, -180}), QPointF(0, 128));
    EXPECT_EQ(view.toScreen(LatLon{0, 180}), QPointF(256, 128));
    EXPECT_NEAR(view.toScreen(LatLon{mercatorLatitudeLimit, 0}).y(), 0, 1e-9);
    EXPECT_DOUBLE_EQ(MapView({0, 0}, 3.5, {256, 256}).worldSize(), 256 * std::exp2(3.5));
}

TEST(MapView, screenAndBackToAMillimetre) {
    const MapView view(angers, 18.3, {1920, 1080});
    for (const QPointF at : {QPointF(0, 0), QPointF(1920, 1080), QPointF(13.5, 900.25)}) {
        const QPointF back = view.toScreen(view.toLatLon(at));
        EXPECT_NEAR(back.x(), at.x(), 1e-3);
        EXPECT_NEAR(back.y(), at.y(), 1e-3);
    }
}

TEST(MapView, fittingShowsTheWholeBoxWithinTheMargin) {
    const Box box{46.27, -2.56, 48.57, 0.92};
    const MapView view = MapView::fitting(box, {500, 900}, 40);
    const QRectF shown(view.toScreen(LatLon{box.north, box.west}), view.toScreen(LatLon{box.south, box.east}));
    EXPECT_NEAR(shown.width(), 420, 1e-6) << "the narrower side decides";
    EXPECT_GE(shown.top(), 40);
    EXPECT_NEAR(shown.center().y(), 450, 1e-6);
    EXPECT_LE(MapView::fitting({47, 1, 47, 1}, {500, 500}, 0, 14).zoom(), 14) << "a single place";
}

TEST(MapView, visibleBoxAndGroundLength) {
    const MapView view(angers, 12, {640, 480});
    EXPECT_TRUE(view.visibleBox().contains(angers));
    EXPECT_NEAR(view.visibleBox().centre().lon, angers.lon, 1e-9);
    const Box box = view.visibleBox();
    const double across = distance({angers.lat, box.west}, {angers.lat, box.east}).value;
    EXPECT_NEAR(view.metresPerUnit().value * 640, across, across * 1e-4);
}

TEST(ScaleBar, isRoundAndTrue) {
    for (double zoom = 2; zoom < 20; zoom += 0.37) {
        const MapView view(angers, zoom, {640, 480});
        const ScaleBar bar = ScaleBar::of(view, 120);
        EXPECT_LE(bar.units, 120 + 1e-9);
        EXPECT_GT(bar.units, 120 / 2.51);
        EXPECT_NEAR(bar.units * view.metresPerUnit().value, bar.length.value, 1e-6);
        const double lead = bar.length.value / std::pow(10, std::floor(std::log10(bar.length.value) + 1e-9));
        EXPECT_TRUE(std::abs(lead - 1) < 1e-9 || std::abs(lead - 2) < 1e-9 || std::abs(lead - 5) < 1e-9) << lead;
    }
    EXPECT_EQ(ScaleBar::of(MapView(angers, 9, {640, 480}), 120).text, QStringLiteral("20\u00A0km"));
    EXPECT_EQ(ScaleBar::of(MapView(angers, 14, {640, 480}), 120).text, QStringLiteral("500\u00A0m"));
}

TEST(LabelBoard, keepsLabelsApart) {
    LabelBoard board({0, 0, 1000, 500});
    EXPECT_TRUE(board.tryTake({10, 10, 200, 20}));
    EXPECT_FALSE(board.tryTake({205, 25, 50, 20})) << "across a cell's edge";
    EXPECT_TRUE(board.tryTake({215, 10, 50, 20}));
    EXPECT_TRUE(board.tryTake({-300, -40, 250, 20})) << "outside is no error";
    EXPECT_FALSE(board.tryTake({-100, -30, 60, 20}));
}

TEST(Clip, polygonKeepsWhatIsInside) {
    const QRectF rect(0, 0, 10, 10);
    std::vector<QPointF> out;
    clipPolygon(std::vector<QPointF>{{-1e7, -1e7}, {1e7, -1e7}, {1e7, 1e7}, {-1e7, 1e7}}, rect, out);
    ASSERT_EQ(out.size(), 4U);
    for (const QPointF& p : out) {
        EXPECT_TRUE(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(p)) << p.x() << ' ' << p.y();
    }
    clipPolygon(std::vector<QPointF>{{20, 20}, {30, 20}, {25, 30}}, rect, out);
    EXPECT_TRUE(out.empty());
}

TEST(Clip, lineIsCutIntoItsVisibleRuns) {
    const std::vector<QPointF> line{{-5, 5}, {5, 5}, {5, 50}, {8, 50}, {8, 5}, {9, 5}};
    std::vector<std::vector<QPointF>> runs;
    forEachVisibleRun(line, QRectF(0, 0, 10, 10), [&](const std::vector<QPointF>& run) { runs.push_back(run); });
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0], (std::vector<QPointF>{{0, 5}, {5, 5}, {5, 10}}));
    EXPECT_EQ(runs[1], (std::vector<QPointF>{{8, 10}, {8, 5}, {9, 5}}));
}

} // namespace
} // namespace maillage
