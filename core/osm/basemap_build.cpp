// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/basemap_build.h"

#include "core/osm/outline_writer.h"
#include "core/osm/pmtiles_credit.h"
#include "core/osm/tile_maker.h"

#include <QTemporaryDir>

#include <algorithm>
#include <system_error>

namespace maillage {

namespace {

// Thousandths of the whole, of what was measured on extracts of towns.
constexpr std::uint64_t surveyed = 150;
constexpr std::uint64_t drawn = 900;

/// A basemap that is being made: in a folder beside the one that it is to become, removed in the end.
class Build {
public:
    Build(const BasemapOrder& order, const TaskControl& control)
        : m_order(order)
        , m_control(control)
        , m_scratch(QString::fromStdString((folder() / ".maillage-XXXXXX").string())) {}

    [[nodiscard]] Result<BasemapReport> run();

private:
    [[nodiscard]] std::filesystem::path folder() const {
        return std::filesystem::absolute(m_order.output).parent_path();
    }

    [[nodiscard]] Result<void> check() const;
    /// What tilemaker is to take for the sea; empty for none.
    [[nodiscard]] Result<std::filesystem::path> seaFile() const;
    [[nodiscard]] Result<void> draw();
    [[nodiscard]] std::unexpected<Error> noTiles() const;
    [[nodiscard]] Result<void> indexAddresses();
    [[nodiscard]] Result<void> putInPlace();

    const BasemapOrder& m_order;
    const TaskControl& m_control;
    QTemporaryDir m_scratch;
    std::filesystem::path m_tiles;
    std::unique_ptr<OsmExtract> m_extract;
    std::unique_ptr<IndexBuilder> m_index;
    BasemapReport m_report;
};

std::string titleOf(const BasemapOrder& order) {
    return order.title.empty() ? addressFileName(order.extract.string()) : order.title;
}

Result<void> Build::check() const {
    if (const auto ending = m_order.output.extension(); ending != ".mbtiles" && ending != ".pmtiles") {
        return failure(ErrorKind::Usage, "osm.bad_ending", {m_order.output.string()});
    }
    if (m_order.tilemaker.empty() && !hasTilemaker()) {
        return failure(ErrorKind::NotFound, "osm.no_tilemaker");
    }
    if (!m_scratch.isValid()) {
        return failure(ErrorKind::Permission, "osm.cannot_write",
                       {m_order.output.string(), m_scratch.errorString().toStdString()});
    }
    return {};
}

/// Why a file that tilemaker has written is none: it does not notice that a disk is full when it writes PMTiles.
std::unexpected<Error> Build::noTiles() const {
    constexpr std::uintmax_t least = 64'000; // bytes
    std::error_code problem;
    const auto space = std::filesystem::space(folder(), problem);
    return !problem && space.available < least ? failure(ErrorKind::DiskFull, "osm.disk_full", {folder().string()})
                                               : failure(ErrorKind::Data, "osm.no_tiles", {m_order.extract.string()});
}

Result<std::filesystem::path> Build::seaFile() const {
    if (!m_order.sea.empty()) {
        return std::filesystem::absolute(m_order.sea);
    }
    if (m_extract->survey().sea.polygons.empty()) {
        return std::filesystem::path();
    }
    std::string path = m_scratch.filePath(QStringLiteral("sea.geojson")).toStdString();
    if (const auto written = writeSea(m_extract->survey(), path); !written) {
        return std::unexpected(written.error());
    }
    return path;
}

Result<void> Build::draw() {
    const auto sea = seaFile();
    if (!sea) {
        return std::unexpected(sea.error());
    }
    const TileOrder order{.extract = std::filesystem::absolute(m_order.extract),
                          .folder = m_scratch.path().toStdString(),
                          .ending = m_order.output.extension().string(),
                          .title = titleOf(m_order),
                          .bounds = m_extract->survey().bounds,
                          .sea = *sea,
                          .program = m_order.tilemaker};
    auto tiles = makeTiles(order, BuildStep(m_control, surveyed, drawn));
    if (!tiles) {
        return std::unexpected(tiles.error());
    }
    m_tiles = *std::move(tiles);
    if (m_tiles.extension() == ".pmtiles") {
        if (!addPmtilesCredit(m_tiles, tileAttribution())) {
            return noTiles();
        }
    }
    const auto source = openTileSource(m_tiles);
    if (!source) {
        return noTiles();
    }
    m_report.tiles = (*source)->info();
    std::error_code problem;
    m_report.bytes = std::filesystem::file_size(m_tiles, problem);
    return {};
}

Result<void> Build::indexAddresses() {
    auto index = m_order.addresses->newIndex(addressFileName(m_order.extract.string()),
                                             {.source = m_order.extract.filename().string(),
                                              .sourceDay = m_extract->survey().day,
                                              .indexedOn = {},
                                              .origin = AddressOrigin::Osm});
    if (!index) {
        return std::unexpected(index.error());
    }
    const auto counts = m_extract->readAddresses(**index, BuildStep(m_control, drawn, BuildStep::whole));
    if (!counts) {
        return std::unexpected(counts.error());
    }
    m_report.addresses = *counts;
    if (counts->taken() > 0) {
        m_index = *std::move(index);
    }
    return {};
}

/// All that can be made has been made; what is left is quick.
Result<void> Build::putInPlace() {
    if (m_control.interrupted()) {
        return failure(ErrorKind::Cancelled, "osm.interrupted");
    }
    if (m_order.boundaries && hasBoundaries(m_extract->survey())) {
        if (auto written = writeBoundaries(m_extract->survey(), m_order.boundaries->string()); !written) {
            return written;
        }
    }
    if (m_index) {
        if (const auto finished = m_index->finish(m_control.silent()); !finished) {
            return std::unexpected(finished.error());
        }
        m_report.addressFile = addressFileName(m_order.extract.string());
    }
    std::error_code problem;
    std::filesystem::rename(m_tiles, m_order.output, problem);
    return problem ? failure(ErrorKind::Io, "osm.cannot_write", {m_order.output.string(), problem.message()})
                   : Result<void>{};
}

Result<BasemapReport> Build::run() {
    if (auto good = check(); !good) {
        return std::unexpected(good.error());
    }
    auto extract = OsmExtract::open(m_order.extract, BuildStep(m_control, 0, surveyed));
    if (!extract) {
        return std::unexpected(extract.error());
    }
    m_extract = *std::move(extract);
    if (auto done = draw(); !done) {
        return std::unexpected(done.error());
    }
    if (m_order.addresses) {
        if (auto done = indexAddresses(); !done) {
            return std::unexpected(done.error());
        }
    }
    if (auto done = putInPlace(); !done) {
        return std::unexpected(done.error());
    }
    m_report.survey = m_extract->takeSurvey();
    return std::move(m_report);
}

} // namespace

Result<BasemapReport> buildBasemap(const BasemapOrder& order, const TaskControl& control) {
    return Build(order, control).run();
}

} // namespace maillage
