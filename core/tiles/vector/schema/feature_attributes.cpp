// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/feature_attributes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace maillage {

namespace {

using Spelling = std::pair<std::string_view, FeatureKey>;

constexpr auto spellings = std::to_array<Spelling>({
    {"class", FeatureKey::Class},
    {"subclass", FeatureKey::Subclass},
    {"kind", FeatureKey::Kind},
    {"pmap:kind", FeatureKey::Kind},
    {"kind_detail", FeatureKey::KindDetail},
    {"pmap:kind_detail", FeatureKey::KindDetail},
    {"brunnel", FeatureKey::Brunnel},
    {"ramp", FeatureKey::Ramp},
    {"link", FeatureKey::Link},
    {"is_link", FeatureKey::Link},
    {"pmap:link", FeatureKey::Link},
    {"bridge", FeatureKey::Bridge},
    {"is_bridge", FeatureKey::Bridge},
    {"tunnel", FeatureKey::Tunnel},
    {"is_tunnel", FeatureKey::Tunnel},
    {"level", FeatureKey::Level},
    {"pmap:level", FeatureKey::Level},
    {"rail", FeatureKey::Rail},
    {"railway", FeatureKey::RailwayKind},
    {"service", FeatureKey::ServiceKind},
    {"waterway", FeatureKey::WaterwayKind},
    {"admin_level", FeatureKey::AdminLevel},
    {"pmap:min_admin_level", FeatureKey::AdminLevel},
    {"maritime", FeatureKey::Maritime},
    {"intermittent", FeatureKey::Intermittent},
    {"name", FeatureKey::Name},
    {"name:latin", FeatureKey::NameLatin},
    {"name:fr", FeatureKey::NameFrench},
    {"name_fr", FeatureKey::NameFrench},
    {"ref", FeatureKey::Reference},
    {"housenumber", FeatureKey::HouseNumber},
    {"addr_housenumber", FeatureKey::HouseNumber},
    {"capital", FeatureKey::Capital},
    {"rank", FeatureKey::Rank},
    {"population", FeatureKey::Population},
    {"population_rank", FeatureKey::PopulationRank},
    {"pmap:population_rank", FeatureKey::PopulationRank},
    {"way_area", FeatureKey::WayArea},
    {"amenity", FeatureKey::Amenity},
    {"tourism", FeatureKey::Tourism},
    {"leisure", FeatureKey::Leisure},
    {"historic", FeatureKey::Historic},
});

constexpr double largest = 9e15;

std::optional<std::int64_t> wholeNumber(double value) {
    return std::isfinite(value) && std::abs(value) < largest ? std::optional(std::llround(value)) : std::nullopt;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

LayerKeys::LayerKeys(const MvtLayer& layer)
    : m_meanings(layer.keys.size(), -1) {
    for (std::size_t i = 0; i < layer.keys.size(); ++i) {
        const auto found = std::ranges::find(spellings, layer.keys[i], &Spelling::first);
        if (found != spellings.end()) {
            m_meanings[i] = static_cast<std::int8_t>(found->second);
        }
    }
}

std::optional<FeatureKey> LayerKeys::meaningOf(std::uint32_t keyIndex) const {
    const std::int8_t meaning = m_meanings[keyIndex];
    return meaning < 0 ? std::nullopt : std::optional(static_cast<FeatureKey>(meaning));
}

FeatureAttributes::FeatureAttributes(const MvtLayer& layer, const LayerKeys& keys,
                                     const std::vector<std::uint32_t>& tags) {
    for (std::size_t i = 0; i + 1 < tags.size(); i += 2) {
        if (const auto key = keys.meaningOf(tags[i])) {
            m_slots[static_cast<std::size_t>(*key)] = &layer.values[tags[i + 1]];
        }
    }
}

std::string_view FeatureAttributes::text(FeatureKey key) const {
    const auto* value = slot(key) == nullptr ? nullptr : std::get_if<std::string_view>(slot(key));
    return value == nullptr ? std::string_view() : *value;
}

std::optional<std::int64_t> FeatureAttributes::number(FeatureKey key) const {
    const MvtValue* value = slot(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (const auto* whole = std::get_if<std::int64_t>(value)) {
        return *whole;
    }
    if (const auto* fraction = std::get_if<double>(value)) {
        return wholeNumber(*fraction);
    }
    const auto* written = std::get_if<std::string_view>(value);
    return written == nullptr ? std::nullopt : wholeNumber(*written);
}

bool FeatureAttributes::isTrue(FeatureKey key) const {
    const MvtValue* value = slot(key);
    if (value == nullptr) {
        return false;
    }
    if (const auto* truth = std::get_if<bool>(value)) {
        return *truth;
    }
    const std::string_view word = text(key);
    return word == "yes" || word == "true" || number(key).value_or(0) != 0;
}

std::string_view FeatureAttributes::name() const {
    for (const FeatureKey key : {FeatureKey::NameFrench, FeatureKey::NameLatin, FeatureKey::Name}) {
        if (const std::string_view found = text(key); !found.empty()) {
            return found;
        }
    }
    return {};
}

} // namespace maillage
