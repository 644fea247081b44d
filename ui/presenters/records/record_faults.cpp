// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_faults.h"

#include "core/standard/checker.h"

#include <algorithm>

namespace maillage {

std::vector<Fault> faultsOfRecord(const Record& record) {
    std::vector<Fault> faults = Checker().faultsOf(record);
    std::ranges::stable_sort(faults, {}, &Fault::severity);
    return faults;
}

std::vector<JudgedFault> judgedFaults(const Record& record) {
    std::vector<JudgedFault> judged;
    for (Fault& fault : faultsOfRecord(record)) {
        auto proposals = proposalsFor(fault, record);
        judged.push_back({std::move(fault), std::move(proposals)});
    }
    return judged;
}

} // namespace maillage
