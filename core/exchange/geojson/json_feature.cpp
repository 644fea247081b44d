// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/json_feature.h"

#include <simdjson.h>

#include <array>
#include <string>

namespace maillage {

namespace {

namespace od = simdjson::ondemand;
using simdjson::error_code;
using simdjson::SUCCESS;

std::string_view withoutTrailingSpaces(std::string_view token) {
    const std::size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

/// The parser's buffers, and the record being read. simdjson reads 64 bytes past the end of what it parses: within
/// the text these are the next record's, at the text's end a padded copy is parsed instead.
struct JsonFeatureParser::Machine {
    std::string_view text;
    od::parser parser;
    simdjson::padded_string tail;
    std::string_view parsed;        ///< what simdjson sees
    const char* original = nullptr; ///< the same bytes in the text
    std::vector<char>* arena = nullptr;

    error_code parse(std::size_t begin, std::size_t end, JsonFeature& feature);
    error_code members(od::object& object, JsonFeature& feature, bool& isFeature);
    error_code readProperties(od::value value, JsonFeature& feature);
    error_code readGeometry(od::value value, JsonFeature& feature);
    error_code readPoint(od::value value, JsonFeature& feature);
    error_code textOf(od::value value, std::string_view& text);
    error_code stringOf(od::value value, std::string_view& text);
    error_code listOf(od::value value, std::string_view& text);
    error_code keyOf(od::field& field, std::string_view& key);

    /// The same bytes in the text, that outlives the padded copy.
    std::string_view inText(std::string_view view) const {
        return {original + (view.data() - parsed.data()), view.size()};
    }

    std::string_view keep(std::string_view decoded) {
        // Decoded texts are never longer than the record, and a list at most twice: reserved at once, the views stay.
        if (arena->capacity() < 2 * parsed.size()) {
            arena->reserve(2 * parsed.size());
        }
        const std::size_t begin = arena->size();
        arena->insert(arena->end(), decoded.begin(), decoded.end());
        return {arena->data() + begin, decoded.size()};
    }
};

error_code JsonFeatureParser::Machine::parse(std::size_t begin, std::size_t end, JsonFeature& feature) {
    const std::string_view record = text.substr(begin, end - begin);
    original = record.data();
    if (text.size() - end >= simdjson::SIMDJSON_PADDING) {
        parsed = record;
    } else {
        tail = simdjson::padded_string(record);
        parsed = tail;
    }
    od::document document;
    const simdjson::padded_string_view padded(parsed.data(), parsed.size(), parsed.size() + simdjson::SIMDJSON_PADDING);
    if (const auto error = parser.iterate(padded).get(document)) {
        return error;
    }
    od::object object;
    if (const auto error = document.get_object().get(object)) {
        return error;
    }
    bool isFeature = false;
    if (const auto error = members(object, feature, isFeature)) {
        return error;
    }
    if (isFeature) {
        return SUCCESS;
    }
    document.rewind();
    arena->clear();
    od::value value;
    if (const auto error = document.get_value().get(value)) {
        return error;
    }
    feature.id = {};
    return readProperties(value, feature);
}

error_code JsonFeatureParser::Machine::members(od::object& object, JsonFeature& feature, bool& isFeature) {
    for (auto result : object) {
        od::field field;
        std::string_view key;
        if (const auto error = std::move(result).get(field)) {
            return error;
        }
        if (const auto error = keyOf(field, key)) {
            return error;
        }
        error_code error = SUCCESS;
        if (key == "properties") {
            isFeature = true;
            error = readProperties(field.value(), feature);
        } else if (key == "geometry") {
            isFeature = true;
            error = readGeometry(field.value(), feature);
        } else if (key == "id") {
            error = textOf(field.value(), feature.id);
        }
        if (error) {
            return error;
        }
    }
    return SUCCESS;
}

error_code JsonFeatureParser::Machine::readProperties(od::value value, JsonFeature& feature) {
    od::json_type type{};
    if (const auto error = value.type().get(type)) {
        return error;
    }
    if (type == od::json_type::null) {
        return value.is_null().error();
    }
    od::object object;
    if (const auto error = value.get_object().get(object)) {
        return error;
    }
    for (auto result : object) {
        od::field field;
        JsonFeature::Property property;
        if (const auto error = std::move(result).get(field)) {
            return error;
        }
        if (const auto error = keyOf(field, property.name)) {
            return error;
        }
        if (const auto error = textOf(field.value(), property.value)) {
            return error;
        }
        feature.properties.push_back(property);
    }
    return SUCCESS;
}

error_code JsonFeatureParser::Machine::keyOf(od::field& field, std::string_view& key) {
    const std::string_view raw = field.escaped_key();
    if (!raw.contains('\\')) {
        key = inText(raw);
        return SUCCESS;
    }
    std::string_view decoded;
    if (const auto error = field.unescaped_key(true).get(decoded)) {
        return error;
    }
    key = keep(decoded);
    return SUCCESS;
}

error_code JsonFeatureParser::Machine::stringOf(od::value value, std::string_view& text_) {
    const std::string_view token = withoutTrailingSpaces(value.raw_json_token());
    if (token.size() >= 2 && !token.contains('\\')) {
        text_ = inText(token.substr(1, token.size() - 2));
        return SUCCESS;
    }
    std::string_view decoded;
    if (const auto error = value.get_string(true).get(decoded)) {
        return error;
    }
    text_ = keep(decoded);
    return SUCCESS;
}

error_code JsonFeatureParser::Machine::textOf(od::value value, std::string_view& text_) {
    od::json_type type{};
    if (const auto error = value.type().get(type)) {
        return error;
    }
    switch (type) {
    case od::json_type::string:
        return stringOf(value, text_);
    case od::json_type::array:
        return listOf(value, text_);
    case od::json_type::null:
        text_ = {};
        return value.is_null().error();
    case od::json_type::number: {
        text_ = inText(withoutTrailingSpaces(value.raw_json_token()));
        return value.get_double().error();
    }
    case od::json_type::boolean: {
        text_ = inText(withoutTrailingSpaces(value.raw_json_token()));
        return value.get_bool().error();
    }
    default: {
        std::string_view json;
        const auto error = value.raw_json().get(json);
        text_ = error ? std::string_view() : inText(withoutTrailingSpaces(json));
        return error;
    }
    }
}

error_code JsonFeatureParser::Machine::listOf(od::value value, std::string_view& text_) {
    od::array array;
    if (const auto error = value.get_array().get(array)) {
        return error;
    }
    std::string list;
    bool first = true;
    for (auto result : array) {
        od::value element;
        if (const auto error = std::move(result).get(element)) {
            return error;
        }
        od::json_type type{};
        if (const auto error = element.type().get(type)) {
            return error;
        }
        std::string_view part;
        error_code error = SUCCESS;
        if (type == od::json_type::array) {
            error = element.raw_json().get(part);
        } else {
            error = textOf(element, part);
        }
        if (error) {
            return error;
        }
        list += first ? "" : "|";
        list += part;
        first = false;
    }
    text_ = keep(list);
    return SUCCESS;
}

error_code JsonFeatureParser::Machine::readGeometry(od::value value, JsonFeature& feature) {
    od::json_type type{};
    if (const auto error = value.type().get(type)) {
        return error;
    }
    if (type == od::json_type::null) {
        return value.is_null().error();
    }
    od::object object;
    if (value.get_object().get(object) != SUCCESS) {
        feature.geometry = JsonFeature::Geometry::Damaged;
        return SUCCESS;
    }
    bool havePosition = false;
    for (auto result : object) {
        od::field field;
        std::string_view key;
        if (const auto error = std::move(result).get(field)) {
            return error;
        }
        if (const auto error = keyOf(field, key)) {
            return error;
        }
        if (key == "type") {
            if (const auto error = textOf(field.value(), feature.geometryKind)) {
                return error;
            }
        } else if (key == "coordinates") {
            if (const auto error = readPoint(field.value(), feature)) {
                return error;
            }
            havePosition = !feature.latitude.empty();
        }
    }
    if (feature.geometryKind != "Point") {
        feature.geometry = JsonFeature::Geometry::Other;
    } else {
        feature.geometry = havePosition ? JsonFeature::Geometry::Point : JsonFeature::Geometry::Damaged;
    }
    return SUCCESS;
}

/// RFC 7946: longitude, then latitude, then perhaps an altitude. Leaves both empty where they are no numbers.
error_code JsonFeatureParser::Machine::readPoint(od::value value, JsonFeature& feature) {
    od::json_type type{};
    if (const auto error = value.type().get(type)) {
        return error;
    }
    if (type != od::json_type::array) {
        return SUCCESS;
    }
    od::array array;
    if (const auto error = value.get_array().get(array)) {
        return error;
    }
    std::array<std::string_view, 2> position;
    std::size_t count = 0;
    for (auto result : array) {
        od::value element;
        if (const auto error = std::move(result).get(element)) {
            return error;
        }
        od::json_type kind{};
        if (const auto error = element.type().get(kind)) {
            return error;
        }
        if (count < 2 && kind == od::json_type::number) {
            if (const auto error = textOf(element, position[count])) {
                return error;
            }
        }
        ++count;
    }
    if (!position[0].empty() && !position[1].empty()) {
        feature.longitude = position[0];
        feature.latitude = position[1];
    }
    return SUCCESS;
}

JsonFeatureParser::JsonFeatureParser(std::string_view text)
    : m_machine(std::make_unique<Machine>()) {
    m_machine->text = text;
}

JsonFeatureParser::~JsonFeatureParser() = default;

void JsonFeatureParser::parse(std::size_t begin, std::size_t end, JsonFeature& feature, std::vector<char>& arena) {
    feature.properties.clear();
    feature.id = feature.longitude = feature.latitude = feature.geometryKind = feature.error = {};
    feature.geometry = JsonFeature::Geometry::None;
    arena.clear();
    m_machine->arena = &arena;
    if (const auto error = m_machine->parse(begin, end, feature)) {
        feature.error = simdjson::error_message(error);
    }
}

} // namespace maillage
