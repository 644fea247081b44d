// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calling_round.h"

#include "core/query/filter/choices.h"
#include "core/query/search/search.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace maillage {

namespace {

/// Lower comes first. Days of those never verified are 0.
using Rank = std::tuple<bool, bool, std::int32_t>;

std::optional<Date> dateIn(const store::Statement& row, int column) {
    return parseDate(row.text(column));
}

bool isPromised(const Verification& place, const Date& today) {
    return place.callAgainOn && *place.callAgainOn <= today && (!place.on || *place.on < *place.callAgainOn);
}

/// Gathers the round from one row after the other.
class Gathering {
public:
    Gathering(const Snapshot& snapshot, const CallingRhythm& rhythm)
        : m_snapshot(snapshot)
        , m_rhythm(rhythm)
        , m_due(snapshot.rowCount()) {}

    void take(std::int64_t key, const Verification& place, bool starred, std::string_view by) {
        const auto row = m_snapshot.rowOf(key);
        if (!row) {
            return; // added since the snapshot: it comes with the next one
        }
        if (place.on && place.on->year() == m_rhythm.today.year() && place.on->month() == m_rhythm.today.month()) {
            ++m_round.verified;
            ++m_shares[std::string(by)];
        }
        if (isWaiting(place, m_rhythm)) {
            ++m_round.waiting;
            m_round.nextCall = std::min(m_round.nextCall.value_or(*place.callAgainOn), *place.callAgainOn);
        } else if (isDue(place, m_rhythm)) {
            const std::int32_t day = place.on ? dayNumber(*place.on) : INT32_MIN;
            m_due.set(*row);
            m_ranks[*row] = {!starred, !isPromised(place, m_rhythm.today), day};
        }
    }

    CallingRound finish() {
        std::vector<PlaceRow> rows = inOrder(m_snapshot, m_due, {});
        std::ranges::stable_sort(rows, {}, [this](PlaceRow row) { return m_ranks.at(row); });
        for (const PlaceRow row : rows) {
            m_round.due.push_back(m_snapshot.keyOf(row));
        }
        for (const auto& [author, places] : m_shares) {
            m_round.verifiedBy.push_back({author, places});
        }
        std::ranges::stable_sort(m_round.verifiedBy, std::ranges::greater{}, &CallingRound::Share::places);
        return std::move(m_round);
    }

private:
    const Snapshot& m_snapshot;
    const CallingRhythm& m_rhythm;
    Bitmap m_due;
    std::unordered_map<PlaceRow, Rank> m_ranks;
    std::map<std::string, std::size_t> m_shares;
    CallingRound m_round;
};

} // namespace

bool isWaiting(const Verification& place, const CallingRhythm& rhythm) {
    return !place.closed && place.callAgainOn && *place.callAgainOn > rhythm.today;
}

bool isDue(const Verification& place, const CallingRhythm& rhythm) {
    if (place.closed || isWaiting(place, rhythm)) {
        return false;
    }
    return !place.on || isPromised(place, rhythm.today) || *place.on < monthsBefore(rhythm.today, rhythm.everyMonths);
}

Result<CallingRound> callingRound(const store::Connection& connection, const Snapshot& snapshot,
                                  std::span<const std::int64_t> scope, const CallingRhythm& rhythm) {
    auto query = connection.prepare(
        "SELECT key, starred = 'yes', state = 'closed', verified_on, verified_by, call_again_on FROM place");
    if (!query) {
        return std::unexpected(query.error());
    }
    Gathering gathering(snapshot, rhythm);
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return gathering.finish();
        }
        const std::int64_t key = query->integer(0);
        if (std::ranges::binary_search(scope, key)) {
            const Verification place{
                .on = dateIn(*query, 3), .callAgainOn = dateIn(*query, 5), .closed = query->integer(2) != 0};
            gathering.take(key, place, query->integer(1) != 0, query->text(4));
        }
    }
}

} // namespace maillage
