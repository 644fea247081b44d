// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/first_lines.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>

namespace maillage {

namespace {

constexpr std::size_t leastCapacity = 1024;
constexpr std::size_t mostExpected = std::size_t{1} << 22U;

/// Multiply and rotate over eight bytes at a time: quick, and unlike the library's hash, beside which it stands.
std::uint32_t secondHash(std::string_view text) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = text.size();
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        hash = (std::rotl(hash, 29) ^ word) * factor;
    }
    word = 0;
    if (!text.empty()) {
        std::memcpy(&word, text.data(), text.size());
    }
    hash = (std::rotl(hash, 29) ^ word) * factor;
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace

FirstLines::FirstLines(std::size_t expected, std::size_t most)
    : m_entries(std::bit_ceil(std::clamp(expected * 2, leastCapacity, mostExpected)))
    , m_most(most) {}

FirstLines::Key FirstLines::keyOf(std::string_view text) const {
    const Key key{std::hash<std::string_view>{}(text), secondHash(text)};
    __builtin_prefetch(&m_entries[key.hash & (m_entries.size() - 1)]);
    return key;
}

FirstLines::Entry& FirstLines::place(const Key& key) {
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = key.hash & mask;
    while (m_entries[at].line != 0 && (m_entries[at].hash != key.hash || m_entries[at].more != key.more)) {
        at = (at + 1) & mask;
    }
    return m_entries[at];
}

void FirstLines::grow() {
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    for (const Entry& entry : old) {
        if (entry.line != 0) {
            place({entry.hash, entry.more}) = entry;
        }
    }
}

std::optional<std::size_t> FirstLines::seenAt(const Key& key, std::size_t line) {
    if (m_used * 2 >= m_entries.size() && m_used < m_most) {
        grow();
    }
    Entry& entry = place(key);
    if (entry.line != 0) {
        return entry.line;
    }
    if (m_used == m_most) {
        return std::nullopt;
    }
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    entry = {key.hash, key.more, static_cast<std::uint32_t>(std::clamp<std::size_t>(line, 1, most))};
    ++m_used;
    return std::nullopt;
}

} // namespace maillage
