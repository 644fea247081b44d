// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_pictures.h"

#include "app/desktop/rendering.h"
#include "ui/map/drawing/shape_canvas.h"
#include "ui/map/map_widget.h"
#include "ui/presenters/texts/language.h"
#include "ui/window/basemaps/basemap_controller.h"
#include "ui/window/calls/calls_page.h"
#include "ui/window/filters/draw_perimeter_dialog.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/hub_controller.h"
#include "ui/window/look/house_style.h"
#include "ui/window/main_window.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/quality/quality_page.h"
#include "ui/window/record_controller.h"
#include "ui/window/territories/coverage_panel.h"
#include "ui/window/territories/territories_page.h"
#include "ui/window/transfer/transfer_controller.h"
#include "ui/window/widget_dialogs.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

namespace maillage {

namespace {

constexpr int failed = 3;
constexpr QSize windowSize(1120, 680);
constexpr QSize formSize(900, 640);
constexpr int lookEvery = 50;
constexpr int longEnough = 800; ///< for a dialog to be filled by the workers
constexpr int mostLooks = 1200;

/// A file with something new, something changed and something that cannot come in.
QString writeExample(const QString& folder) {
    const QString path = QDir(folder).filePath(QStringLiteral("mairies.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(
            "id,nom,commune,code_postal,code_insee,adresse,telephone,frais_a_charge\n"
            "m-1,Mairie de Chalonnes,Chalonnes-sur-Loire,49290,49063,Place de l'Hotel de ville,0241741010,Gratuit\n"
            "m-2,Médiathèque du Lathan,Beaufort-en-Anjou,49250,49021,1 rue de la Poste,02 41,Gratuit\n"
            "m-3,Espace numérique,Saumur,49400,49328,3 quai Mayaud,0241501122,Payant\n");
    }
    return path;
}

/// The surroundings of Angers, with a perimeter drawn there.
void drawPerimeter(MainWindow& window) {
    auto* dialog = new DrawPerimeterDialog(window.workspace().session, window.places().map(), &window);
    dialog->open();
    dialog->map().fit({.south = 47.36, .west = -0.74, .north = 47.58, .east = -0.36});
    dialog->canvas().setCorners(
        {toWorld({47.39, -0.68}), toWorld({47.41, -0.42}), toWorld({47.55, -0.44}), toWorld({47.53, -0.63})});
}

void showPage(MainWindow& window, QWidget& page) {
    window.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&page);
}

/// What a picture shows: opened by `open`; the main window itself, or the dialog that came.
struct Picture {
    const char* name;
    std::function<void(MainWindow&)> open;
};

std::vector<Picture> pictures(const QString& folder) {
    return {
        {"window", [](MainWindow&) {}},
        {"filters",
         [](MainWindow& window) {
             Filter filter;
             filter.text = "mediatheque";
             window.workspace().view.setFilter(filter);
         }},
        {"form", [](MainWindow& window) { window.records().edit(*window.workspace().view.shown()); }},
        {"hours",
         [](MainWindow& window) {
             window.records().edit(*window.workspace().view.shown(), QStringLiteral("horaires"));
         }},
        {"staging", [folder](MainWindow& window) { window.transfers().import(writeExample(folder)); }},
        {"print", [](MainWindow& window) { window.actions().print->trigger(); }},
        {"export", [](MainWindow& window) { window.actions().exportFile->trigger(); }},
        {"history", [](MainWindow& window) { window.actions().history->trigger(); }},
        {"changes", [](MainWindow& window) { window.actions().changes->trigger(); }},
        {"perimeter", drawPerimeter},
        {"basemaps", [](MainWindow& window) { window.basemapFiles().manage(window.places().map()); }},
        {"calling", [](MainWindow& window) { showPage(window, window.calls()); }},
        {"quality", [](MainWindow& window) { showPage(window, window.quality()); }},
        {"territories", [](MainWindow& window) { showPage(window, window.territories()); }},
        {"coverage",
         [](MainWindow& window) { window.territories().tabs().setCurrentWidget(&window.territories().coverage()); }},
    };
}

/// The colours that most pixels have, near ones taken together: 256 at most, which keeps the files small.
QList<QRgb> commonColours(const QImage& image) {
    constexpr QRgb nearMask = 0xfff8f8f8;
    constexpr qsizetype most = 256;
    QHash<QRgb, QHash<QRgb, int>> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            ++found[colour & nearMask][colour];
        }
    }
    std::vector<std::pair<int, QRgb>> byCount;
    for (const auto& nearOnes : std::as_const(found)) {
        int count = 0;
        for (const int same : nearOnes) {
            count += same;
        }
        byCount.emplace_back(count, std::max_element(nearOnes.cbegin(), nearOnes.cend()).key());
    }
    std::ranges::sort(byCount, std::greater());
    QList<QRgb> colours;
    for (const auto& [count, colour] : byCount) {
        if (colours.size() < most) {
            colours << colour;
        }
    }
    return colours;
}

/// Opens one after another, waits, and draws.
class Camera {
public:
    Camera(MainWindow& window, const QDir& target, std::vector<Picture> pictures)
        : m_window(window)
        , m_target(target)
        , m_pictures(std::move(pictures)) {}

    [[nodiscard]] bool run() {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_window, [&] {
            if (isComplete(m_window)) {
                look.stop();
                open();
            } else if (++m_looks > mostLooks) {
                QApplication::exit(failed);
            }
        });
        look.start(lookEvery);
        return QApplication::exec() == 0;
    }

private:
    void open() {
        m_pictures[m_at].open(m_window);
        QTimer::singleShot(longEnough, &m_window, [this] { take(); });
    }

    void take() {
        auto* dialog = m_window.findChild<QDialog*>();
        if (qobject_cast<RecordForm*>(dialog) != nullptr) {
            dialog->resize(formSize); // as on a screen of usual size; offscreen it is a small one
        }
        QWidget& shown = dialog != nullptr ? static_cast<QWidget&>(*dialog) : m_window;
        const QString path = m_target.absoluteFilePath(QLatin1String(m_pictures[m_at].name) + QStringLiteral(".png"));
        const QImage drawn = shown.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage image =
            drawn.convertToFormat(QImage::Format_Indexed8, commonColours(drawn), Qt::ThresholdDither | Qt::AvoidDither);
        constexpr int smallest = 0;
        const bool saved = image.save(path, "PNG", smallest);
        std::puts(qPrintable(path));
        delete dialog;
        m_window.workspace().view.setFilter(Filter{});
        if (!saved || ++m_at == m_pictures.size()) {
            QApplication::exit(saved ? 0 : failed);
        } else {
            QTimer::singleShot(longEnough, &m_window, [this] { open(); });
        }
    }

    MainWindow& m_window;
    QDir m_target;
    std::vector<Picture> m_pictures;
    std::size_t m_at = 0;
    int m_looks = 0;
};

} // namespace

int drawHelpPictures(const QString& folder, Language& language) {
    applyTheme(Theme::Light);
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "maillage: the folder \"%s\" cannot be made.\n", qPrintable(folder));
        return failed;
    }
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("tour/seen"), true);
    WidgetDialogs dialogs;
    MainWindow window(settings, language, dialogs);
    window.resize(windowSize);
    window.show();
    window.hubs().openSample(scratch.filePath(HubController::tr("Sample.maillage")));
    return Camera(window, target, pictures(scratch.path())).run() ? 0 : failed;
}

} // namespace maillage
