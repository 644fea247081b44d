// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/query/filter/filter.h"
#include "core/territory/territory.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <format>

namespace maillage {

namespace {

constexpr std::string_view unreadable = "query.filter_unreadable";
constexpr std::string_view unknownPart = "query.filter_unknown";

void appendName(std::string& json, std::string_view name) {
    json += json.size() > 1 ? "," : "";
    appendJsonString(json, name);
    json += ':';
}

void appendList(std::string& json, std::string_view name, const std::vector<std::string>& values) {
    if (values.empty()) {
        return;
    }
    appendName(json, name);
    std::string_view before = "[";
    for (const std::string& value : values) {
        json += before;
        appendJsonString(json, value);
        before = ",";
    }
    json += ']';
}

void appendFlag(std::string& json, std::string_view name, bool value) {
    appendName(json, name);
    json += value ? "true" : "false";
}

std::optional<std::vector<std::string>> textsOf(const QJsonValue& value) {
    std::vector<std::string> texts;
    for (const QJsonValue one : value.toArray()) {
        if (!one.isString()) {
            return std::nullopt;
        }
        texts.push_back(one.toString().toStdString());
    }
    return value.isArray() ? std::optional{std::move(texts)} : std::nullopt;
}

std::optional<Box> boxOf(const QJsonValue& value) {
    const QJsonArray edges = value.toArray();
    if (edges.size() != 4 || !edges[0].isDouble() || !edges[1].isDouble() || !edges[2].isDouble()
        || !edges[3].isDouble()) {
        return std::nullopt;
    }
    return Box{edges[0].toDouble(), edges[1].toDouble(), edges[2].toDouble(), edges[3].toDouble()};
}

bool readFlag(const QJsonValue& value, bool& flag) {
    flag = value.toBool();
    return value.isBool();
}

template<typename Choice>
std::optional<std::vector<Choice>> choicesIn(const QJsonValue& value,
                                             std::optional<Choice> (*named)(std::string_view name)) {
    const auto texts = textsOf(value);
    std::vector<Choice> choices;
    for (const std::string& text : texts.value_or(std::vector<std::string>{})) {
        const auto choice = named(text);
        if (!choice) {
            return std::nullopt;
        }
        choices.push_back(*choice);
    }
    std::ranges::sort(choices);
    return texts ? std::optional{std::move(choices)} : std::nullopt;
}

template<typename Choice>
std::vector<std::string> namesOf(const std::vector<Choice>& choices) {
    std::vector<std::string> names;
    std::ranges::transform(choices, std::back_inserter(names),
                           [](Choice choice) { return std::string(nameOf(choice)); });
    return names;
}

template<typename T>
bool take(std::optional<T> value, T& into) {
    if (value) {
        into = std::move(*value);
    }
    return value.has_value();
}

bool isPerimeter(std::string_view territory) {
    return territory.starts_with(perimeterPrefix) && Uuid::parse(territory.substr(perimeterPrefix.size()));
}

/// Whether the hub still has the perimeters is not known here: see checkPerimeters().
bool allKnown(const std::vector<std::string>& territories) {
    return std::ranges::all_of(
        territories, [](const std::string& one) { return isPerimeter(one) || Territory::parse(one).has_value(); });
}

/// The conditions on hours, verification and calls; nothing where the name is none of them.
std::optional<bool> readTimePart(Filter& filter, std::string_view name, const QJsonValue& value) {
    if (name == "opening") {
        return take(choicesIn<Opening>(value, openingNamed), filter.openings);
    }
    if (name == "verified") {
        return take(choicesIn<Freshness>(value, freshnessNamed), filter.freshnesses);
    }
    if (name == "starred") {
        return readFlag(value, filter.starred);
    }
    if (name == "call_again") {
        return readFlag(value, filter.callAgainDue);
    }
    if (name == "changed_since") {
        filter.changedSince = parseDate(value.toString().toStdString());
        return filter.changedSince.has_value();
    }
    return std::nullopt;
}

/// False where the name is unknown or the value of the wrong kind.
bool readPart(Filter& filter, std::string_view name, const QJsonValue& value) {
    if (name == "text") {
        filter.text = value.toString().toStdString();
        return value.isString();
    }
    if (name == "territories") {
        return take(textsOf(value), filter.territories) && allKnown(filter.territories);
    }
    if (name == "box") {
        filter.box = boxOf(value);
        return filter.box.has_value();
    }
    if (name == "has_coordinates") {
        filter.hasCoordinates.emplace();
        return readFlag(value, *filter.hasCoordinates);
    }
    if (name == "with_errors") {
        return readFlag(value, filter.withErrors);
    }
    if (name == "with_warnings") {
        return readFlag(value, filter.withWarnings);
    }
    if (name == "faults") {
        return take(choicesIn<FaultTopic>(value, topicNamed), filter.faults);
    }
    if (const auto read = readTimePart(filter, name, value)) {
        return *read;
    }
    const auto facet = facetNamed(name);
    return facet && take(textsOf(value), filter.of(*facet));
}

void appendTimes(std::string& json, const Filter& filter) {
    appendList(json, "opening", namesOf(filter.openings));
    appendList(json, "verified", namesOf(filter.freshnesses));
    if (filter.starred) {
        appendFlag(json, "starred", true);
    }
    if (filter.callAgainDue) {
        appendFlag(json, "call_again", true);
    }
    if (filter.changedSince) {
        appendName(json, "changed_since");
        appendJsonString(json, formatDate(*filter.changedSince));
    }
}

} // namespace

std::string toJson(const Filter& filter) {
    std::string json = "{";
    if (!filter.text.empty()) {
        appendName(json, "text");
        appendJsonString(json, filter.text);
    }
    for (const Facet facet : allFacets) {
        appendList(json, facetName(facet), filter.of(facet));
    }
    appendList(json, "territories", filter.territories);
    if (filter.box) {
        appendName(json, "box");
        json += std::format("[{},{},{},{}]", filter.box->south, filter.box->west, filter.box->north, filter.box->east);
    }
    if (filter.hasCoordinates) {
        appendFlag(json, "has_coordinates", *filter.hasCoordinates);
    }
    if (filter.withErrors) {
        appendFlag(json, "with_errors", true);
    }
    if (filter.withWarnings) {
        appendFlag(json, "with_warnings", true);
    }
    std::vector<std::string> faults;
    std::ranges::transform(filter.faults, std::back_inserter(faults), topicName);
    appendList(json, "faults", faults);
    appendTimes(json, filter);
    return json + "}";
}

Result<Filter> filterFromJson(std::string_view json) {
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure(ErrorKind::Data, unreadable);
    }
    Filter filter;
    const QJsonObject parts = document.object();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const std::string name = part.key().toStdString();
        if (!readPart(filter, name, part.value())) {
            return failure(ErrorKind::Data, unknownPart, {name});
        }
    }
    return filter;
}

Result<void> checkPerimeters(const Filter& filter, const Perimeters& perimeters) {
    const bool allThere = std::ranges::all_of(filter.territories, [&](const std::string& one) {
        return !one.starts_with(perimeterPrefix) || perimeterOf(perimeters, one) != nullptr;
    });
    return allThere ? Result<void>() : failure(ErrorKind::NotFound, "query.perimeter_gone");
}

} // namespace maillage
