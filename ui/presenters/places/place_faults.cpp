// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_faults.h"

#include "core/standard/checker.h"

#include <algorithm>

namespace maillage {

std::vector<Fault> faultsOfPlace(const Record& place) {
    std::vector<Fault> faults = Checker().faultsOf(place);
    std::ranges::stable_sort(faults, {}, &Fault::severity);
    return faults;
}

} // namespace maillage
