// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/staging_writer.h"

#include "core/exchange/stop_list.h"
#include "core/store/backup.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <format>

namespace maillage {

namespace {

constexpr std::size_t rowsBetweenReports = 512;
constexpr std::size_t bytesBetweenReleases = std::size_t{8} << 20U;

} // namespace

StagingWriter::StagingWriter(const Staging& staging, Batch& batch, const TaskControl& control)
    : m_staging(staging)
    , m_batch(batch)
    , m_control(control)
    , m_delivery(*staging.m_map)
    , m_record(staging.entity())
    , m_hubSide(batch.connection(), staging.entity()) {}

bool StagingWriter::wouldWrite(const StagedRow& row) {
    const bool writes = row.verdict == Verdict::New || row.writes() || row.writesDelivered;
    return row.chosen && row.verdict != Verdict::Refused && writes;
}

const StagedRow* StagingWriter::stopping(const Staging& staging) {
    const auto found = std::ranges::find_if(staging.rows(), [](const StagedRow& row) {
        return row.chosen && row.verdict == Verdict::Conflict && row.onConflict == OnConflict::Fail;
    });
    return found == staging.rows().end() ? nullptr : &*found;
}

Result<void> StagingWriter::run() {
    RawRecord raw;
    std::uint64_t released = 0;
    const auto rows = m_staging.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenReports == 0) {
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "import.interrupted");
            }
            m_control.report({i, rows.size()});
        }
        if (!wouldWrite(rows[i])) {
            continue;
        }
        if (!m_staging.m_reader->at(rows[i].locator, raw)) {
            return failure(ErrorKind::Conflict, "import.file_changed", {m_staging.path()});
        }
        m_delivery.read(raw);
        if (auto done = writeRow(rows[i]); !done) {
            return done;
        }
        if (rows[i].locator - released > bytesBetweenReleases) {
            released = rows[i].locator;
            m_staging.m_source->release(released);
        }
    }
    m_control.report({rows.size(), rows.size()});
    return {};
}

Result<void> StagingWriter::writeRow(const StagedRow& row) {
    return row.target == 0 ? add() : change(row);
}

Result<void> StagingWriter::add() {
    const auto from = source();
    if (!from) {
        return std::unexpected(from.error());
    }
    m_delivery.fillNew(m_record);
    const Uuid uuid = Uuid::create();
    m_record.uuid = uuid;
    const auto added = m_batch.add(std::move(m_record));
    if (!added) {
        return std::unexpected(added.error());
    }
    auto done = m_batch.addCrosswalk(*from, *added, crosswalkId(uuid));
    return done ? addStops(added->number) : done;
}

Result<void> StagingWriter::addStops(std::int64_t place) {
    const auto delivered = readStops(m_delivery.stops());
    if (!delivered || delivered->empty()) {
        return {};
    }
    if (!m_stops) {
        auto stops = PlaceStops::load(m_batch.connection());
        if (!stops) {
            return std::unexpected(stops.error());
        }
        m_stops = std::move(*stops);
    }
    for (Record& stop : m_stops->missing(place, *delivered)) {
        stop[StopField::Place] = std::to_string(place);
        if (stop.uuid.isNull()) {
            stop.uuid = Uuid::create();
        }
        if (const auto added = m_batch.add(stop); !added) {
            return std::unexpected(added.error());
        }
        m_stops->add(place, stop);
    }
    return {};
}

Result<void> StagingWriter::change(const StagedRow& row) {
    auto done = changeRecord(row);
    return done ? addStops(row.target) : done;
}

Result<void> StagingWriter::changeRecord(const StagedRow& row) {
    const auto known = m_hubSide.read(row.target, row.crosswalk);
    if (!known) {
        return std::unexpected(known.error());
    }
    const Comparison comparison = compare(m_delivery, (*known)->record, (*known)->delivered, row.onConflict);
    const RecordKey key{m_staging.entity(), row.target};
    if (row.crosswalk != 0) {
        return m_batch.deliver(row.crosswalk, key, comparison.changes, comparison.delivered);
    }
    if (auto done = m_batch.set(key, comparison.changes); !done) {
        return done;
    }
    const auto from = source();
    if (!from) {
        return std::unexpected(from.error());
    }
    return m_batch.addCrosswalk(*from, key, crosswalkId((*known)->record.uuid), comparison.delivered);
}

/// Rows without an id are found by their contents: this only has to be unique.
std::string StagingWriter::crosswalkId(const Uuid& uuid) const {
    const std::string_view id = m_delivery.id();
    return id.empty() ? "auto:" + uuid.toString() : std::string(id);
}

Result<std::int64_t> StagingWriter::source() {
    if (m_source == 0) {
        const auto key = m_batch.source(m_staging.sourceName());
        if (!key) {
            return key;
        }
        m_source = *key;
    }
    return m_source;
}

Result<ImportReport> Staging::apply(Editor& editor, const TaskControl& control) const {
    const store::Connection& hub = editor.hub().connection();
    const auto step = lastStep(hub);
    if (!step) {
        return std::unexpected(step.error());
    }
    if (*step != m_lastStep) {
        return failure(ErrorKind::Conflict, "import.hub_changed");
    }
    if (const StagedRow* row = StagingWriter::stopping(*this)) {
        return failure(ErrorKind::Conflict, "import.conflict", {m_path, std::to_string(row->line)});
    }
    ImportReport report{.counts = counts(), .change = {}};
    if (std::ranges::none_of(m_rows, StagingWriter::wouldWrite)) {
        return report;
    }
    auto saved = store::backup(hub, editor.hub().path(), "import");
    if (!saved) {
        return std::unexpected(saved.error());
    }
    report.backup = std::move(*saved);
    const Message label{"step.import", {std::filesystem::path(m_path).filename().string()}, {}};
    auto done = editor.run(label, [&](Batch& batch) {
        auto written = StagingWriter(*this, batch, control).run();
        auto unchanged = m_source->checkUnchanged();
        return unchanged ? written : unchanged; // whatever else went wrong came of it
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    report.change = std::move(*done);
    return report;
}

} // namespace maillage
