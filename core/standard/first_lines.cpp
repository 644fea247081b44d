// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/first_lines.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace maillage {

namespace {

constexpr std::size_t firstCapacity = 1024;

/// FNV-1a by Fowler, Noll and Vo, beside the library's hash.
std::uint32_t fnv(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

} // namespace

FirstLines::FirstLines()
    : m_entries(firstCapacity) {}

FirstLines::Entry& FirstLines::place(std::uint64_t hash, std::uint32_t more) {
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = hash & mask;
    while (m_entries[at].line != 0 && (m_entries[at].hash != hash || m_entries[at].more != more)) {
        at = (at + 1) & mask;
    }
    return m_entries[at];
}

void FirstLines::grow() {
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    for (const Entry& entry : old) {
        if (entry.line != 0) {
            place(entry.hash, entry.more) = entry;
        }
    }
}

std::optional<std::size_t> FirstLines::seenAt(std::string_view text, std::size_t line) {
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    const std::uint32_t more = fnv(text);
    if (m_used * 2 >= m_entries.size()) {
        grow();
    }
    Entry& entry = place(hash, more);
    if (entry.line != 0) {
        return entry.line;
    }
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    entry = {hash, more, static_cast<std::uint32_t>(std::clamp<std::size_t>(line, 1, most))};
    ++m_used;
    return std::nullopt;
}

} // namespace maillage
