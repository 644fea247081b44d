// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/basemap/basemap_actions.h"
#include "app/cli/output/json_text.h"
#include "core/base/catalogue.h"
#include "core/tiles/vector/vector_tiles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <format>
#include <ostream>

namespace maillage::cli {

namespace {

/// What of a file can be told.
struct FileInfo {
    TileSetInfo tiles;
    TileSchema schema = TileSchema::Unknown; ///< of vector tiles
    bool knowsSea = false;
};

std::string_view formatName(TileFormat format) {
    static constexpr std::array<std::string_view, 6> names{"unknown", "png", "jpeg", "webp", "avif", "vector"};
    return names.at(static_cast<std::size_t>(format));
}

Result<FileInfo> readInfo(const std::filesystem::path& path) {
    auto source = openTileSource(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    FileInfo info{.tiles = (*source)->info()};
    if (info.tiles.isVector()) {
        const auto vector = VectorTiles::open(*std::move(source), path);
        if (!vector) {
            return std::unexpected(vector.error());
        }
        info.tiles = (*vector)->info(); // with the layers that its tiles have, where it doesn't name them
        info.schema = (*vector)->schema();
        info.knowsSea = (*vector)->knowsSea();
    }
    return info;
}

/// As --bbox takes it.
std::string boxText(const Box& box) {
    return std::format("{:.5f},{:.5f},{:.5f},{:.5f}", box.south, box.west, box.north, box.east);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string jsonOf(const std::string& path, const FileInfo& info) {
    JsonText json;
    json.openObject().member("path", std::filesystem::absolute(path).string()).member("name", info.tiles.name);
    json.member("format", formatName(info.tiles.format));
    if (info.tiles.isVector()) {
        json.member("schema", tileSchemaName(info.schema)).member("knows_sea", info.knowsSea);
        json.name("layers").openArray();
        for (const std::string& layer : info.tiles.vectorLayers) {
            json.value(layer);
        }
        json.closeArray();
    }
    json.member("min_zoom", info.tiles.minZoom).member("max_zoom", info.tiles.maxZoom);
    json.member("bounds", boxText(info.tiles.extent)).member("attribution", info.tiles.attribution);
    return json.closeObject().take();
}

std::string wordsOf(const std::string& path, const FileInfo& info) {
    const TileSetInfo& tiles = info.tiles;
    std::string lines = sentence(Message{"cli.basemap.info.name", {path, tiles.name}, {}}) + '\n';
    const auto add = [&lines](const Message& message) { lines += sentence(message) + '\n'; };
    if (tiles.isVector()) {
        add({"cli.basemap.info.vector", {std::string(tileSchemaName(info.schema))}, {}});
    } else {
        add({"cli.basemap.info.pictures", {std::string(formatName(tiles.format))}, {}});
    }
    add({"cli.basemap.info.zooms", {std::to_string(tiles.minZoom), std::to_string(tiles.maxZoom)}, {}});
    add({"cli.basemap.info.bounds", {boxText(tiles.extent)}, {}});
    if (!tiles.vectorLayers.empty()) {
        add({"cli.basemap.info.layers", {joined(tiles.vectorLayers)}, {}});
    }
    add(tiles.attribution.empty() ? Message{"cli.basemap.info.no_attribution", {}, {}}
                                  : Message{"cli.basemap.info.attribution", {tiles.attribution}, {}});
    if (tiles.isVector() && !info.knowsSea) {
        add({"cli.basemap.info.no_sea", {}, {}});
    }
    return lines;
}

Result<ExitCode> run(const Context& context, const Arguments& arguments) {
    const std::string& path = arguments.positional()[1];
    const auto info = readInfo(path);
    if (!info) {
        return std::unexpected(info.error());
    }
    context.streams.out << (context.json ? jsonOf(path, *info) + '\n' : wordsOf(path, *info));
    return ExitCode::Done;
}

} // namespace

const BasemapAction& basemapInfo() {
    static constexpr BasemapAction action{.name = "info", .arguments = 1, .options = {}, .run = run};
    return action;
}

} // namespace maillage::cli
