// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/proposals.h"

#include <vector>

namespace maillage {

/// Something to mend, with what would do it.
struct JudgedFault {
    Fault fault;
    std::vector<Proposal> proposals;
};

/// What the checks find in a place, a person or an organisation of the hub, errors first. Any thread.
[[nodiscard]] std::vector<Fault> faultsOfRecord(const Record& record);
/// The same with proposals. Any thread.
[[nodiscard]] std::vector<JudgedFault> judgedFaults(const Record& record);

} // namespace maillage
