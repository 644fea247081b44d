// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/reach.h"

namespace maillage {

/// How many inhabitants live within which distance of a place, all of a commune's at its centre. Communes whose centre
/// is not known are in no share: they are kept apart. A value.
class CoverageCurve {
public:
    CoverageCurve() = default;
    explicit CoverageCurve(std::span<const CommuneReach> communes);

    /// Up to this distance, so many inhabitants live as near or nearer.
    struct Step {
        Metres distance;
        std::uint64_t inhabitants = 0;
    };

    /// By distance, each distance once.
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    /// Of the communes whose centre is known: the whole that shares are of.
    [[nodiscard]] std::uint64_t inhabitants() const { return m_inhabitants; }

    [[nodiscard]] std::uint64_t inhabitantsWithin(Metres distance) const;
    /// In percent; nothing where nobody lives, or no commune's centre is known.
    [[nodiscard]] std::optional<double> shareWithin(Metres distance) const;
    /// Within which distance that share of the inhabitants lives, in percent; nothing where no distance will do.
    [[nodiscard]] std::optional<Metres> distanceOf(double share) const;

    /// Communes whose centre is not known, in their order.
    [[nodiscard]] const std::vector<Commune>& unknown() const { return m_unknown; }

    [[nodiscard]] std::uint64_t unknownInhabitants() const { return m_unknownInhabitants; }

private:
    std::vector<Step> m_steps;
    std::uint64_t m_inhabitants = 0;
    std::vector<Commune> m_unknown;
    std::uint64_t m_unknownInhabitants = 0;
};

} // namespace maillage
