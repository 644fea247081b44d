// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_fixture.h"

#include <QLineEdit>

namespace maillage {
namespace {

class MapKeys : public test::MapFixture {
protected:
    void press(Qt::Key key) { QTest::keyClick(&m_map, key); }
};

TEST_F(MapKeys, arrowsPan) {
    const LatLon start = m_map.view().centre();
    press(Qt::Key_Right);
    EXPECT_GT(m_map.view().centre().lon, start.lon);
    press(Qt::Key_Left);
    EXPECT_NEAR(m_map.view().centre().lon, start.lon, 1e-9);
    press(Qt::Key_Up);
    EXPECT_GT(m_map.view().centre().lat, start.lat);
    press(Qt::Key_Down);
    EXPECT_NEAR(m_map.view().centre().lat, start.lat, 1e-6);
}

TEST_F(MapKeys, plusAndMinusZoom) {
    press(Qt::Key_Plus);
    EXPECT_EQ(m_map.view().zoom(), 12.5);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_EQ(m_map.view().zoom(), 11.5);
    EXPECT_NEAR(m_map.view().centre().lat, angers.lat, 1e-6);
}

TEST_F(MapKeys, homeShowsAllPlaces) {
    m_map.setPoints(PointSet({{.position = {46.3, -2.4}, .id = 1}, {.position = {48.5, 0.9}, .id = 2}}));
    press(Qt::Key_Home);
    EXPECT_TRUE(m_map.visibleBox().contains({46.3, -2.4}));
    EXPECT_TRUE(m_map.visibleBox().contains({48.5, 0.9}));
}

TEST_F(MapKeys, enterActivatesTheSelectedPlace) {
    m_map.setPoints(PointSet({placeAt({150, 100}, 7)}));
    QSignalSpy activated(&m_map, &MapWidget::placeActivated);
    press(Qt::Key_Return);
    EXPECT_TRUE(activated.isEmpty());
    m_map.setSelection({7});
    press(Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().value<std::int64_t>(), 7);
}

TEST_F(MapKeys, tabWalksFromTheMiddleThenLeaves) {
    QWidget window;
    QLineEdit before(&window);
    m_map.setParent(&window);
    m_map.move(0, 40);
    QLineEdit after(&window);
    window.resize(620, 500);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    m_map.show();
    const LatLon middle = m_map.view().centre();
    m_map.setPoints(PointSet({placeAt({150, 100}, 7), {.position = middle, .id = 8}, placeAt({5000, 300}, 9)}));
    QSignalSpy selected(&m_map, &MapWidget::placeSelected);
    m_map.setFocus(Qt::TabFocusReason);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    ASSERT_EQ(selected.size(), 2) << "what is out of view is not walked through";
    EXPECT_EQ(selected.at(0).first().value<std::int64_t>(), 8);
    EXPECT_EQ(selected.at(1).first().value<std::int64_t>(), 7);
    press(Qt::Key_Backtab);
    EXPECT_EQ(selected.last().first().value<std::int64_t>(), 8);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus());
    m_map.setParent(nullptr);
}

TEST_F(MapKeys, theFocusIsSeen) {
    m_map.clearFocus();
    m_map.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(m_map.scene().isFocused());
    m_map.clearFocus();
    EXPECT_FALSE(m_map.scene().isFocused());
}

} // namespace
} // namespace maillage
