// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/dissolve.h"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>
#include <utility>

namespace maillage {

namespace {

/// Positions of neighbouring communes agree to the last digit of the file; this is about 1 cm.
struct Vertex {
    std::uint32_t x = 0;
    std::uint32_t y = 0;

    explicit Vertex(WorldPoint point)
        : x(static_cast<std::uint32_t>(std::clamp(point.x, 0.0, 1.0) * 4294967295.0))
        , y(static_cast<std::uint32_t>(std::clamp(point.y, 0.0, 1.0) * 4294967295.0)) {}

    friend auto operator<=>(const Vertex&, const Vertex&) = default;

    [[nodiscard]] std::uint64_t bits() const { return (std::uint64_t{x} << 32U) | y; }
};

struct Edge {
    Vertex from; ///< the smaller of the two
    Vertex to;

    Edge(WorldPoint a, WorldPoint b)
        : from(std::min(Vertex(a), Vertex(b)))
        , to(std::max(Vertex(a), Vertex(b))) {}

    friend bool operator==(const Edge&, const Edge&) = default;
};

struct EdgeHash {
    std::size_t operator()(const Edge& edge) const {
        return static_cast<std::size_t>((edge.from.bits() * 0x9E3779B97F4A7C15U)
                                        ^ std::rotl(edge.to.bits() * 0xC2B2AE3D27D4EB4FU, 29));
    }
};

template<typename Visit>
void forEachEdge(std::span<const CommuneShape> shapes, Visit&& visit) {
    for (std::uint32_t shape = 0; shape < shapes.size(); ++shape) {
        for (const auto& ring : shapes[shape].rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                visit(shape, ring[i - 1], ring[i]);
            }
        }
    }
}

std::size_t edgeCount(std::span<const CommuneShape> shapes) {
    std::size_t count = 0;
    for (const CommuneShape& shape : shapes) {
        for (const auto& ring : shape.rings) {
            count += ring.size();
        }
    }
    return count;
}

/// Who lies on the two sides of an edge.
struct Sides {
    static constexpr std::uint32_t nobody = 0xFFFFFFFFU;
    std::uint32_t first = nobody; ///< a shape's number
    std::uint32_t second = nobody;
    bool drawn = false;
};

class LineMaker {
public:
    LineMaker(std::span<const CommuneShape> shapes, std::span<const std::uint32_t> areas)
        : m_shapes(shapes)
        , m_areas(areas) {
        m_edges.reserve(edgeCount(shapes));
        forEachEdge(shapes, [this](std::uint32_t shape, WorldPoint a, WorldPoint b) {
            Sides& sides = m_edges[Edge(a, b)];
            (sides.first == Sides::nobody ? sides.first : sides.second) = shape;
        });
    }

    [[nodiscard]] std::vector<BoundaryLine> lines() {
        forEachEdge(m_shapes, [this](std::uint32_t, WorldPoint a, WorldPoint b) { add(a, b); });
        flush();
        return std::move(m_lines);
    }

private:
    void add(WorldPoint a, WorldPoint b) {
        Sides& sides = m_edges.find(Edge(a, b))->second;
        const bool isAreaEdge = separatesAreas(sides);
        if (sides.drawn || m_line.points.empty() || m_line.points.back() != a || m_line.isAreaEdge != isAreaEdge) {
            flush();
        }
        if (!std::exchange(sides.drawn, true)) {
            if (m_line.points.empty()) {
                m_line.points.push_back(a);
                m_line.isAreaEdge = isAreaEdge;
            }
            m_line.points.push_back(b);
        }
    }

    void flush() {
        if (m_line.points.size() > 1) {
            m_lines.push_back(m_line);
        }
        m_line.points.clear();
    }

    [[nodiscard]] bool separatesAreas(const Sides& sides) const {
        const std::uint32_t first = m_areas[sides.first];
        return sides.second == Sides::nobody ? first != noArea : first != m_areas[sides.second];
    }

    std::span<const CommuneShape> m_shapes;
    std::span<const std::uint32_t> m_areas;
    std::unordered_map<Edge, Sides, EdgeHash> m_edges;
    std::vector<BoundaryLine> m_lines;
    BoundaryLine m_line;
};

/// The edges of one area that an odd number of its shapes have, chained to rings. So many of them meet at each vertex
/// that a walk along edges not yet walked always comes back to where it began, whichever way the file's rings run.
class RingMaker {
public:
    void toggle(WorldPoint a, WorldPoint b) {
        const auto [found, isNew] = m_numbers.try_emplace(Edge(a, b), m_edges.size());
        if (isNew) {
            m_edges.push_back({{a, b}, false});
        }
        m_edges[found->second].isOpen ^= true;
    }

    [[nodiscard]] Outline rings() {
        for (std::size_t number = 0; number < m_edges.size(); ++number) {
            const Side& side = m_edges[number];
            if (side.isOpen) {
                m_ends.emplace(Vertex(side.ends[0]).bits(), number);
                m_ends.emplace(Vertex(side.ends[1]).bits(), number);
            }
        }
        Outline outline;
        for (Side& side : m_edges) {
            if (side.isOpen) {
                outline.push_back(ringFrom(side));
            }
        }
        std::erase_if(outline, [](const auto& ring) { return ring.size() < 4; });
        return outline;
    }

private:
    struct Side {
        std::array<WorldPoint, 2> ends;
        bool isOpen = false; ///< on the outline, and not walked yet
    };

    [[nodiscard]] std::vector<WorldPoint> ringFrom(Side& first) {
        first.isOpen = false;
        std::vector<WorldPoint> ring(first.ends.begin(), first.ends.end());
        while (Vertex(ring.back()) != Vertex(ring.front())) {
            Side* next = openSideAt(ring.back());
            if (next == nullptr) {
                ring.push_back(ring.front());
                break;
            }
            next->isOpen = false;
            const bool forward = Vertex(next->ends[0]) == Vertex(ring.back());
            ring.push_back(next->ends[forward ? 1 : 0]);
        }
        return ring;
    }

    /// Those walked are forgotten on the way, so that a vertex where thousands meet is not gone through each time.
    [[nodiscard]] Side* openSideAt(WorldPoint point) {
        const std::uint64_t bits = Vertex(point).bits();
        for (auto found = m_ends.find(bits); found != m_ends.end(); found = m_ends.find(bits)) {
            Side& side = m_edges[found->second];
            m_ends.erase(found);
            if (side.isOpen) {
                return &side;
            }
        }
        return nullptr;
    }

    std::unordered_map<Edge, std::size_t, EdgeHash> m_numbers;
    std::vector<Side> m_edges; ///< in the order of the file
    std::unordered_multimap<std::uint64_t, std::size_t> m_ends;
};

} // namespace

std::vector<BoundaryLine> boundaryLines(std::span<const CommuneShape> shapes, std::span<const std::uint32_t> areas) {
    return LineMaker(shapes, areas).lines();
}

Outline outlineOf(std::span<const CommuneShape> shapes, std::span<const std::uint32_t> members) {
    RingMaker maker;
    for (const std::uint32_t shape : members) {
        forEachEdge(shapes.subspan(shape, 1), [&](std::uint32_t, WorldPoint a, WorldPoint b) { maker.toggle(a, b); });
    }
    return maker.rings();
}

} // namespace maillage
