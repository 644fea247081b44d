// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/places_page.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace maillage {

PlacesPage::PlacesPage(Workspace& workspace, const NetworkPermission& permission, WindowActions& actions,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_filters(new FilterPanel(workspace.session, workspace.finder, workspace.view))
    , m_chips(new FilterChipsBar(workspace.finder, workspace.view))
    , m_table(new PlaceTable(workspace.finder, workspace.view))
    , m_empty(new EmptyNote)
    , m_list(new QStackedWidget)
    , m_map(new MapPane(permission))
    , m_filterDialogs(new FilterController(workspace, *m_map, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    layOut();
    connectTable();
    connectMap();
    retranslate();
    connect(m_filters, &FilterPanel::actionWanted, m_filterDialogs, &FilterController::act);
    connect(&workspace.finder, &PlaceFinder::resultsChanged, this, &PlacesPage::followResults);
    connect(&workspace.view, &ViewState::selectedPlacesChanged, this, &PlacesPage::followSelection);
    followResults();
}

void PlacesPage::layOut() {
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_splitter->addWidget(m_filters);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    column->addWidget(m_list, 1);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_map);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    const int character = fontMetrics().averageCharWidth();
    m_filters->setMinimumWidth(character * 28);
    m_splitter->setSizes({character * 42, character * 68, character * 60});
    m_splitter->setCollapsible(1, false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void PlacesPage::connectTable() {
    connect(m_table, &PlaceTable::recordActivated, this, &PlacesPage::placeActivated);
    connect(m_table, &PlaceTable::contextMenuWanted, this, &PlacesPage::selectedMenuWanted);
}

void PlacesPage::connectMap() {
    m_map->setPlaceName([this](std::int64_t place) {
        const auto& snapshot = m_workspace.session.snapshot();
        const auto row = snapshot->rowOf(place);
        return row ? toQString(snapshot->name(*row)).simplified() : QString();
    });
    connect(m_map, &MapPane::placeSelected, this,
            [this](std::int64_t place) { m_workspace.view.setSelectedPlaces({place}); });
    connect(m_map, &MapPane::selectionCleared, this, [this] { m_workspace.view.setSelectedPlaces({}); });
    connect(m_map, &MapPane::placeActivated, this, &PlacesPage::placeActivated);
    connect(m_map, &MapPane::placeMoved, this, &PlacesPage::placeMoved);
    connect(m_map, &MapPane::contextMenuWanted, this, &PlacesPage::showMapMenu);
    const auto followState = [this] {
        const HubSession& session = m_workspace.session;
        m_map->setEditable(session.isWritable());
        if (!session.isOpen()) {
            m_map->setHeld(session.state() == HubSession::State::Opening); // until there are results
        }
    };
    connect(&m_workspace.session, &HubSession::stateChanged, this, followState);
    followState();
}

void PlacesPage::followResults() {
    const PlaceResults& results = *m_workspace.finder.results();
    m_map->setPoints(results.points);
    m_list->setCurrentWidget(results.keys.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    retranslate();
    const QString& path = m_workspace.session.path();
    if (m_workspace.session.isOpen() && !results.points.isEmpty() && m_fitted != path) {
        m_fitted = path;
        m_map->fit(results.usualBox);
    }
    // Once the window is laid out, which may change the map's size.
    QTimer::singleShot(0, m_map, [this] {
        if (m_workspace.session.isOpen()) {
            m_map->setHeld(false);
        }
    });
    m_map->setHome(results.usualBox);
    if (m_awaited && m_table->places().rowOfKey(*m_awaited)) {
        m_workspace.view.setSelectedPlaces({*m_awaited});
        m_awaited.reset();
    } else if (m_awaited && results.snapshot->rowOf(*m_awaited)) {
        m_awaited.reset(); // the filter leaves it out
    }
}

void PlacesPage::followSelection() {
    m_map->setSelection(m_workspace.view.selectedPlaces());
}

void PlacesPage::selectWhenFound(std::int64_t place) {
    m_awaited = place;
    followResults();
}

namespace {

/// Of those that have a position; empty where none has.
Box boxOf(const Snapshot& snapshot, const std::vector<std::int64_t>& places) {
    Box box;
    for (const std::int64_t place : places) {
        const auto row = snapshot.rowOf(place);
        if (row && snapshot.placement(*row) != Placement::None) {
            box.include(snapshot.position(*row));
        }
    }
    return box;
}

} // namespace

/// They may be many: their box is found off the UI thread.
void PlacesPage::zoomToSelection() {
    HubSession& session = m_workspace.session;
    session.compute<Box>(
        this,
        [snapshot = session.snapshot(), places = m_workspace.view.selectedPlaces()] {
            return boxOf(*snapshot, places);
        },
        [this, single = m_workspace.view.selectedPlaces().size() == 1](const Box& box) {
            if (!box.isEmpty() && single) {
                m_map->centreOn(box.centre());
            } else if (!box.isEmpty()) {
                m_map->fit(box);
            }
        });
}

void PlacesPage::showMapMenu(LatLon position, QPoint global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* add = menu->addAction(m_actions.addPlace->icon(), tr("Add a place here…"));
    add->setEnabled(m_actions.addPlace->isEnabled());
    connect(add, &QAction::triggered, this, [this, position] { Q_EMIT addPlaceWanted(position); });
    menu->addAction(m_actions.zoomTo);
    menu->popup(global);
}

void PlacesPage::retranslate() {
    const bool hubIsEmpty = m_workspace.session.snapshot()->placeCount() == 0;
    if (hubIsEmpty) {
        m_empty->setTexts(tr("No place yet"), tr("Import a file of places, add the first one by hand, or right-click "
                                                 "on the map where it stands."));
        m_empty->setActions({m_actions.importFile, m_actions.addPlace});
    } else {
        m_empty->setTexts(tr("No place matches"), tr("Take a filter off, or search for less."));
        m_empty->setActions({m_actions.clearFilter});
    }
}

QByteArray PlacesPage::layoutState() const {
    return m_splitter->saveState();
}

void PlacesPage::setLayoutState(const QByteArray& state) {
    if (!state.isEmpty()) {
        m_splitter->restoreState(state);
    }
}

void PlacesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
