// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/about_dialog.h"
#include "ui/window/basemaps/basemap_controller.h"
#include "ui/window/basemaps/basemap_menu.h"
#include "ui/window/calls/calls_page.h"
#include "ui/window/changes/changes_dialog.h"
#include "ui/window/dialogs.h"
#include "ui/window/filters/name_dialog.h"
#include "ui/window/history_dialog.h"
#include "ui/window/hub_controller.h"
#include "ui/window/pages/banner.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/pages/status_view.h"
#include "ui/window/pages/welcome_page.h"
#include "ui/window/preference_menus.h"
#include "ui/window/record_controller.h"
#include "ui/window/tables/table_columns.h"
#include "ui/window/territories/territories_page.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>

namespace maillage {

namespace {

const QString detailsKey = QStringLiteral("window/details");

QString columnsKey(Entity entity) {
    return QStringLiteral("window/columns_") + toQString(entityName(entity));
}

} // namespace

MainWindow::MainWindow(QSettings& settings, Language& language, Dialogs& dialogs, const QString& hub)
    : m_settings(settings)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_recent(settings)
    , m_user(settings)
    , m_boundaries(settings)
    , m_basemapFiles(std::make_unique<BasemapController>(m_workspace, m_boundaries, dialogs, settings, *this))
    , m_actions(new WindowActions(this)) {
    setObjectName(QStringLiteral("main"));
    setAcceptDrops(true);
    followUser();
    m_hubs = new HubController(m_workspace.session, m_recent, m_dialogs, *this);
    if (!hub.isEmpty()) {
        openHub(hub); // is read on its own thread while the parts are made
    }
    makeParts();
    layOut();
    makeMenus();
    makeToolBar();
    connectFile();
    connectRecords();
    connectView();
    connectPages();
    connectHelp();
    retranslate();
    restore();
    followHub();
}

/// While it still is one: what is hidden along with it tells it so.
MainWindow::~MainWindow() {
    hide();
}

RecordsPage& MainWindow::recordsOf(Entity entity) {
    return entity == Entity::Person ? *m_people : *m_organisations;
}

void MainWindow::openHub(const QString& path) {
    m_hubs->open(path);
}

void MainWindow::followHub() {
    const HubSession& session = m_workspace.session;
    const bool closed = session.state() == HubSession::State::Closed;
    m_stack->setCurrentIndex(closed ? 0 : 1);
    m_toolBar->setVisible(!closed);
    showDetails(!closed && m_detailsWanted);
    m_details->toggleViewAction()->setEnabled(!closed);
    if (!session.isOpen()) {
        m_workspace.view.clear();
        m_places->map().setTheme({});
        m_territories->forgetTheme();
    }
    m_banner->setText(session.isOpen() && session.whyReadOnly() ? sentenceOf(*session.whyReadOnly()) : QString());
    setWindowTitle(closed ? tr("Maillage") : tr("%1 — Maillage").arg(QFileInfo(session.path()).completeBaseName()));
    followActions();
}

void MainWindow::followActions() {
    const bool onPlaces = currentPage() == Entity::Place;
    const std::size_t selected = onPlaces        ? m_workspace.view.selectedPlaces().size()
                                 : currentPage() ? recordsOf(*currentPage()).selected().size()
                                                 : 0;
    m_actions->follow(m_workspace.session, selected, m_workspace.view.shown().has_value());
    m_actions->zoomTo->setEnabled(onPlaces && selected > 0);
    m_actions->editSelection->setEnabled(m_workspace.session.isWritable() && onPlaces && selected > 0);
}

/// Not because the user wants it: what they want stays as it is.
void MainWindow::showDetails(bool shown) {
    const QScopedValueRollback arranging(m_arranging, true);
    m_details->setVisible(shown);
}

QWidget* MainWindow::pageOf(Entity entity) const {
    return entity == Entity::Place    ? static_cast<QWidget*>(m_places)
           : entity == Entity::Person ? m_people
                                      : m_organisations;
}

std::optional<Entity> MainWindow::currentPage() const {
    for (const Entity entity : {Entity::Place, Entity::Person, Entity::Organisation}) {
        if (m_pages->currentWidget() == pageOf(entity)) {
            return entity;
        }
    }
    return std::nullopt;
}

void MainWindow::showPage(Entity entity) {
    m_pages->setCurrentWidget(pageOf(entity));
}

/// In the details, and selected in its list where it stands there.
void MainWindow::showRecord(RecordKey record) {
    if (record.entity == Entity::Place) {
        m_places->selectWhenFound(record.number);
    } else {
        recordsOf(record.entity).selectWhenFound(record.number);
    }
    m_workspace.view.setShown(record);
}

void MainWindow::showSaved(RecordKey record) {
    if (m_pages->currentWidget() == m_calls) {
        return; // the place is still in hand
    }
    if (record.entity == Entity::Place || record.entity == Entity::Person || record.entity == Entity::Organisation) {
        showPage(record.entity);
        showRecord(record);
    }
}

void MainWindow::removeSelected() {
    std::vector<RecordKey> records;
    if (currentPage() == Entity::Place) {
        for (const std::int64_t place : m_workspace.view.selectedPlaces()) {
            records.push_back({Entity::Place, place});
        }
    } else if (const auto page = currentPage()) {
        records = recordsOf(*page).selected();
    }
    m_records->askRemove(records);
}

void MainWindow::editShown() {
    if (const auto shown = m_workspace.view.shown()) {
        m_records->edit(*shown);
    }
}

void MainWindow::showUnplaced() {
    Filter filter;
    filter.hasCoordinates = false;
    showPlaces(filter);
}

void MainWindow::showPlaces(const Filter& filter) {
    m_workspace.view.setFilter(filter);
    showPage(Entity::Place);
}

void MainWindow::showBox(const Box& box) {
    showPage(Entity::Place);
    m_places->map().fit(box);
}

void MainWindow::showTheme(const ThematicMap::Pointer& theme) {
    m_places->map().setTheme(theme);
    showBox(theme->box());
}

void MainWindow::showAbout() {
    auto* about = new AboutDialog(m_language.code(), m_dialogs, this);
    about->open();
}

void MainWindow::showHistory() {
    auto* history = new HistoryDialog(m_workspace.session, this);
    connect(history, &HistoryDialog::bringBackWanted, m_records,
            [this, history](RecordKey record, std::int64_t seq, const QString& when) {
                m_records->askBringBack(record, seq, when, *history);
            });
    history->open();
}

void MainWindow::showChanges() {
    auto* changes = new ChangesDialog(m_workspace, m_dialogs, this);
    connect(changes, &ChangesDialog::placesWanted, this, [this] { showPage(Entity::Place); });
    connect(changes, &ChangesDialog::told, m_status, &StatusView::tell);
    changes->open();
}

void MainWindow::askUserName() {
    auto* dialog = new NameDialog(tr("Your name"), m_user.name(), [](const QString&) { return QString(); }, this);
    connect(dialog, &NameDialog::named, &m_user, &UserName::setName);
    dialog->open();
}

void MainWindow::followUser() {
    m_workspace.session.setAuthor(toUtf8(m_user.name()));
}

void MainWindow::find() {
    if (currentPage() == Entity::Place) {
        m_places->filters().focusSearch();
    } else if (const auto page = currentPage()) {
        recordsOf(*page).focusSearch();
    }
}

void MainWindow::showSelectedMenu(QPoint global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions->edit);
    if (currentPage() == Entity::Place) {
        menu->addAction(m_actions->editSelection);
        menu->addAction(m_actions->zoomTo);
    }
    menu->addAction(m_actions->addLink);
    menu->addAction(m_actions->addNote);
    if (currentPage() == Entity::Place) {
        menu->addAction(m_actions->addStop);
    }
    menu->addAction(m_actions->copyRows);
    menu->addSeparator();
    menu->addAction(m_actions->remove);
    menu->popup(global);
}

void MainWindow::restore() {
    constexpr QSize usual(1280, 800);
    constexpr QSize decoration(16, 48);
    resize(usual.boundedTo(screen()->availableSize() - decoration));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    {
        const QScopedValueRollback arranging(m_arranging, true);
        restoreState(m_settings.value(QStringLiteral("window/state")).toByteArray());
    }
    m_detailsWanted = m_settings.value(detailsKey, true).toBool();
    m_places->setLayoutState(m_settings.value(QStringLiteral("window/places")).toByteArray());
    m_places->table().setColumnState(m_settings.value(QStringLiteral("window/columns")).toByteArray());
    for (RecordsPage* page : {m_people, m_organisations}) {
        page->columns().setState(m_settings.value(columnsKey(page->entity())).toByteArray());
    }
    m_basemaps->restore();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_records->keepDrafts();
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/state"), saveState());
    m_settings.setValue(detailsKey, m_detailsWanted);
    m_settings.setValue(QStringLiteral("window/places"), m_places->layoutState());
    m_settings.setValue(QStringLiteral("window/columns"), m_places->table().columnState());
    for (RecordsPage* page : {m_people, m_organisations}) {
        m_settings.setValue(columnsKey(page->entity()), page->columns().state());
    }
    QMainWindow::closeEvent(event);
}

} // namespace maillage
