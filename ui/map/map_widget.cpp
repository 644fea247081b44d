// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_widget.h"

#include "ui/cartography/ground/basemap_painter.h"
#include "ui/map/map_access.h"

#include <QDesktopServices>
#include <QFocusEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <utility>

void qml_register_types_Maillage_Map();

namespace maillage {

namespace {

constexpr double fitMargin = 48;
constexpr double fitHighestZoom = 14;

} // namespace

MapWidget::MapWidget(const NetworkPermission& permission, QWidget* parent)
    : QWidget(parent)
    , m_permission(permission)
    , m_quick(new QQuickWidget(this)) {
    qml_register_types_Maillage_Map(); // a static library registers nothing by itself
    setFocusPolicy(Qt::StrongFocus);
    describeMapsToScreenReaders();
    retranslate();
    m_opener.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_quick);
    connectScene();
    connectDrawing();
    followPalette();
    loadPage();
}

void MapWidget::retranslate() {
    setAccessibleName(tr("Map of the places"));
    setAccessibleDescription(tr("Arrow keys move the map, plus and minus zoom, Home shows all places, Tab selects the "
                                "places in view one after the other from the middle, Enter opens the selected one."));
}

MapWidget::~MapWidget() {
    m_opener.clear();
    m_opener.waitForDone();
    delete m_quick; // before the scene that it shows
}

void MapWidget::loadPage() {
    m_quick->setFocusPolicy(Qt::NoFocus);
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    const QUrl url(QStringLiteral("qrc:/qt/qml/Maillage/Map/MapPage.qml"));
    auto* component = new QQmlComponent(m_quick->engine(), url, m_quick);
    QObject* page = component->createWithInitialProperties({{QStringLiteral("scene"), QVariant::fromValue(&m_scene)}});
    if (page == nullptr) {
        qFatal("The map's page cannot be loaded: %s", qPrintable(component->errorString()));
    }
    m_quick->setContent(url, component, page);
    m_interaction = page->property("interaction").value<MapInteraction*>();
    connectInteraction(*m_interaction);
}

void MapWidget::connectScene() {
    connect(m_scene.camera(), &MapCamera::changed, this, &MapWidget::viewChanged);
    connect(m_scene.camera(), &MapCamera::changed, this, [this] { m_walk.clear(); });
    connect(&m_scene, &MapScene::linkActivated, this, [](const QUrl& link) { QDesktopServices::openUrl(link); });
}

void MapWidget::connectDrawing() {
    const auto redraw = [this] { m_drawn = false; };
    connect(m_scene.ground(), &MapLayer::frameChanged, this, redraw);
    connect(m_scene.places(), &MapLayer::frameChanged, this, redraw);
    connect(m_scene.camera(), &MapCamera::changed, this, redraw);
    connect(&m_scene, &MapScene::labelChanged, this, redraw);
    connect(m_quick->quickWindow(), &QQuickWindow::afterRendering, this, [this] {
        m_drawn = true;
        if (isSettled()) {
            // After the widget has taken over what was drawn.
            QMetaObject::invokeMethod(this, &MapWidget::settled, Qt::QueuedConnection);
        }
    });
}

void MapWidget::connectInteraction(MapInteraction& interaction) {
    connect(&interaction, &MapInteraction::placeSelected, this, &MapWidget::placeSelected);
    connect(&interaction, &MapInteraction::placeActivated, this, &MapWidget::placeActivated);
    connect(&interaction, &MapInteraction::backgroundClicked, this, &MapWidget::selectionCleared);
    connect(&interaction, &MapInteraction::placeMoved, this, &MapWidget::placeMoved);
    connect(&interaction, &MapInteraction::clusterClicked, this, &MapWidget::openCluster);
    connect(&interaction, &MapInteraction::hovered, this, &MapWidget::showTip);
    connect(&interaction, &MapInteraction::contextMenuRequested, this, [this](LatLon position, QPointF at) {
        emit contextMenuRequested(position, m_quick->mapToGlobal(at.toPoint()));
    });
}

void MapWidget::setPoints(const PointSet& points) {
    m_scene.setPoints(points, m_clustering);
}

void MapWidget::setClustering(Clustering clustering) {
    if (m_clustering != clustering) {
        m_clustering = clustering;
        m_scene.setPoints(m_scene.index().points(), clustering);
    }
}

void MapWidget::setSelection(const SelectedPlaces& ids) {
    m_scene.setSelection(ids);
}

void MapWidget::setPlaceName(MapScene::NameOf nameOf) {
    m_scene.setNameOf(std::move(nameOf));
}

void MapWidget::setDraggingAllowed(bool allowed) {
    m_interaction->setDraggingAllowed(allowed);
}

void MapWidget::setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries) {
    m_scene.setBoundaries(std::move(boundaries));
}

void MapWidget::setTheme(ThematicMap::Pointer theme) {
    m_scene.setTheme(std::move(theme));
}

const MapView& MapWidget::view() const {
    return const_cast<MapScene&>(m_scene).camera()->view();
}

void MapWidget::centreOn(LatLon position) {
    centreOn(position, view().zoom());
}

void MapWidget::centreOn(LatLon position, double zoom) {
    m_fitWhenShown = {};
    followSize();
    m_scene.camera()->moveTo(position, zoom);
}

void MapWidget::fit(const Box& box) {
    m_fitWhenShown = isVisible() ? Box{} : box;
    followSize();
    m_scene.camera()->fit(box, fitMargin, fitHighestZoom);
}

QString MapWidget::attributionText() const {
    return QTextDocumentFragment::fromHtml(m_scene.attribution()).toPlainText();
}

void MapWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        followPalette();
    }
    QWidget::changeEvent(event);
}

void MapWidget::followPalette() {
    const QColor ground = palette().window().color();
    MapStyle style = ground == Qt::black        ? MapStyle::highContrast()
                     : ground.lightness() < 128 ? MapStyle::dark()
                                                : MapStyle::light();
    style.font = font();
    m_scene.setStyle(style);
}

void MapWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    followSize();
}

void MapWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_fitWhenShown.isEmpty()) {
        fit(std::exchange(m_fitWhenShown, {}));
    }
}

void MapWidget::followSize() {
    m_scene.camera()->resize(QSizeF(size()), devicePixelRatioF());
}

void MapWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_scene.setFocused(byKeyboard);
}

void MapWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_walk.clear();
    m_scene.setFocused(false);
}

} // namespace maillage
