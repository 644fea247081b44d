// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <simdjson.h>

#include <format>

namespace maillage {

void appendJsonString(std::string& out, std::string_view utf8) {
    out += '"';
    std::size_t plainFrom = 0;
    const auto flush = [&](std::size_t end) { out.append(utf8.substr(plainFrom, end - plainFrom)); };
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        flush(i);
        plainFrom = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            std::format_to(std::back_inserter(out), "\\u{:04x}", c);
        }
    }
    flush(utf8.size());
    out += '"';
}

std::string jsonString(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size() + 2);
    appendJsonString(out, utf8);
    return out;
}

std::string writeJsonPairs(const JsonPairs& pairs) {
    if (pairs.empty()) {
        return {};
    }
    std::string out = "{";
    for (const auto& [key, value] : pairs) {
        if (out.size() > 1) {
            out += ',';
        }
        appendJsonString(out, key);
        out += ':';
        appendJsonString(out, value);
    }
    out += '}';
    return out;
}

std::optional<JsonPairs> readJsonPairs(std::string_view json) {
    JsonPairs pairs;
    if (json.empty()) {
        return pairs;
    }
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(json.data(), json.size()).get(object) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    pairs.reserve(object.size());
    for (const auto field : object) {
        std::string_view text;
        if (field.value.get(text) == simdjson::SUCCESS) {
            pairs.emplace_back(field.key, text);
        } else {
            pairs.emplace_back(field.key, simdjson::minify(field.value));
        }
    }
    return pairs;
}

} // namespace maillage
