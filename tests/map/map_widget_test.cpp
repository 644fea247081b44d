// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_fixture.h"

#include <QAccessible>
#include <QGeoCoordinate>
#include <QQuickItem>

namespace maillage {
namespace {

class MapWidgetTest : public test::MapFixture {};

TEST_F(MapWidgetTest, ourProjectionIsQtLocationsOwn) {
    auto* map = m_map.quickWidget().rootObject()->property("map").value<QQuickItem*>();
    ASSERT_NE(map, nullptr);
    for (const double zoom : {5.5, 9.25, 14.0}) {
        m_map.centreOn({47.3, -1.1}, zoom);
        for (const QPointF at : {QPointF(0, 0), QPointF(300, 200), QPointF(599, 17)}) {
            const LatLon ours = m_map.view().toLatLon(at);
            QPointF theirs;
            QMetaObject::invokeMethod(map, "fromCoordinate", Q_RETURN_ARG(QPointF, theirs),
                                      Q_ARG(QGeoCoordinate, QGeoCoordinate(ours.lat, ours.lon)), Q_ARG(bool, false));
            EXPECT_NEAR(theirs.x(), at.x(), 0.01) << zoom;
            EXPECT_NEAR(theirs.y(), at.y(), 0.01) << zoom;
        }
    }
}

TEST_F(MapWidgetTest, placesAreSeenWhereTheyAre) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({450, 300}, 2, PlaceGroup::FranceServices)}));
    const QImage image = picture();
    const MapStyle style = MapStyle::light();
    EXPECT_EQ(image.pixelColor(150, 100), placeGroupColour(PlaceGroup::Library, style));
    EXPECT_EQ(image.pixelColor(450, 300), placeGroupColour(PlaceGroup::FranceServices, style));
}

TEST_F(MapWidgetTest, placesFollowTheCamera) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1)}));
    ASSERT_TRUE(settles());
    m_map.scene().camera()->panBy({50, 30});
    // At once, by moving the last picture; and when a new one is painted.
    const QImage moving = m_map.quickWidget().grabFramebuffer();
    const QImage resting = picture();
    const QColor colour = placeGroupColour(PlaceGroup::Library, MapStyle::light());
    EXPECT_EQ(moving.pixelColor(100, 70), colour);
    EXPECT_EQ(resting.pixelColor(100, 70), colour);
}

TEST_F(MapWidgetTest, fitShowsEveryPlace) {
    const PointSet points({{.position = {46.3, -2.4}, .id = 1}, {.position = {48.5, 0.9}, .id = 2}});
    m_map.setPoints(points);
    m_map.fit(points.box());
    EXPECT_TRUE(m_map.visibleBox().contains({46.3, -2.4}));
    EXPECT_TRUE(m_map.visibleBox().contains({48.5, 0.9}));
    EXPECT_GT(m_map.view().zoom(), 6.5);
}

TEST(MapWidgetBeforeShow, fitsOnceItsSizeIsKnown) {
    const NetworkPermission permission;
    MapWidget map(permission);
    const Box box{46.3, -2.4, 48.5, 0.9};
    map.fit(box);
    map.resize(300, 900);
    map.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&map));
    EXPECT_TRUE(map.visibleBox().contains({46.3, -2.4}));
    EXPECT_TRUE(map.visibleBox().contains({48.5, 0.9}));
    EXPECT_NEAR(map.view().toScreen(LatLon{47, -2.4}).x(), 48, 1) << "as large as the width allows";
}

TEST_F(MapWidgetTest, staysWithinTheWorld) {
    m_map.centreOn({0, 0}, 0);
    EXPECT_GE(m_map.view().zoom(), 1);
    m_map.centreOn(angers, 99);
    EXPECT_LE(m_map.view().zoom(), MapCamera::highestZoom());
}

TEST_F(MapWidgetTest, showsTheSelectedPlacesName) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({450, 300}, 2)}));
    m_map.setSelection({2});
    EXPECT_EQ(m_map.scene().label(), QStringLiteral("Lieu 2"));
    EXPECT_NEAR(m_map.scene().labelAt().x(), 450, 0.5);
    const QImage with = picture();
    m_map.setSelection({});
    EXPECT_TRUE(m_map.scene().label().isEmpty());
    EXPECT_NE(with, picture());
}

TEST_F(MapWidgetTest, attributionIsAlwaysThereAndLinked) {
    EXPECT_TRUE(m_map.attributionText().contains(QStringLiteral("GeoNames")));
    EXPECT_TRUE(m_map.scene().attribution().contains(QStringLiteral("href=\"https://www.geonames.org/\"")));
    auto* text = m_map.quickWidget().rootObject()->findChild<QQuickItem*>(QStringLiteral("attribution"));
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->isVisible());
    EXPECT_GT(text->width(), 50);
    EXPECT_LE(text->mapRectToScene(text->boundingRect()).right(), 600);
    QSignalSpy links(&m_map.scene(), &MapScene::linkActivated);
    m_map.scene().openLink(QStringLiteral("javascript:alert(1)"));
    m_map.scene().openLink(QStringLiteral("file:///etc/passwd"));
    EXPECT_TRUE(links.isEmpty()) << "the web only";
}

TEST_F(MapWidgetTest, scaleBarFollowsTheZoom) {
    m_map.centreOn(angers, 9);
    const QString far = m_map.scene().scaleText();
    m_map.centreOn(angers, 14);
    EXPECT_NE(m_map.scene().scaleText(), far);
    EXPECT_NEAR(m_map.scene().scaleWidth() * m_map.view().metresPerUnit().value, 500, 1e-6);
}

TEST_F(MapWidgetTest, followsADarkPalette) {
    const QColor light = picture().pixelColor(300, 30);
    QPalette dark = m_map.palette();
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    m_map.setPalette(dark);
    EXPECT_TRUE(m_map.mapStyle().isDark);
    EXPECT_LT(picture().pixelColor(300, 30).lightness(), light.lightness());
}

TEST_F(MapWidgetTest, tellsAssistiveTechnologyWhatItIs) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&m_map);
    ASSERT_NE(interface, nullptr);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
    EXPECT_FALSE(interface->text(QAccessible::Description).isEmpty());
}

TEST_F(MapWidgetTest, boundariesArePainted) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("c.geojson")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"49007","nom":"Angers"},)"
        R"("geometry":{"type":"Polygon","coordinates":[[[-0.58,47.45],[-0.52,47.45],[-0.52,47.49],[-0.58,47.49],[-0.58,47.45]]]}}]})");
    file.close();
    const QImage before = picture();
    m_map.setBoundaries(std::make_shared<const BoundaryLayer>(
        BoundaryLayer::load({folder.filePath(QStringLiteral("c.geojson")).toStdString()}).value()));
    const QImage after = picture();
    const QPoint edge = m_map.view().toScreen(LatLon{47.47, -0.52}).toPoint();
    EXPECT_NE(before.copy(edge.x() - 2, edge.y() - 2, 5, 5), after.copy(edge.x() - 2, edge.y() - 2, 5, 5));
}

TEST_F(MapWidgetTest, manyPlacesWithoutClusteringAreAllThere) {
    std::vector<MapPoint> points;
    for (int i = 0; i < 70; ++i) {
        points.push_back(placeAt({20.0 + 8 * i, 60.0 + 4 * (i % 3)}, i + 1));
    }
    m_map.setPoints(PointSet(points));
    EXPECT_LT(m_map.scene().index().level(12).marks().size(), 70U);
    m_map.setClustering(Clustering::Off);
    EXPECT_EQ(m_map.scene().index().level(12).marks().size(), 70U);
}

} // namespace
} // namespace maillage
