// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window is made of, and how its parts are joined.
#include "ui/window/addresses/address_controller.h"
#include "ui/window/basemaps/basemap_controller.h"
#include "ui/window/basemaps/basemap_menu.h"
#include "ui/window/calls/calls_page.h"
#include "ui/window/forms/attached_dialogs.h"
#include "ui/window/forms/drafts/drafts_bar.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/help/help_controller.h"
#include "ui/window/hub_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/pages/banner.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/pages/status_view.h"
#include "ui/window/pages/welcome_page.h"
#include "ui/window/pane_cycle.h"
#include "ui/window/preference_menus.h"
#include "ui/window/quality/bulk_controller.h"
#include "ui/window/quality/quality_page.h"
#include "ui/window/record_controller.h"
#include "ui/window/tables/table_controller.h"
#include "ui/window/territories/territories_page.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace maillage {

void MainWindow::makeParts() {
    m_records = new RecordController(m_workspace, m_dialogs, *this);
    m_transfers = new TransferController(m_workspace, m_dialogs, *this);
    m_help = new HelpController(*this, m_language, m_dialogs, m_settings);
    m_bulk = new BulkController(m_workspace, *this);
    m_addresses = new AddressController(m_workspace, m_dialogs, *this);
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePage(*m_actions, m_recent, m_user);
    m_banner = new Banner(m_actions->saveCopy);
    m_drafts = new DraftsBar(m_records->drafts());
    m_pages = new QTabWidget;
    m_places = new PlacesPage(m_workspace, m_permission, *m_actions);
    m_people = new RecordsPage(m_workspace, Entity::Person, *m_actions);
    m_organisations = new RecordsPage(m_workspace, Entity::Organisation, *m_actions);
    m_calls = new CallsPage(m_workspace, *m_actions, m_dialogs, m_settings, m_user);
    m_quality = new QualityPage(m_workspace, m_dialogs);
    m_territories = new TerritoriesPage(m_workspace, m_dialogs);
    m_details = new DetailsDock(m_workspace, *m_actions, m_dialogs, this);
    m_status = new StatusView(m_workspace, m_permission);
    m_tables = new TableController(m_workspace, *m_actions,
                                   {*m_places, *m_people, *m_organisations, [this] { return currentPage(); }}, this);
    new PaneCycle(*this, [this] { return panes(); });
}

/// From left to right.
std::vector<QWidget*> MainWindow::panes() {
    if (const auto page = currentPage(); page && *page != Entity::Place) {
        RecordsPage& records = recordsOf(*page);
        return {&records.searchField(), &records.table(), m_details->widget()};
    }
    FilterPanel& filters = m_places->filters();
    return {&filters.searchField(), &filters.tree(), &m_places->table(), &m_places->map(), m_details->widget()};
}

void MainWindow::layOut() {
    m_pages->setDocumentMode(true);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addTab(m_places, QString());
    m_pages->addTab(m_people, QString());
    m_pages->addTab(m_organisations, QString());
    m_pages->addTab(m_calls, QString());
    m_pages->addTab(m_quality, QString());
    m_pages->addTab(m_territories, QString());
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_drafts);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(body);
    setCentralWidget(m_stack);
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    resizeDocks({m_details}, {fontMetrics().averageCharWidth() * 48}, Qt::Horizontal);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeMenus() {
    makeFileMenu();
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_actions->undo, m_actions->redo, m_actions->history, m_actions->changes});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->copyRows, m_actions->find, m_actions->clearFilter});
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions->userName);
    makePlaceMenu();
    makeViewMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_actions->help, m_actions->tour, m_actions->about});
}

void MainWindow::makeFileMenu() {
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_actions->newHub, m_actions->openHub});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addAction(m_actions->openSample);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->saveCopy);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->importFile, m_actions->exportFile, m_actions->print});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->closeHub, m_actions->quit});
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::fillRecent);
    fillRecent();
}

void MainWindow::makePlaceMenu() {
    m_placeMenu = menuBar()->addMenu(QString());
    m_placeMenu->addActions({m_actions->addPlace, m_actions->addPerson, m_actions->addOrganisation});
    m_placeMenu->addSeparator();
    m_placeMenu->addActions({m_actions->edit, m_actions->editSelection, m_actions->addLink, m_actions->addNote,
                             m_actions->addStop, m_actions->remove});
    m_placeMenu->addSeparator();
    m_placeMenu->addActions({m_actions->zoomTo, m_actions->unplaced, m_actions->locate});
    m_placeMenu->addSeparator();
    m_placeMenu->addAction(m_actions->addressFiles);
}

void MainWindow::makeViewMenu() {
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_details->toggleViewAction(), m_actions->columns});
    m_basemaps = new BasemapMenu(m_places->map(), m_basemapFiles->list(), m_permission, m_boundaries, m_dialogs,
                                 m_settings, this);
    m_viewMenu->addMenu(m_basemaps);
    m_viewMenu->addAction(m_actions->goToAddress);
    m_viewMenu->addSeparator();
    m_preferences = new PreferenceMenus(m_language, m_settings, *m_viewMenu);
    m_welcome->setLanguages(m_preferences->languageActions());
}

void MainWindow::makeToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_actions->undo, m_actions->redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->addPlace, m_actions->edit});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->importFile, m_actions->exportFile, m_actions->print});
    m_toolBar->toggleViewAction()->setVisible(false);
}

void MainWindow::connectFile() {
    connect(m_actions->newHub, &QAction::triggered, this, [this] { m_hubs->askNew(); });
    connect(m_actions->openHub, &QAction::triggered, m_hubs, &HubController::askOpen);
    connect(m_actions->openSample, &QAction::triggered, this,
            [this] { m_hubs->openSample(HubController::samplePath()); });
    connect(m_actions->saveCopy, &QAction::triggered, m_hubs, &HubController::askSaveCopy);
    connect(m_actions->closeHub, &QAction::triggered, &m_workspace.session, &HubSession::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->importFile, &QAction::triggered, m_transfers, &TransferController::askImport);
    connect(m_actions->exportFile, &QAction::triggered, m_transfers, &TransferController::startExport);
    connect(m_actions->print, &QAction::triggered, this, [this] {
        const MapPane& map = m_places->map();
        m_transfers->print(map.visibleBox(), m_boundaries.layer(), map.basemap(), map.theme());
    });
    connect(m_welcome, &WelcomePage::openWanted, m_hubs, &HubController::open);
    connect(m_welcome, &WelcomePage::importWanted, this,
            [this] { m_hubs->askNew([this] { m_transfers->askImport(); }); });
    connect(m_welcome, &WelcomePage::firstPlaceWanted, this,
            [this] { m_hubs->askNew([this] { m_records->add(Entity::Place); }); });
    connect(m_hubs, &HubController::told, m_status, &StatusView::tell);
    connect(m_transfers, &TransferController::told, m_status, &StatusView::tell);
    connect(m_transfers, &TransferController::placesShown, this, [this] { showPage(Entity::Place); });
    connect(&m_workspace.session, &HubSession::stateChanged, this, &MainWindow::followHub);
    connect(&m_workspace.session, &HubSession::stepsChanged, this, &MainWindow::followActions);
}

void MainWindow::connectRecords() {
    connect(m_actions->undo, &QAction::triggered, &m_workspace.session, &HubSession::undo);
    connect(m_actions->redo, &QAction::triggered, &m_workspace.session, &HubSession::redo);
    connect(m_actions->addPlace, &QAction::triggered, this, [this] { m_records->add(Entity::Place); });
    connect(m_actions->addPerson, &QAction::triggered, this, [this] { m_records->add(Entity::Person); });
    connect(m_actions->addOrganisation, &QAction::triggered, this, [this] { m_records->add(Entity::Organisation); });
    connect(m_actions->edit, &QAction::triggered, this, &MainWindow::editShown);
    connect(m_actions->remove, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(m_actions->editSelection, &QAction::triggered, m_bulk, &BulkController::editSelection);
    connect(m_bulk, &BulkController::told, m_status, &StatusView::tell);
    connectAddresses();
    connect(m_actions->addLink, &QAction::triggered, m_records, &RecordController::addLink);
    connect(m_actions->addNote, &QAction::triggered, m_records, &RecordController::addNote);
    connect(m_actions->addStop, &QAction::triggered, m_records, &RecordController::addStop);
    connect(m_records, &RecordController::saved, this, &MainWindow::showSaved);
    connect(m_drafts, &DraftsBar::resumeWanted, m_records, &RecordController::resume);
    connect(m_drafts, &DraftsBar::throwAwayWanted, m_records, &RecordController::askThrowAway);
    connect(m_records, &RecordController::told, m_status, &StatusView::tell);
}

void MainWindow::connectAddresses() {
    connect(m_actions->locate, &QAction::triggered, m_addresses, &AddressController::locatePlaces);
    connect(m_actions->addressFiles, &QAction::triggered, m_addresses, &AddressController::manageFiles);
    connect(m_actions->goToAddress, &QAction::triggered, m_addresses, &AddressController::goTo);
    connect(m_addresses, &AddressController::told, m_status, &StatusView::tell);
    connect(m_addresses, &AddressController::boxWanted, this, &MainWindow::showBox);
}

void MainWindow::connectBasemaps() {
    connect(m_basemaps, &BasemapMenu::manageWanted, this, [this] { m_basemapFiles->manage(m_places->map()); });
    connect(m_basemapFiles.get(), &BasemapController::chosen, m_basemaps, &BasemapMenu::use);
    connect(m_basemapFiles.get(), &BasemapController::serverWanted, m_basemaps, &BasemapMenu::chooseServer);
    connect(m_basemapFiles.get(), &BasemapController::told, m_status, &StatusView::tell);
}

void MainWindow::connectView() {
    connectBasemaps();
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] { m_workspace.view.setFilter(Filter{}); });
    connect(m_actions->zoomTo, &QAction::triggered, m_places, &PlacesPage::zoomToSelection);
    connect(m_actions->unplaced, &QAction::triggered, this, &MainWindow::showUnplaced);
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_actions->changes, &QAction::triggered, this, &MainWindow::showChanges);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->userName, &QAction::triggered, this, &MainWindow::askUserName);
    connect(&m_user, &UserName::changed, this, &MainWindow::followUser);
    connect(m_details->toggleViewAction(), &QAction::toggled, this,
            [this] { m_detailsWanted = m_arranging ? m_detailsWanted : !m_details->isHidden(); });
    connect(&m_workspace.view, &ViewState::selectedPlacesChanged, this, &MainWindow::followActions);
    connect(&m_workspace.view, &ViewState::shownChanged, this, &MainWindow::followActions);
}

void MainWindow::connectPages() {
    const auto editPlace = [this](std::int64_t place) { m_records->edit({Entity::Place, place}); };
    connect(m_places, &PlacesPage::placeActivated, this, editPlace);
    connect(m_places, &PlacesPage::placeMoved, m_records, &RecordController::move);
    connect(m_places, &PlacesPage::addPlaceWanted, m_records, &RecordController::addPlaceAt);
    connect(m_places, &PlacesPage::selectedMenuWanted, this, &MainWindow::showSelectedMenu);
    for (RecordsPage* page : {m_people, m_organisations}) {
        connect(page, &RecordsPage::activated, this, [this](RecordKey record) { m_records->edit(record); });
        connect(page, &RecordsPage::selectedMenuWanted, this, &MainWindow::showSelectedMenu);
        connect(&page->table(), &EditableTable::selectedKeysChanged, this, &MainWindow::followActions);
    }
    connect(m_calls, &CallsPage::editWanted, this, [this](RecordKey place) { m_records->edit(place); });
    connect(m_calls, &CallsPage::recordWanted, this, &MainWindow::showRecord);
    connect(m_calls, &CallsPage::told, m_status, &StatusView::tell);
    connect(m_quality, &QualityPage::told, m_status, &StatusView::tell);
    connect(m_quality, &QualityPage::mendingWanted, m_bulk, &BulkController::mend);
    connect(m_quality, &QualityPage::placesWanted, this, &MainWindow::showPlaces);
    connect(m_territories, &TerritoriesPage::told, m_status, &StatusView::tell);
    connect(m_territories, &TerritoriesPage::placesWanted, this, &MainWindow::showPlaces);
    connect(m_territories, &TerritoriesPage::themeWanted, this, &MainWindow::showTheme);
    connect(m_territories, &TerritoriesPage::themeChanged, &m_places->map(), &MapPane::setTheme);
    connect(&m_places->map(), &MapPane::themeClosed, m_territories, &TerritoriesPage::forgetTheme);
    connect(m_territories, &TerritoriesPage::boxWanted, this, &MainWindow::showBox);
    connect(&m_boundaries, &BoundaryFiles::changed, this,
            [this] { m_workspace.session.useBoundaries(m_boundaries.boundaries()); });
    connect(m_tables, &TableController::told, m_status, &StatusView::tell);
    connect(m_pages, &QTabWidget::currentChanged, this, &MainWindow::followActions);
    connect(m_details, &DetailsDock::recordWanted, this, &MainWindow::showRecord);
    connect(m_details, &DetailsDock::versionWanted, m_records,
            qOverload<std::int64_t>(&RecordController::askBringBack));
    connect(m_details, &DetailsDock::attachedWanted, m_records, &RecordController::editAttached);
    connect(m_details, &DetailsDock::editWanted, this, [this](const QString& field) {
        if (const auto shown = m_workspace.view.shown()) {
            m_records->edit(*shown, field);
        }
    });
}

void MainWindow::connectHelp() {
    connect(m_actions->help, &QAction::triggered, m_help, &HelpController::showContext);
    connect(m_actions->tour, &QAction::triggered, m_help, &HelpController::startTour);
    connect(m_actions->openSample, &QAction::triggered, this, [this] {
        constexpr auto once = static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::UniqueConnection);
        connect(m_hubs, &HubController::sampleFilled, m_help, &HelpController::offerTour, once);
    });
}

void MainWindow::fillRecent() {
    m_recentMenu->clear();
    for (const QString& path : m_recent.paths()) {
        QAction* action =
            m_recentMenu->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { m_hubs->open(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_editMenu->setTitle(tr("&Edit"));
    m_placeMenu->setTitle(tr("&Place"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_basemaps->retranslate();
    m_preferences->retranslate();
    m_toolBar->setWindowTitle(tr("Tools"));
    m_pages->setTabText(m_pages->indexOf(m_places), tr("Places"));
    m_pages->setTabText(m_pages->indexOf(m_people), tr("People"));
    m_pages->setTabText(m_pages->indexOf(m_organisations), tr("Organisations"));
    m_pages->setTabText(m_pages->indexOf(m_calls), tr("Calling round"));
    m_pages->setTabText(m_pages->indexOf(m_quality), tr("Quality"));
    m_pages->setTabText(m_pages->indexOf(m_territories), tr("Territories"));
    followHub();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_preferences != nullptr) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

namespace {

bool isHub(const QString& path) {
    return path.endsWith(QStringLiteral(".maillage"), Qt::CaseInsensitive);
}

QString droppedFile(const QMimeData& data) {
    return data.urls().size() == 1 ? data.urls().front().toLocalFile() : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QString path = droppedFile(*event->mimeData());
    const bool closed = m_workspace.session.state() == HubSession::State::Closed;
    if (isHub(path) || (!path.isEmpty() && (closed || m_workspace.session.isWritable()))) {
        event->acceptProposedAction();
    }
}

/// A hub is opened, anything else imported: into a new hub where none is open.
void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(*event->mimeData());
    if (isHub(path)) {
        m_hubs->open(path);
    } else if (!path.isEmpty() && m_workspace.session.isWritable()) {
        m_transfers->import(path);
    } else if (!path.isEmpty() && m_workspace.session.state() == HubSession::State::Closed) {
        m_hubs->askNew([this, path] { m_transfers->import(path); });
    }
}

} // namespace maillage
