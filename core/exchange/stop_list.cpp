// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stop_list.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <simdjson.h>

#include <utility>

namespace maillage {

namespace {

constexpr std::size_t mostStops = 1000;
constexpr std::string_view uuidName = "uuid";

Record readStop(simdjson::dom::object object) {
    Record stop(Entity::Stop);
    for (const auto member : object) {
        std::string_view text;
        if (member.value.get(text) != simdjson::SUCCESS) {
            continue;
        }
        if (member.key == uuidName) {
            stop.uuid = Uuid::parse(text).value_or(Uuid{});
            continue;
        }
        const auto field = fieldIndex(Entity::Stop, member.key);
        if (field && fieldsOf(Entity::Stop)[*field].kind != FieldKind::Reference) {
            stop.values[*field] = text;
        }
    }
    return stop;
}

} // namespace

std::string writeStops(std::span<const Record> stops) {
    std::string json;
    for (const Record& stop : stops) {
        JsonPairs pairs{{std::string(uuidName), stop.uuid.toString()}};
        for (std::size_t field = 0; field < stop.values.size(); ++field) {
            const FieldInfo& info = fieldsOf(Entity::Stop)[field];
            if (info.kind != FieldKind::Reference && !stop.values[field].empty()) {
                pairs.emplace_back(info.name, stop.values[field]);
            }
        }
        json += json.empty() ? '[' : ',';
        json += writeJsonPairs(pairs);
    }
    return json.empty() ? json : json + ']';
}

std::optional<std::vector<Record>> readStops(std::string_view json) {
    std::vector<Record> stops;
    if (trimmed(json).empty()) {
        return stops;
    }
    thread_local simdjson::dom::parser parser;
    simdjson::dom::array array;
    if (parser.parse(json.data(), json.size()).get(array) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    for (const simdjson::dom::element element : array) {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        if (stops.size() < mostStops) {
            stops.push_back(readStop(object));
        }
    }
    return stops;
}

} // namespace maillage
