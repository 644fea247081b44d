// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/query/filter.h"
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

template<typename T>
bool take(std::optional<T> value, T& into) {
    if (value) {
        into = std::move(*value);
    }
    return value.has_value();
}

bool allKnown(const std::vector<std::string>& territories) {
    return std::ranges::all_of(territories, [](const std::string& one) { return Territory::parse(one).has_value(); });
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
    const auto facet = facetNamed(name);
    return facet && take(textsOf(value), filter.of(*facet));
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

} // namespace maillage
