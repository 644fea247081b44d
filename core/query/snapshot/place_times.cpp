// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/place_times.h"

#include "core/query/snapshot/snapshot_data.h"
#include "core/store/history.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t lookEvery = 256;

std::unexpected<Error> interrupted() {
    return failure(ErrorKind::Cancelled, "store.interrupted");
}

Result<store::Statement> hoursQuery(const store::Connection& connection, std::string_view tail) {
    return connection.prepare(std::format("SELECT key, \"{}\" FROM place {}", fieldName(PlaceField::Horaires), tail));
}

Result<void> findHours(PlaceTimes& times, const Snapshot& snapshot, const store::Connection& connection,
                       const TaskControl& control) {
    auto query = hoursQuery(connection, "ORDER BY key");
    if (!query) {
        return std::unexpected(query.error());
    }
    auto table = std::make_shared<HoursTable>();
    for (std::size_t done = 0;; ++done) {
        const auto more = query->step();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        if (const auto row = snapshot.rowOf(query->integer(0))) {
            times.hours[*row] = table->intern(query->text(1), times.day);
        }
        if (done % lookEvery == 0 && control.interrupted()) {
            return interrupted();
        }
    }
    times.table = std::move(table);
    return {};
}

/// The first row whose key is not below.
PlaceRow firstRowFrom(const Snapshot& snapshot, std::int64_t key) {
    const auto rows = std::views::iota(PlaceRow{0}, snapshot.rowCount());
    return static_cast<PlaceRow>(
        std::ranges::lower_bound(rows, key, {}, [&](PlaceRow row) { return snapshot.keyOf(row); }) - rows.begin());
}

/// Links, notes and stops belong to what a place is.
Result<void> findAttachedChanges(PlaceTimes& times, const Snapshot& snapshot, const store::Connection& connection,
                                 const TaskControl& control) {
    return store::forEachAttachedChange(connection, [&](std::int64_t place, Timestamp at) {
        if (const auto row = snapshot.rowOf(place)) {
            times.changed[*row] = std::max(times.changed[*row], dayNumber(localTime(at).day));
        }
        return !control.interrupted();
    });
}

Result<void> findChanges(PlaceTimes& times, const Snapshot& snapshot, const store::Connection& connection,
                         const TaskControl& control) {
    std::size_t done = 0;
    Timestamp latest{};
    std::int32_t latestDay = Block::noDay;
    auto read =
        store::forEachChange(connection, Entity::Place, [&](std::int64_t first, std::int64_t last, Timestamp at) {
            if (at != latest) { // one step has many rows
                latest = at;
                latestDay = dayNumber(localTime(at).day);
            }
            for (PlaceRow row = firstRowFrom(snapshot, first); row < snapshot.rowCount() && snapshot.keyOf(row) <= last;
                 ++row) {
                times.changed[row] = latestDay;
            }
            return ++done % lookEvery != 0 || !control.interrupted();
        });
    if (read && !control.interrupted()) {
        read = findAttachedChanges(times, snapshot, connection, control);
    }
    for (const std::int32_t day : times.changed) {
        const bool earlier = day != Block::noDay && (times.firstChange == 0 || day < times.firstChange);
        times.firstChange = earlier ? day : times.firstChange;
    }
    return control.interrupted() ? Result<void>(interrupted()) : std::move(read);
}

} // namespace

std::uint32_t HoursTable::intern(std::string_view text, const Date& day) {
    if (text.empty()) {
        return 0;
    }
    if (const auto found = numbers.find(text); found != numbers.end()) {
        return found->second;
    }
    OpenTimes meaning = openTimes(text, day);
    std::uint32_t number = 0;
    if (meaning.understood) {
        number = static_cast<std::uint32_t>(times.size());
        times.push_back(std::move(meaning));
    }
    numbers.emplace(text, number);
    return number;
}

std::int32_t PlaceTimes::changedOn(PlaceRow row) const {
    return row < changed.size() ? changed[row] : Block::noDay;
}

std::vector<ChoiceBits> PlaceTimes::openings(const LocalTime& at) const {
    const std::int32_t minute = (dayNumber(at.day) - dayNumber(day)) * minutesOfDay + at.minute;
    std::vector<ChoiceBits> bits;
    bits.reserve(table->times.size());
    for (const OpenTimes& times : table->times) {
        const auto bit = [](bool holds, Opening opening) { return holds ? unsigned{choiceBit(opening)} : 0U; };
        bits.push_back(
            static_cast<ChoiceBits>(bit(!times.understood, Opening::Unsaid) | bit(times.evening, Opening::Evening)
                                    | bit(times.saturday, Opening::Saturday) | bit(times.sunday, Opening::Sunday)
                                    | bit(times.openAt(minute), Opening::Now)));
    }
    return bits;
}

Result<std::shared_ptr<const PlaceTimes>> findTimes(const Snapshot& snapshot, const store::Connection& connection,
                                                    const Date& day, const TaskControl& control) {
    auto times = std::make_shared<PlaceTimes>();
    times->day = day;
    times->hours.resize(snapshot.rowCount());
    times->changed.assign(snapshot.rowCount(), Block::noDay);
    if (auto found = findChanges(*times, snapshot, connection, control); !found) {
        return std::unexpected(found.error());
    }
    if (auto found = findHours(*times, snapshot, connection, control); !found) {
        return std::unexpected(found.error());
    }
    return times;
}

Result<std::shared_ptr<const PlaceTimes>> updateTimes(const Snapshot& snapshot,
                                                      std::span<const std::int64_t> changedKeys,
                                                      const store::Connection& connection, const Date& day) {
    auto query = hoursQuery(connection, "WHERE key = ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    auto times = std::make_shared<PlaceTimes>(*snapshot.data().times);
    times->hours.resize(snapshot.rowCount());
    times->changed.resize(snapshot.rowCount(), Block::noDay);
    times->firstChange = times->firstChange == 0 ? dayNumber(day) : std::min(times->firstChange, dayNumber(day));
    std::shared_ptr<HoursTable> grown;
    for (const std::int64_t key : changedKeys) {
        const auto row = snapshot.rowOf(key);
        const auto found = row ? query->bind(0, key).step() : Result<bool>(false);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found) {
            times->changed[*row] = dayNumber(day);
            const std::string text(query->text(1));
            if (!grown && !text.empty() && !times->table->numbers.contains(text)) {
                grown = std::make_shared<HoursTable>(*times->table);
                times->table = grown;
            }
            const auto known = times->table->numbers.find(text);
            times->hours[*row] = known != times->table->numbers.end() ? known->second
                                 : grown                              ? grown->intern(text, times->day)
                                                                      : 0;
        }
        query->reset();
    }
    return times;
}

} // namespace maillage
