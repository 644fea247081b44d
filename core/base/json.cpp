// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <simdjson.h>

#include <cstdint>
#include <cstring>
#include <format>

namespace maillage {

namespace {

bool isEscaped(unsigned char c) {
    return c < 0x20 || c == '"' || c == '\\';
}

/// The same of any of eight bytes at once; see "Bit Twiddling Hacks", "Determine if a word has a byte less than n".
bool anyEscaped(const char* eight) {
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t highs = ones << 7U;
    std::uint64_t word = 0;
    std::memcpy(&word, eight, sizeof word);
    const auto below = [](std::uint64_t bytes, std::uint64_t limit) { return (bytes - ones * limit) & ~bytes & highs; };
    return (below(word, 0x20) | below(word ^ (ones * '"'), 1) | below(word ^ (ones * '\\'), 1)) != 0;
}

/// Where the next character stands that has to be escaped, or the end.
std::size_t nextEscaped(std::string_view utf8, std::size_t from) {
    constexpr std::size_t step = sizeof(std::uint64_t);
    while (from + step <= utf8.size() && !anyEscaped(utf8.data() + from)) {
        from += step;
    }
    while (from < utf8.size() && !isEscaped(static_cast<unsigned char>(utf8[from]))) {
        ++from;
    }
    return from;
}

void appendEscaped(std::string& out, char c) {
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
        std::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
    }
}

} // namespace

void appendJsonString(std::string& out, std::string_view utf8) {
    out += '"';
    for (std::size_t from = 0; from < utf8.size();) {
        const std::size_t escaped = nextEscaped(utf8, from);
        out.append(utf8.substr(from, escaped - from));
        if (escaped < utf8.size()) {
            appendEscaped(out, utf8[escaped]);
        }
        from = escaped + 1;
    }
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
