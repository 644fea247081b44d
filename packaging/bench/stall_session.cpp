// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/bench/stall_session.h"

#include "ui/map/map_widget.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/hub_controller.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/record_controller.h"
#include "ui/window/tables/table_columns.h"
#include "ui/window/transfer/export_dialog.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

namespace maillage::bench {

namespace {

constexpr int patience = 120'000;
constexpr int keyPause = 60;

} // namespace

/// Answers the dialogs of the session.
class StallSession::Answers : public Dialogs {
public:
    explicit Answers(QString file)
        : m_file(std::move(file)) {}

    void openFile(QWidget* /*parent*/, const FileQuestion& /*question*/, std::function<void(QString)> chosen) override {
        chosen(m_file);
    }

    void openFiles(QWidget* /*parent*/, const FileQuestion& /*question*/,
                   std::function<void(QStringList)> chosen) override {
        chosen({m_file});
    }

    void saveFile(QWidget* /*parent*/, const FileQuestion& /*question*/, std::function<void(QString)> chosen) override {
        chosen(m_file);
    }

    void ask(QWidget* /*parent*/, const Question& /*question*/, std::function<void(bool)> answered) override {
        answered(true);
    }

    void askOrLater(QWidget* /*parent*/, const Question& /*question*/, const QString& /*later*/,
                    std::function<void(Answer)> answered) override {
        answered(Answer::Yes);
    }

    void tellProblem(QWidget* /*parent*/, const QString& title, const QString& text) override {
        std::fprintf(stderr, "%s: %s\n", qPrintable(title), qPrintable(text));
    }

    void tell(QWidget* /*parent*/, const QString& /*title*/, const QString& /*text*/) override {}

    void openOutside(const QString& /*address*/) override {}

private:
    QString m_file;
};

StallSession::StallSession(const QString& folder, test::StallWatch& watch)
    : m_folder(folder)
    , m_watch(watch)
    , m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_answers(std::make_unique<Answers>(folder + QStringLiteral("/export.csv"))) {
    m_language.use(QStringLiteral("fr"));
    m_settings.setValue(QStringLiteral("tour/seen"), true);
    step(beforeShown);
    m_window = std::make_unique<MainWindow>(m_settings, m_language, *m_answers);
    m_window->resize(1600, 950);
    m_window->show();
    rest(500);
}

StallSession::~StallSession() = default;

void StallSession::until(const std::function<bool()>& reached) {
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool late = clock.elapsed() > patience;
        m_inTime = m_inTime && !late;
        if (late || reached()) {
            loop.quit();
        }
    });
    look.start(5);
    loop.exec();
}

void StallSession::rest(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    until([&] { return clock.elapsed() >= milliseconds; });
}

void StallSession::settle() {
    rest(30);
    until([&] { return m_window->workspace().finder.isUpToDate() && m_window->places().map().isSettled(); });
    rest(100);
}

bool StallSession::run(const QString& hub) {
    open(hub);
    search();
    tickFilters();
    sort();
    scroll();
    select();
    copy();
    edit();
    moveMap();
    switchLanguage();
    exportFilter();
    closeHub();
    return m_inTime;
}

void StallSession::open(const QString& hub) {
    step("open");
    m_window->openHub(hub);
    until([&] { return m_window->places().table().model()->rowCount() > 0; });
    settle();
    step("indexes and checks arrive");
    until([&] { return m_window->workspace().session.snapshot()->faultsKnown(); });
    settle();
}

void StallSession::search() {
    step("type a search");
    QLineEdit& field = m_window->places().filters().searchField();
    field.setFocus();
    for (const QChar letter : QStringLiteral("mediatheque hug")) {
        QTest::keyClick(&field, letter.toLatin1());
        rest(keyPause);
    }
    settle();
    step("clear the search");
    m_window->actions().clearFilter->trigger();
    settle();
}

void StallSession::tickFilters() {
    step("tick filters");
    QTreeView& tree = m_window->places().filters().tree();
    QAbstractItemModel& model = *tree.model();
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        if (model.rowCount(parent) == 0) {
            continue;
        }
        tree.expand(parent);
        model.setData(model.index(0, 0, parent), Qt::Checked, Qt::CheckStateRole);
        settle();
        model.setData(model.index(0, 0, parent), Qt::Unchecked, Qt::CheckStateRole);
        settle();
    }
    m_window->actions().clearFilter->trigger();
    settle();
}

void StallSession::sort() {
    TableColumns& columns = m_window->places().table().columns();
    step("sort by commune and name");
    columns.setOrder({{QStringLiteral("commune"), Qt::AscendingOrder}, {QStringLiteral("nom"), Qt::DescendingOrder}});
    settle();
    step("sort by a field of the store");
    columns.setOrder({{QStringLiteral("presentation_resume"), Qt::DescendingOrder}});
    settle();
    columns.setOrder({});
    settle();
}

void StallSession::scroll() {
    step("scroll");
    PlaceTable& table = m_window->places().table();
    QScrollBar* bar = table.verticalScrollBar();
    constexpr int frames = 120;
    for (int frame = 0; frame <= frames; ++frame) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * frame / frames));
        rest(16);
    }
    table.setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&table, i % 2 == 0 ? Qt::Key_PageUp : Qt::Key_Up);
        rest(16);
    }
    settle();
}

void StallSession::clickRow(int row) {
    PlaceTable& table = m_window->places().table();
    table.scrollToTop();
    const QRect cell = table.visualRect(table.model()->index(row, static_cast<int>(PlaceColumn::Commune)));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
}

void StallSession::select() {
    PlaceTable& table = m_window->places().table();
    step("select all");
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    settle();
    step("search with all selected");
    m_window->places().filters().searchField().setText(QStringLiteral("num"));
    settle();
    m_window->actions().clearFilter->trigger();
    settle();
    step("sort with many selected");
    table.columns().setOrder({{QStringLiteral("commune"), Qt::AscendingOrder}});
    settle();
    table.columns().setOrder({});
    settle();
    step("select one");
    clickRow(10);
    settle();
}

void StallSession::copy() {
    step("copy all");
    m_window->places().table().selectAll();
    QGuiApplication::clipboard()->clear();
    m_window->actions().copyRows->trigger();
    until([] {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        return data != nullptr && data->hasText();
    });
    clickRow(10);
    settle();
}

void StallSession::edit() {
    step("open the form");
    RecordForm* form = nullptr;
    const auto opened = QObject::connect(&m_window->records(), &RecordController::formOpened, m_window.get(),
                                         [&](RecordForm* made) { form = made; });
    m_window->actions().edit->trigger();
    until([&] { return form != nullptr; });
    QObject::disconnect(opened);
    rest(500);
    step("save");
    FormField* name = form->fieldOf(std::to_underlying(PlaceField::Nom));
    name->editor().setValue("Un nom changé");
    form->save();
    const HubSession& session = m_window->workspace().session;
    until([&] { return session.steps().undo.has_value(); });
    settle();
    step("undo");
    m_window->actions().undo->trigger();
    until([&] { return session.steps().redo.has_value(); });
    settle();
}

void StallSession::moveMap() {
    MapWidget& map = m_window->places().map().map();
    map.setFocus();
    step("pan the map");
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&map, i < 20 ? Qt::Key_Right : Qt::Key_Down);
        rest(16);
    }
    settle();
    step("zoom the map");
    for (int i = 0; i < 24; ++i) {
        QTest::keyClick(&map, i < 14 ? Qt::Key_Plus : Qt::Key_Minus);
        rest(keyPause);
    }
    QTest::keyClick(&map, Qt::Key_Home);
    settle();
}

void StallSession::switchLanguage() {
    step("switch the language");
    m_language.use(QStringLiteral("en"));
    settle();
    m_language.use(QStringLiteral("fr"));
    settle();
}

void StallSession::exportFilter() {
    step("export the filter");
    Filter filter;
    filter.of(Facet::Typology) = {"BIB"};
    m_window->workspace().view.setFilter(filter);
    settle();
    ExportDialog* dialog = nullptr;
    const auto opened = QObject::connect(&m_window->transfers(), &TransferController::exportOpened, m_window.get(),
                                         [&](ExportDialog* made) { dialog = made; });
    m_window->actions().exportFile->trigger();
    until([&] { return dialog != nullptr; });
    QObject::disconnect(opened);
    dialog->scopeChoice().setCurrentIndex(1);
    dialog->askAndWrite();
    until([&] { return !dialog->report().isEmpty(); });
    dialog->reject();
    settle();
}

void StallSession::closeHub() {
    step("close");
    m_window->actions().closeHub->trigger();
    rest(1000);
}

} // namespace maillage::bench
