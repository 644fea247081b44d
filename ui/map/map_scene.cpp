// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "core/territory/credits.h"
#include "ui/cartography/ground/basemap_painter.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

namespace maillage {

namespace {

constexpr double longestScaleBar = 120;

QString linked(const QString& text, const QString& link) {
    const QString safe = text.toHtmlEscaped();
    return link.isEmpty() ? safe : QStringLiteral("<a href=\"%1\">%2</a>").arg(link.toHtmlEscaped(), safe);
}

/// The bundled basemap's sources, each linked to its own page.
QStringList basemapCredits() {
    QStringList credits;
    const std::string shown = basemapAttribution();
    for (const Credit& credit : bundledCredits()) {
        if (shown.contains(credit.attribution)) {
            credits << linked(QString::fromStdString(credit.attribution), QString::fromStdString(credit.url));
        }
    }
    return credits;
}

} // namespace

MapScene::MapScene(QObject* parent)
    : QObject(parent)
    , m_ground(m_camera, MapLayer::Ground::Opaque, [this](const MapView& view) { return prepareGround(view); })
    , m_places(m_camera, MapLayer::Ground::Transparent, [this](const MapView& view) { return preparePlaces(view); }) {
    connect(&m_camera, &MapCamera::changed, this, &MapScene::cameraMoved);
    connect(&m_places, &MapLayer::frameChanged, this, &MapScene::updateLabel); // the marks may be known only now
}

bool MapScene::isSettled() const {
    return m_ground.isSettled() && m_places.isSettled() && (!m_tiles || m_tiles->isIdle());
}

void MapScene::setStyle(const MapStyle& style) {
    if (m_style == style) {
        return;
    }
    m_style = style;
    m_painter.reset();
    if (m_tiles) {
        m_tiles->setStyle(style);
    }
    m_ground.invalidate();
    m_places.invalidate();
    emit styleChanged();
}

void MapScene::setPoints(const PointSet& points, Clustering clustering) {
    m_index = ClusterIndex(points, clustering);
    m_places.invalidate();
    updateLabel();
}

void MapScene::setHeld(bool held) {
    m_ground.setHeld(held);
    m_places.setHeld(held);
}

void MapScene::setSelection(const SelectedPlaces& selection) {
    if (m_selection == selection) {
        return;
    }
    m_selection = selection;
    m_places.invalidate();
    updateLabel();
}

void MapScene::setNameOf(NameOf nameOf) {
    m_nameOf = std::move(nameOf);
    updateLabel();
}

void MapScene::setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries) {
    m_boundaries = std::move(boundaries);
    m_ground.invalidate();
}

void MapScene::setTheme(ThematicMap::Pointer theme) {
    m_theme = std::move(theme);
    m_ground.invalidate();
}

void MapScene::setTiles(std::unique_ptr<GroundLayer> tiles) {
    m_tiles = std::move(tiles);
    if (m_tiles) {
        m_tiles->setStyle(m_style);
        connect(m_tiles.get(), &GroundLayer::tilesArrived, &m_ground, &MapLayer::invalidate);
    }
    lookForTiles();
    m_ground.invalidate();
    emit attributionChanged();
}

void MapScene::setFocused(bool focused) {
    if (m_focused != focused) {
        m_focused = focused;
        emit focusedChanged();
    }
}

QString MapScene::nameOf(std::int64_t id) const {
    return m_nameOf ? m_nameOf(id) : QString();
}

std::optional<MapMark> MapScene::markAt(QPointF at) const {
    const MarkLevel* level = m_index.levelIfBuilt(m_camera.view().zoom());
    const auto found = level == nullptr ? std::nullopt : maillage::markAt(*level, m_camera.view(), at);
    return found ? std::optional(level->marks()[*found]) : std::nullopt;
}

std::vector<std::int64_t> MapScene::idsOf(const MapMark& mark) const {
    std::vector<std::int64_t> ids;
    for (const std::uint32_t i : m_index.level(m_camera.view().zoom()).members(mark)) {
        ids.push_back(m_index.points().points()[i].id);
    }
    return ids;
}

QString MapScene::attribution() const {
    QStringList parts;
    if (m_tiles) {
        parts << linked(m_tiles->attribution(), m_tiles->attributionLink());
    }
    parts << basemapCredits();
    return parts.join(QStringLiteral(" · "));
}

std::optional<MapMark> MapScene::labelledMark() const {
    if (m_selection.size() != 1) {
        return std::nullopt;
    }
    const auto index = m_index.points().indexOf(m_selection.first());
    const MarkLevel* level = index ? m_index.levelIfBuilt(m_camera.view().zoom()) : nullptr;
    return level == nullptr ? std::nullopt : std::optional(level->markOf(*index));
}

QPointF MapScene::labelAt() const {
    return m_camera.view().toScreen(labelledMark().value_or(MapMark{}).at);
}

double MapScene::labelGap() const {
    const std::uint32_t count = labelledMark().value_or(MapMark{}).count;
    return 8 + (count > 1 ? PointPainter::clusterSize(count) : PointPainter::selectedSize) / 2;
}

int MapScene::marksUnder(const QRectF& rect) const {
    const MapView& view = m_camera.view();
    const MarkLevel* level = m_index.levelIfBuilt(view.zoom());
    if (level == nullptr) {
        return 0;
    }
    constexpr double most = PointPainter::reach;
    const QRectF around = rect.marginsAdded({most, most, most, most});
    const WorldPoint first = view.toWorld(around.topLeft());
    const WorldPoint last = view.toWorld(around.bottomRight());
    int count = 0;
    for (const std::uint32_t i : level->within(QRectF(QPointF(first.x, first.y), QPointF(last.x, last.y)))) {
        const MapMark& mark = level->marks()[i];
        const double reach = (mark.count > 1 ? PointPainter::clusterSize(mark.count) : PointPainter::symbolSize) / 2;
        count += rect.marginsAdded({reach, reach, reach, reach}).contains(view.toScreen(mark.at)) ? 1 : 0;
    }
    return count;
}

QPointF MapScene::labelCorner(QPointF at, double gap, QSizeF size) const {
    constexpr double edge = 4;
    const QRectF map = m_camera.view().rect();
    const double beside = at.y() - size.height() / 2;
    const double middle = std::max(edge, std::min(at.x() - size.width() / 2, map.width() - size.width() - edge));
    const std::array corners{QPointF(at.x() + gap, beside), QPointF(at.x() - gap - size.width(), beside),
                             QPointF(middle, at.y() - gap - size.height()), QPointF(middle, at.y() + gap)};
    QPointF best = corners.back();
    int fewest = std::numeric_limits<int>::max();
    for (const QPointF& corner : corners) {
        const QRectF rect(corner, size);
        const int hidden = map.contains(rect) ? marksUnder(rect) : fewest;
        if (hidden < fewest) {
            fewest = hidden;
            best = corner;
        }
    }
    return best.toPoint();
}

void MapScene::updateLabel() {
    const QString label = labelledMark() ? nameOf(m_selection.first()) : QString();
    if (m_label != label) {
        m_label = label;
        emit labelChanged();
    }
    emit labelMoved();
}

void MapScene::openLink(const QString& link) {
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http")) {
        emit linkActivated(url);
    }
}

void MapScene::cameraMoved() {
    lookForTiles();
    emit labelMoved();
    const ScaleBar scale = ScaleBar::of(m_camera.view(), longestScaleBar);
    if (scale.text != m_scale.text || scale.units != m_scale.units) {
        m_scale = scale;
        emit scaleChanged();
    }
}

void MapScene::lookForTiles() {
    if (m_tiles) {
        m_tiles->look(m_camera.view());
    }
}

MapLayer::Paint MapScene::prepareGround(const MapView& view) const {
    return [style = m_style, boundaries = m_boundaries, theme = m_theme,
            tiles = m_tiles ? m_tiles->picture(view) : nullptr](QPainter& painter, const MapView& frame) {
        const BasemapPainter basemap;
        if (!tiles || !tiles->covers(frame)) {
            basemap.paintGround(painter, frame, style);
        }
        if (tiles) {
            tiles->paint(painter, frame);
        }
        if (theme) {
            theme->paint(painter, frame, style);
        }
        if (boundaries) {
            boundaries->paint(painter, frame, style);
        }
        LabelBoard board(frame.rect());
        if (tiles) {
            tiles->paintNames(painter, frame, board);
        }
        basemap.paintTowns(painter, frame, style, board, tiles ? tiles->named() : Box{});
    };
}

MapLayer::Paint MapScene::preparePlaces(const MapView& view) {
    if (!m_painter || m_painterRatio != view.devicePixelRatio()) {
        m_painter = std::make_shared<PointPainter>(m_style, view.devicePixelRatio());
        m_painterRatio = view.devicePixelRatio();
    }
    return [points = m_painter, index = m_index, selection = m_selection](QPainter& painter, const MapView& frame) {
        points->paint(painter, frame, index, selection);
    };
}

} // namespace maillage
