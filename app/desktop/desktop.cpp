// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/basemap_command.h"
#include "app/desktop/help_pictures.h"
#include "app/desktop/print_command.h"
#include "app/desktop/quit_signals.h"
#include "app/desktop/rendering.h"
#include "app/desktop/start_measure.h"
#include "ui/window/hub_controller.h"
#include "ui/window/look/house_style.h"
#include "ui/window/main_window.h"
#include "ui/window/preference_menus.h"
#include "ui/window/widget_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QQuickWindow>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <string_view>

namespace maillage {

namespace {

struct Options {
    QString hub;
    bool sample = false;
    bool measureStart = false;
    QString renderTo;
    QString helpPictures;
    QString language;
    std::optional<PrintCommand> print;
    std::optional<BasemapCommand> basemap;
};

constexpr int usageError = 1;

/// Before QApplication: what draws into files needs no display.
void chooseBackend(int argc, char* argv[]) {
    bool drawsIntoFiles = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        drawsIntoFiles = drawsIntoFiles || argument.starts_with("--render-to")
                         || argument.starts_with("--help-pictures") || argument == "--print"
                         || argument == "--render-basemap" || argument == "--version" || argument == "--help";
    }
    if (drawsIntoFiles) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    // The map is painted by the processor in any case; without OpenGL it also runs where there is no driver.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

QList<QCommandLineOption> commandLineOptions() {
    return {
        {QStringLiteral("sample"), QStringLiteral("Open your copy of the sample hub, made when there is none.")},
        {QStringLiteral("render-to"), QStringLiteral("Draw the window, a map and the exports of the sample into DIR."),
         QStringLiteral("DIR")},
        {QStringLiteral("help-pictures"), QStringLiteral("Draw the pictures of the help pages into DIR."),
         QStringLiteral("DIR")},
        {QStringLiteral("measure-start"),
         QStringLiteral("Say in how many milliseconds HUB's places stood there, and end.")},
        {QStringLiteral("print"), QStringLiteral("Print a territorial map of HUB into OUT.pdf.")},
        {QStringLiteral("territory"),
         QStringLiteral("reg:52, dep:49, epci:244900015, communes:49007,49328, or the name of an own perimeter."),
         QStringLiteral("T")},
        {QStringLiteral("conditions"), QStringLiteral("Print only what passes this filter; may be given again."),
         QStringLiteral("JSON")},
        {QStringLiteral("paper"), QStringLiteral("A4, A3 or A2."), QStringLiteral("P"), QStringLiteral("A4")},
        {QStringLiteral("landscape"), QStringLiteral("The long side across.")},
        {QStringLiteral("title"), QStringLiteral("The map's title."), QStringLiteral("TEXT")},
        {QStringLiteral("internal"), QStringLiteral("Print internal places too.")},
        {QStringLiteral("render-basemap"), QStringLiteral("Draw a file of vector tiles into OUT.png or OUT.pdf.")},
        {QStringLiteral("bbox"), QStringLiteral("South,west,north,east in degrees."), QStringLiteral("BOX")},
        // Not "style", which QApplication takes for itself.
        {QStringLiteral("map-style"), QStringLiteral("light, dark, high-contrast or print."), QStringLiteral("STYLE"),
         QStringLiteral("light")},
        {QStringLiteral("width"), QStringLiteral("Of the picture, in pixels."), QStringLiteral("PIXELS"),
         QStringLiteral("1200")},
        {QStringLiteral("lang"), QStringLiteral("fr or en."), QStringLiteral("LANGUAGE")},
    };
}

Options readOptions(const QCoreApplication& application, QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Directory of digital inclusion places, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(commandLineOptions());
    parser.addPositionalArgument(QStringLiteral("HUB"), QStringLiteral("A hub file to open."), QStringLiteral("[HUB]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    Options options{.hub = files.value(0),
                    .sample = parser.isSet(QStringLiteral("sample")),
                    .measureStart = parser.isSet(QStringLiteral("measure-start")),
                    .renderTo = parser.value(QStringLiteral("render-to")),
                    .helpPictures = parser.value(QStringLiteral("help-pictures")),
                    .language = parser.value(QStringLiteral("lang")),
                    .print = std::nullopt,
                    .basemap = std::nullopt};
    if (parser.isSet(QStringLiteral("print"))) {
        options.print = PrintCommand{.hub = files.value(0),
                                     .target = files.value(1),
                                     .territory = parser.value(QStringLiteral("territory")),
                                     .paper = parser.value(QStringLiteral("paper")),
                                     .title = parser.value(QStringLiteral("title")),
                                     .conditions = parser.values(QStringLiteral("conditions")),
                                     .landscape = parser.isSet(QStringLiteral("landscape")),
                                     .internal = parser.isSet(QStringLiteral("internal"))};
    }
    if (parser.isSet(QStringLiteral("render-basemap"))) {
        options.basemap = BasemapCommand{.file = files.value(0),
                                         .target = files.value(1),
                                         .box = parser.value(QStringLiteral("bbox")),
                                         .territory = parser.value(QStringLiteral("territory")),
                                         .style = parser.value(QStringLiteral("map-style")),
                                         .width = parser.value(QStringLiteral("width")).toInt()};
    }
    return options;
}

int runWindow(const Options& options, Language& language, QSettings& settings, const QElapsedTimer& sinceMain) {
    const QuitSignals quitSignals; // before the window: they count until the hub is closed
    WidgetDialogs dialogs;
    MainWindow window(settings, language, dialogs, options.sample ? QString() : options.hub);
    QObject::connect(&quitSignals, &QuitSignals::quitWanted, &window, [&window] {
        window.close();
        QApplication::exit(0); // even where the window would rather ask something
    });
    if (options.measureStart) {
        new StartMeasure(window, sinceMain); // the window owns it
    }
    window.show();
    if (options.sample) {
        window.hubs().openSample(HubController::samplePath());
    }
    return QApplication::exec();
}

} // namespace

int runDesktop(int argc, char* argv[]) {
    QElapsedTimer sinceMain;
    sinceMain.start();
    // Where the user's locale is not installed Qt would complain on the console; texts are UTF-8 in any case.
    if (std::setlocale(LC_ALL, "") == nullptr) {
        std::setlocale(LC_ALL, "C.UTF-8");
    }
    chooseBackend(argc, argv);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Maillage"));
    QApplication::setOrganizationName(QStringLiteral("Maillage"));
    QApplication::setApplicationVersion(QStringLiteral(MAILLAGE_VERSION));
    QApplication::setStyle(makeHouseStyle().release());
    QCommandLineParser parser;
    const Options options = readOptions(application, parser);
    if (!options.language.isEmpty() && !Language::codes().contains(options.language)) {
        std::fprintf(stderr, "maillage: --lang takes fr or en, not \"%s\".\n", qPrintable(options.language));
        return usageError;
    }
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Maillage"),
                       QStringLiteral("Maillage"));
    const bool kept =
        options.renderTo.isEmpty() && options.helpPictures.isEmpty() && !options.print && !options.basemap;
    Language language;
    language.use(options.language.isEmpty() && kept ? keptLanguage(settings) : options.language);
    if (options.print) {
        return runPrintCommand(*options.print);
    }
    if (options.basemap) {
        return runBasemapCommand(*options.basemap);
    }
    if (!options.renderTo.isEmpty()) {
        return renderSample(options.renderTo, language);
    }
    if (!options.helpPictures.isEmpty()) {
        return drawHelpPictures(options.helpPictures, language);
    }
    applyTheme(keptTheme(settings));
    return runWindow(options, language, settings, sinceMain);
}

} // namespace maillage
