// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_areas.h"

#include "core/territory/gazetteer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maillage {

namespace {

constexpr double unitsOfWorld = 4294967296.0;
constexpr unsigned squareShift = 32 - 13; ///< squares are tiles of zoom 13
constexpr std::uint64_t mostSquares = 4096;
constexpr std::size_t edgesPerBand = 6;
constexpr std::size_t mostBands = 4096;
constexpr std::size_t mostEntries = 8; ///< a vertex: however the edges run, memory stays in proportion to the file

std::uint32_t squareOf(std::uint32_t x, std::uint32_t y) {
    return ((y >> squareShift) << 13U) | (x >> squareShift);
}

double squaredDistance(double px, double py, double ax, double ay, double bx, double by) {
    const double dx = bx - ax;
    const double dy = by - ay;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((px - ax) * dx + (py - ay) * dy) / length, 0.0, 1.0) : 0.0;
    const double x = ax + t * dx - px;
    const double y = ay + t * dy - py;
    return x * x + y * y;
}

} // namespace

CommuneAreas::CommuneAreas(std::span<const CommuneShape> shapes) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    m_bandStarts.push_back(0);
    for (const CommuneShape& shape : shapes) {
        if (const auto commune = gazetteer.commune(shape.code)) {
            add(shape, commune->present());
        }
    }
    sortIntoSquares();
    std::ranges::sort(m_communes, {}, &Commune::number);
    const auto repeated = std::ranges::unique(m_communes);
    m_communes.erase(repeated.begin(), repeated.end());
}

CommuneAreas::Vertex CommuneAreas::toVertex(WorldPoint point) {
    const auto unit = [](double value) {
        return static_cast<std::uint32_t>(std::clamp(value * unitsOfWorld, 0.0, unitsOfWorld - 1));
    };
    return {unit(point.x), unit(point.y)};
}

void CommuneAreas::addVertices(const CommuneShape& shape, Box& bounds) {
    for (const auto& ring : shape.rings) {
        for (const WorldPoint& point : ring) {
            const Vertex vertex = toVertex(point);
            bounds.min = {std::min(bounds.min.x, vertex.x), std::min(bounds.min.y, vertex.y)};
            bounds.max = {std::max(bounds.max.x, vertex.x), std::max(bounds.max.y, vertex.y)};
            m_vertices.push_back(vertex);
        }
    }
}

void CommuneAreas::add(const CommuneShape& shape, Commune present) {
    const std::size_t first = m_vertices.size();
    Shape added{.commune = present.number(), .bounds = {}};
    addVertices(shape, added.bounds);
    const std::size_t count = m_vertices.size() - first;
    if (count == 0 || m_vertices.size() > std::numeric_limits<std::uint32_t>::max()) {
        m_vertices.resize(first);
        return;
    }
    added.firstBand = static_cast<std::uint32_t>(m_bandStarts.size() - 1);
    added.bandCount = static_cast<std::uint32_t>(std::clamp<std::size_t>(count / edgesPerBand, 1, mostBands));
    while (added.bandCount > 1 && entriesOf(shape, added, static_cast<std::uint32_t>(first)) > count * mostEntries) {
        added.bandCount /= 2;
    }
    sortIntoBands(shape, added, static_cast<std::uint32_t>(first));
    m_shapes.push_back(added);
    m_communes.push_back(present);
}

/// Calls visit(first band, last band, number of its first vertex) for each edge. Level edges never decide: they are
/// left out.
template<typename Visit>
void CommuneAreas::forEachEdge(const CommuneShape& shape, const Shape& added, std::uint32_t first, Visit visit) const {
    std::uint32_t at = first;
    for (const auto& ring : shape.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i, ++at) {
            const auto [north, south] = std::minmax(m_vertices[at].y, m_vertices[at + 1].y);
            if (north != south) {
                visit(bandOf(added, north), bandOf(added, south), at);
            }
        }
        at += ring.empty() ? 0 : 1; // from a ring's last vertex no edge leads on
    }
}

/// How many bands the edges cross, together.
std::uint64_t CommuneAreas::entriesOf(const CommuneShape& shape, const Shape& added, std::uint32_t first) const {
    std::uint64_t entries = 0;
    forEachEdge(shape, added, first,
                [&](std::uint32_t from, std::uint32_t to, std::uint32_t) { entries += to - from + 1; });
    return entries;
}

void CommuneAreas::sortIntoBands(const CommuneShape& shape, const Shape& added, std::uint32_t first) {
    std::vector<std::uint32_t> starts(added.bandCount + 1, 0);
    forEachEdge(shape, added, first, [&](std::uint32_t from, std::uint32_t to, std::uint32_t) {
        for (std::uint32_t band = from; band <= to; ++band) {
            ++starts[band + 1];
        }
    });
    const std::uint32_t base = m_bandStarts.back();
    for (std::uint32_t band = 0; band < added.bandCount; ++band) {
        starts[band + 1] += starts[band];
        m_bandStarts.push_back(base + starts[band + 1]);
    }
    m_edges.resize(base + starts.back());
    forEachEdge(shape, added, first, [&](std::uint32_t from, std::uint32_t to, std::uint32_t edge) {
        for (std::uint32_t band = from; band <= to; ++band) {
            m_edges[base + starts[band]++] = edge;
        }
    });
}

std::uint32_t CommuneAreas::bandOf(const Shape& shape, std::uint32_t y) {
    const std::uint64_t height = std::uint64_t{shape.bounds.max.y} - shape.bounds.min.y + 1;
    return static_cast<std::uint32_t>(std::uint64_t{y - shape.bounds.min.y} * shape.bandCount / height);
}

void CommuneAreas::sortIntoSquares() {
    for (std::uint32_t number = 0; number < m_shapes.size(); ++number) {
        const Box& bounds = m_shapes[number].bounds;
        const std::uint32_t west = bounds.min.x >> squareShift;
        const std::uint32_t east = bounds.max.x >> squareShift;
        const std::uint32_t north = bounds.min.y >> squareShift;
        const std::uint32_t south = bounds.max.y >> squareShift;
        if (std::uint64_t{east - west + 1} * (south - north + 1) > mostSquares) {
            m_large.push_back(number);
            continue;
        }
        for (std::uint32_t y = north; y <= south; ++y) {
            for (std::uint32_t x = west; x <= east; ++x) {
                m_squares.push_back({squareOf(x << squareShift, y << squareShift), number});
            }
        }
    }
    std::ranges::stable_sort(m_squares, {}, &Entry::square);
}

bool CommuneAreas::holds(const Shape& shape, Vertex point) const {
    if (point.x < shape.bounds.min.x || point.x > shape.bounds.max.x || point.y < shape.bounds.min.y
        || point.y > shape.bounds.max.y) {
        return false;
    }
    const std::uint32_t band = shape.firstBand + bandOf(shape, point.y);
    bool inside = false;
    for (std::uint32_t i = m_bandStarts[band]; i < m_bandStarts[band + 1]; ++i) {
        Vertex a = m_vertices[m_edges[i]];
        Vertex b = m_vertices[m_edges[i] + 1];
        if ((a.y > point.y) == (b.y > point.y)) {
            continue;
        }
        if (a.y > b.y) { // the same sum for the neighbour's edge, which runs the other way
            std::swap(a, b);
        }
        const double part = static_cast<double>(point.y - a.y) / static_cast<double>(b.y - a.y);
        const double x = a.x + (static_cast<double>(b.x) - a.x) * part;
        inside ^= point.x < x;
    }
    return inside;
}

std::optional<Commune> CommuneAreas::at(LatLon position) const {
    if (!isOnEarth(position)) {
        return std::nullopt;
    }
    const Vertex point = toVertex(toWorld(position));
    const Gazetteer& gazetteer = Gazetteer::instance();
    const auto entries = std::ranges::equal_range(m_squares, squareOf(point.x, point.y), {}, &Entry::square);
    for (const Entry& entry : entries) {
        if (holds(m_shapes[entry.shape], point)) {
            return gazetteer.communeNumbered(m_shapes[entry.shape].commune);
        }
    }
    for (const std::uint32_t number : m_large) {
        if (holds(m_shapes[number], point)) {
            return gazetteer.communeNumbered(m_shapes[number].commune);
        }
    }
    return std::nullopt;
}

bool CommuneAreas::covers(Commune present) const {
    return std::ranges::binary_search(m_communes, present.number(), {}, &Commune::number);
}

std::optional<Metres> CommuneAreas::distanceTo(Commune present, LatLon position) const {
    if (!isOnEarth(position) || !covers(present)) {
        return std::nullopt;
    }
    const WorldPoint world = toWorld(position);
    const Vertex point = toVertex(world);
    double nearest = std::numeric_limits<double>::infinity();
    for (const Shape& shape : m_shapes) {
        if (shape.commune != present.number()) {
            continue;
        }
        if (holds(shape, point)) {
            return Metres{0};
        }
        const std::uint32_t end = m_bandStarts[shape.firstBand + shape.bandCount];
        for (std::uint32_t i = m_bandStarts[shape.firstBand]; i < end; ++i) {
            const Vertex a = m_vertices[m_edges[i]];
            const Vertex b = m_vertices[m_edges[i] + 1];
            nearest = std::min(nearest, squaredDistance(point.x, point.y, a.x, a.y, b.x, b.y));
        }
    }
    if (!std::isfinite(nearest)) {
        return std::nullopt; // shapes without any height
    }
    return Metres{std::sqrt(nearest) / unitsOfWorld * worldWidthAt(world).value};
}

} // namespace maillage
