// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_report.h"

#include <string>
#include <vector>

namespace maillage {

/// How cells are written.
struct TableStyle {
    bool french = false; ///< a comma for decimals
    bool quoted = false; ///< texts as writeCsvTable() wants them
};

using TextTable = std::vector<std::vector<std::string>>; ///< the header first

// The report as tables in the language of the installed translators, the same in the window, on the command line and in
// files. Every distance says that it is as the crow flies. Numbers without separators of thousands.

/// The parts, then the subject, and the share of their inhabitants within each distance; communes that no distance is
/// known of, counted apart.
[[nodiscard]] TextTable shareTable(const CoverageReport& report, std::span<const Metres> distances,
                                   const TableStyle& style);
/// The subject alone, a line for each distance.
[[nodiscard]] TextTable curveTable(const CoverageReport& report, std::span<const Metres> distances,
                                   const TableStyle& style);
/// Communes out of reach with their nearest place; then those that no distance is known of, which say so.
[[nodiscard]] TextTable farTable(const CoverageReport& report, const Snapshot& snapshot, const TableStyle& style);
/// Where to go next, one after the other.
[[nodiscard]] TextTable nextTable(const CoverageReport& report, const TableStyle& style);

/// "12.4", "12,4": kilometres with one decimal.
[[nodiscard]] std::string kilometresText(Metres distance, bool french);
/// "82.0": percent with one decimal; empty for nothing. "100.0" is everybody and "0.0" nobody, however few are missing.
[[nodiscard]] std::string shareText(std::optional<double> share, bool french);
/// "10", "7.5": a distance that somebody chose.
[[nodiscard]] std::string limitText(Metres distance, bool french);

/// "In Maine-et-Loire, 82.0% of the inhabitants live within 10 km of a place, as the crow flies."
[[nodiscard]] Message shareSentence(const CoverageReport& report, bool french);
/// What the figures leave out, each a sentence: communes without a known centre, places without a position.
[[nodiscard]] std::vector<Message> omissions(const CoverageReport& report, bool french);

} // namespace maillage
