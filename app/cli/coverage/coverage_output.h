// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/coverage/coverage_report.h"

#include <vector>

namespace maillage::cli {

/// What the command line asked, and its answer.
struct CoverageAnswer {
    std::vector<Metres> distances; ///< of "share"
    Snapshot::Pointer snapshot;
    CoverageReport::Pointer report;
};

/// Writes what the word that `arguments` begin with asks for: a table in words, one line of JSON, and the file of
/// --csv.
[[nodiscard]] Result<ExitCode> writeCoverage(const Context& context, const Arguments& arguments,
                                             const CoverageAnswer& answer);

} // namespace maillage::cli
