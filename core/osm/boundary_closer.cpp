// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/boundary_closer.h"

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

constexpr double longestGap = 0.25; // of the length of what is known
constexpr std::size_t fewestCorners = 3;

/// Takes from `lines` one that goes on where `chain` ends, whichever way round.
bool prolong(Ring& chain, std::vector<Ring>& lines) {
    const auto next = std::ranges::find_if(
        lines, [&chain](const Ring& line) { return line.front() == chain.back() || line.back() == chain.back(); });
    if (next == lines.end()) {
        return false;
    }
    Ring line = std::move(*next);
    lines.erase(next);
    if (line.front() != chain.back()) {
        std::ranges::reverse(line);
    }
    chain.insert(chain.end(), line.begin() + 1, line.end());
    return true;
}

/// The lines joined where their ends meet.
std::vector<Ring> joined(std::vector<Ring> lines) {
    std::vector<Ring> chains;
    while (!lines.empty()) {
        Ring chain = std::move(lines.back());
        lines.pop_back();
        for (int end = 0; end < 2; ++end) {
            while (chain.front() != chain.back() && prolong(chain, lines)) {
            }
            std::ranges::reverse(chain);
        }
        chains.push_back(std::move(chain));
    }
    return chains;
}

} // namespace

std::optional<MultiPolygon> closedArea(std::vector<Ring> lines) {
    std::erase_if(lines, [](const Ring& line) { return line.size() < 2; });
    MultiPolygon area;
    int gaps = 0;
    for (Ring& chain : joined(std::move(lines))) {
        if (chain.front() != chain.back()) {
            const Metres gap = distance(chain.front(), chain.back());
            if (++gaps > 1 || gap.value > longestGap * lengthOf(chain).value) {
                return std::nullopt;
            }
            chain.push_back(chain.front());
        }
        if (chain.size() > fewestCorners) {
            area.polygons.emplace_back().rings.push_back(std::move(chain));
        }
    }
    return area.polygons.empty() ? std::nullopt : std::optional(std::move(area));
}

} // namespace maillage
