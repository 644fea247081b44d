// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/reach.h"

namespace maillage {

/// A commune where a new place would bring people within the distance.
struct NextPlace {
    Commune commune;
    std::uint64_t gain = 0;        ///< inhabitants that were out of reach, those of its neighbours among them
    std::size_t communes = 0;      ///< that they live in
    std::uint64_t within = 0;      ///< inhabitants within the distance from then on
    std::optional<double> share{}; ///< the same in percent of the inhabitants of communes whose centre is known
};

/// Where to go next: up to `count` communes, one after the other, each the one that brings most inhabitants under the
/// limit, given those before it; the lower number of two that bring as many. Fewer where nobody is left to be brought.
/// A new place stands at its commune's centre. Interrupted: "coverage.interrupted".
///
/// Each step is the best one by itself; all of them together reach at least 63 % of what the best choice of as many
/// communes would (G. Nemhauser, L. Wolsey, M. Fisher, "An analysis of approximations for maximizing submodular set
/// functions", 1978). Gains only ever shrink, so that one is worked out again when it comes to the top (M. Minoux,
/// "Accelerated greedy algorithms", 1978).
[[nodiscard]] Result<std::vector<NextPlace>> nextPlaces(std::span<const CommuneReach> communes, Metres limit,
                                                        std::size_t count, const TaskControl& control = {});

} // namespace maillage
