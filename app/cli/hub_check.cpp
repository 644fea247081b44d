// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_check.h"

#include "app/cli/hub_access.h"
#include "app/cli/output/fault_output.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/quality/place_faults.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/store/records.h"

#include <map>
#include <ostream>

namespace maillage::cli {

namespace {

/// Writes the faults of one place after the other.
class FaultWriter {
public:
    FaultWriter(const Context& context, const HubCheck& wish)
        : m_context(context)
        , m_wish(wish) {}

    void begin() {
        if (m_context.json) {
            m_text.openObject().member("file", m_wish.path).name("faults").openArray();
        }
    }

    void write(const Record& place, const Fault& fault) {
        if (m_wish.onlyErrors && fault.severity != Severity::Error) {
            return;
        }
        if (m_context.json) {
            appendFault(m_text, fault, place[PlaceField::Id]);
            m_context.streams.out << m_text.take() << '\n';
        } else {
            writeFault(m_context.streams.out, place[PlaceField::Id], fault);
        }
    }

    void end(const Snapshot& snapshot);

private:
    const Context& m_context;
    const HubCheck& m_wish;
    JsonText m_text;
};

/// The number of places by the rule's stable name.
std::map<std::string_view, std::size_t> placesByRule(const Snapshot& snapshot) {
    std::map<std::string_view, Bitmap> rows;
    for (const auto& [kind, some] : snapshot.faults()->kinds()) {
        Bitmap& all = rows.try_emplace(ruleName(kind.field, kind.rule), snapshot.rowCount()).first->second;
        some->forEach([&](std::size_t row) { all.set(row); });
    }
    std::map<std::string_view, std::size_t> counts;
    for (const auto& [name, all] : rows) {
        counts[name] = all.count();
    }
    std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
    return counts;
}

void FaultWriter::end(const Snapshot& snapshot) {
    const std::size_t errors = snapshot.faults()->errors().count();
    const std::size_t warnings = snapshot.faults()->warnings().count();
    const auto rules = placesByRule(snapshot);
    std::ostream& out = m_context.streams.out;
    if (m_context.json) {
        m_text.closeArray().member("places", snapshot.placeCount()).member("with_errors", errors);
        m_text.member("with_warnings", warnings).name("rules").openObject();
        for (const auto& [name, places] : rules) {
            m_text.member(name, places);
        }
        out << m_text.closeObject().closeObject().take() << '\n';
        return;
    }
    for (const auto& [name, places] : rules) {
        out << sentence(Message{"cli.check.rule", {std::string(name)}, static_cast<long long>(places)}) << '\n';
    }
    out << sentence(
        Message{"cli.check.hub_summary",
                {m_wish.path, std::to_string(snapshot.placeCount()), std::to_string(errors), std::to_string(warnings)},
                {}})
        << '\n';
}

Result<void> writeFaults(const store::Connection& connection, const Snapshot& snapshot, FaultWriter& writer) {
    return store::forEachRecord(connection, Entity::Place, [&](const Record& place) {
        const auto row = snapshot.rowOf(place.number);
        if (row && (snapshot.hasErrors(*row) || snapshot.hasWarnings(*row))) {
            for (const Fault& fault : faultsInHub(place, snapshot)) {
                writer.write(place, fault);
            }
        }
        return true;
    });
}

} // namespace

Result<ExitCode> checkHub(const Context& context, const HubCheck& wish) {
    const auto hub = openToRead(wish.path);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const auto loaded = Snapshot::load(hub->connection());
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    const ProgressLine progress(context.streams, context.json);
    const auto flags = findFaults(**loaded, hub->connection(), faultKindsOf, progress.control());
    if (!flags) {
        return std::unexpected(flags.error());
    }
    const Snapshot::Pointer snapshot = (*loaded)->withFaults(*flags);
    FaultWriter writer(context, wish);
    writer.begin();
    if (!wish.counted) {
        if (auto written = writeFaults(hub->connection(), *snapshot, writer); !written) {
            return std::unexpected(written.error());
        }
    }
    writer.end(*snapshot);
    return snapshot->faults()->errors().count() > 0 ? ExitCode::Problems : ExitCode::Done;
}

} // namespace maillage::cli
