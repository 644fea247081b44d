// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/fix_plan.h"

#include "core/standard/checker.h"
#include "core/standard/proposals.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t reportEvery = 64;

/// The changes that mend one place, fault by fault: what a later one rewrites again becomes one with the earlier.
class Mending {
public:
    explicit Mending(const Record& place)
        : m_before(place)
        , m_place(place) {}

    void mend(const Fault& fault) {
        if (const auto proposal = proposalFor(fault, m_place)) {
            m_place = mended(std::move(m_place), *proposal);
            PlannedChange& change = changeFor(*proposal);
            for (const FieldChange& value : proposal->changes) {
                rewrite(change, value);
            }
        }
    }

    [[nodiscard]] std::vector<PlannedChange> take() {
        for (PlannedChange& change : m_changes) {
            std::erase_if(change.fields, [](const FieldRewrite& one) { return one.before == one.after; });
        }
        std::erase_if(m_changes, [](const PlannedChange& change) { return change.fields.empty(); });
        return std::move(m_changes);
    }

private:
    [[nodiscard]] PlannedChange& changeFor(const Proposal& proposal) {
        const auto shares = [&](const PlannedChange& change) {
            return std::ranges::any_of(change.fields, [&](const FieldRewrite& one) {
                return std::ranges::contains(proposal.changes, one.field, &FieldChange::field);
            });
        };
        const auto earlier = std::ranges::find_if(m_changes, shares);
        if (earlier != m_changes.end()) {
            return *earlier;
        }
        m_changes.push_back({.place = m_before.number, .fields = {}});
        return m_changes.back();
    }

    void rewrite(PlannedChange& change, const FieldChange& value) {
        const auto known = std::ranges::find(change.fields, value.field, &FieldRewrite::field);
        if (known != change.fields.end()) {
            known->after = value.value;
        } else {
            change.fields.push_back(
                {.field = value.field, .before = m_before.values[value.field], .after = value.value});
        }
    }

    const Record& m_before;
    Record m_place;
    std::vector<PlannedChange> m_changes;
};

std::vector<PlannedChange> mendingOf(const Record& place, const Checker& checker, const WantedFaults& wanted) {
    Mending mending(place);
    for (const Fault& fault : checker.faultsOf(place)) {
        const auto kind = kindOf(fault);
        if (kind && wanted(*kind)) {
            mending.mend(fault);
        }
    }
    return mending.take();
}

} // namespace

Result<ChangePlan> planFix(const store::Connection& connection, std::span<const std::int64_t> keys,
                           const WantedFaults& wanted, const TaskControl& control) {
    const Checker checker;
    ChangePlan plan;
    std::size_t done = 0;
    const auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& place) {
        std::vector<PlannedChange> changes = mendingOf(place, checker, wanted);
        ++(changes.empty() ? plan.unchanged : plan.places);
        std::ranges::move(changes, std::back_inserter(plan.changes));
        if (++done % reportEvery == 0) {
            control.report({done, keys.size()});
        }
        return !control.interrupted();
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted")
                                 : Result<ChangePlan>(std::move(plan));
}

} // namespace maillage
