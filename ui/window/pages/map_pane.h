// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "ui/cartography/points/point_set.h"
#include "ui/cartography/thematic/thematic_map.h"
#include "ui/map/basemap_choice.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QLabel;

namespace maillage {

class BoundaryLayer;
class MapWidget;
class NetworkPermission;
class ThemeLegendView;

/// The map with its line of news below: what the tiles lack, which basemap failed.
class MapPane : public QWidget {
    Q_OBJECT

public:
    explicit MapPane(const NetworkPermission& permission, QWidget* parent = nullptr);

    void setPoints(const PointSet& points);
    void setHeld(bool held);
    void setSelection(const std::vector<std::int64_t>& places);
    void setPlaceName(std::function<QString(std::int64_t)> nameOf);
    void setEditable(bool editable);
    void setBasemap(const BasemapChoice& choice);
    [[nodiscard]] const BasemapChoice& basemap() const;
    void setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries);
    /// With its legend; null: takes both away.
    void setTheme(const ThematicMap::Pointer& theme);
    /// Another map, which shows the same ground, boundaries and part of the world, and no places. Never null.
    [[nodiscard]] MapWidget* groundAlike(QWidget* parent) const;
    void centreOn(LatLon position);
    void fit(const Box& box);
    /// As MapWidget::setHome().
    void setHome(const Box& box);
    [[nodiscard]] Box visibleBox() const;
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] MapWidget& map() { return *m_map; }

    [[nodiscard]] ThemeLegendView& legend() { return *m_legend; }

    /// Null without.
    [[nodiscard]] const ThematicMap::Pointer& theme() const { return m_theme; }

Q_SIGNALS:
    void placeSelected(std::int64_t place);
    void placeActivated(std::int64_t place);
    void selectionCleared();
    void placeMoved(std::int64_t place, maillage::LatLon position);
    void contextMenuWanted(maillage::LatLon position, QPoint global);
    void basemapChanged(const BasemapChoice& choice);
    /// The user has taken the theme away.
    void themeClosed();
    void settled();

private:
    void connectMap();
    void tell(const QString& sentence);

    const NetworkPermission& m_permission;
    std::shared_ptr<const BoundaryLayer> m_boundaries;
    MapWidget* m_map;
    ThemeLegendView* m_legend;
    ThematicMap::Pointer m_theme;
    QLabel* m_news;
};

} // namespace maillage
