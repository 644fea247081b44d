// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/point_painter.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace maillage {
namespace {

const LatLon angers{47.4711, -0.5518};

struct Canvas {
    explicit Canvas(double ratio)
        : view(angers, 12, {200, 200}, ratio)
        , image(static_cast<int>(200 * ratio), static_cast<int>(200 * ratio), QImage::Format_ARGB32_Premultiplied) {
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
    }

    void paint(const ClusterIndex& index, const SelectedPlaces& selection = {}) {
        QPainter painter(&image);
        PointPainter(MapStyle::light(), view.devicePixelRatio()).paint(painter, view, index, selection);
    }

    [[nodiscard]] QColor at(QPointF place) const {
        return image.pixelColor((place * view.devicePixelRatio()).toPoint());
    }

    MapView view;
    QImage image;
};

class Ratios : public testing::TestWithParam<double> {};

TEST_P(Ratios, symbolsStandWhereThePlacesAre) {
    Canvas canvas(GetParam());
    const LatLon other = canvas.view.toLatLon({40.3, 150.7});
    canvas.paint(ClusterIndex(PointSet({{.position = angers, .id = 1, .group = PlaceGroup::Library},
                                        {.position = other, .id = 2, .group = PlaceGroup::FranceServices}})));
    const MapStyle style = MapStyle::light();
    EXPECT_EQ(canvas.at({100, 100}), placeGroupColour(PlaceGroup::Library, style));
    EXPECT_EQ(canvas.at({40, 151}), placeGroupColour(PlaceGroup::FranceServices, style));
    EXPECT_EQ(canvas.at({70, 70}).alpha(), 0);
}

TEST_P(Ratios, closePlacesBecomeOneClusterWithTheirNumber) {
    Canvas canvas(GetParam());
    std::vector<MapPoint> points;
    for (int i = 1; i <= 14; ++i) {
        points.push_back({.position = canvas.view.toLatLon({100 + i * 0.5, 100}), .id = i});
    }
    const ClusterIndex index{PointSet(points)};
    canvas.paint(index);
    ASSERT_EQ(index.level(12).marks().size(), 1U);
    EXPECT_EQ(index.level(12).marks()[0].count, 14U);
    EXPECT_EQ(canvas.at({103.75, 90}), MapStyle::light().cluster);
}

INSTANTIATE_TEST_SUITE_P(Screens, Ratios, testing::Values(1.0, 1.5, 2.0));

TEST(PointPainter, aSelectedPlaceIsLargerAndOnTop) {
    const MapStyle style = MapStyle::light();
    Canvas canvas(1);
    // Farther south, so it would be drawn over the selected one.
    const LatLon south = canvas.view.toLatLon({100, 110});
    const ClusterIndex index(PointSet({{.position = angers, .id = 1, .group = PlaceGroup::Library},
                                       {.position = south, .id = 2, .group = PlaceGroup::Other}}),
                             Clustering::Off);
    canvas.paint(index, {1});
    EXPECT_EQ(canvas.at({100, 109}), placeGroupColour(PlaceGroup::Library, style));
    EXPECT_EQ(canvas.at({100, 86}), style.selection) << "the ring";
}

TEST(PointPainter, markAtPrefersTheTopmost) {
    const MapView view(angers, 12, {200, 200});
    const LatLon south = view.toLatLon({100, 106});
    const PointSet points({{.position = angers, .id = 1}, {.position = south, .id = 2}});
    const ClusterIndex index(points, Clustering::Off);
    const MarkLevel& level = index.level(12);
    const auto idAt = [&](QPointF at) {
        const auto mark = markAt(level, view, at);
        return mark ? points.points()[level.members(level.marks()[*mark]).front()].id : 0;
    };
    EXPECT_EQ(idAt({100, 103}), 2) << "both cover it";
    EXPECT_EQ(idAt({100, 93}), 1);
    EXPECT_EQ(idAt({100, 116}), 2) << "within the slack";
    EXPECT_EQ(idAt({100, 120}), 0);
    EXPECT_EQ(idAt({150, 150}), 0);
}

} // namespace
} // namespace maillage
