// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/place_changes.h"

#include "core/base/text.h"
#include "core/geo/coordinate_text.h"
#include "core/geo/distance.h"
#include "core/query/attached_changes.h"
#include "core/store/records.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

namespace maillage {

namespace {

/// What only the hub keeps, and what follows from other fields.
constexpr std::array ownMatters{
    PlaceField::Id,
    PlaceField::Source,
    PlaceField::DateMaj,
    PlaceField::ClosedSince,
    PlaceField::VerifiedOn,
    PlaceField::VerifiedBy,
    PlaceField::Tags,
    PlaceField::CallAgainOn,
    PlaceField::Starred,
    PlaceField::CoordOrigin,
    PlaceField::Extra,
    PlaceField::InternalNotes,
    PlaceField::CoordPrecision,
};
constexpr std::array whereabouts{PlaceField::Adresse,  PlaceField::ComplementAdresse, PlaceField::CodePostal,
                                 PlaceField::Commune,  PlaceField::CodeInsee,         PlaceField::Latitude,
                                 PlaceField::Longitude};

bool isPosition(PlaceField field) {
    return field == PlaceField::Latitude || field == PlaceField::Longitude;
}

/// Rewritten coordinates, "47.47" for "47.470000", are no move.
bool stands(const Record& before, const Record& after) {
    const auto position = [](const Record& record) -> std::optional<LatLon> {
        const auto lat = parseDegrees(record[PlaceField::Latitude]);
        const auto lon = parseDegrees(record[PlaceField::Longitude]);
        return lat && lon && isOnEarth({*lat, *lon}) ? std::optional(LatLon{*lat, *lon}) : std::nullopt;
    };
    const auto from = position(before);
    const auto to = position(after);
    return from && to && distance(*from, *to).value < 1.0;
}

bool hasAny(const std::vector<PublishedDifference>& fields, std::span<const PlaceField> wanted) {
    return std::ranges::any_of(fields, [&](const PublishedDifference& difference) {
        return std::ranges::contains(wanted, static_cast<PlaceField>(difference.field));
    });
}

PlaceChangeKind kindOf(const Record& before, const Record& after, const std::vector<PublishedDifference>& fields) {
    const bool wasClosed = before[PlaceField::State] == "closed";
    const bool isClosed = after[PlaceField::State] == "closed";
    if (wasClosed != isClosed) {
        return isClosed ? PlaceChangeKind::Closed : PlaceChangeKind::Opened;
    }
    if (hasAny(fields, whereabouts)) {
        return PlaceChangeKind::Moved;
    }
    return hasAny(fields, std::array{PlaceField::Nom}) ? PlaceChangeKind::Renamed : PlaceChangeKind::Changed;
}

PlaceChange changeOf(const Record& shown, PlaceChangeKind kind) {
    return {.place = shown.number,
            .kind = kind,
            .name = shown[PlaceField::Nom],
            .commune = shown[PlaceField::Commune],
            .inseeCode = shown[PlaceField::CodeInsee],
            .id = shown[PlaceField::Id],
            .fields = {},
            .attached = {}};
}

std::optional<PlaceChange> compared(const std::optional<Record>& before, const std::optional<Record>& after,
                                    std::vector<AttachedDifference> attached) {
    if (!before && !after) {
        return std::nullopt;
    }
    if (!before) {
        return changeOf(*after, PlaceChangeKind::Opened);
    }
    if (!after) {
        return changeOf(*before, PlaceChangeKind::Removed);
    }
    auto fields = publishedDifferences(*before, *after);
    if (fields.empty() && attached.empty()) {
        return std::nullopt;
    }
    PlaceChange change = changeOf(*after, kindOf(*before, *after, fields));
    change.fields = std::move(fields);
    change.attached = std::move(attached);
    return change;
}

/// The last row of history that was written before a day began.
Result<std::int64_t> lastSeqBefore(const store::Connection& connection, const Date& day) {
    return connection.integer("SELECT coalesce(max(last_seq), 0) FROM change_set WHERE at < "
                              + std::to_string(startOfDay(day).time_since_epoch().count()));
}

/// The places that were touched in the period, and what they were before and after it.
class Comparison {
public:
    Comparison(const store::Connection& connection, const TaskControl& control)
        : m_connection(connection)
        , m_control(control) {}

    Result<void> read(const HistoryRange& range) {
        if (auto done = m_rows.read(m_connection, range, m_control); !done) {
            return done;
        }
        auto attached = attachedDifferences(m_connection, range, m_control);
        if (!attached) {
            return std::unexpected(attached.error());
        }
        m_attached = std::move(*attached);
        return {};
    }

    Result<std::vector<PlaceChange>> compare() {
        std::vector<std::int64_t> keys;
        std::ranges::set_union(m_rows.touched(), m_attached | std::views::keys, std::back_inserter(keys));
        std::vector<std::int64_t> there;
        const auto done = store::forEachRecord(m_connection, Entity::Place, keys, [&](const Record& record) {
            there.push_back(record.number);
            add(record.number, &record);
            return !m_control.interrupted();
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        std::vector<std::int64_t> gone;
        std::ranges::set_difference(keys, there, std::back_inserter(gone));
        for (const std::int64_t key : gone) {
            add(key, nullptr);
        }
        return m_control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted")
                                       : Result<std::vector<PlaceChange>>(sorted());
    }

private:
    void add(std::int64_t key, const Record* current) {
        const auto attached = m_attached.find(key);
        auto differences = attached == m_attached.end() ? std::vector<AttachedDifference>{} : attached->second;
        auto change = compared(m_rows.atStart(key, current), m_rows.atEnd(key, current), std::move(differences));
        if (change) {
            m_changes.push_back(std::move(*change));
        }
    }

    std::vector<PlaceChange> sorted() {
        std::vector<std::tuple<PlaceChangeKind, std::string, std::string, std::size_t>> order;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const PlaceChange& change = m_changes[i];
            order.emplace_back(change.kind, fold(change.commune), fold(change.name), i);
        }
        std::ranges::sort(order);
        std::vector<PlaceChange> changes;
        changes.reserve(order.size());
        for (const auto& entry : order) {
            changes.push_back(std::move(m_changes[std::get<std::size_t>(entry)]));
        }
        return changes;
    }

    const store::Connection& m_connection;
    const TaskControl& m_control;
    PeriodRows m_rows{Entity::Place};
    AttachedDifferences m_attached;
    std::vector<PlaceChange> m_changes;
};

} // namespace

std::string_view placeChangeName(PlaceChangeKind kind) {
    static constexpr std::array<std::string_view, allPlaceChangeKinds.size()> names{"opened",  "closed",  "moved",
                                                                                    "renamed", "changed", "removed"};
    return names[std::to_underlying(kind)];
}

std::vector<PublishedDifference> publishedDifferences(const Record& before, const Record& after) {
    std::vector<PublishedDifference> fields;
    const bool inPlace = stands(before, after);
    for (std::size_t field = 0; field < after.values.size(); ++field) {
        const auto which = static_cast<PlaceField>(field);
        const bool counts = !std::ranges::contains(ownMatters, which) && !(inPlace && isPosition(which));
        if (counts && before.values[field] != after.values[field]) {
            fields.push_back({field, before.values[field], after.values[field]});
        }
    }
    return fields;
}

Result<std::vector<PlaceChange>> placeChanges(const store::Connection& connection, const Period& period,
                                              const TaskControl& control) {
    const auto before = lastSeqBefore(connection, period.since);
    const auto last = lastSeqBefore(connection, Date{std::chrono::sys_days{period.until} + std::chrono::days(1)});
    if (!before || !last) {
        return std::unexpected(!before ? before.error() : last.error());
    }
    Comparison comparison(connection, control);
    if (auto done = comparison.read({.first = *before + 1, .last = *last}); !done) {
        return std::unexpected(done.error());
    }
    return comparison.compare();
}

} // namespace maillage
