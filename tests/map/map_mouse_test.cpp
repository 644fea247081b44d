// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_fixture.h"

#include <QMenu>

namespace maillage {
namespace {

class MapMouse : public test::MapFixture {
protected:
    /// As a window system sends it, quickly.
    void doubleClick(QPoint at) {
        using enum QEvent::Type;
        quint64 time = 1'000'000;
        for (const QEvent::Type type :
             {MouseButtonPress, MouseButtonRelease, MouseButtonDblClick, MouseButtonRelease}) {
            const bool isRelease = type == MouseButtonRelease;
            QMouseEvent event(type, at, m_map.mapToGlobal(at), Qt::LeftButton,
                              isRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            event.setTimestamp(time += 20);
            QCoreApplication::sendEvent(&m_map.quickWidget(), &event);
        }
    }

    void drag(QPoint from, QPoint to) {
        QWidget* quick = &m_map.quickWidget();
        QTest::mousePress(quick, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step) {
            QTest::mouseMove(quick, from + (to - from) * step / 8);
            QTest::qWait(5);
        }
        QTest::mouseRelease(quick, Qt::LeftButton, {}, to);
        QTest::qWait(5);
    }
};

TEST_F(MapMouse, aClickSelectsAPlace) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({450, 300}, 2)}));
    QSignalSpy selected(&m_map, &MapWidget::placeSelected);
    QSignalSpy cleared(&m_map, &MapWidget::selectionCleared);
    click({452, 299});
    ASSERT_TRUE(test::waitFor([&] { return !selected.isEmpty(); }));
    EXPECT_EQ(selected.first().first().value<std::int64_t>(), 2);
    EXPECT_TRUE(cleared.isEmpty());
    QTest::qWait(600); // no double click
    click({300, 200});
    EXPECT_TRUE(test::waitFor([&] { return !cleared.isEmpty(); }));
    EXPECT_EQ(selected.size(), 1);
}

TEST_F(MapMouse, aDoubleClickActivatesAPlace) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1)}));
    QSignalSpy activated(&m_map, &MapWidget::placeActivated);
    doubleClick({150, 100});
    ASSERT_TRUE(test::waitFor([&] { return !activated.isEmpty(); }));
    EXPECT_EQ(activated.first().first().value<std::int64_t>(), 1);
}

TEST_F(MapMouse, aClickOpensACluster) {
    m_map.setPoints(PointSet({placeAt({148, 100}, 1), placeAt({152, 100}, 2), placeAt({150, 104}, 3)}));
    ASSERT_EQ(m_map.scene().index().level(12).marks().size(), 1U);
    QSignalSpy opened(&m_map, &MapWidget::clusterOpened);
    click({150, 101});
    ASSERT_TRUE(test::waitFor([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(opened.first().first().value<std::vector<std::int64_t>>().size(), 3U);
    EXPECT_GT(m_map.view().zoom(), 12);
    EXPECT_GT(m_map.scene().index().level(m_map.view().zoom()).marks().size(), 1U) << "they are apart now";
    for (const MapPoint& point : m_map.points().points()) {
        EXPECT_TRUE(m_map.visibleBox().contains(point.position));
    }
}

TEST_F(MapMouse, placesThatCannotBeSeparatedAreListed) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({150, 100}, 2)}));
    QSignalSpy selected(&m_map, &MapWidget::placeSelected);
    click({150, 100});
    ASSERT_TRUE(test::waitFor([&] { return m_map.findChild<QMenu*>() != nullptr; }));
    auto* menu = m_map.findChild<QMenu*>();
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(m_map.view().zoom(), 12);
    menu->actions().at(1)->trigger();
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(QStringLiteral("Lieu %1").arg(selected.first().first().value<std::int64_t>()),
              menu->actions().at(1)->text());
    menu->close();
}

TEST_F(MapMouse, aRightClickAsksForAMenuThere) {
    QSignalSpy asked(&m_map, &MapWidget::contextMenuRequested);
    click({100, 300}, Qt::RightButton);
    ASSERT_TRUE(test::waitFor([&] { return !asked.isEmpty(); }));
    const auto position = asked.first().at(0).value<LatLon>();
    const LatLon expected = m_map.view().toLatLon({100, 300});
    EXPECT_NEAR(position.lat, expected.lat, 1e-4);
    EXPECT_NEAR(position.lon, expected.lon, 1e-4);
    EXPECT_EQ(asked.first().at(1).toPoint(), m_map.mapToGlobal(QPoint(100, 300)));
}

TEST_F(MapMouse, draggingTheGroundPans) {
    const LatLon held = m_map.view().toLatLon({200, 200});
    drag({200, 200}, {300, 260});
    const QPointF now = m_map.view().toScreen(held);
    EXPECT_NEAR(now.x(), 300, 16) << "less the distance that makes it a drag";
    EXPECT_NEAR(now.y(), 260, 16);
}

TEST_F(MapMouse, aSelectedPlaceIsDraggedWhenAllowed) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({450, 300}, 2)}));
    m_map.setSelection({1});
    QSignalSpy moved(&m_map, &MapWidget::placeMoved);
    const LatLon centre = m_map.view().centre();
    m_map.setDraggingAllowed(true);
    drag({150, 100}, {250, 180});
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved.first().at(0).value<std::int64_t>(), 1);
    const QPointF dropped = m_map.view().toScreen(moved.first().at(1).value<LatLon>());
    EXPECT_NEAR(dropped.x(), 250, 1);
    EXPECT_NEAR(dropped.y(), 180, 1);
    EXPECT_EQ(m_map.view().centre(), centre) << "the map stays";
}

TEST_F(MapMouse, nothingElseIsDragged) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 1), placeAt({450, 300}, 2)}));
    m_map.setSelection({1});
    QSignalSpy moved(&m_map, &MapWidget::placeMoved);
    drag({150, 100}, {180, 120}); // not allowed: the map pans
    EXPECT_TRUE(moved.isEmpty());
    m_map.centreOn(angers, 12);
    m_map.setDraggingAllowed(true);
    drag({450, 300}, {480, 320}); // not selected
    EXPECT_TRUE(moved.isEmpty());
    m_map.centreOn(angers, 12);
    drag({150, 100}, {152, 101}); // hardly moved
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(MapMouse, theWheelZoomsAroundTheMouse) {
    const LatLon under = m_map.view().toLatLon({450, 100});
    const double zoom = m_map.view().zoom();
    QWheelEvent wheel({450, 100}, m_map.mapToGlobal(QPointF(450, 100)), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_map.quickWidget(), &wheel);
    EXPECT_TRUE(test::waitFor([&] { return m_map.view().zoom() > zoom + 0.4; }));
    EXPECT_NEAR(m_map.view().toScreen(under).x(), 450, 1);
    EXPECT_NEAR(m_map.view().toScreen(under).y(), 100, 1);
}

} // namespace
} // namespace maillage
