// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/stop_list.h"
#include "core/import/staging_reader.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t rowsBetweenReports = 1024;
constexpr std::size_t bytesBetweenReleases = std::size_t{8} << 20U;

std::size_t hashOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

} // namespace

Result<void> StagingReader::match() {
    const auto step = lastStep(m_hub);
    if (!step) {
        return std::unexpected(step.error());
    }
    m_staging.m_lastStep = *step;
    if (auto loaded = loadKnown(); !loaded) {
        return loaded;
    }
    for (std::size_t row = 0; row < m_identities.size(); ++row) {
        if (m_identities[row].id != 0) {
            matchById(row);
        }
    }
    if (m_withoutId > 0 && m_known && !m_known->empty()) {
        if (auto indexed = m_known->indexContents(m_hub, *m_staging.m_map, m_key); !indexed) {
            return indexed;
        }
        matchByContent();
    }
    return {};
}

Result<void> StagingReader::loadKnown() {
    const auto source = sourceKey(m_hub, m_staging.m_sourceName);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (*source) {
        auto known = KnownRecords::load(m_hub, **source, m_staging.entity());
        if (!known) {
            return std::unexpected(known.error());
        }
        m_known = std::move(*known);
    }
    const bool rowsNameSources = m_staging.m_map->entity() == Entity::Place && trimmed(m_options.source).empty()
                                 && m_staging.m_map->columnOf(std::to_underlying(PlaceField::Source));
    return rowsNameSources ? loadNamedSources() : Result<void>{};
}

/// A file with the places of several sources, such as an export of a hub.
Result<void> StagingReader::loadNamedSources() {
    std::unordered_set<std::size_t> named;
    std::ranges::for_each(m_identities, [&](const Identity& identity) { named.insert(identity.source); });
    auto query = m_hub.prepare("SELECT key, folded FROM source WHERE folded <> ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    const std::string own = fold(trimmed(m_staging.m_sourceName));
    query->bind(0, std::string_view(own));
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        const std::size_t hash = hashOf(query->text(1));
        if (!named.contains(hash)) {
            continue;
        }
        auto known = KnownRecords::load(m_hub, query->integer(0), m_staging.entity());
        if (!known) {
            return std::unexpected(known.error());
        }
        m_ofNamedSources.emplace(hash, std::move(*known));
    }
}

void StagingReader::matchById(std::size_t row) {
    const Identity& identity = m_identities[row];
    if (m_staging.m_rows[row].verdict == Verdict::Refused) {
        return;
    }
    const KnownRecords::Known* found = m_known ? m_known->withId(identity.id) : nullptr;
    if (found != nullptr) {
        m_known->take(*found);
    } else if (const auto named = m_ofNamedSources.find(identity.source); named != m_ofNamedSources.end()) {
        found = named->second.withId(identity.id);
    }
    if (found != nullptr) {
        link(row, *found);
    }
}

/// Rows that have not changed first, so that they are not taken for others that bear the same key.
void StagingReader::matchByContent() {
    const auto each = [this](auto&& find) {
        for (std::size_t row = 0; row < m_identities.size(); ++row) {
            const StagedRow& staged = m_staging.m_rows[row];
            if (m_identities[row].id == 0 && staged.verdict != Verdict::Refused && staged.target == 0) {
                if (const KnownRecords::Known* found = find(m_identities[row])) {
                    link(row, *found);
                }
            }
        }
    };
    each([this](const Identity& identity) { return m_known->takeContent(identity.content); });
    each([this](const Identity& identity) { return identity.key == 0 ? nullptr : m_known->takeKey(identity.key); });
}

void StagingReader::link(std::size_t row, const KnownRecords::Known& known) {
    StagedRow& staged = m_staging.m_rows[row];
    if (!m_targets.insert(known.record).second) {
        staged.verdict = Verdict::Refused; // two ids of its source for one record, as after a merge: the first counts
        m_staging.m_faults.add(
            {.line = staged.line, .rule = "import.same_record", .message = Message{"import.same_record", {}, {}}});
        return;
    }
    staged.target = known.record;
    staged.crosswalk = known.crosswalk;
}

Result<void> StagingReader::compareRows() {
    const auto records = store::countRecords(m_hub, m_staging.entity());
    if (!records) {
        return std::unexpected(records.error());
    }
    if (*records == 0) {
        return {}; // all is new
    }
    RawRecord raw;
    std::uint64_t released = 0;
    std::vector<StagedRow>& rows = m_staging.m_rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenReports == 0) {
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "import.interrupted");
            }
            m_control.report({i, rows.size()});
        }
        if (rows[i].verdict == Verdict::Refused || !m_staging.m_reader->at(rows[i].locator, raw)) {
            continue;
        }
        m_delivery->read(raw);
        const auto known = findTarget(rows[i]);
        auto done = known ? Result<void>{} : Result<void>(std::unexpected(known.error()));
        if (done && *known) {
            done = compareRow(rows[i]);
        }
        if (!done) {
            return done;
        }
        if (rows[i].locator - released > bytesBetweenReleases) {
            released = rows[i].locator;
            m_staging.m_source->release(released);
        }
    }
    return {};
}

Result<bool> StagingReader::findTarget(StagedRow& row) {
    if (row.target != 0) {
        return true;
    }
    auto found = findByUuid(row);
    return found && !*found ? findIdentical(row) : found;
}

/// Ids of records that this hub gave itself are universal: whoever delivers one means that record.
Result<bool> StagingReader::findByUuid(StagedRow& row) {
    const auto uuid = Uuid::parse(m_delivery->id());
    if (!uuid) {
        return false;
    }
    if (m_findUuid.handle() == nullptr) {
        auto query =
            m_hub.prepare("SELECT key FROM " + std::string(entityName(m_staging.entity())) + " WHERE uuid = ?1");
        if (!query) {
            return std::unexpected(query.error());
        }
        m_findUuid = std::move(*query);
    }
    m_findUuid.reset();
    m_findUuid.bind(0, std::span<const std::uint8_t>(uuid->bytes()));
    const auto found = m_findUuid.step();
    if (!found || !*found) {
        return found;
    }
    const std::int64_t record = m_findUuid.integer(0);
    if (!m_targets.insert(record).second) {
        return false;
    }
    row.target = record;
    return true;
}

std::string StagingReader::identicalKey(const Record& record) const {
    static constexpr std::array place{std::size_t{std::to_underlying(PlaceField::Id)},
                                      std::size_t{std::to_underlying(PlaceField::Nom)}};
    if (m_staging.entity() == Entity::Place) {
        return keyText(record, place);
    }
    return keyText(record, usualKey(m_staging.entity()));
}

/// A record that says the same in every field that the file has. Places: only in a file with every column of the
/// standard, as exports have, so that equal scraps of two sources stay two places.
Result<bool> StagingReader::findIdentical(StagedRow& row) {
    if (!trimmed(m_options.source).empty() || !m_staging.m_map->missingStandardFields().empty()) {
        return false;
    }
    if (!m_identical) {
        if (auto indexed = indexIdentical(); !indexed) {
            return std::unexpected(indexed.error());
        }
    }
    Record delivered(m_staging.entity());
    m_delivery->fillNew(delivered);
    const auto candidates = m_identical->find(hashOf(identicalKey(delivered)));
    if (candidates == m_identical->end()) {
        return false;
    }
    constexpr std::size_t enough = 20;
    const std::span<const std::int64_t> some(candidates->second.data(), std::min(enough, candidates->second.size()));
    const auto read = store::forEachRecord(m_hub, m_staging.entity(), some, [&](const Record& record) {
        if (saysTheSame(record) && m_targets.insert(record.number).second) {
            row.target = record.number;
        }
        return row.target == 0;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return row.target != 0;
}

Result<void> StagingReader::indexIdentical() {
    m_identical.emplace();
    return store::forEachRecord(m_hub, m_staging.entity(), [this](const Record& record) {
        (*m_identical)[hashOf(identicalKey(record))].push_back(record.number);
        return true;
    });
}

bool StagingReader::saysTheSame(const Record& record) const {
    return compare(*m_delivery, record, {}, OnConflict::Keep).differences.empty();
}

Result<void> StagingReader::compareRow(StagedRow& row) {
    if (!m_hubSide) {
        m_hubSide.emplace(m_hub, m_staging.entity());
    }
    const auto known = m_hubSide->read(row.target, row.crosswalk);
    if (!known) {
        return std::unexpected(known.error());
    }
    const Comparison comparison = compare(*m_delivery, (*known)->record, (*known)->delivered, OnConflict::Keep);
    row.verdict = comparison.conflict          ? Verdict::Conflict
                  : comparison.changes.empty() ? Verdict::Unchanged
                                               : Verdict::Changed;
    row.writesBesides = !comparison.changes.empty();
    row.writesDelivered = comparison.deliveredChanged;
    return m_delivery->stops().empty() ? Result<void>{} : compareStops(row);
}

Result<void> StagingReader::compareStops(StagedRow& row) {
    if (!m_stops) {
        auto stops = PlaceStops::load(m_hub);
        if (!stops) {
            return std::unexpected(stops.error());
        }
        m_stops = std::move(*stops);
    }
    const auto delivered = readStops(m_delivery->stops());
    if (delivered && !m_stops->missing(row.target, *delivered).empty()) {
        row.verdict = row.verdict == Verdict::Unchanged ? Verdict::Changed : row.verdict;
        row.writesBesides = true;
    }
    return {};
}

} // namespace maillage
