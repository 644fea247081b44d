// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/record.h"

#include <optional>
#include <vector>

namespace maillage {

/// One way to mend a fault: the values that would do it, and what the button that writes them says. Applied to the
/// record it was made for, the fault is gone. Nothing is written here: it goes through Batch::set like any change.
struct Proposal {
    Message label;                    ///< "Replace by 02 41 43 28 13": values are shown as people read them
    std::vector<FieldChange> changes; ///< never empty, each differs from the record
};

/// What would mend a fault that the checks found in this record, best first. More than one where somebody has to
/// choose: a commune with several postcodes, a name and a code that contradict each other. Empty where nothing can be
/// computed. Only the fault's rule and field are looked at, never its cut value. Any thread; some look up numbers and
/// cost up to a millisecond.
[[nodiscard]] std::vector<Proposal> proposalsFor(const Fault& fault, const Record& record);

/// The proposal where there is exactly one, so that many records can be mended without asking about each.
[[nodiscard]] std::optional<Proposal> proposalFor(const Fault& fault, const Record& record);

/// The record with the proposal's values in it.
[[nodiscard]] Record mended(Record record, const Proposal& proposal);

} // namespace maillage
