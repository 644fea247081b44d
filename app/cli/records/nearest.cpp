// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records/nearest.h"

#include <algorithm>
#include <vector>

namespace maillage::cli {

namespace {

constexpr std::size_t longest = 64;

/// Optimal string alignment distance (Damerau-Levenshtein, each letter changed once at most).
std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::vector<std::size_t>> steps(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i) {
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = i + j;
                continue;
            }
            const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
            }
        }
    }
    return steps[left.size()][right.size()];
}

} // namespace

std::optional<std::string_view> nearest(std::string_view typed, std::span<const std::string_view> names) {
    if (typed.size() > longest) {
        return std::nullopt;
    }
    std::optional<std::string_view> best;
    std::size_t least = std::max<std::size_t>(2, typed.size() / 3) + 1;
    for (const std::string_view name : names) {
        if (const std::size_t steps = distance(typed, name); steps < least) {
            least = steps;
            best = name;
        }
    }
    return best;
}

} // namespace maillage::cli
