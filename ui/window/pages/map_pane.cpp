// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/map_pane.h"

#include "ui/map/map_widget.h"
#include "ui/window/territories/theme_legend_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// At least this near when one place is to be looked at.
constexpr double closeUpZoom = 14;

} // namespace

MapPane::MapPane(const NetworkPermission& permission, QWidget* parent)
    : QWidget(parent)
    , m_permission(permission)
    , m_map(new MapWidget(permission, this))
    , m_legend(new ThemeLegendView(m_map))
    , m_news(new QLabel(this)) {
    m_news->setWordWrap(true);
    m_news->setMargin(4);
    m_news->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_news);
    setFocusProxy(m_map);
    connectMap();
}

void MapPane::connectMap() {
    connect(m_map, &MapWidget::placeSelected, this, &MapPane::placeSelected);
    connect(m_map, &MapWidget::placeActivated, this, &MapPane::placeActivated);
    connect(m_map, &MapWidget::selectionCleared, this, &MapPane::selectionCleared);
    connect(m_map, &MapWidget::placeMoved, this, &MapPane::placeMoved);
    connect(m_map, &MapWidget::contextMenuRequested, this, &MapPane::contextMenuWanted);
    connect(m_map, &MapWidget::settled, this, &MapPane::settled);
    connect(m_map, &MapWidget::tileProblem, this, &MapPane::tell);
    connect(&m_map->scene(), &MapScene::styleChanged, this, [this] { m_legend->setStyle(m_map->mapStyle()); });
    connect(m_legend, &ThemeLegendView::closeWanted, this, [this] {
        setTheme({});
        Q_EMIT themeClosed();
    });
    connect(m_map, &MapWidget::basemapFailed, this, [this](const QString& sentence) {
        tell(sentence);
        Q_EMIT basemapChanged(m_map->basemap());
    });
    connect(m_map, &MapWidget::basemapChanged, this, [this] {
        tell({});
        Q_EMIT basemapChanged(m_map->basemap());
    });
}

void MapPane::tell(const QString& sentence) {
    m_news->setText(sentence);
    m_news->setVisible(!sentence.isEmpty());
}

void MapPane::setPoints(const PointSet& points) {
    m_map->setPoints(points);
}

void MapPane::setHeld(bool held) {
    m_map->scene().setHeld(held);
}

void MapPane::setSelection(const std::vector<std::int64_t>& places) {
    m_map->setSelection(SelectedPlaces(places));
}

void MapPane::setPlaceName(std::function<QString(std::int64_t)> nameOf) {
    m_map->setPlaceName(std::move(nameOf));
}

void MapPane::setEditable(bool editable) {
    m_map->setDraggingAllowed(editable);
}

void MapPane::setBasemap(const BasemapChoice& choice) {
    m_map->setBasemap(choice);
}

const BasemapChoice& MapPane::basemap() const {
    return m_map->basemap();
}

void MapPane::setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries) {
    m_boundaries = std::move(boundaries);
    m_map->setBoundaries(m_boundaries);
}

MapWidget* MapPane::groundAlike(QWidget* parent) const {
    auto* other = new MapWidget(m_permission, parent);
    other->setBasemap(basemap());
    other->setBoundaries(m_boundaries);
    other->setHome(visibleBox());
    other->centreOn(m_map->view().centre(), m_map->view().zoom());
    return other;
}

void MapPane::setTheme(const ThematicMap::Pointer& theme) {
    m_theme = theme;
    m_map->setTheme(theme);
    m_legend->setStyle(m_map->mapStyle());
    m_legend->setTheme(theme);
}

void MapPane::centreOn(LatLon position) {
    m_map->centreOn(position, std::max(m_map->view().zoom(), closeUpZoom));
}

void MapPane::fit(const Box& box) {
    m_map->fit(box);
}

void MapPane::setHome(const Box& box) {
    m_map->setHome(box);
}

Box MapPane::visibleBox() const {
    return m_map->visibleBox();
}

bool MapPane::isSettled() const {
    return m_map->isSettled();
}

} // namespace maillage
