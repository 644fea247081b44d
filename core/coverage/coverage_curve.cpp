// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_curve.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr double percent = 100;

} // namespace

CoverageCurve::CoverageCurve(std::span<const CommuneReach> communes) {
    std::vector<Step> alone;
    for (const CommuneReach& reach : communes) {
        if (!reach.centre) {
            m_unknown.push_back(reach.commune);
            m_unknownInhabitants += reach.inhabitants;
            continue;
        }
        m_inhabitants += reach.inhabitants;
        if (reach.distance) {
            alone.push_back({*reach.distance, reach.inhabitants});
        }
    }
    std::ranges::sort(alone, {}, &Step::distance);
    std::uint64_t sum = 0;
    for (const Step& step : alone) {
        sum += step.inhabitants;
        if (m_steps.empty() || m_steps.back().distance < step.distance) {
            m_steps.push_back({step.distance, sum});
        } else {
            m_steps.back().inhabitants = sum;
        }
    }
}

std::uint64_t CoverageCurve::inhabitantsWithin(Metres distance) const {
    const auto beyond = std::ranges::upper_bound(m_steps, distance, {}, &Step::distance);
    return beyond == m_steps.begin() ? 0 : std::prev(beyond)->inhabitants;
}

std::optional<double> CoverageCurve::shareWithin(Metres distance) const {
    if (m_inhabitants == 0) {
        return std::nullopt;
    }
    return percent * static_cast<double>(inhabitantsWithin(distance)) / static_cast<double>(m_inhabitants);
}

std::optional<Metres> CoverageCurve::distanceOf(double share) const {
    const double wanted = share / percent * static_cast<double>(m_inhabitants);
    const auto found = std::ranges::find_if(
        m_steps, [&](const Step& step) { return static_cast<double>(step.inhabitants) >= wanted; });
    return found == m_steps.end() || m_inhabitants == 0 ? std::nullopt : std::optional{found->distance};
}

} // namespace maillage
