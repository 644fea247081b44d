// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/basemap.h"

#include "core/territory/bundled_data.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// The records of resources/basemap/basemap.bin, as README.md describes them.
struct PointRecord {
    std::uint32_t x;
    std::uint32_t y;
};

struct ArcRecord {
    std::uint32_t first;
    std::uint16_t count;
    std::uint8_t kind;
    std::uint8_t reserved;
};

struct RingRecord {
    std::uint32_t first;
    std::uint32_t count;
};

struct AreaRecord {
    std::array<char, 4> code;
    std::uint16_t departement;
    std::uint16_t rings;
    std::uint32_t firstRing;
};

struct IslandRecord {
    std::uint32_t x;
    std::uint32_t y;
    std::uint16_t radius;
    std::uint16_t departement;
};

struct TownRecord {
    std::uint32_t x;
    std::uint32_t y;
    std::uint32_t population;
    std::uint32_t name;
    std::uint8_t nameLength;
    std::uint8_t rank;
    std::uint8_t firstZoom;
    std::uint8_t french;
};

constexpr std::uint16_t foreign = 0xFFFF;

WorldPoint worldPoint(std::uint32_t x, std::uint32_t y) {
    return {x * 0x1p-32, y * 0x1p-32};
}

using Points = std::vector<OutlinePoint>;

/// Where a ring's or line's points lie in a vector that still grows.
struct Extent {
    std::size_t first = 0;
    std::size_t count = 0;

    [[nodiscard]] std::span<const OutlinePoint> in(const Points& points) const {
        return std::span(points).subspan(first, count);
    }
};

/// Appends the arcs of a ring one after the other, each without its last point, which is the next one's first.
Extent appendRing(Points& out, const Column<std::int32_t>& references, const std::vector<BasemapLine>& lines) {
    const std::size_t first = out.size();
    for (std::size_t i = 0; i < references.size(); ++i) {
        const std::int32_t reference = references[i];
        const auto points = lines[static_cast<std::size_t>(reference < 0 ? ~reference : reference)].points;
        if (reference >= 0) {
            out.insert(out.end(), points.begin(), points.end() - 1);
        } else {
            out.insert(out.end(), points.rbegin(), points.rend() - 1);
        }
    }
    return {first, out.size() - first};
}

void setBounds(BasemapArea& area) {
    area.northWest = {1, 1};
    area.southEast = {0, 0};
    for (const auto ring : area.rings) {
        for (const OutlinePoint& point : ring) {
            area.northWest = {std::min(area.northWest.x, point.world.x), std::min(area.northWest.y, point.world.y)};
            area.southEast = {std::max(area.southEast.x, point.world.x), std::max(area.southEast.y, point.world.y)};
        }
    }
}

std::vector<BasemapLine> readLines(const SectionFile& file, Points& points) {
    const auto positions = file.column<PointRecord>("POIN");
    const auto zooms = file.column<std::uint8_t>("ZOOM");
    points.reserve(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        points.push_back({worldPoint(positions[i].x, positions[i].y), zooms[i]});
    }
    const auto arcs = file.column<ArcRecord>("ARCS");
    std::vector<BasemapLine> lines;
    lines.reserve(arcs.size());
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const ArcRecord arc = arcs[i];
        lines.push_back({static_cast<BorderKind>(arc.kind), Extent{arc.first, arc.count}.in(points)});
    }
    return lines;
}

std::vector<std::span<const OutlinePoint>> readRings(const SectionFile& file, const std::vector<BasemapLine>& lines,
                                                     Points& points) {
    const auto references = file.column<std::int32_t>("ARCR");
    const auto records = file.column<RingRecord>("RING");
    std::vector<Extent> extents;
    extents.reserve(records.size());
    points.reserve(file.column<PointRecord>("POIN").size() * 2); // a border is part of two rings
    for (std::size_t i = 0; i < records.size(); ++i) {
        extents.push_back(appendRing(points, references.part(records[i].first, records[i].count), lines));
    }
    std::vector<std::span<const OutlinePoint>> rings;
    rings.reserve(extents.size());
    for (const Extent& extent : extents) {
        rings.push_back(extent.in(points));
    }
    return rings;
}

std::vector<BasemapArea> readAreas(const SectionFile& file, std::span<const std::span<const OutlinePoint>> rings) {
    const auto records = file.column<AreaRecord>("AREA");
    std::vector<BasemapArea> areas;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const AreaRecord record = records[i];
        BasemapArea area;
        const auto* code = reinterpret_cast<const char*>(records.at(i));
        area.code = std::string_view(code, std::find(code, code + record.code.size(), '\0'));
        area.french = record.departement != foreign;
        area.rings = rings.subspan(record.firstRing, record.rings);
        setBounds(area);
        areas.push_back(area);
    }
    return areas;
}

std::vector<BasemapTown> readTowns(const SectionFile& file) {
    const auto records = file.column<TownRecord>("TOWN");
    const std::string_view text = file.text("TEXT");
    std::vector<BasemapTown> towns;
    towns.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        const TownRecord record = records[i];
        towns.push_back({text.substr(record.name, record.nameLength), worldPoint(record.x, record.y), record.population,
                         static_cast<TownRank>(record.rank), record.firstZoom, record.french != 0});
    }
    return towns;
}

std::vector<SmallIsland> readIslands(const SectionFile& file) {
    const auto records = file.column<IslandRecord>("ISLE");
    const auto departements = Gazetteer::instance().allDepartements();
    std::vector<SmallIsland> islands;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const IslandRecord record = records[i];
        islands.push_back({worldPoint(record.x, record.y), Metres{static_cast<double>(record.radius)},
                           departements[record.departement].code});
    }
    return islands;
}

} // namespace

const Basemap& Basemap::instance() {
    static const Basemap basemap;
    return basemap;
}

Basemap::Basemap() {
    const SectionFile file = bundledSections("basemap/basemap.bin", "MLGBASE1");
    m_lines = readLines(file, m_linePoints);
    m_rings = readRings(file, m_lines, m_ringPoints);
    m_areas = readAreas(file, m_rings);
    m_towns = readTowns(file);
    m_islands = readIslands(file);
}

} // namespace maillage
