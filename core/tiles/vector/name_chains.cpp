// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/name_chains.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace maillage {

namespace {

using Line = std::vector<ScenePoint>;
using End = std::pair<std::int64_t, std::size_t>; ///< where, and of which piece

constexpr double leastCosine = 0.5; // of the turn where two pieces meet
constexpr int mostAtAPoint = 32;

/// Ends that are closer than half a unit meet.
std::int64_t cellOf(ScenePoint p) {
    const auto x = static_cast<std::int64_t>(std::llround(p.x));
    const auto y = static_cast<std::int64_t>(std::llround(p.y));
    return (x << 32) ^ (y & 0xFFFFFFFF);
}

struct Direction {
    double x = 0;
    double y = 0;
};

/// Of unit length, outwards from the line at its end, or at its beginning; zero where two points lie on each other.
Direction outwards(const Line& line, bool atEnd) {
    const ScenePoint& inner = atEnd ? line[line.size() - 2] : line[1];
    const ScenePoint& outer = atEnd ? line.back() : line.front();
    const double dx = static_cast<double>(outer.x) - inner.x;
    const double dy = static_cast<double>(outer.y) - inner.y;
    const double length = std::hypot(dx, dy);
    return length > 0 ? Direction{dx / length, dy / length} : Direction{};
}

class Joining {
public:
    explicit Joining(std::vector<Line> pieces)
        : m_pieces(std::move(pieces))
        , m_used(m_pieces.size(), false) {
        std::ranges::stable_sort(m_pieces, std::greater(), [](const Line& line) { return lengthOf(line); });
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            m_ends.emplace_back(cellOf(m_pieces[i].front()), i);
            m_ends.emplace_back(cellOf(m_pieces[i].back()), i);
        }
        std::ranges::sort(m_ends);
    }

    [[nodiscard]] std::vector<Line> run() {
        std::vector<Line> chains;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_used[i]) {
                continue;
            }
            m_used[i] = true;
            Line chain = m_pieces[i];
            extend(chain);
            std::ranges::reverse(chain);
            extend(chain);
            chains.push_back(std::move(chain));
        }
        return chains;
    }

private:
    void extend(Line& chain) {
        while (const auto next = straightest(chain)) {
            m_used[*next] = true;
            Line piece = m_pieces[*next];
            if (cellOf(piece.front()) != cellOf(chain.back())) {
                std::ranges::reverse(piece);
            }
            chain.insert(chain.end(), piece.begin() + 1, piece.end());
        }
    }

    [[nodiscard]] std::optional<std::size_t> straightest(const Line& chain) const {
        const Direction along = outwards(chain, true);
        std::optional<std::size_t> best;
        double bestCosine = leastCosine;
        int looked = 0; // thousands that meet in one point are no road
        const auto here = std::ranges::equal_range(m_ends, cellOf(chain.back()), {}, &End::first);
        for (auto end = here.begin(); end != here.end() && looked < mostAtAPoint; ++end, ++looked) {
            if (m_used[end->second]) {
                continue;
            }
            const Line& piece = m_pieces[end->second];
            const Direction back = outwards(piece, cellOf(piece.front()) != cellOf(chain.back()));
            const double cosine = -(along.x * back.x + along.y * back.y);
            if (cosine > bestCosine) {
                bestCosine = cosine;
                best = end->second;
            }
        }
        return best;
    }

    std::vector<Line> m_pieces;
    std::vector<bool> m_used;
    std::vector<End> m_ends; ///< sorted
};

} // namespace

double lengthOf(std::span<const ScenePoint> line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    return length;
}

std::vector<std::vector<ScenePoint>> joinPieces(std::vector<std::vector<ScenePoint>> pieces) {
    std::erase_if(pieces, [](const Line& line) { return line.size() < 2; });
    return pieces.size() < 2 ? pieces : Joining(std::move(pieces)).run();
}

} // namespace maillage
