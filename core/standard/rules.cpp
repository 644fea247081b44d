// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t ruleCount = std::to_underlying(Rule::Count);
constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;
/// Of every rule's sentence.
constexpr std::string_view catalogueGroup = "standard.";

constexpr std::array<RuleInfo, ruleCount> table{{
    {"required", "standard.required", E},
    {"blank", "standard.blank", W},
    {"pattern", "standard.pivot_pattern", E},
    {"pattern", "standard.pivot_punctuation", E},
    {"checksum", "standard.pivot_checksum", W},
    {"placeholder", "standard.pivot_placeholder", W},
    {"kind", "standard.pivot_unknown", W},
    {"pattern", "standard.postcode_pattern", E},
    {"pattern", "standard.postcode_lost_zero", E},
    {"unknown", "standard.postcode_unknown", W},
    {"mismatch", "standard.postcode_mismatch", W},
    {"pattern", "standard.insee_pattern", E},
    {"unknown", "standard.insee_unknown", W},
    {"mismatch", "standard.insee_mismatch", W},
    {"mismatch", "standard.commune_mismatch", W},
    {"unknown", "standard.commune_unknown", W},
    {"former", "standard.insee_former", W},
    {"number", "standard.number_pattern", E},
    {"number", "standard.number_comma", E},
    {"coordinates.alone", "standard.coordinate_alone", W},
    {"coordinates.zero", "standard.coordinate_zero", W},
    {"coordinates.range", "standard.coordinate_range", W},
    {"coordinates.swapped", "standard.coordinates_swapped", W},
    {"coordinates.commune", "standard.coordinates_off_commune", W},
    {"coordinates.departement", "standard.coordinates_off_departement", W},
    {"coordinates.abroad", "standard.coordinates_abroad", W},
    {"coordinates.sea", "standard.coordinates_at_sea", W},
    {"pattern", "standard.phone_pattern", E},
    {"pattern", "standard.phone_form", E},
    {"impossible", "standard.phone_impossible", W},
    {"region", "standard.phone_region", W},
    {"email", "standard.email_invalid", W},
    {"separator", "standard.email_separator", W},
    {"scheme", "standard.url_scheme", W},
    {"url", "standard.url_invalid", W},
    {"separator", "standard.url_separator", W},
    {"free_text", "standard.hours_free_text", W},
    {"syntax", "standard.hours_invalid", W},
    {"length", "standard.hours_too_long", W},
    {"length", "standard.resume_length", E},
    {"date", "standard.date_pattern", E},
    {"date", "standard.date_form", E},
    {"date", "standard.date_impossible", E},
    {"future", "standard.date_future", W},
    {"placeholder", "standard.date_epoch", W},
    {"old", "standard.date_old", W},
    {"unknown", "standard.list_unknown", E},
    {"spelling", "standard.list_spelling", E},
    {"spaces", "standard.list_spaces", E},
    {"separator", "standard.list_separator", E},
    {"empty_part", "standard.list_empty_part", E},
    {"repeated", "standard.list_repeated", W},
    {"la_poste", "standard.list_la_poste", W},
    {"unknown", "standard.typologie_unknown", W},
    {"spelling", "standard.typologie_spelling", W},
    {"separator", "standard.typologie_separator", W},
    {"missing", "standard.services_missing", W},
    {"control", "standard.text_control", W},
    {"line_break", "standard.text_line_break", W},
    {"mojibake", "standard.text_mojibake", W},
    {"decomposed", "standard.text_decomposed", W},
    {"encoding", "standard.text_encoding", W},
    {"spaces", "standard.text_spaces", W},
    {"capitals", "standard.name_capitals", W},
    {"unique", "standard.id_duplicate", E},
    {"place.duplicate", "standard.place_duplicate", W},
    {"header.missing", "standard.header_missing", E},
    {"header.missing_optional", "standard.header_missing_optional", W},
    {"header.unknown", "standard.header_unknown", W},
    {"header.name", "standard.header_name", W},
    {"header.duplicate", "standard.header_duplicate", W},
    {"header.order", "standard.header_order", W},
}};

static_assert(!table.back().sentence.empty());

using Names = std::array<std::array<std::string, ruleCount>, standardFieldCount>;

Names buildNames() {
    Names names;
    for (std::size_t field = 0; field < standardFieldCount; ++field) {
        for (std::size_t rule = 0; rule < ruleCount; ++rule) {
            names[field][rule] = std::string(fieldName(static_cast<PlaceField>(field))) + '.';
            names[field][rule] += table[rule].name;
        }
    }
    return names;
}

} // namespace

const RuleInfo& ruleInfo(Rule rule) {
    return table[std::to_underlying(rule)];
}

std::optional<Rule> ruleOf(std::string_view sentence) {
    const auto* const found = std::ranges::find(table, sentence, &RuleInfo::sentence);
    return found == table.end() ? std::nullopt : std::optional{static_cast<Rule>(found - table.begin())};
}

std::optional<FaultKind> kindOf(const Fault& fault) {
    const auto rule = ruleOf(fault.message.id);
    const auto field = fieldIndex(Entity::Place, fault.field);
    return rule && field ? std::optional{FaultKind{*rule, static_cast<PlaceField>(*field)}} : std::nullopt;
}

FaultTopic topicOf(FaultKind kind) {
    const bool byField = kind.rule == Rule::Required;
    return {.rule = kind.rule, .field = byField ? std::optional{kind.field} : std::nullopt};
}

std::string topicName(const FaultTopic& topic) {
    std::string name(ruleInfo(topic.rule).sentence.substr(catalogueGroup.size()));
    if (topic.field) {
        name += ':';
        name += fieldName(*topic.field);
    }
    return name;
}

std::optional<FaultTopic> topicNamed(std::string_view name) {
    const std::size_t colon = name.find(':');
    const auto rule = ruleOf(std::string(catalogueGroup) + std::string(name.substr(0, colon)));
    if (!rule) {
        return std::nullopt;
    }
    if (colon == std::string_view::npos) {
        return FaultTopic{.rule = *rule};
    }
    return fieldIndex(Entity::Place, name.substr(colon + 1)).transform([&](std::size_t field) {
        return FaultTopic{.rule = *rule, .field = static_cast<PlaceField>(field)};
    });
}

std::string_view ruleName(PlaceField field, Rule rule) {
    static const Names names = buildNames();
    const std::string_view name = ruleInfo(rule).name;
    return name.find('.') == std::string_view::npos ? names[std::to_underlying(field)][std::to_underlying(rule)] : name;
}

} // namespace maillage
