// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/mvt.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// The attributes that any of the schemas gives a meaning to. Some keys have two spellings.
enum class FeatureKey : std::uint8_t {
    Class,
    Subclass,
    Kind,
    KindDetail,
    Brunnel,
    Ramp,
    Link,
    Bridge,
    Tunnel,
    Level,
    Rail,
    RailwayKind,
    ServiceKind,
    WaterwayKind,
    AdminLevel,
    Maritime,
    Intermittent,
    Name,
    NameLatin,
    NameFrench,
    Reference,
    HouseNumber,
    Capital,
    Rank,
    Population,
    PopulationRank,
    WayArea,
    Amenity,
    Tourism,
    Leisure,
    Historic,
    Count
};

/// What the attributes of a layer are called, looked up once for all its features.
class LayerKeys {
public:
    explicit LayerKeys(const MvtLayer& layer);

    /// Nothing for a key without a meaning here.
    [[nodiscard]] std::optional<FeatureKey> meaningOf(std::uint32_t keyIndex) const;

private:
    std::vector<std::int8_t> m_meanings;
};

/// The attributes of one feature; views into the tile's bytes.
class FeatureAttributes {
public:
    FeatureAttributes(const MvtLayer& layer, const LayerKeys& keys, const std::vector<std::uint32_t>& tags);

    [[nodiscard]] bool has(FeatureKey key) const { return slot(key) != nullptr; }

    /// Empty where there is none or it is no text.
    [[nodiscard]] std::string_view text(FeatureKey key) const;
    /// Whole numbers, also where they are written as fractions or texts; nothing otherwise.
    [[nodiscard]] std::optional<std::int64_t> number(FeatureKey key) const;
    /// True, a number other than 0, or the text "yes", "true" or "1".
    [[nodiscard]] bool isTrue(FeatureKey key) const;

    /// The French name where there is one, else the one in Latin letters, else the local one.
    [[nodiscard]] std::string_view name() const;

private:
    [[nodiscard]] const MvtValue* slot(FeatureKey key) const { return m_slots[static_cast<std::size_t>(key)]; }

    std::array<const MvtValue*, static_cast<std::size_t>(FeatureKey::Count)> m_slots{};
};

} // namespace maillage
