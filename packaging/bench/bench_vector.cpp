// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vector tile of a dense town, from its bytes to its picture on one thread; then frames of the map while it is panned
// over such tiles, against the same frames without them. The town is drawn by lot; with MAILLAGE_REAL_DATA Monaco's own
// tile is measured as well.
#include "core/tiles/vector/scene_builder.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"
#include "ui/map/map_widget.h"
#include "ui/map/tiles/vector_tile_layer.h"

#include <QApplication>
#include <QPainter>
#include <QQuickWidget>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numbers>
#include <random>

namespace {

using namespace maillage;
using test::MvtSheet;

constexpr TileId monaco{14, 8529, 5974};
constexpr double tileZoom = 15; // at which a tile of level 14 is 512 pixels large
constexpr int repetitions = 41;
constexpr double tileLimit = 25; // milliseconds
constexpr double panLimit = 1.2;

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Blocks of houses, streets of all classes with their names, paths, parks, points of interest: about what the tile of
/// a dense town holds.
class Town {
public:
    [[nodiscard]] std::string tile() {
        MvtSheet buildings{.name = "building", .shapes = {}};
        MvtSheet green{.name = "landcover", .shapes = {}};
        MvtSheet points{.name = "poi", .shapes = {}};
        MvtSheet numbers{.name = "housenumber", .shapes = {}};
        MvtSheet water{.name = "water", .shapes = {test::rectangle({-100, 3600}, {4200, 4200}, {{"class", "ocean"}})}};
        for (int i = 0; i < 800; ++i) {
            buildings.shapes.push_back({MvtGeometryType::Polygon, {round(somewhere(), 15, 18)}, {}});
        }
        for (int i = 0; i < 60; ++i) {
            green.shapes.push_back(
                {MvtGeometryType::Polygon, {round(somewhere(), 80, 30)}, {{"class", "grass"}, {"subclass", "park"}}});
        }
        for (int i = 0; i < 700; ++i) {
            points.shapes.push_back(test::pointAt(
                somewhere(),
                {{"class", "x"}, {"subclass", i % 10 == 0 ? "townhall" : "bench"}, {"name", name("Lieu ", i)}}));
            numbers.shapes.push_back(test::pointAt(somewhere(), {{"housenumber", std::to_string(i)}}));
        }
        addStreets();
        return test::makeMvt({water, green, m_streets, m_names, buildings, points, numbers});
    }

private:
    static std::string name(const char* what, int number) { return what + std::to_string(number); }

    [[nodiscard]] MvtPoint somewhere() { return {m_anywhere(m_random), m_anywhere(m_random)}; }

    [[nodiscard]] std::vector<MvtPoint> round(MvtPoint centre, int corners, int radius) {
        std::vector<MvtPoint> ring;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners;
            const double r = radius * (0.7 + 0.3 * (m_anywhere(m_random) % 100) / 100.0);
            ring.push_back({centre.x + static_cast<std::int32_t>(std::lround(r * std::cos(angle))),
                            centre.y + static_cast<std::int32_t>(std::lround(r * std::sin(angle)))});
        }
        return ring;
    }

    void addStreets() {
        static constexpr std::array kinds{"path",  "path",  "path",    "path",      "service",
                                          "minor", "minor", "primary", "secondary", "tertiary"};
        for (int i = 0; i < 1700; ++i) {
            std::vector<MvtPoint> line{somewhere()};
            const double angle = m_anywhere(m_random) / 600.0;
            for (int step = 1; step < 7; ++step) {
                const double bend = angle + (m_anywhere(m_random) % 100 - 50) / 120.0;
                line.push_back({line.back().x + static_cast<std::int32_t>(40 * std::cos(bend)),
                                line.back().y + static_cast<std::int32_t>(40 * std::sin(bend))});
            }
            const char* kind = kinds[static_cast<std::size_t>(i) % kinds.size()];
            const char* brunnel = i % 12 == 0 ? "tunnel" : i % 30 == 0 ? "bridge" : "";
            m_streets.shapes.push_back(test::lineOf(line, {{"class", kind}, {"brunnel", brunnel}}));
            m_names.shapes.push_back(test::lineOf(line, {{"class", kind}, {"name", name("Rue numéro ", i / 3)}}));
        }
    }

    std::mt19937 m_random{7};
    std::uniform_int_distribution<std::int32_t> m_anywhere{0, 4095};
    MvtSheet m_streets{.name = "transportation", .shapes = {}};
    MvtSheet m_names{.name = "transportation_name", .shapes = {}};
};

struct TileTimes {
    double scene = 0;
    double paint = 0;
    double whole = 0;
    double names = 0; ///< placed and written for the first time, on the whole tile
};

TileTimes measureTile(const std::string& bytes) {
    std::vector<double> scenes;
    std::vector<double> paints;
    std::vector<double> wholes;
    std::vector<double> names;
    const MapStyle style = MapStyle::light();
    for (int i = 0; i < repetitions; ++i) {
        const double start = now(CLOCK_THREAD_CPUTIME_ID);
        auto scene = std::make_shared<const VectorScene>(*buildScene(bytes, monaco, TileSchema::OpenMapTiles));
        const double built = now(CLOCK_THREAD_CPUTIME_ID);
        const VectorTilePicture picture = paintVectorTile(monaco, scene, tileZoom, 1, style);
        const double painted = now(CLOCK_THREAD_CPUTIME_ID);
        QImage image = picture.image;
        QPainter painter(&image);
        LabelBoard board({0, 0, 512, 512});
        const PlacedScene placed{scene, {0, 0, 512, 512}, {0, 0, 512, 512}};
        LabelPainter().paint(painter, std::span(&placed, 1), VectorLook::of(MapView({}, tileZoom, {512, 512}), style),
                             board);
        painter.end();
        scenes.push_back(built - start);
        paints.push_back(painted - built);
        wholes.push_back(painted - start);
        names.push_back(now(CLOCK_THREAD_CPUTIME_ID) - painted);
    }
    return {median(scenes), median(paints), median(wholes), median(names)};
}

void tellTile(const char* name, const char* what, const std::string& bytes) {
    (void)measureTile(bytes); // fonts and styles are loaded once
    const TileTimes times = measureTile(bytes);
    std::printf("%s, %zu bytes: scene %.1f ms, picture %.1f ms; its names %.1f ms a zoom\n", what, bytes.size(),
                times.scene, times.paint, times.names);
    std::printf("ratio: %s %.1f %.0f ms from bytes to picture, 512 pixels, one thread\n", name, times.whole, tileLimit);
}

void settle(MapWidget& map) {
    (void)QTest::qWaitFor([&] { return map.isSettled(); }, 60'000);
}

struct FrameTimes {
    double window = 0;  ///< of the thread that answers the user
    double process = 0; ///< of all threads
};

/// In a circle of 250 pixels: farther than what is painted ahead. The frames come as a screen asks for them, for else
/// they outrun the threads that paint, and how often these are waited for is chance.
FrameTimes pan(MapWidget& map) {
    constexpr int frames = 120;
    constexpr int frameMs = 16;
    MapCamera& camera = *map.scene().camera();
    const auto circle = [&](const std::function<void()>& each) {
        for (int frame = 0; frame < frames; ++frame) {
            const double angle = 4 * std::numbers::pi * frame / frames;
            camera.panBy({26 * std::cos(angle), 26 * std::sin(angle)});
            each();
        }
    };
    circle([&] { settle(map); }); // all of it has been seen
    const double window = now(CLOCK_THREAD_CPUTIME_ID);
    const double process = now(CLOCK_PROCESS_CPUTIME_ID);
    circle([&] {
        QTest::qWait(frameMs);
        (void)map.quickWidget().grabFramebuffer();
    });
    const FrameTimes times{(now(CLOCK_THREAD_CPUTIME_ID) - window) / frames,
                           (now(CLOCK_PROCESS_CPUTIME_ID) - process) / frames};
    settle(map);
    return times;
}

/// A file in which every tile of level 14 around Monaco is that town.
std::filesystem::path writeTown(const std::filesystem::path& folder, const std::string& tile) {
    std::vector<test::MbtilesRow> rows;
    const std::string packed = test::gzip(tile);
    for (std::uint32_t x = monaco.x - 4; x <= monaco.x + 4; ++x) {
        for (std::uint32_t y = monaco.y - 4; y <= monaco.y + 4; ++y) {
            rows.push_back({14, static_cast<int>(x), static_cast<int>((1U << 14U) - 1 - y), packed});
        }
    }
    const auto path = folder / "town.mbtiles";
    test::makeMbtiles(path,
                      {{"format", "pbf"},
                       {"minzoom", "14"},
                       {"maxzoom", "14"},
                       {"json", R"({"vector_layers":[{"id":"transportation","fields":{}},{"id":"water","fields":{}},)"
                                R"({"id":"transportation_name","fields":{}},{"id":"building","fields":{}}]})"}},
                      rows);
    return path;
}

/// False where the tiles could not be shown.
bool measurePanning(const std::filesystem::path& file) {
    const NetworkPermission permission;
    MapWidget map(permission);
    map.resize(1000, 700);
    map.show();
    (void)QTest::qWaitForWindowExposed(&map);
    std::vector<double> ratios;
    FrameTimes empty;
    FrameTimes full;
    for (int round = 0; round < 5; ++round) {
        map.setBasemap(BundledBasemap{});
        map.centreOn({43.735, 7.42}, tileZoom + 0.3);
        settle(map);
        empty = pan(map);
        bool shown = false;
        const auto connection = QObject::connect(&map, &MapWidget::basemapChanged, &map, [&] { shown = true; });
        map.setBasemap(FileBasemap{file});
        (void)QTest::qWaitFor([&] { return shown; }, 10'000);
        QObject::disconnect(connection);
        if (!shown) {
            std::fprintf(stderr, "the tiles are not shown\n");
            return false;
        }
        settle(map);
        full = pan(map);
        ratios.push_back(full.window / empty.window);
    }
    std::printf("a frame of panning: %.2f ms empty, %.2f ms with tiles; on all threads %.2f and %.2f ms\n",
                empty.window, full.window, empty.process, full.process);
    std::printf("ratio: vector_pan %.2f %.1f a frame of panning over tiles seen before, against the map without them\n",
                median(ratios), panLimit);
    auto* layer = qobject_cast<VectorTileLayer*>(map.scene().tiles());
    const double held = layer == nullptr ? 0 : static_cast<double>(layer->bytes());
    std::printf("ratio: vector_memory %.2f 1.0 of what pictures and scenes may take\n",
                held / static_cast<double>(VectorTileLayer::memoryLimit + VectorScenes::memoryLimit));
    return held > 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QApplication application(argc, argv);
    const std::string town = Town().tile();
    tellTile("vector_town", "A town drawn by lot", town);
    if (const char* folder = std::getenv("MAILLAGE_REAL_DATA")) {
        const auto source = openTileSource(std::filesystem::path(folder) / "maps" / "monaco-openmaptiles.mbtiles");
        const auto bytes = source ? (*source)->tile(monaco) : Result<std::optional<std::string>>();
        if (bytes && *bytes) {
            tellTile("vector_monaco", "Monaco", **bytes);
        }
    }
    const test::Folder folder;
    return measurePanning(writeTown(folder.path(), town)) ? 0 : 1;
}
