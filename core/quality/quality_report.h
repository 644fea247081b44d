// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/snapshot.h"
#include "core/standard/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

enum class AreaLevel : std::uint8_t { Departement, Epci, Commune };

struct QualityScope {
    AreaLevel level = AreaLevel::Departement;
    /// An area of that level, as in AreaQuality; nothing: the whole hub.
    std::optional<std::string> area{};

    friend bool operator==(const QualityScope&, const QualityScope&) = default;
};

struct TopicCount {
    FaultTopic topic;
    std::vector<PlaceField> fields; ///< that break it somewhere in the scope
    std::size_t places = 0;
};

struct QualityCount {
    std::size_t places = 0;
    std::size_t withErrors = 0;
    std::size_t withWarnings = 0;

    /// The share of places without an error, in percent, rounded down: 100 only where there is none. Nothing without
    /// places.
    [[nodiscard]] std::optional<int> percentSound() const;

    friend bool operator==(const QualityCount&, const QualityCount&) = default;
};

struct AreaQuality {
    std::string identification; ///< as Territory::parse() reads it; empty: places whose commune is not known
    std::string_view name;      ///< empty then too
    QualityCount count;
    std::size_t ofTopic = 0; ///< places with a fault of the topic that was asked for
};

struct QualityReport {
    QualityCount hub;               ///< all places, whatever the scope
    QualityCount scope;             ///< those of the scope's area
    std::vector<TopicCount> topics; ///< in the scope; errors first, then by places, most first
    std::size_t ofTopic = 0;        ///< as in AreaQuality, of the whole hub
    std::vector<AreaQuality> areas; ///< of the whole hub, by errors, most first; the unknown one last
};

/// Counts over a snapshot whose faults are known. Any thread.
[[nodiscard]] QualityReport qualityReport(const Snapshot& snapshot, const QualityScope& scope,
                                          const std::optional<FaultTopic>& topic = {});

/// The keys of the scope's places with a fault of the topic, ascending.
[[nodiscard]] std::vector<std::int64_t> placesWith(const Snapshot& snapshot, const FaultTopic& topic,
                                                   const QualityScope& scope);
/// The keys of all places of the scope, ascending.
[[nodiscard]] std::vector<std::int64_t> placesIn(const Snapshot& snapshot, const QualityScope& scope);

} // namespace maillage
