// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/boundary_layer.h"

#include "core/territory/gazetteer.h"
#include "ui/cartography/ground/boundary_file.h"
#include "ui/cartography/ground/clip.h"

#include <QPainter>

#include <algorithm>
#include <bit>
#include <cmath>
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
};

struct Edge {
    Vertex from; ///< the smaller of the two
    Vertex to;

    Edge(Vertex a, Vertex b)
        : from(std::min(a, b))
        , to(std::max(a, b)) {}

    friend bool operator==(const Edge&, const Edge&) = default;
};

struct EdgeHash {
    std::size_t operator()(const Edge& edge) const {
        const std::uint64_t a = (static_cast<std::uint64_t>(edge.from.x) << 32U) | edge.from.y;
        const std::uint64_t b = (static_cast<std::uint64_t>(edge.to.x) << 32U) | edge.to.y;
        return static_cast<std::size_t>((a * 0x9E3779B97F4A7C15U) ^ std::rotl(b * 0xC2B2AE3D27D4EB4FU, 29));
    }
};

/// Who lies on the two sides of an edge. Edges with the same area on both sides cancel out in its outline.
struct Sides {
    static constexpr std::uint32_t nobody = 0xFFFFFFFFU;
    std::uint32_t first = nobody; ///< a commune's number
    std::uint32_t second = nobody;
    bool drawn = false;
};

using Edges = std::unordered_map<Edge, Sides, EdgeHash>;

class Dissolving {
public:
    Dissolving(const std::vector<CommuneShape>& shapes, const std::vector<BoundaryLayer::Commune>& communes)
        : m_shapes(shapes)
        , m_communes(communes) {
        std::size_t count = 0;
        for (const CommuneShape& shape : shapes) {
            for (const auto& ring : shape.rings) {
                count += ring.size();
            }
        }
        m_edges.reserve(count);
        forEachEdge([this](std::uint32_t commune, WorldPoint a, WorldPoint b) {
            Sides& sides = m_edges[Edge(Vertex(a), Vertex(b))];
            (sides.first == Sides::nobody ? sides.first : sides.second) = commune;
        });
    }

    /// Each edge once, joined to lines as long as their kind stays the same.
    [[nodiscard]] std::vector<BoundaryLayer::Line> lines() {
        std::vector<BoundaryLayer::Line> result;
        BoundaryLayer::Line line;
        const auto flush = [&] {
            if (line.points.size() > 1) {
                line.bounds = boundsOf(line.points);
                result.push_back(line);
            }
            line.points.clear();
        };
        forEachEdge([&](std::uint32_t, WorldPoint a, WorldPoint b) {
            Sides& sides = m_edges.find(Edge(Vertex(a), Vertex(b)))->second;
            const bool isAreaEdge = separatesAreas(sides);
            if (sides.drawn || line.points.empty() || line.points.back() != a || line.isAreaEdge != isAreaEdge) {
                flush();
            }
            if (!std::exchange(sides.drawn, true)) {
                if (line.points.empty()) {
                    line.points.push_back(a);
                    line.isAreaEdge = isAreaEdge;
                }
                line.points.push_back(b);
            }
        });
        flush();
        return result;
    }

private:
    template<typename Visit>
    void forEachEdge(Visit&& visit) const {
        for (std::uint32_t commune = 0; commune < m_shapes.size(); ++commune) {
            for (const auto& ring : m_shapes[commune].rings) {
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    visit(commune, ring[i - 1], ring[i]);
                }
            }
        }
    }

    [[nodiscard]] bool separatesAreas(const Sides& sides) const {
        const std::string& first = m_communes[sides.first].area;
        return sides.second == Sides::nobody ? !first.empty() : first != m_communes[sides.second].area;
    }

    [[nodiscard]] static QRectF boundsOf(const std::vector<WorldPoint>& points) {
        const auto [west, east] = std::ranges::minmax(points, {}, &WorldPoint::x);
        const auto [north, south] = std::ranges::minmax(points, {}, &WorldPoint::y);
        return {QPointF(west.x, north.y), QPointF(east.x, south.y)};
    }

    const std::vector<CommuneShape>& m_shapes;
    const std::vector<BoundaryLayer::Commune>& m_communes;
    Edges m_edges;
};

/// Bounds of a straight line have no area, for which QRectF::intersects is false.
bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

std::string epciOfCommune(std::string_view insee) {
    const auto commune = Gazetteer::instance().commune(insee);
    const auto epci = commune ? commune->present().epci() : std::nullopt;
    return epci ? epci->code() : std::string();
}

Result<BoundaryLayer> BoundaryLayer::load(const std::vector<std::filesystem::path>& files,
                                          const AreaOfCommune& areaOfCommune) {
    std::vector<CommuneShape> shapes;
    for (const std::filesystem::path& file : files) {
        auto read = readCommuneShapes(file);
        if (!read) {
            return std::unexpected(read.error());
        }
        std::ranges::move(*read, std::back_inserter(shapes));
    }
    BoundaryLayer layer;
    for (const CommuneShape& shape : shapes) {
        layer.m_communes.push_back({shape.code, shape.name, areaOfCommune(shape.code)});
    }
    layer.m_lines = Dissolving(shapes, layer.m_communes).lines();
    for (const Line& line : layer.m_lines) {
        layer.m_box.include(toLatLon({line.bounds.left(), line.bounds.top()}));
        layer.m_box.include(toLatLon({line.bounds.right(), line.bounds.bottom()}));
    }
    return layer;
}

void BoundaryLayer::paint(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const double zoom = view.zoom() - std::log2(style.unit);
    const double margin = 8 * style.unit;
    const QRectF world = view.worldRect(margin);
    const QRectF clip = view.rect().adjusted(-margin, -margin, margin, margin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QPointF> points;
    for (const bool isAreaEdge : {false, true}) {
        const double width = isAreaEdge ? (zoom < 8 ? 1.1 : 1.6) : (zoom < 9 ? 0.4 : 0.8);
        painter.setPen(QPen(isAreaEdge ? style.epci : style.commune, width * style.unit, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        for (const Line& line : m_lines) {
            if (line.isAreaEdge != isAreaEdge || !overlap(line.bounds, world)) {
                continue;
            }
            points.clear();
            for (const WorldPoint& point : line.points) {
                points.push_back(view.toScreen(point));
            }
            forEachVisibleRun(points, clip, [&](const std::vector<QPointF>& run) {
                painter.drawPolyline(run.data(), static_cast<int>(run.size()));
            });
        }
    }
    painter.restore();
}

} // namespace maillage
