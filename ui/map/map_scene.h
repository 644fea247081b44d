// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/ground/boundary_layer.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/points/cluster_index.h"
#include "ui/cartography/points/point_painter.h"
#include "ui/cartography/scale_bar.h"
#include "ui/cartography/thematic/thematic_map.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_layer.h"
#include "ui/map/tiles/ground_layer.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <memory>
#include <optional>

namespace maillage {

/// What is on the map, for the QML scene and the widget: the ground (basemap, tiles, boundaries), the places, and what
/// stands on the glass: scale bar, attribution, the selected place's label.
class MapScene : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The map widget owns the scene")

    Q_PROPERTY(maillage::MapCamera* camera READ camera CONSTANT)
    Q_PROPERTY(maillage::MapLayer* ground READ ground CONSTANT)
    Q_PROPERTY(maillage::MapLayer* places READ places CONSTANT)
    Q_PROPERTY(QColor ink READ ink NOTIFY styleChanged)
    Q_PROPERTY(QColor panel READ panel NOTIFY styleChanged)
    Q_PROPERTY(QColor sea READ sea NOTIFY styleChanged)
    Q_PROPERTY(double scaleWidth READ scaleWidth NOTIFY scaleChanged)
    Q_PROPERTY(QString scaleText READ scaleText NOTIFY scaleChanged)
    Q_PROPERTY(QString attribution READ attribution NOTIFY attributionChanged)
    Q_PROPERTY(QString label READ label NOTIFY labelChanged)
    Q_PROPERTY(QPointF labelAt READ labelAt NOTIFY labelMoved)
    Q_PROPERTY(double labelGap READ labelGap NOTIFY labelMoved)
    Q_PROPERTY(bool focused READ isFocused NOTIFY focusedChanged)

public:
    using NameOf = std::function<QString(std::int64_t id)>;

    explicit MapScene(QObject* parent = nullptr);

    [[nodiscard]] MapCamera* camera() { return &m_camera; }

    [[nodiscard]] MapLayer* ground() { return &m_ground; }

    [[nodiscard]] MapLayer* places() { return &m_places; }

    [[nodiscard]] const MapStyle& style() const { return m_style; }

    [[nodiscard]] const ClusterIndex& index() const { return m_index; }

    [[nodiscard]] const SelectedPlaces& selection() const { return m_selection; }

    [[nodiscard]] GroundLayer* tiles() const { return m_tiles.get(); }

    [[nodiscard]] bool isSettled() const;

    void setStyle(const MapStyle& style);
    void setPoints(const PointSet& points, Clustering clustering);
    /// Paints nothing until it is let go: while a hub is opened, that it would not show.
    void setHeld(bool held);
    void setSelection(const SelectedPlaces& selection);
    void setNameOf(NameOf nameOf);
    void setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries);
    /// Over the ground and under names and places; null: none.
    void setTheme(ThematicMap::Pointer theme);
    /// Over the bundled basemap; null: that alone.
    void setTiles(std::unique_ptr<GroundLayer> tiles);
    void setFocused(bool focused);

    [[nodiscard]] QString nameOf(std::int64_t id) const;
    /// The mark at that place of the window, at the zoom of now; none while the marks are not known yet.
    [[nodiscard]] std::optional<MapMark> markAt(QPointF at) const;
    /// The places of a mark.
    [[nodiscard]] std::vector<std::int64_t> idsOf(const MapMark& mark) const;

    [[nodiscard]] QColor ink() const { return m_style.ink; }

    [[nodiscard]] QColor panel() const { return m_style.panel; }

    [[nodiscard]] QColor sea() const { return m_style.sea; }

    [[nodiscard]] double scaleWidth() const { return m_scale.units; }

    [[nodiscard]] QString scaleText() const { return m_scale.text; }

    /// With links, as styled text.
    [[nodiscard]] QString attribution() const;

    [[nodiscard]] QString label() const { return m_label; }

    /// The selected place's symbol, or the cluster that holds it, in the window.
    [[nodiscard]] QPointF labelAt() const;
    /// From there to where the label may begin.
    [[nodiscard]] double labelGap() const;
    /// Where a label of this size begins that belongs to a symbol: on the side of it where it hides the fewest others.
    [[nodiscard]] Q_INVOKABLE QPointF labelCorner(QPointF at, double gap, QSizeF size) const;

    [[nodiscard]] bool isFocused() const { return m_focused; }

    Q_INVOKABLE void openLink(const QString& link);

signals:
    void styleChanged();
    void scaleChanged();
    void attributionChanged();
    void labelChanged();
    void labelMoved();
    void focusedChanged();
    void linkActivated(const QUrl& link);

private:
    [[nodiscard]] MapLayer::Paint prepareGround(const MapView& view) const;
    [[nodiscard]] MapLayer::Paint preparePlaces(const MapView& view);
    void cameraMoved();
    void lookForTiles();
    void updateLabel();
    [[nodiscard]] std::optional<MapMark> labelledMark() const;
    [[nodiscard]] int marksUnder(const QRectF& rect) const;

    MapCamera m_camera;
    MapLayer m_ground;
    MapLayer m_places;
    MapStyle m_style = MapStyle::light();
    ClusterIndex m_index;
    SelectedPlaces m_selection;
    NameOf m_nameOf;
    QString m_label;
    ScaleBar m_scale;
    bool m_focused = false;
    std::shared_ptr<const BoundaryLayer> m_boundaries;
    ThematicMap::Pointer m_theme;
    std::unique_ptr<GroundLayer> m_tiles;
    std::shared_ptr<PointPainter> m_painter; ///< used on the layer's thread alone
    double m_painterRatio = 0;
};

} // namespace maillage
