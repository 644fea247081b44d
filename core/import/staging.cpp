// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/staging.h"

#include "core/exchange/shape_fault.h"
#include "core/exchange/stop_list.h"
#include "core/import/hub_side.h"
#include "core/import/place_stops.h"
#include "core/import/staging_reader.h"
#include "core/standard/checker.h"

#include <array>

namespace maillage {

namespace {

/// The standard's checks of one row, placed in its file.
void checkRow(const ColumnMap& map, const RawRecord& raw, std::vector<Fault>& faults) {
    std::array<std::string_view, standardFieldCount> values{};
    PresentFields present = 0;
    for (std::size_t field = 0; field < standardFieldCount; ++field) {
        values[field] = map.value(raw, field);
        const auto column = map.columnOf(field);
        present |= column && *column < raw.present ? PresentFields{1} << field : 0;
    }
    const auto place = [&](Fault fault) {
        const auto field = fieldIndex(Entity::Place, fault.field);
        const auto column = field ? map.columnOf(*field) : std::nullopt;
        fault.line = raw.line;
        fault.column = column ? *column + 1 : 0;
        faults.push_back(std::move(fault));
    };
    Checker{}.check(values, place, present);
}

std::string namesOf(std::span<const Record> stops) {
    std::string names;
    for (const Record& stop : stops) {
        names += names.empty() ? "" : " | ";
        names += displayName(stop);
    }
    return names;
}

/// The stops that come in beside those that are there, if any do.
std::optional<FieldDifference> stopsDifference(const Delivery& delivery, std::int64_t place,
                                               const store::Connection& hub) {
    const auto delivered = readStops(delivery.stops());
    if (place == 0 || !delivered || delivered->empty()) {
        return std::nullopt;
    }
    const auto stops = PlaceStops::load(hub);
    std::vector<Record> whole = stops ? stops->missing(place, *delivered) : std::vector<Record>{};
    if (whole.empty()) {
        return std::nullopt;
    }
    const auto present = stops->of(place);
    whole.insert(whole.begin(), present.begin(), present.end());
    return FieldDifference{.field = extraFieldOf(Entity::Place),
                           .extraName = std::string(stopsColumn),
                           .hub = namesOf(present),
                           .before = namesOf(present),
                           .now = namesOf(whole)};
}

} // namespace

Result<std::int64_t> lastStep(const store::Connection& connection) {
    return connection.integer("SELECT coalesce(max(id), 0) FROM change_set");
}

Result<std::unique_ptr<Staging>> Staging::read(const std::string& path, const ImportOptions& options,
                                               const store::Connection& hub, const TaskControl& control) {
    std::unique_ptr<Staging> staging(new Staging);
    staging->m_path = path;
    staging->m_checkControl = control.silent();
    if (auto done = StagingReader(*staging, options, hub, control).run(); !done) {
        staging->m_checkControl.interrupt();
        return std::unexpected(done.error());
    }
    if (!options.checkInBackground) {
        std::ignore = staging->faults();
        if (control.interrupted()) {
            return failure(ErrorKind::Cancelled, "import.interrupted");
        }
    }
    return staging;
}

Staging::~Staging() {
    if (m_checks.valid()) {
        m_checkControl.interrupt();
    }
}

const FaultLog& Staging::faults() const {
    if (m_checks.valid()) {
        m_checks.get();
    }
    return m_faults;
}

void Staging::setOnConflict(OnConflict policy) {
    for (StagedRow& row : m_rows) {
        row.onConflict = policy;
    }
}

ImportCounts Staging::counts() const {
    ImportCounts counts;
    counts.read = m_rows.size();
    for (const StagedRow& row : m_rows) {
        if (row.verdict == Verdict::Refused) {
            ++counts.refused;
        } else if (!row.chosen) {
            ++counts.leftOut;
        } else if (row.verdict == Verdict::New) {
            ++counts.added;
        } else {
            ++(row.writes() ? counts.changed : counts.unchanged);
            counts.conflicts += row.verdict == Verdict::Conflict ? 1 : 0;
        }
    }
    return counts;
}

RowReview Staging::review(std::size_t row, const store::Connection& hub) const {
    RowReview review;
    const StagedRow& staged = m_rows[row];
    RawRecord raw;
    if (!m_reader->at(staged.locator, raw)) {
        return review;
    }
    raw.line = staged.line;
    Delivery delivery(*m_map);
    delivery.read(raw);
    Record delivered(entity());
    delivery.fillNew(delivered);
    review.name = displayName(delivered);
    if (staged.target != 0) {
        HubSideReader reader(hub, entity());
        const auto known = reader.read(staged.target, staged.crosswalk);
        if (known) {
            review.differences =
                compare(delivery, (*known)->record, (*known)->delivered, staged.onConflict).differences;
        }
    }
    if (auto stops = stopsDifference(delivery, staged.target, hub)) {
        review.differences.push_back(std::move(*stops));
    }
    for (Fault& fault : raw.faults) {
        fault.line = staged.line;
        review.faults.push_back(std::move(fault));
    }
    if (entity() == Entity::Place) {
        checkRow(*m_map, raw, review.faults);
    }
    return review;
}

} // namespace maillage
