// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/place_faults.h"

#include "core/query/snapshot/fault_flags.h"
#include "core/standard/checker.h"

#include <algorithm>

namespace maillage {

namespace {

void addTwin(std::vector<Fault>& faults, const Record& place, const Snapshot& snapshot, FaultKind twice,
             std::string_view sentence) {
    const auto row = snapshot.rowOf(place.number);
    const Bitmap* const marked = snapshot.faults()->rowsWith(twice);
    if (!row || marked == nullptr || !marked->test(*row)) {
        return; // looking for twins of every place of a large hub takes long
    }
    const auto twins = snapshot.faults()->twinsOf(*row, twice.rule);
    if (twins.empty()) {
        return;
    }
    Fault fault = makeFault(twice.field, twice.rule, place[twice.field], {snapshot.name(twins.front())});
    fault.message.id = sentence; // the rule's own speaks of lines
    faults.push_back(std::move(fault));
}

} // namespace

std::vector<Fault> faultsInHub(const Record& place, const Snapshot& snapshot) {
    std::vector<Fault> faults = Checker().faultsOf(place);
    if (snapshot.faultsKnown()) {
        addTwin(faults, place, snapshot, idTwice, "quality.id_twice");
        addTwin(faults, place, snapshot, placeTwice, "quality.place_twice");
    }
    std::ranges::stable_sort(faults, {}, &Fault::severity);
    return faults;
}

} // namespace maillage
