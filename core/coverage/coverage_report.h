// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_curve.h"
#include "core/coverage/next_places.h"
#include "core/territory/territory_parts.h"

#include <array>
#include <memory>

namespace maillage {

inline constexpr std::array usualDistances{Metres{5'000}, Metres{10'000}, Metres{15'000}, Metres{20'000}};

/// What is asked of the coverage of a territory.
struct CoverageQuestion {
    TerritoryPart subject;
    std::optional<TerritoryKind> by{}; ///< which territories of it are told one by one; nothing: none
    Metres within{10'000};             ///< nearer is within reach
    std::size_t next = 5;              ///< how many new places to look for
};

/// A territory and how near its inhabitants live to a place.
struct CoverageRow {
    TerritoryPart part;
    CoverageCurve curve;
};

/// What is told of a territory: the one shape that the command line, the window and files show. Immutable, any thread.
struct CoverageReport {
    using Pointer = std::shared_ptr<const CoverageReport>;

    CoverageQuestion question;
    Date date{}; ///< the places are those of that day
    Sites sites;
    std::vector<CommuneReach> communes; ///< of the subject, by number
    CoverageCurve curve;                ///< the same
    std::vector<CoverageRow> parts;     ///< by name, whole even where they reach beyond the subject
    std::vector<CommuneReach> far;      ///< see outOfReach()
    std::vector<NextPlace> next;
};

/// Interrupted: "coverage.interrupted".
[[nodiscard]] Result<CoverageReport::Pointer> coverageReport(CoverageQuestion question, Sites sites,
                                                             const CommuneCentres& centres, const Date& date,
                                                             const TaskControl& control = {});

/// All communes of today, under the name "France". Its identification is no Territory's.
[[nodiscard]] TerritoryPart wholeOfFrance();

} // namespace maillage
