// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/ground/boundary_layer.h"
#include "ui/map/basemap_choice.h"
#include "ui/map/map_interaction.h"
#include "ui/map/map_scene.h"
#include "ui/map/tiles/network_permission.h"
#include "ui/map/tiles/web_tile_layer.h"

#include <QThreadPool>
#include <QWidget>

class QQuickWidget;

namespace maillage {

/// The map as a widget: places on a basemap, seen through Qt Location's camera. Shows what it is told and says what the
/// user wants; it changes no place itself.
///
/// Keys: arrows pan, + and - zoom, Home shows where the places are, Tab and Shift+Tab select the places in view one
/// after the other from the middle outwards and then leave the map, Enter activates the selected place.
class MapWidget : public QWidget {
    Q_OBJECT

public:
    /// `permission` outlives the widget.
    explicit MapWidget(const NetworkPermission& permission, QWidget* parent = nullptr);
    ~MapWidget() override;

    void setPoints(const PointSet& points);

    /// What the key Home shows; without it, all points.
    void setHome(const Box& box) { m_home = box; }

    [[nodiscard]] const PointSet& points() const { return m_scene.index().points(); }

    void setClustering(Clustering clustering);
    void setSelection(const SelectedPlaces& ids);
    /// For the selected place's label and for tooltips; called on the UI thread.
    void setPlaceName(MapScene::NameOf nameOf);
    void setDraggingAllowed(bool allowed);
    void setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries);
    void setTheme(ThematicMap::Pointer theme);

    /// Takes effect once a file is opened; basemapChanged() or basemapFailed() says how it went. After a failure the
    /// basemap stays as it was.
    void setBasemap(const BasemapChoice& choice);

    [[nodiscard]] const BasemapChoice& basemap() const { return m_basemap; }

    void setWebTileOptions(const WebTileOptions& options) { m_webOptions = options; }

    void centreOn(LatLon position);
    void centreOn(LatLon position, double zoom);
    void fit(const Box& box);

    [[nodiscard]] Box visibleBox() const { return view().visibleBox(); }

    [[nodiscard]] const MapView& view() const;
    /// What must stand beside any picture of this map, as plain text.
    [[nodiscard]] QString attributionText() const;

    [[nodiscard]] const MapStyle& mapStyle() const { return m_scene.style(); }

    /// Everything that is to be seen is painted and drawn, so that grab() shows it; settled() says when it comes true.
    [[nodiscard]] bool isSettled() const { return m_scene.isSettled() && (m_drawn || !isVisible()); }

    [[nodiscard]] MapScene& scene() { return m_scene; }

    [[nodiscard]] QQuickWidget& quickWidget() { return *m_quick; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

signals:
    void placeSelected(std::int64_t id);
    void placeActivated(std::int64_t id);
    void selectionCleared();
    /// These places share a symbol that was clicked; the map zooms in or lists them by itself.
    void clusterOpened(const std::vector<std::int64_t>& ids);
    void contextMenuRequested(maillage::LatLon position, QPoint global);
    void placeMoved(std::int64_t id, maillage::LatLon position);
    void basemapChanged();
    void basemapFailed(const QString& sentence);
    /// A tile server's or file's trouble; empty when it is over.
    void tileProblem(const QString& sentence);
    void viewChanged();
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What a click on several places in one mark leads to.
    struct ClusterOpening {
        std::vector<std::int64_t> ids;
        Box box;
        std::optional<int> separating; ///< the zoom at which they part; nothing: they lie on each other
    };

    void retranslate();
    void loadPage();
    void connectScene();
    void connectDrawing();
    void connectInteraction(MapInteraction& interaction);
    void followPalette();
    void followSize();
    void openCluster(const MapMark& mark, QPointF at);
    void showCluster(const ClusterOpening& opening, QPointF at);
    void listPlaces(const std::vector<std::int64_t>& ids, QPoint global);
    [[nodiscard]] std::vector<std::int64_t> nearestPlaces() const;
    void showTip(const std::optional<MapMark>& mark, QPointF at);
    void openFile(const FileBasemap& choice);
    void openWeb(const WebBasemap& choice);
    void showTiles(std::unique_ptr<GroundLayer> tiles, const BasemapChoice& choice);

    const NetworkPermission& m_permission;
    MapScene m_scene;
    Clustering m_clustering = Clustering::On;
    BasemapChoice m_basemap = BundledBasemap{};
    WebTileOptions m_webOptions = WebTileOptions::standard();
    Box m_home;
    Box m_fitWhenShown{};             ///< asked for while the final size wasn't known
    std::vector<std::int64_t> m_walk; ///< what Tab goes through; empty until it does
    std::size_t m_walkAt = 0;
    bool m_drawn = false; ///< the window shows the layers' last pictures
    int m_openings = 0;   ///< so that a late answer doesn't replace a later choice
    QThreadPool m_opener;
    QQuickWidget* m_quick;
    MapInteraction* m_interaction = nullptr;
};

} // namespace maillage
