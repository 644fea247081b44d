// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the map while it is panned and zoomed, drawn in software, with more and more places in view and no
// clusters. Prints milliseconds, and ratios to the map without places.
#include "ui/map/map_widget.h"

#include <QApplication>
#include <QQuickWidget>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <random>
#include <vector>

namespace {

using namespace maillage;

constexpr int framesPerRun = 120;
constexpr int rounds = 5;
constexpr std::array counts{0, 200, 2000, 20000};
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

/// Milliseconds of this thread's own work: what else runs on the machine doesn't count.
double threadTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Moves the camera and draws, as often as wanted; the mean time of a frame, those with a new picture included.
template<typename Move>
double measure(MapWidget& map, Move&& move) {
    const double start = threadTime();
    for (int frame = 0; frame < framesPerRun; ++frame) {
        move(frame);
        QCoreApplication::processEvents();
        (void)map.quickWidget().grabFramebuffer();
    }
    return (threadTime() - start) / framesPerRun;
}

void settle(MapWidget& map) {
    (void)QTest::qWaitFor([&] { return map.isSettled(); }, 30'000);
}

struct Frames {
    double pan = 0;
    double zoom = 0;
};

Frames run(MapWidget& map, const PointSet& points) {
    map.setPoints(points);
    map.centreOn({47.4, -0.45}, 8.6);
    settle(map);
    MapCamera& camera = *map.scene().camera();
    // In a circle of 250 pixels: farther than what is painted ahead.
    const double pan = measure(map, [&](int frame) {
        const double angle = 4 * std::numbers::pi * frame / framesPerRun;
        camera.panBy({26 * std::cos(angle), 26 * std::sin(angle)});
    });
    settle(map);
    const double zoom = measure(
        map, [&](int frame) { camera.zoomBy(frame < framesPerRun / 2 ? -0.03 : 0.03, camera.view().rect().center()); });
    settle(map);
    return {pan, zoom};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The median of rounds that take turns with the other numbers of places.
std::vector<Frames> measureAll(MapWidget& map) {
    std::vector<PointSet> sets;
    for (const int count : counts) {
        sets.push_back(scattered(count));
    }
    std::array<std::vector<double>, counts.size()> pans;
    std::array<std::vector<double>, counts.size()> zooms;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const Frames frames = run(map, sets[i]);
            pans[i].push_back(frames.pan);
            zooms[i].push_back(frames.zoom);
        }
    }
    std::vector<Frames> result;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        result.push_back({median(pans[i]), median(zooms[i])});
    }
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
    (void)run(map, scattered(100)); // the first painting loads fonts and basemap
    const std::vector<Frames> frames = measureAll(map);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::printf("%6d places: %5.2f ms a frame of panning, %5.2f ms of zooming\n", counts[i], frames[i].pan,
                    frames[i].zoom);
    }
    for (std::size_t i = 1; i < counts.size(); ++i) {
        std::printf("ratio: map_pan_%d %.2f %.1f a frame of panning, against the map without places\n", counts[i],
                    frames[i].pan / frames[0].pan, limit);
        std::printf("ratio: map_zoom_%d %.2f %.1f a frame of zooming, against the map without places\n", counts[i],
                    frames[i].zoom / frames[0].zoom, limit);
    }
    return 0;
}
