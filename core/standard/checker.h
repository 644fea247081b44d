// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/record.h"
#include "core/standard/row.h"

#include <span>
#include <string_view>
#include <vector>

namespace maillage {

/// Every check of the national standard on one place: what its schema (v1.0.2) refuses is an error, what it passes
/// and a careful reader should not is a warning. What needs other places (unique ids, the same place twice) is
/// FileChecker's and the hub's. Immutable; any thread may use it.
class Checker {
public:
    explicit Checker(const Date& today = maillage::today())
        : m_today(today) {}

    /// `values`: the standard's 32 fields in the order of PlaceField, empty where there is none. Fields that are not
    /// `present` are not asked for. Allocates nothing for a place without faults, whose hours were seen before.
    void check(std::span<const std::string_view> values, const FaultSink& sink,
               PresentFields present = allPresent) const;

    /// The faults of a record of the hub, without line: of a place as above, `column` being the field's number in the
    /// standard, from 1; of a person or an organisation as faultsOfPeople() has them; of others none.
    [[nodiscard]] std::vector<Fault> faultsOf(const Record& record) const;

    /// False where the schema passes the place for certain, so that faultsOf() would find warnings at the most. For
    /// writing many places, of which few are refused: it takes a fraction of the time.
    [[nodiscard]] static bool mayBeRefused(const Record& place);

private:
    Date m_today;
};

} // namespace maillage
