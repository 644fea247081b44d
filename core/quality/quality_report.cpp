// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality_report.h"

#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/snapshot_data.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace maillage {

namespace {

/// In which area the places of each commune lie.
class Areas {
public:
    Areas(const SnapshotData& data, AreaLevel level)
        : m_level(level)
        , m_ofCommune(std::size_t{Block::noCommune} + 1) {
        m_areas.push_back({}); // the unknown one
        std::vector<bool> seen(m_ofCommune.size());
        seen[Block::noCommune] = true;
        for (const auto& block : data.blocks) {
            for (PlaceRow row = 0; row < block->count; ++row) {
                const std::uint16_t commune = block->communes[row];
                if (!seen[commune]) {
                    seen[commune] = true;
                    m_ofCommune[commune] = areaOf(Gazetteer::instance().communeNumbered(commune));
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t of(std::uint16_t commune) const { return m_ofCommune[commune]; }

    [[nodiscard]] std::vector<AreaQuality>& all() { return m_areas; }

    [[nodiscard]] std::optional<std::uint32_t> numbered(std::string_view identification) const {
        const auto found = std::ranges::find(m_areas, identification, &AreaQuality::identification);
        return found == m_areas.end() ? std::nullopt
                                      : std::optional{static_cast<std::uint32_t>(found - m_areas.begin())};
    }

private:
    [[nodiscard]] std::uint32_t areaOf(const Commune& commune) {
        switch (m_level) {
        case AreaLevel::Departement: {
            const auto departement = commune.departement();
            return numberOf("dep:" + std::string(departement.code), departement.name);
        }
        case AreaLevel::Epci: {
            const auto epci = commune.epci();
            return epci ? numberOf("epci:" + std::string(epci->code()), epci->name) : 0;
        }
        case AreaLevel::Commune:
            return numberOf("communes:" + std::string(commune.code()), commune.name());
        }
        return 0;
    }

    [[nodiscard]] std::uint32_t numberOf(std::string identification, std::string_view name) {
        const auto [entry, isNew] =
            m_numbers.try_emplace(std::move(identification), static_cast<std::uint32_t>(m_areas.size()));
        if (isNew) {
            m_areas.push_back({.identification = entry->first, .name = name, .count = {}});
        }
        return entry->second;
    }

    AreaLevel m_level;
    std::vector<std::uint32_t> m_ofCommune; ///< by number
    std::vector<AreaQuality> m_areas;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// The live rows of a scope.
class ScopeRows {
public:
    ScopeRows(const Snapshot& snapshot, const QualityScope& scope)
        : m_snapshot(snapshot)
        , m_areas(snapshot.data(), scope.level)
        , m_everything(!scope.area)
        , m_area(scope.area ? m_areas.numbered(*scope.area) : std::nullopt) {}

    [[nodiscard]] Areas& areas() { return m_areas; }

    [[nodiscard]] std::uint32_t areaOf(PlaceRow row) const {
        return m_areas.of(m_snapshot.data().blockOf(row).communes[row % blockRows]);
    }

    [[nodiscard]] bool holds(PlaceRow row) const {
        return m_snapshot.isLive(row) && (m_everything || areaOf(row) == m_area);
    }

private:
    const Snapshot& m_snapshot;
    Areas m_areas;
    bool m_everything;
    std::optional<std::uint32_t> m_area;
};

void add(QualityCount& count, bool hasErrors, bool hasWarnings) {
    ++count.places;
    count.withErrors += hasErrors ? 1U : 0U;
    count.withWarnings += hasWarnings ? 1U : 0U;
}

void countPlaces(QualityReport& report, const Snapshot& snapshot, ScopeRows& scope, const Bitmap& ofTopic) {
    std::vector<AreaQuality>& areas = scope.areas().all();
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (!snapshot.isLive(row)) {
            continue;
        }
        const bool errors = snapshot.hasErrors(row);
        const bool warnings = snapshot.hasWarnings(row);
        add(report.hub, errors, warnings);
        AreaQuality& area = areas[scope.areaOf(row)];
        add(area.count, errors, warnings);
        area.ofTopic += ofTopic.test(row) ? 1U : 0U;
        report.ofTopic += ofTopic.test(row) ? 1U : 0U;
        if (scope.holds(row)) {
            add(report.scope, errors, warnings);
        }
    }
    std::erase_if(areas, [](const AreaQuality& area) { return area.count.places == 0; });
    const auto order = [](const AreaQuality& area) {
        return std::tuple(area.identification.empty(), ~area.count.withErrors, ~area.count.withWarnings, area.name);
    };
    std::ranges::sort(areas, {}, order);
    report.areas = std::move(areas);
}

std::size_t countIn(const Bitmap& rows, const ScopeRows& scope) {
    std::size_t count = 0;
    rows.forEach([&](std::size_t row) { count += scope.holds(static_cast<PlaceRow>(row)) ? 1U : 0U; });
    return count;
}

std::vector<TopicCount> countTopics(const Snapshot& snapshot, const ScopeRows& scope) {
    std::map<FaultTopic, std::vector<PlaceField>> fields;
    for (const auto& [kind, rows] : snapshot.faults()->kinds()) {
        if (countIn(*rows, scope) > 0) {
            fields[topicOf(kind)].push_back(kind.field);
        }
    }
    std::vector<TopicCount> topics;
    for (auto& [topic, broken] : fields) {
        topics.push_back(
            {.topic = topic, .fields = std::move(broken), .places = countIn(rowsWith(snapshot, {&topic, 1}), scope)});
    }
    std::ranges::stable_sort(topics, [](const TopicCount& a, const TopicCount& b) {
        const Severity first = a.topic.severity();
        return first != b.topic.severity() ? first == Severity::Error : a.places > b.places;
    });
    return topics;
}

std::vector<std::int64_t> keysIn(const Snapshot& snapshot, const Bitmap& rows, const QualityScope& scope) {
    const ScopeRows wanted(snapshot, scope);
    std::vector<std::int64_t> keys;
    rows.forEach([&](std::size_t row) {
        if (wanted.holds(static_cast<PlaceRow>(row))) {
            keys.push_back(snapshot.keyOf(static_cast<PlaceRow>(row)));
        }
    });
    return keys;
}

} // namespace

std::optional<int> QualityCount::percentSound() const {
    constexpr std::size_t whole = 100;
    return places == 0 ? std::nullopt : std::optional{static_cast<int>((places - withErrors) * whole / places)};
}

QualityReport qualityReport(const Snapshot& snapshot, const QualityScope& scope,
                            const std::optional<FaultTopic>& topic) {
    QualityReport report;
    ScopeRows rows(snapshot, scope);
    if (snapshot.faultsKnown()) {
        report.topics = countTopics(snapshot, rows);
    }
    countPlaces(report, snapshot, rows, topic ? rowsWith(snapshot, {&*topic, 1}) : Bitmap{});
    return report;
}

std::vector<std::int64_t> placesWith(const Snapshot& snapshot, const FaultTopic& topic, const QualityScope& scope) {
    return keysIn(snapshot, rowsWith(snapshot, {&topic, 1}), scope);
}

std::vector<std::int64_t> placesIn(const Snapshot& snapshot, const QualityScope& scope) {
    const ScopeRows wanted(snapshot, scope);
    std::vector<std::int64_t> keys;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (wanted.holds(row)) {
            keys.push_back(snapshot.keyOf(row));
        }
    }
    return keys;
}

} // namespace maillage
