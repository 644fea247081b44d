// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_measure.h"

#include "ui/map/map_widget.h"
#include "ui/window/main_window.h"
#include "ui/window/pages/map_pane.h"
#include "ui/window/pages/place_table.h"
#include "ui/window/pages/places_page.h"

#include <QApplication>
#include <QEvent>
#include <QQuickWidget>
#include <QTimer>

#include <cstdio>

namespace maillage {

namespace {

constexpr int failed = 3;
constexpr int longestMilliseconds = 60'000;

} // namespace

StartMeasure::StartMeasure(MainWindow& window, const QElapsedTimer& sinceMain)
    : QObject(&window)
    , m_window(window)
    , m_map(window.places().map().map().quickWidget())
    , m_sinceMain(sinceMain) {
    window.places().table().viewport()->installEventFilter(this);
    m_map.installEventFilter(this);
    QTimer::singleShot(longestMilliseconds, this, [] { QApplication::exit(failed); });
}

bool StartMeasure::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        look(watched);
    }
    return QObject::eventFilter(watched, event);
}

void StartMeasure::look(QObject* painted) {
    const PlaceFinder& finder = m_window.workspace().finder;
    if (finder.results()->keys.empty() || !finder.isUpToDate()) {
        return;
    }
    const bool isMap = painted == &m_map;
    m_mapPainted = isMap ? m_window.places().map().isSettled() : m_mapPainted;
    m_rowsPainted = m_rowsPainted || !isMap;
    if (m_rowsPainted && m_mapPainted) {
        m_rowsPainted = false; // once only
        // The next turn of the event loop: what is being painted now has gone to the screen.
        QTimer::singleShot(0, this, [this] {
            std::printf("painted %lld\n", static_cast<long long>(m_sinceMain.elapsed()));
            std::fflush(stdout);
            QApplication::exit(0);
        });
    }
}

} // namespace maillage
