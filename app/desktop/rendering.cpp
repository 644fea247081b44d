// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rendering.h"

#include "core/store/hub_file.h"
#include "ui/presenters/exchange/export_job.h"
#include "ui/presenters/texts/text.h"
#include "ui/print/print_output.h"
#include "ui/window/hub_controller.h"
#include "ui/window/look/house_style.h"
#include "ui/window/main_window.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/widget_dialogs.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace maillage {

namespace {

constexpr int failed = 3;
constexpr int longestMilliseconds = 60'000;
constexpr int lookEvery = 50;
constexpr QSize windowSize(1440, 900);

/// Without what the offscreen platform says of every window.
void writeWarning(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& text) {
    if (!text.contains(QLatin1String("propagateSizeHints"))) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
}

bool say(const QString& path) {
    std::puts(qPrintable(path));
    return true;
}

bool complain(const Error& error) {
    std::fprintf(stderr, "maillage: %s\n", sentence(error.message).c_str());
    return false;
}

} // namespace

bool isComplete(MainWindow& window) {
    Workspace& workspace = window.workspace();
    const auto& results = *workspace.finder.results();
    if (results.keys.empty() || !workspace.finder.isUpToDate() || !results.snapshot->faultsKnown()) {
        return false;
    }
    if (workspace.view.selectedPlaces().empty()) {
        workspace.view.setSelectedPlaces({results.keys.front()});
        return false;
    }
    return workspace.details.details() != nullptr && window.places().map().isSettled();
}

namespace {

bool drawWindow(const QString& hub, const QString& target, Language& language) {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WidgetDialogs dialogs;
    MainWindow window(settings, language, dialogs);
    window.resize(windowSize);
    window.show();
    window.hubs().openSample(hub);
    QTimer look;
    int calm = 0;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        calm = isComplete(window) ? calm + 1 : 0;
        if (calm > 2) {
            QApplication::exit(0);
        }
    });
    look.start(lookEvery);
    QTimer::singleShot(longestMilliseconds, &window, [] { QApplication::exit(failed); });
    return QApplication::exec() == 0 && window.grab().save(target);
}

bool writeExport(const store::Connection& connection, const QString& target) {
    ExportRequest request{.path = target, .options = {}, .records = std::nullopt};
    const auto outcome = exportRecords(connection, request);
    return outcome ? say(target) : complain(outcome.error());
}

bool writeMap(const store::Connection& connection, const QString& target) {
    const auto territory = Territory::parse("dep:49");
    if (!territory) {
        return complain(territory.error());
    }
    const auto content = PrintContent::gather(connection, PrintArea::of(*territory), {}, Audience::Public);
    if (!content) {
        return complain(content.error());
    }
    const auto written =
        writePdf(*content, {.paper = Paper::A3, .orientation = Orientation::Landscape}, toPath(target));
    return written ? say(target) : complain(written.error());
}

} // namespace

int renderSample(const QString& folder, Language& language) {
    qInstallMessageHandler(writeWarning);
    applyTheme(Theme::Light);
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "maillage: the folder \"%s\" cannot be made.\n", qPrintable(folder));
        return failed;
    }
    QTemporaryDir scratch;
    const QString hub = scratch.filePath(QStringLiteral("sample.maillage"));
    const QString picture = target.absoluteFilePath(QStringLiteral("window.png"));
    if (!drawWindow(hub, picture, language)) {
        std::fputs("maillage: the window could not be drawn.\n", stderr);
        return failed;
    }
    say(picture);
    const auto open = store::HubFile::open(toPath(hub), {.mode = store::OpenMode::ReadOnly});
    if (!open) {
        complain(open.error());
        return failed;
    }
    const bool done = writeMap(open->connection(), target.absoluteFilePath(QStringLiteral("map.pdf")))
                      && writeExport(open->connection(), target.absoluteFilePath(QStringLiteral("places.csv")))
                      && writeExport(open->connection(), target.absoluteFilePath(QStringLiteral("places.geojson")));
    return done ? 0 : failed;
}

} // namespace maillage
