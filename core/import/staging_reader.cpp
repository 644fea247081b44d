// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/staging_reader.h"

#include "core/base/text.h"
#include "core/exchange/formats.h"
#include "core/exchange/shape_fault.h"
#include "core/exchange/stop_list.h"
#include "core/standard/file_checker.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t rowsBetweenReports = 4096;

std::size_t hashOf(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return hash == 0 ? 1 : hash; // 0 stands for none
}

/// Faults of shape after which a row's values are not where they belong.
bool isUnusable(const RawRecord& raw) {
    static constexpr std::array<std::string_view, 3> fatal{"shape.long", "shape.quote_unclosed", "shape.json"};
    return raw.present == 0 || std::ranges::any_of(raw.faults, [](const Fault& fault) {
               return fault.severity == Severity::Error && std::ranges::contains(fatal, fault.rule);
           });
}

} // namespace

Result<void> StagingReader::run() {
    auto done = open();
    if (done) {
        startChecks();
        done = scan();
    }
    if (done) {
        done = match();
    }
    if (done) {
        done = compareRows();
    }
    if (m_staging.m_source) {
        auto unchanged = m_staging.m_source->checkUnchanged();
        return unchanged ? done : unchanged; // whatever else went wrong came of it
    }
    return done;
}

Result<void> StagingReader::open() {
    auto source = SourceFile::open(m_staging.m_path);
    if (!source) {
        return std::unexpected(source.error());
    }
    m_staging.m_source = std::move(*source);
    auto reader = openReader(m_staging.m_source, ReadOptions{m_options.format});
    if (!reader) {
        return std::unexpected(reader.error());
    }
    m_staging.m_reader = std::move(*reader);
    const Entity entity = m_options.entity.value_or(guessEntity(*m_staging.m_reader));
    m_staging.m_map.emplace(entity, m_staging.m_reader->header());
    if (m_staging.m_map->matchedCount() == 0) {
        return failure(ErrorKind::Data, "import.no_known_column", {m_staging.m_path, std::string(entityName(entity))});
    }
    for (const std::size_t field : m_options.key) {
        if (!m_staging.m_map->columnOf(field)) {
            return failure(ErrorKind::Usage, "import.key_column_missing",
                           {m_staging.m_path, std::string(fieldsOf(entity)[field].name)});
        }
    }
    m_key = m_options.key.empty() ? usualKey(entity) : m_options.key;
    m_delivery.emplace(*m_staging.m_map);
    return {};
}

/// Places are checked by the standard's rules on a thread of their own, over a reader of their own.
void StagingReader::startChecks() {
    auto reader = m_staging.entity() == Entity::Place ? openReader(m_staging.m_source, ReadOptions{m_options.format})
                                                      : Result<std::unique_ptr<RecordReader>>{};
    m_checked = reader && *reader != nullptr;
    if (!m_checked) {
        for (const Fault& fault : m_staging.m_reader->fileFaults()) {
            m_staging.m_faults.add(fault);
        }
        return;
    }
    const auto check = [own = std::shared_ptr(std::move(*reader)), &log = m_staging.m_faults,
                        control = m_staging.m_checkControl] {
        const auto sink = [&log](Fault fault) {
            // The hub's own columns are unknown to the standard alone.
            const bool ours = fault.field == stopsColumn || fieldForColumn(Entity::Place, fault.field);
            if (fault.rule != "header.unknown" || !ours) {
                log.add(std::move(fault));
            }
        };
        std::ignore = checkRecords(*own, Checker{}, sink, control); // the log counts
    };
    m_staging.m_checks = std::async(std::launch::async, check);
}

Result<void> StagingReader::scan() {
    RawRecord raw;
    auto reader = openReader(m_staging.m_source, ReadOptions{m_options.format});
    if (!reader) {
        return std::unexpected(reader.error());
    }
    while ((*reader)->next(raw)) {
        if (m_staging.m_rows.size() % rowsBetweenReports == 0) {
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "import.interrupted");
            }
            const auto read = std::max<std::uint64_t>((*reader)->position(), 1);
            const auto rows = static_cast<std::uint64_t>(m_staging.m_rows.size());
            m_control.report({rows, rows * m_staging.m_source->text().size() / read});
        }
        if (m_staging.m_rows.size() == m_options.mostRows) {
            return failure(ErrorKind::Data, "import.too_many_rows",
                           {m_staging.m_path, std::to_string(m_options.mostRows)});
        }
        scanRow(raw);
    }
    nameSource();
    return {};
}

void StagingReader::scanRow(const RawRecord& raw) {
    m_staging.m_rows.push_back(
        {.locator = raw.locator, .line = static_cast<std::uint32_t>(raw.line), .onConflict = m_options.onConflict});
    Identity& identity = m_identities.emplace_back();
    if (!m_checked) {
        std::ranges::for_each(raw.faults, [this](const Fault& fault) { m_staging.m_faults.add(fault); });
    }
    if (isUnusable(raw)) {
        m_staging.m_rows.back().verdict = Verdict::Refused; // the fault of shape says why
        return;
    }
    m_delivery->read(raw);
    if (!m_delivery->isIdentified()) {
        refuse(raw, "import.no_identity", "import.no_identity");
        return;
    }
    noteSource();
    if (const std::string_view id = m_delivery->id(); !id.empty()) {
        identity.id = hashOf(id);
    } else {
        const std::string key = m_delivery->keyText(m_key);
        identity.key = key.empty() ? 0 : hashOf(key);
        identity.content = m_delivery->contentHash();
        ++m_withoutId;
    }
    if (isDoubled(raw, identity)) {
        return;
    }
    reportLeftOut(raw);
    if (m_staging.entity() == Entity::Place) {
        const std::string_view source = trimmed(m_delivery->text(PlaceField::Source));
        identity.source = source.empty() ? 0 : hashOf(fold(source));
    }
}

/// Whether an earlier row is this one: refused then.
bool StagingReader::isDoubled(const RawRecord& raw, const Identity& identity) {
    const bool byKey = identity.id == 0 && !m_options.key.empty() && identity.key != 0;
    // Kept apart, so that an id is never taken for a key.
    const std::size_t salt = identity.id != 0 ? 0 : (byKey ? 0x9E3779B97F4A7C15U : 0xC2B2AE3D27D4EB4FU);
    const bool dated = m_staging.entity() == Entity::Place;
    const std::size_t content =
        identity.content ^ (dated ? hashOf(m_delivery->text(PlaceField::DateMaj)) : std::size_t{0});
    const std::size_t what = (identity.id != 0 ? identity.id : byKey ? identity.key : content) ^ salt;
    const auto first = m_firstLines.seenAt({.hash = what}, raw.line);
    if (!first) {
        return false;
    }
    const std::vector<std::string> arguments{std::to_string(*first), std::string(m_delivery->id())};
    if (byKey) {
        refuse(raw, "import.doubled_key", "import.doubled_key", arguments);
    } else if (identity.id == 0) {
        refuse(raw, "import.repeated_row", "import.repeated_row", arguments);
    } else if (m_checked) {
        m_staging.m_rows.back().verdict = Verdict::Refused; // the check says so
    } else {
        refuse(raw, "id.duplicate", "import.doubled_id", arguments);
    }
    return true;
}

void StagingReader::refuse(const RawRecord& raw, std::string_view rule, std::string_view sentence,
                           std::vector<std::string> arguments) {
    m_staging.m_rows.back().verdict = Verdict::Refused;
    m_staging.m_faults.add(shapeFault(raw, rule, Message{sentence, std::move(arguments), {}}));
}

void StagingReader::reportLeftOut(const RawRecord& raw) {
    for (const Delivery::LeftOut& each : m_delivery->leftOut()) {
        const std::string name(fieldsOf(m_staging.entity())[each.field].name);
        m_staging.m_faults.add(shapeFault(raw, FaultPlace{each.column, name, each.value}, "import.left_out",
                                          Message{"import.left_out", {std::string(each.value), name}, {}}));
    }
    if (!readStops(m_delivery->stops())) {
        const FaultPlace place{m_staging.m_map->stopsColumn().value_or(0) + 1, stopsColumn, m_delivery->stops()};
        m_staging.m_faults.add(shapeFault(raw, place, "import.bad_stops", Message{"import.bad_stops"}));
    }
}

void StagingReader::noteSource() {
    if (m_staging.entity() != Entity::Place || !m_sourceIsConstant) {
        return;
    }
    const std::string_view source = trimmed(m_delivery->text(PlaceField::Source));
    if (m_constantSource.empty()) {
        m_constantSource = source;
    }
    m_sourceIsConstant = !source.empty() && m_constantSource == source;
}

void StagingReader::nameSource() {
    if (!trimmed(m_options.source).empty()) {
        m_staging.m_sourceName = trimmed(m_options.source);
    } else if (m_sourceIsConstant && !m_constantSource.empty()) {
        m_staging.m_sourceName = m_constantSource;
    } else {
        m_staging.m_sourceName = sourceNameOfFile(m_staging.m_path);
    }
}

} // namespace maillage
