// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/scenes.h"

#include "ui/map/drawing/shape_canvas.h"
#include "ui/map/map_widget.h"
#include "ui/window/about_dialog.h"
#include "ui/window/addresses/address_files_dialog.h"
#include "ui/window/addresses/go_to_dialog.h"
#include "ui/window/addresses/locate_dialog.h"
#include "ui/window/basemaps/basemap_controller.h"
#include "ui/window/basemaps/basemaps_dialog.h"
#include "ui/window/basemaps/build_basemap_dialog.h"
#include "ui/window/basemaps/tile_server_dialog.h"
#include "ui/window/calls/call_again_dialog.h"
#include "ui/window/calls/call_panel.h"
#include "ui/window/calls/calls_page.h"
#include "ui/window/changes/changes_dialog.h"
#include "ui/window/filters/day_dialog.h"
#include "ui/window/filters/draw_perimeter_dialog.h"
#include "ui/window/filters/name_dialog.h"
#include "ui/window/filters/perimeter_dialog.h"
#include "ui/window/filters/perimeters_dialog.h"
#include "ui/window/filters/territory_dialog.h"
#include "ui/window/forms/attached_dialogs.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/forms/stop_dialog.h"
#include "ui/window/help/help_controller.h"
#include "ui/window/help/help_window.h"
#include "ui/window/help/tour.h"
#include "ui/window/history_dialog.h"
#include "ui/window/hours/special_hours_dialog.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/quality/bulk_controller.h"
#include "ui/window/quality/bulk_edit_dialog.h"
#include "ui/window/quality/bulk_edit_form.h"
#include "ui/window/quality/mend_dialog.h"
#include "ui/window/quality/quality_page.h"
#include "ui/window/record_controller.h"
#include "ui/window/tables/columns_dialog.h"
#include "ui/window/territories/coverage_panel.h"
#include "ui/window/territories/territories_page.h"
#include "ui/window/territories/theme_dialog.h"
#include "ui/window/transfer/export_dialog.h"
#include "ui/window/transfer/import_dialog.h"
#include "ui/window/transfer/print_dialog.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace maillage::test {

namespace {

using Hub = Scene::Hub;

QWidget* firstWindow(Stage& stage) {
    return &stage.window;
}

QWidget* placesPage(Stage& stage) {
    stage.window.showPage(Entity::Place);
    constexpr int again = 500;
    QElapsedTimer since;
    const auto isShown = [&] {
        if (!since.isValid() || since.elapsed() > again) { // a hub that has just been opened takes the selection away
            stage.window.workspace().view.setShown(std::nullopt);
            stage.window.places().table().clearSelection();
            stage.window.places().table().selectRow(0);
            since.start();
        }
        return stage.window.workspace().details.details() != nullptr;
    };
    (void)waitFor(isShown);
    return &stage.window;
}

QWidget* noPlaceFound(Stage& stage) {
    stage.window.showPage(Entity::Place);
    Filter filter;
    filter.text = "zzzzzz";
    stage.window.workspace().view.setFilter(filter);
    (void)waitFor([&] { return stage.window.places().table().model()->rowCount() == 0; });
    return &stage.window;
}

QWidget* filteredPlaces(Stage& stage) {
    stage.window.showPage(Entity::Place);
    Filter filter;
    filter.openings = {Opening::Evening, Opening::Saturday};
    filter.freshnesses = {Freshness::OverOneYear, Freshness::Never};
    filter.territories = {"dep:49"};
    filter.changedSince = parseDate("2020-03-12");
    stage.window.workspace().view.setFilter(filter);
    (void)waitFor([&] { return stage.window.workspace().finder.isUpToDate(); });
    stage.window.places().filters().tree().expandAll();
    return &stage.window;
}

template<typename Dialog, GroupAction action>
QWidget* filterDialog(Stage& stage) {
    stage.window.showPage(Entity::Place);
    return stage.opened<Dialog>([&] { stage.window.places().filterDialogs().act(action); });
}

QWidget* territory(Stage& stage) {
    auto* dialog = static_cast<TerritoryDialog*>(filterDialog<TerritoryDialog, GroupAction::ChooseTerritory>(stage));
    if (dialog != nullptr) {
        dialog->field().setText(QStringLiteral("Saint"));
        (void)waitFor([&] { return dialog->list().count() > 0; });
    }
    return dialog;
}

QWidget* perimeter(Stage& stage) {
    auto* dialog =
        new PerimeterDialog(stage.window.workspace(), stage.window.places().map(), Perimeter{}, &stage.window);
    dialog->open();
    dialog->name().setText(QStringLiteral("Saint-Denis"));
    dialog->communes().setPlainText(QStringLiteral("Angers\nSaint-Denis"));
    return dialog;
}

QWidget* drawnPerimeter(Stage& stage) {
    auto* dialog =
        new DrawPerimeterDialog(stage.window.workspace().session, stage.window.places().map(), &stage.window);
    dialog->open();
    dialog->map().fit({.south = 47.38, .west = -0.70, .north = 47.56, .east = -0.40});
    dialog->canvas().setCorners({toWorld({47.40, -0.66}), toWorld({47.40, -0.46}), toWorld({47.54, -0.46})});
    (void)waitFor([&] { return !dialog->communes().empty() && dialog->map().isSettled(); });
    return dialog;
}

QWidget* filterName(Stage& stage) {
    auto* dialog = new NameDialog(
        QStringLiteral("Maillage"), QStringLiteral("Samedi"), [](const QString&) { return QString(); }, &stage.window);
    dialog->open();
    return dialog;
}

template<Entity entity>
QWidget* recordsPage(Stage& stage) {
    stage.window.showPage(entity);
    RecordsPage& page = stage.window.recordsOf(entity);
    (void)waitFor([&] { return page.records().rowCount() > 0; });
    page.table().selectRow(0);
    return &stage.window;
}

QWidget* callsPage(Stage& stage) {
    CallsPage& page = stage.window.calls();
    stage.window.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&page);
    (void)waitFor([&] { return page.presenter().isReady() && page.panel().isSettled(); });
    return &stage.window;
}

QWidget* callAgain(Stage& stage) {
    callsPage(stage);
    return stage.opened<CallAgainDialog>([&] { Q_EMIT stage.window.calls().panel().otherDayWanted(); });
}

QWidget* qualityPage(Stage& stage) {
    QualityPage& page = stage.window.quality();
    stage.window.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&page);
    const auto counted = [&] { return page.board().isUpToDate() && page.topics().model()->rowCount() > 0; };
    (void)waitFor(counted);
    return &stage.window;
}

QWidget* territoriesPage(Stage& stage) {
    TerritoriesPage& page = stage.window.territories();
    stage.window.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&page);
    page.tabs().setCurrentIndex(0);
    page.board().setSubject("epci:244900015");
    const auto counted = [&] { return page.board().isUpToDate() && page.comparison().model()->rowCount() > 0; };
    (void)waitFor(counted);
    page.sheet().setCurrentIndex(page.sheet().model()->index(1, 1));
    return &stage.window;
}

QWidget* coveragePanel(Stage& stage) {
    (void)territoriesPage(stage);
    TerritoriesPage& page = stage.window.territories();
    page.tabs().setCurrentWidget(&page.coverage());
    CoverageBoard& board = page.coverage().board();
    (void)waitFor([&] { return board.isUpToDate() && board.content()->report; });
    return &stage.window;
}

QWidget* themeDialog(Stage& stage) {
    (void)territoriesPage(stage);
    return stage.opened<ThemeDialog>([&] { stage.window.territories().askTheme(); });
}

QWidget* classesByHand(Stage& stage) {
    auto* dialog = qobject_cast<ThemeDialog*>(themeDialog(stage));
    dialog->methods().setCurrentIndex(dialog->methods().findData(static_cast<int>(ClassMethod::ByHand)));
    (void)waitFor([&] { return !dialog->limits().text().isEmpty(); });
    dialog->limits().clear(); // so that it says what is wanted
    return dialog;
}

bool waitForPlan(ChangeDialog* dialog) {
    const auto planned = [&] { return dialog->planner().state() == ChangePlanner::State::Planned; };
    return dialog != nullptr && waitFor(planned);
}

QWidget* mending(Stage& stage) {
    std::vector<std::int64_t> places = stage.window.workspace().finder.results()->keys;
    std::ranges::sort(places);
    auto* dialog = stage.opened<MendDialog>([&] { stage.window.bulk().mend({.rule = Rule::TextSpaces}, places); });
    return waitForPlan(dialog) ? dialog : nullptr;
}

QWidget* locating(Stage& stage) {
    auto* dialog = stage.opened<LocateDialog>([&] { stage.window.actions().locate->trigger(); });
    if (dialog != nullptr) {
        dialog->coarsest().setCurrentIndex(3); // communes are known without a file
    }
    return waitForPlan(dialog) ? dialog : nullptr;
}

QWidget* addressFiles(Stage& stage) {
    auto* dialog = stage.opened<AddressFilesDialog>([&] { stage.window.actions().addressFiles->trigger(); });
    (void)waitFor([&] { return stage.window.workspace().addresses.isKnown(); });
    return dialog;
}

QWidget* goTo(Stage& stage) {
    auto* dialog = stage.opened<GoToDialog>([&] { stage.window.actions().goToAddress->trigger(); });
    if (dialog != nullptr) {
        dialog->field().setText(QStringLiteral("Saint"));
        (void)waitFor([&] { return dialog->list().count() > 0; });
    }
    return dialog;
}

QWidget* bulkEdit(Stage& stage) {
    stage.window.showPage(Entity::Place);
    stage.window.places().table().selectAll();
    auto* dialog = stage.opened<BulkEditDialog>([&] { stage.window.actions().editSelection->trigger(); });
    if (dialog == nullptr) {
        return nullptr;
    }
    dialog->form().addedTag().setEditText(QStringLiteral("2026"));
    return waitForPlan(dialog) ? dialog : nullptr;
}

QWidget* changes(Stage& stage) {
    auto* dialog = stage.opened<ChangesDialog>([&] { stage.window.actions().changes->trigger(); });
    if (dialog != nullptr) {
        (void)waitFor([&] { return dialog->report() != nullptr; });
    }
    return dialog;
}

template<Entity entity>
QWidget* newRecord(Stage& stage) {
    return stage.opened<RecordForm>([&] { stage.window.records().add(entity); });
}

QWidget* faultyPlace(Stage& stage) {
    placesPage(stage);
    auto* form = stage.opened<RecordForm>([&] { stage.window.actions().edit->trigger(); });
    if (form != nullptr) {
        form->fieldOf(static_cast<std::size_t>(PlaceField::Telephone))->editor().setValue("zero deux");
        form->fieldOf(static_cast<std::size_t>(PlaceField::Courriels))->editor().setValue("nobody");
        form->fieldOf(static_cast<std::size_t>(PlaceField::Horaires))->editor().setValue("Mo-Fr 09:00-12:00");
        QTest::qWait(300);
    }
    return form;
}

store::Draft draftOf(RecordKey record) {
    return {.record = record,
            .at = now(),
            .typed = {{static_cast<std::size_t>(PlaceField::Nom), "Maison des services au public"}},
            .before = {}};
}

QWidget* draftOffered(Stage& stage) {
    auto* form = static_cast<RecordForm*>(newRecord<Entity::Place>(stage));
    if (form != nullptr) {
        form->offerDraft(draftOf(store::newDraftKey(Entity::Place)));
    }
    return form;
}

QWidget* draftsBar(Stage& stage) {
    QWidget* page = placesPage(stage);
    DraftList& drafts = stage.window.records().drafts();
    for (int i = 0; i < 2; ++i) {
        drafts.keep(draftOf(store::newDraftKey(Entity::Place)));
    }
    drafts.refresh();
    return waitFor([&] { return drafts.entries().size() >= 2; }) ? page : nullptr;
}

/// A week with all that a grid can show.
QWidget* hours(Stage& stage) {
    auto* form = static_cast<RecordForm*>(newRecord<Entity::Place>(stage));
    if (form != nullptr) {
        const auto field = static_cast<std::size_t>(PlaceField::Horaires);
        form->fieldOf(field)->editor().setValue("Mo-Fr 09:00-12:00,14:00-17:30; Sa 08:30-12:30 \"sur rendez-vous\"; "
                                                "week 01-53/2 Th 18:00-20:00+; 2026 Dec 24-2027 Jan 02 off; PH off");
        form->goTo(field);
    }
    return form;
}

template<int which>
QWidget* specialHours(Stage& stage) {
    const std::array texts{"2026 Jul 01-2026 Aug 31 Mo[1],Tu[1] 09:00-12:00,14:00+ \"juillet et août\"",
                           "Mo sunrise-12:00"};
    const auto rules = readHours(texts[which]);
    auto* dialog = rules ? new SpecialHoursDialog(rules->front(), &stage.window) : nullptr;
    if (dialog != nullptr) {
        dialog->open();
    }
    return dialog;
}

QWidget* importStaging(Stage& stage) {
    stage.dialogs.file = pathText(stage.folder / "walk.csv");
    QFile file(stage.dialogs.file);
    if (!file.open(QIODevice::WriteOnly)) {
        return nullptr;
    }
    file.write("id,nom,commune,code_postal,code_insee,adresse\n"
               "w-1,Nouveau lieu,Angers,49000,49007,1 rue des Lices\n"
               "w-2,Autre lieu,Angers,4900,49007,2 rue des Lices\n");
    file.close();
    auto* dialog = stage.opened<ImportDialog>([&] { stage.window.actions().importFile->trigger(); });
    if (dialog != nullptr) {
        const auto staged = [&] { return dialog->importSession().state() == ImportSession::State::Staged; };
        (void)waitFor(staged);
    }
    return dialog;
}

QWidget* printing(Stage& stage) {
    auto* dialog = stage.opened<PrintDialog>([&] { stage.window.actions().print->trigger(); });
    if (dialog != nullptr) {
        (void)waitFor([&] { return dialog->areaChoice().count() > 5; });
    }
    return dialog;
}

QWidget* tileServer(Stage& stage) {
    auto* dialog = new TileServerDialog(WebBasemap::openStreetMap(), &stage.window);
    dialog->open();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("ftp://example.org"));
    dialog->accept(); // refused, and the problem shows
    return dialog;
}

QWidget* basemaps(Stage& stage) {
    BasemapsDialog* dialog = stage.window.basemapFiles().manage(stage.window.places().map());
    (void)waitFor([&] { return dialog->isKnown(); });
    return dialog;
}

QWidget* basemapFromExtract(Stage& stage) {
    return stage.window.basemapFiles().build(&stage.window);
}

QWidget* help(Stage& stage) {
    stage.window.actions().help->trigger();
    return stage.window.help().helpWindow();
}

QWidget* tour(Stage& stage) {
    placesPage(stage);
    stage.window.actions().tour->trigger();
    return stage.window.help().tour();
}

template<typename Dialog, QAction* const WindowActions::* action>
QWidget* dialogOf(Stage& stage) {
    return stage.opened<Dialog>([&] { (stage.window.actions().*action)->trigger(); });
}

template<typename Dialog, QAction* const WindowActions::* action>
QWidget* dialogOfPlace(Stage& stage) {
    placesPage(stage);
    return dialogOf<Dialog, action>(stage);
}

} // namespace

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all{
        {"welcome", Hub::None, firstWindow},
        {"empty hub", Hub::Empty, firstWindow},
        {"places", Hub::Sample, placesPage},
        {"no place found", Hub::Sample, noPlaceFound},
        {"places with filters", Hub::Sample, filteredPlaces},
        {"territory", Hub::Sample, territory},
        {"day of changes", Hub::Sample, filterDialog<DayDialog, GroupAction::ChooseDay>},
        {"perimeter-drawn", Hub::Sample, drawnPerimeter},
        {"perimeters", Hub::Sample, filterDialog<PerimetersDialog, GroupAction::ManagePerimeters>},
        {"perimeter", Hub::Sample, perimeter},
        {"name of a filter", Hub::Sample, filterName},
        {"people", Hub::Sample, recordsPage<Entity::Person>},
        {"organisations", Hub::Sample, recordsPage<Entity::Organisation>},
        {"calling round", Hub::Sample, callsPage},
        {"call again", Hub::Sample, callAgain},
        {"quality board", Hub::Sample, qualityPage},
        {"territories", Hub::Sample, territoriesPage},
        {"distance to a place", Hub::Sample, coveragePanel},
        {"figure on the map", Hub::Sample, themeDialog},
        {"classes by hand", Hub::Sample, classesByHand},
        {"mending", Hub::Sample, mending},
        {"bulk edit", Hub::Sample, bulkEdit},
        {"finding coordinates", Hub::Sample, locating},
        {"address files", Hub::Sample, addressFiles},
        {"going to an address", Hub::Sample, goTo},
        {"changes", Hub::Sample, changes},
        {"new place", Hub::Sample, newRecord<Entity::Place>},
        {"new person", Hub::Sample, newRecord<Entity::Person>},
        {"new organisation", Hub::Sample, newRecord<Entity::Organisation>},
        {"place with faults", Hub::Sample, faultyPlace},
        {"place with a draft", Hub::Sample, draftOffered},
        {"drafts", Hub::Sample, draftsBar},
        {"hours", Hub::Sample, hours},
        {"special hours", Hub::Sample, specialHours<0>},
        {"special hours as text", Hub::Sample, specialHours<1>},
        {"import", Hub::Sample, importStaging},
        {"export", Hub::Sample, dialogOf<ExportDialog, &WindowActions::exportFile>},
        {"print", Hub::Sample, printing},
        {"columns", Hub::Sample, dialogOf<ColumnsDialog, &WindowActions::columns>},
        {"history", Hub::Sample, dialogOf<HistoryDialog, &WindowActions::history>},
        {"about", Hub::Sample, dialogOf<AboutDialog, &WindowActions::about>},
        {"tile server", Hub::Sample, tileServer},
        {"basemaps", Hub::Sample, basemaps},
        {"basemap from an extract", Hub::Sample, basemapFromExtract},
        {"help", Hub::Sample, help},
        {"tour", Hub::Sample, tour},
        {"link", Hub::Sample, dialogOfPlace<LinkDialog, &WindowActions::addLink>},
        {"note", Hub::Sample, dialogOfPlace<NoteDialog, &WindowActions::addNote>},
        {"stop", Hub::Sample, dialogOfPlace<StopDialog, &WindowActions::addStop>},
    };
    return all;
}

} // namespace maillage::test
