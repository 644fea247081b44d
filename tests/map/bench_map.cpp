// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the map while it is panned and zoomed, drawn in software, with more and more places in view and no
// clusters. Prints milliseconds, and ratios to the map without places.
#include "ui/map/map_widget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QQuickWidget>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>
#include <vector>

namespace {

using namespace maillage;

constexpr int framesPerRun = 120;
constexpr double limit = 1.5;

PointSet scattered(int count) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> lat(46.9, 47.9);
    std::uniform_real_distribution<double> lon(-1.3, 0.4);
    std::vector<MapPoint> points;
    for (int i = 0; i < count; ++i) {
        const auto group = allPlaceGroups[static_cast<std::size_t>(i) % placeGroupCount];
        points.push_back({.position = {lat(random), lon(random)}, .id = i + 1, .group = group, .hollow = i % 9 == 0});
    }
    return PointSet(points);
}

struct Frames {
    double median = 0;
    double mean = 0;
};

/// Moves the camera and draws, as often as wanted.
template<typename Move>
Frames measure(MapWidget& map, Move&& move) {
    std::vector<double> times;
    for (int frame = 0; frame < framesPerRun; ++frame) {
        QElapsedTimer timer;
        timer.start();
        move(frame);
        QCoreApplication::processEvents();
        (void)map.quickWidget().grabFramebuffer();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double sum = 0;
    for (const double time : times) {
        sum += time;
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], sum / static_cast<double>(times.size())};
}

void settle(MapWidget& map) {
    (void)QTest::qWaitFor([&] { return map.isSettled(); }, 30'000);
}

struct Run {
    Frames pan;
    Frames zoom;
    double toSettled = 0; ///< milliseconds from new places to the painted picture
};

Run run(MapWidget& map, int count) {
    const PointSet points = scattered(count);
    QElapsedTimer timer;
    timer.start();
    map.setPoints(points);
    map.centreOn({47.4, -0.45}, 8.6);
    settle(map);
    Run result;
    result.toSettled = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    MapCamera& camera = *map.scene().camera();
    // In a circle of 250 pixels: farther than what is painted ahead.
    result.pan = measure(map, [&](int frame) {
        const double angle = 4 * std::numbers::pi * frame / framesPerRun;
        camera.panBy({26 * std::cos(angle), 26 * std::sin(angle)});
    });
    settle(map);
    result.zoom = measure(
        map, [&](int frame) { camera.zoomBy(frame < framesPerRun / 2 ? -0.03 : 0.03, camera.view().rect().center()); });
    settle(map);
    return result;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    const NetworkPermission permission;
    MapWidget map(permission);
    map.resize(1000, 700);
    map.setClustering(Clustering::Off);
    map.show();
    (void)QTest::qWaitForWindowExposed(&map);
    settle(map);
    (void)run(map, 100); // the first painting loads fonts and basemap
    const Run empty = run(map, 0);
    std::printf("places       0: pan %5.2f ms (mean %5.2f), zoom %5.2f ms (mean %5.2f)\n", empty.pan.median,
                empty.pan.mean, empty.zoom.median, empty.zoom.mean);
    for (const int count : {200, 2000, 20000}) {
        const Run full = run(map, count);
        std::printf("places %7d: pan %5.2f ms (mean %5.2f), zoom %5.2f ms (mean %5.2f), painted after %.0f ms\n", count,
                    full.pan.median, full.pan.mean, full.zoom.median, full.zoom.mean, full.toSettled);
        std::printf("ratio: map_pan_%d %.2f %.1f frame of panning against the map without places\n", count,
                    full.pan.mean / empty.pan.mean, limit);
        std::printf("ratio: map_zoom_%d %.2f %.1f frame of zooming against the map without places\n", count,
                    full.zoom.mean / empty.zoom.mean, limit);
    }
    return 0;
}
