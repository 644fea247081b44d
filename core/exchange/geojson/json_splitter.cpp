// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/json_splitter.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t maxDepth = 256;
/// A record longer than this has lost its end.
constexpr std::size_t maxRecord = std::size_t{16} * 1024 * 1024;
/// How much may be looked through in vain for the ends of broken records: about a second's worth, or so many times
/// the text.
constexpr std::size_t maxWasted = std::size_t{512} * 1024 * 1024;
constexpr std::size_t maxWastedTexts = 16;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isBetweenValues(char c) {
    return isSpace(c) || c == ',' || c == '\x1E';
}

} // namespace

std::size_t JsonSplitter::skipSpaces(std::size_t p) const {
    while (p < m_text.size() && isSpace(m_text[p])) {
        ++p;
    }
    return p;
}

/// Past the closing quote of the string that opens at p. A string holds no line break (RFC 8259, 7), so one that is
/// never closed ends with its line.
std::size_t JsonSplitter::skipString(std::size_t p) const {
    const std::size_t open = p;
    std::size_t quote = p;
    while ((quote = m_text.find('"', p + 1)) != npos) {
        if (m_text.substr(p, quote - p).contains('\n')) {
            return npos;
        }
        std::size_t backslashes = 0;
        while (quote - backslashes - 1 > open && m_text[quote - backslashes - 1] == '\\') {
            ++backslashes;
        }
        if (backslashes % 2 == 0) {
            return quote + 1;
        }
        p = quote;
    }
    return npos;
}

/// Past the bracket that closes the one at p; nothing where brackets do not match or lie too deep, and then `stopped`
/// is where that was seen.
std::size_t JsonSplitter::skipNested(std::size_t p, std::size_t* stopped) const {
    std::bitset<maxDepth> isObject;
    std::size_t depth = 0;
    const std::size_t limit = std::min(m_text.size(), p + maxRecord);
    while (p < limit) {
        const char c = m_text[p];
        if (c == '"') {
            const std::size_t after = skipString(p);
            if (after == npos) {
                break;
            }
            p = after;
            continue;
        }
        if (c == '{' || c == '[') {
            if (depth == maxDepth) {
                break;
            }
            isObject[depth++] = c == '{';
        } else if (c == '}' || c == ']') {
            if (isObject[--depth] != (c == '}')) {
                break;
            }
            if (depth == 0) {
                return p + 1;
            }
        }
        ++p;
    }
    if (stopped != nullptr) {
        *stopped = p;
    }
    return npos;
}

std::size_t JsonSplitter::skipValue(std::size_t p) const {
    if (p >= m_text.size()) {
        return npos;
    }
    if (m_text[p] == '"') {
        return skipString(p);
    }
    if (m_text[p] == '{' || m_text[p] == '[') {
        return skipNested(p);
    }
    const std::size_t end = m_text.find_first_of(",}] \t\r\n", p);
    return end == p ? npos : end;
}

std::optional<JsonSplitter::Item> JsonSplitter::next() {
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (isBetweenValues(c)) {
            ++m_position;
        } else if (m_level == Level::Top && c == '[') {
            m_level = Level::Array;
            ++m_position;
        } else if (m_level != Level::Top && c == ']') {
            leaveArray();
        } else if (m_level == Level::Top && c == '{') {
            if (const auto item = topObject()) {
                return item;
            }
        } else {
            return nested();
        }
    }
    return std::nullopt;
}

std::optional<JsonSplitter::Item> JsonSplitter::at(std::size_t begin) const {
    if (begin >= m_text.size() || m_text[begin] != '{') {
        return std::nullopt;
    }
    const std::size_t end = skipNested(begin);
    return end == npos ? std::nullopt : std::optional{Item{begin, end, true}};
}

/// Walks over the members of a top-level object: with an array named `features` it is a collection, that is entered,
/// else a record itself.
std::optional<JsonSplitter::Item> JsonSplitter::topObject() {
    const std::size_t begin = m_position;
    std::size_t p = skipSpaces(begin + 1);
    while (p < m_text.size() && m_text[p] == '"') {
        const std::size_t keyEnd = skipString(p);
        const std::size_t colon = keyEnd == npos ? npos : skipSpaces(keyEnd);
        if (colon >= m_text.size() || m_text[colon] != ':') {
            break;
        }
        const std::string_view key = m_text.substr(p + 1, keyEnd - p - 2);
        const std::size_t value = skipSpaces(colon + 1);
        if (key == "features" && value < m_text.size() && m_text[value] == '[') {
            m_level = Level::Collection;
            m_position = value + 1;
            return std::nullopt;
        }
        const std::size_t end = skipValue(value);
        if (end == npos) {
            break;
        }
        if (key == "crs") {
            m_crs = m_text.substr(value, end - value);
        }
        p = skipSpaces(end);
        p = p < m_text.size() && m_text[p] == ',' ? skipSpaces(p + 1) : p;
    }
    const std::size_t end = skipNested(begin); // as at() finds it, whatever stands between the members
    if (end == npos) {
        return broken(begin);
    }
    m_position = end;
    return Item{begin, end, true};
}

/// An element of an array, or whatever stands in its place.
JsonSplitter::Item JsonSplitter::nested() {
    const std::size_t begin = m_position;
    const std::size_t end = skipValue(begin);
    if (end == npos) {
        return broken(begin);
    }
    m_position = end;
    return {begin, end, m_text[begin] == '{'};
}

/// Goes on at what looks like the next record: the next line, or in an array the next object that calls itself a
/// feature.
JsonSplitter::Item JsonSplitter::broken(std::size_t begin) {
    constexpr std::string_view marker = "\"Feature\"";
    std::size_t resume = npos;
    if (m_level == Level::Top) {
        resume = m_text.find('\n', begin);
    } else if (const std::size_t own = m_text.find(marker, begin); own != npos) {
        const std::size_t other = m_text.find(marker, own + marker.size());
        const std::size_t brace = other == npos ? npos : m_text.rfind('{', other);
        resume = brace != npos && brace > begin ? brace : other;
    }
    std::size_t stopped = m_text.size();
    if (m_text[begin] == '{' || m_text[begin] == '[') {
        (void)skipNested(begin, &stopped);
    }
    m_wasted += stopped - begin;
    m_gaveUp = m_wasted > std::max(maxWasted, maxWastedTexts * m_text.size());
    m_position = m_gaveUp || resume == npos ? m_text.size() : std::max(resume, begin + 1);
    return {begin, std::min(m_position, m_text.size()), false};
}

/// After the last feature: of the rest of the collection only `crs` is ours.
void JsonSplitter::leaveArray() {
    ++m_position;
    if (m_level == Level::Collection) {
        std::string_view key;
        std::string_view before;
        while (m_position < m_text.size() && m_text[m_position] != '}') {
            const std::size_t begin = m_position;
            const char c = m_text[begin];
            if (isBetweenValues(c) || c == ':') {
                key = c == ':' ? before : key;
                ++m_position;
                continue;
            }
            const std::size_t end = skipValue(begin);
            m_position = end == npos ? m_text.size() : end;
            before = m_text.substr(begin, m_position - begin);
            if (std::exchange(key, {}) == "\"crs\"") {
                m_crs = before;
            }
        }
        m_position = std::min(m_position + 1, m_text.size());
    }
    m_level = Level::Top;
}

} // namespace maillage
