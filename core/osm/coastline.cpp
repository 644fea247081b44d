// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/coastline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
constexpr std::size_t fewestCorners = 4; // of a closed line, the last being the first again
constexpr double sides = 4;

bool isClosed(const Ring& line) {
    return line.front() == line.back();
}

/// Pieces of a coast, joined where one begins at the end of another.
class Joiner {
public:
    explicit Joiner(std::vector<Ring> pieces)
        : m_pieces(std::move(pieces))
        , m_next(m_pieces.size(), none)
        , m_used(m_pieces.size(), false) {}

    [[nodiscard]] std::vector<Ring> joined() {
        const std::vector<bool> follows = link();
        std::vector<Ring> lines;
        for (const bool wanted : {false, true}) { // lines from their first piece on, then what is left: closed ones
            for (std::size_t i = 0; i < m_pieces.size(); ++i) {
                if (follows[i] == wanted && !m_used[i]) {
                    lines.push_back(lineFrom(i));
                }
            }
        }
        return lines;
    }

private:
    /// Finds what follows each piece, and tells which pieces follow one.
    std::vector<bool> link() {
        std::map<std::pair<double, double>, std::size_t> beginnings;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            beginnings.try_emplace({m_pieces[i].front().lat, m_pieces[i].front().lon}, i);
        }
        std::vector<bool> follows(m_pieces.size(), false);
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const auto next = beginnings.find({m_pieces[i].back().lat, m_pieces[i].back().lon});
            if (next != beginnings.end() && !follows[next->second]) {
                m_next[i] = next->second;
                follows[next->second] = true;
            }
        }
        return follows;
    }

    Ring lineFrom(std::size_t piece) {
        Ring line;
        for (; piece != none && !m_used[piece]; piece = m_next[piece]) {
            m_used[piece] = true;
            const Ring& more = m_pieces[piece];
            line.insert(line.end(), more.begin() + (line.empty() ? 0 : 1), more.end());
        }
        return line;
    }

    std::vector<Ring> m_pieces;
    std::vector<std::size_t> m_next;
    std::vector<bool> m_used;
};

/// The part of a straight line within the frame (Liang and Barsky, 1984).
struct Stretch {
    LatLon from;
    LatLon to;
    bool leaves = false; ///< it goes on outside
};

std::optional<Stretch> within(const Box& frame, LatLon a, LatLon b) {
    const double north = b.lat - a.lat;
    const double east = b.lon - a.lon;
    double enter = 0;
    double leave = 1;
    for (const auto& [way, room] : {std::pair(-east, a.lon - frame.west), std::pair(east, frame.east - a.lon),
                                    std::pair(-north, a.lat - frame.south), std::pair(north, frame.north - a.lat)}) {
        if (way == 0 && room < 0) {
            return std::nullopt;
        }
        if (way < 0) {
            enter = std::max(enter, room / way);
        } else if (way > 0) {
            leave = std::min(leave, room / way);
        }
    }
    if (enter >= leave) {
        return std::nullopt;
    }
    const auto at = [&](double part) {
        return LatLon{std::clamp(a.lat + part * north, frame.south, frame.north),
                      std::clamp(a.lon + part * east, frame.west, frame.east)};
    };
    return Stretch{enter == 0 ? a : at(enter), leave == 1 ? b : at(leave), leave < 1};
}

/// The parts of a line within the frame.
std::vector<Ring> partsWithin(const Box& frame, const Ring& line) {
    std::vector<Ring> parts;
    bool goesOn = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto stretch = within(frame, line[i - 1], line[i]);
        if (stretch) {
            if (!goesOn || parts.back().back() != stretch->from) {
                parts.push_back({stretch->from});
            }
            parts.back().push_back(stretch->to);
        }
        goesOn = stretch && !stretch->leaves;
    }
    if (parts.size() > 1 && isClosed(line) && parts.back().back() == parts.front().front()) {
        parts.back().insert(parts.back().end(), parts.front().begin() + 1, parts.front().end());
        parts.front() = std::move(parts.back());
        parts.pop_back();
    }
    return parts;
}

/// The sides of the frame, clockwise from its north-western corner: 0 to 1 along the north, 1 to 2 along the east.
class Rim {
public:
    explicit Rim(const Box& frame)
        : m_frame(frame) {}

    /// The place on the rim nearest to a point of the frame.
    [[nodiscard]] double nearest(LatLon p) const {
        const std::array gaps{m_frame.north - p.lat, m_frame.east - p.lon, p.lat - m_frame.south, p.lon - m_frame.west};
        const double height = m_frame.north - m_frame.south;
        const double width = m_frame.east - m_frame.west;
        switch (std::ranges::min_element(gaps) - gaps.begin()) {
        case 0:
            return gaps[3] / width;
        case 1:
            return 1 + gaps[0] / height;
        case 2:
            return 2 + gaps[1] / width;
        default:
            return 3 + gaps[2] / height;
        }
    }

    [[nodiscard]] LatLon at(double place) const {
        const double side = std::floor(place);
        const double part = place - side;
        const double lat = m_frame.south + (m_frame.north - m_frame.south) * part;
        const double lon = m_frame.west + (m_frame.east - m_frame.west) * part;
        switch (static_cast<int>(side) % static_cast<int>(sides)) {
        case 0:
            return {m_frame.north, lon};
        case 1:
            return {m_frame.north + m_frame.south - lat, m_frame.east};
        case 2:
            return {m_frame.south, m_frame.east + m_frame.west - lon};
        default:
            return {lat, m_frame.west};
        }
    }

    /// How far it is from one place to another, clockwise.
    [[nodiscard]] static double way(double from, double to) { return to >= from ? to - from : to - from + sides; }

    /// The corners on this way.
    void appendCorners(Ring& ring, double from, double to) const {
        const double end = from + way(from, to);
        for (double corner = std::floor(from) + 1; corner < end; ++corner) {
            ring.push_back(at(std::fmod(corner, sides)));
        }
    }

private:
    Box m_frame;
};

/// A coast from rim to rim. Behind its end the sea goes on clockwise.
struct Shore {
    Ring line{};
    double start = 0;
    double end = 0;
    Metres length{}; ///< inside the frame
    bool used = false;
};

/// A coast that ends within the frame goes on to its rim.
Shore shoreOf(const Rim& rim, Ring line) {
    constexpr double touches = 1e-9; // degrees
    const auto isAt = [](LatLon a, LatLon b) {
        return std::abs(a.lat - b.lat) < touches && std::abs(a.lon - b.lon) < touches;
    };
    Shore shore{.start = rim.nearest(line.front()), .end = rim.nearest(line.back()), .length = lengthOf(line)};
    if (const LatLon foot = rim.at(shore.start); !isAt(foot, line.front())) {
        line.insert(line.begin(), foot);
    }
    if (const LatLon foot = rim.at(shore.end); !isAt(foot, line.back())) {
        line.push_back(foot);
    }
    shore.line = std::move(line);
    return shore;
}

/// Where a shore meets the rim.
struct Mouth {
    double place = 0;
    bool isEnd = false;
    std::size_t shore = 0;
};

/// A shore that stands against its neighbours: clockwise along the rim, the sea that begins at an end has to stop at a
/// beginning. The shortest one of those; none where all is well.
std::size_t misfitOf(const std::vector<Shore>& shores) {
    std::vector<Mouth> mouths;
    for (std::size_t i = 0; i < shores.size(); ++i) {
        mouths.push_back({shores[i].start, false, i});
        mouths.push_back({shores[i].end, true, i});
    }
    std::ranges::stable_sort(mouths, {}, &Mouth::place);
    std::size_t misfit = none;
    for (std::size_t i = 0; i < mouths.size(); ++i) {
        const Mouth& next = mouths[(i + 1) % mouths.size()];
        if (mouths[i].isEnd != next.isEnd) {
            continue;
        }
        for (const std::size_t shore : {mouths[i].shore, next.shore}) {
            if (misfit == none || shores[shore].length.value < shores[misfit].length.value) {
                misfit = shore;
            }
        }
    }
    return misfit;
}

/// Without those that stand against the others, as scraps of a coast at the ragged edge of an extract do.
std::vector<Shore> fitting(std::vector<Shore> shores) {
    for (std::size_t misfit = misfitOf(shores); misfit != none; misfit = misfitOf(shores)) {
        shores.erase(shores.begin() + static_cast<std::ptrdiff_t>(misfit));
    }
    return shores;
}

/// The next shore clockwise behind the end of one, unless that is the first again.
Shore* nextOf(std::vector<Shore>& shores, const Shore& first, double end) {
    Shore* next = nullptr;
    double nearest = Rim::way(end, first.start);
    for (Shore& shore : shores) {
        if (const double way = Rim::way(end, shore.start); !shore.used && way < nearest) {
            nearest = way;
            next = &shore;
        }
    }
    return next;
}

/// The waters between the shores and the rim.
std::vector<Ring> openWaters(const Rim& rim, std::vector<Shore> shores) {
    std::vector<Ring> waters;
    for (Shore& first : shores) {
        if (first.used) {
            continue;
        }
        Ring& ring = waters.emplace_back();
        for (Shore* shore = &first; shore != nullptr;) {
            shore->used = true;
            ring.insert(ring.end(), shore->line.begin(), shore->line.end());
            Shore* next = nextOf(shores, first, shore->end);
            rim.appendCorners(ring, shore->end, next == nullptr ? first.start : next->start);
            shore = next;
        }
        ring.push_back(ring.front());
    }
    return waters;
}

/// Whether a closed line turns left, as around an island.
bool isIsland(const Ring& line) {
    double doubled = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        doubled += line[i - 1].lon * line[i].lat - line[i].lon * line[i - 1].lat;
    }
    return doubled > 0;
}

/// Each water with the islands in it.
MultiPolygon withIslands(std::vector<Ring> waters, std::vector<Ring> islands) {
    MultiPolygon sea;
    for (Ring& water : waters) {
        const MultiPolygon whole{{Polygon{{std::move(water)}}}};
        Polygon& polygon = sea.polygons.emplace_back(whole.polygons.front());
        const Box box = boxOf(whole);
        std::erase_if(islands, [&](Ring& island) {
            const bool inside = box.contains(island.front()) && contains(whole, island.front());
            if (inside) {
                polygon.rings.push_back(std::move(island));
            }
            return inside;
        });
    }
    return sea;
}

} // namespace

MultiPolygon seaWithin(const Box& frame, std::vector<Ring> coast) {
    if (!(frame.north > frame.south) || !(frame.east > frame.west)) {
        return {};
    }
    std::erase_if(coast, [](const Ring& line) { return line.size() < 2; });
    const Rim rim(frame);
    std::vector<Shore> shores;
    std::vector<Ring> islands;
    std::vector<Ring> waters;
    for (const Ring& line : Joiner(std::move(coast)).joined()) {
        for (Ring& part : partsWithin(frame, line)) {
            if (!isClosed(part)) {
                shores.push_back(shoreOf(rim, std::move(part)));
            } else if (part.size() >= fewestCorners) {
                (isIsland(part) ? islands : waters).push_back(std::move(part));
            }
        }
    }
    if (shores.empty() && waters.empty() && !islands.empty()) {
        waters.push_back({rim.at(0), rim.at(1), rim.at(2), rim.at(3), rim.at(0)});
    }
    std::ranges::move(openWaters(rim, fitting(std::move(shores))), std::back_inserter(waters));
    return withIslands(std::move(waters), std::move(islands));
}

} // namespace maillage
