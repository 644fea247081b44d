// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/place_stops.h"

#include "core/commands/editor.h"
#include "core/exchange/stop_list.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <ranges>

namespace maillage {

namespace {

std::int64_t placeOf(const Record& stop) {
    const std::string& key = stop[StopField::Place];
    std::int64_t place = 0;
    std::from_chars(key.data(), key.data() + key.size(), place);
    return place;
}

/// The same in everything but the place and the UUID.
bool saysTheSame(const Record& one, const Record& other) {
    constexpr auto place = static_cast<std::ptrdiff_t>(std::to_underlying(StopField::Place));
    static_assert(place == 0);
    return std::ranges::equal(one.values | std::views::drop(1), other.values | std::views::drop(1));
}

Record acceptable(Record stop) {
    for (std::size_t field = 0; field < stop.values.size(); ++field) {
        if (refusal(Entity::Stop, {field, stop.values[field]})) {
            stop.values[field].clear();
        }
    }
    return stop;
}

bool saysAnything(const Record& stop) {
    return std::ranges::any_of(stop.values, [](const std::string& value) { return !value.empty(); });
}

} // namespace

Result<PlaceStops> PlaceStops::load(const store::Connection& connection) {
    PlaceStops stops;
    auto read = store::forEachRecord(connection, Entity::Stop, [&](const Record& stop) {
        stops.add(placeOf(stop), stop);
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    read = store::forEachDeletion(connection, [&](const store::RowChange& deletion) {
        const auto uuid = std::ranges::find(deletion.columns, "uuid", &store::ColumnChange::column);
        if (deletion.table == entityName(Entity::Stop) && uuid != deletion.columns.end()) {
            stops.m_known.insert(Uuid::parse(uuid->before).value_or(Uuid{}));
        }
        return true;
    });
    return read ? Result<PlaceStops>(std::move(stops)) : std::unexpected(read.error());
}

std::vector<Record> PlaceStops::missing(std::int64_t place, std::span<const Record> delivered) const {
    std::vector<Record> found;
    for (const Record& one : delivered) {
        Record stop = acceptable(one);
        const bool known = !stop.uuid.isNull() && m_known.contains(stop.uuid);
        const auto same = [&](const Record& other) { return saysTheSame(stop, other); };
        if (saysAnything(stop) && !known && std::ranges::none_of(of(place), same)
            && std::ranges::none_of(found, same)) {
            found.push_back(std::move(stop));
        }
    }
    return found;
}

void PlaceStops::add(std::int64_t place, const Record& stop) {
    m_stops[place].push_back(stop);
    m_known.insert(stop.uuid);
}

std::span<const Record> PlaceStops::of(std::int64_t place) const {
    const auto found = m_stops.find(place);
    return found == m_stops.end() ? std::span<const Record>{} : std::span<const Record>(found->second);
}

Result<StopsOfPlace> stopsForExport(const store::Connection& connection) {
    auto stops = PlaceStops::load(connection);
    if (!stops) {
        return std::unexpected(stops.error());
    }
    return [kept = std::make_shared<const PlaceStops>(std::move(*stops))](std::int64_t place) {
        return writeStops(kept->of(place));
    };
}

} // namespace maillage
