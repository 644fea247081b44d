// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/map/tile_server.h"
#include "ui/map/map_widget.h"

#include <QImage>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace maillage::test {

/// A map of 600 × 400 pixels around Angers, shown.
class MapFixture : public testing::Test {
protected:
    MapFixture() {
        m_map.resize(600, 400);
        m_map.setPlaceName([](std::int64_t id) { return QStringLiteral("Lieu %1").arg(id); });
        m_map.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_map));
        m_map.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_map));
        m_map.centreOn(angers, 12);
    }

    [[nodiscard]] bool settles() {
        return waitFor([this] { return m_map.isSettled(); });
    }

    [[nodiscard]] QImage picture() {
        EXPECT_TRUE(settles());
        return m_map.grab().toImage();
    }

    /// A place at a position of the window.
    [[nodiscard]] MapPoint placeAt(QPointF at, std::int64_t id, PlaceGroup group = PlaceGroup::Library) const {
        return {.position = m_map.view().toLatLon(at), .id = id, .group = group};
    }

    void click(QPoint at, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseClick(&m_map.quickWidget(), button, {}, at);
    }

    static constexpr LatLon angers{47.4711, -0.5518};
    NetworkPermission m_permission;
    MapWidget m_map{m_permission};
};

} // namespace maillage::test
