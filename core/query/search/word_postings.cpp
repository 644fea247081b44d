// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/word_postings.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t firstTable = 1024;

template<typename Visit>
void forEachPart(std::string_view words, Visit&& visit) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        visit(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace

std::string_view WordPostings::word(std::size_t index) const {
    return std::string_view(m_letters).substr(m_wordBegins[index], m_wordBegins[index + 1] - m_wordBegins[index]);
}

std::span<const std::uint32_t> WordPostings::withPrefix(std::string_view prefix) const {
    const auto indexes = std::views::iota(std::size_t{0}, m_wordBegins.size() - 1);
    const auto begin = [&](std::size_t index) { return word(index).substr(0, prefix.size()); };
    const auto found = std::ranges::equal_range(indexes, prefix, {}, begin);
    const auto first = static_cast<std::size_t>(found.begin() - indexes.begin());
    const auto last = static_cast<std::size_t>(found.end() - indexes.begin());
    return std::span(m_numbers).subspan(m_numberBegins[first], m_numberBegins[last] - m_numberBegins[first]);
}

std::size_t WordPostings::bytes() const {
    return m_letters.capacity()
           + sizeof(std::uint32_t) * (m_wordBegins.capacity() + m_numberBegins.capacity() + m_numbers.capacity());
}

void WordPostings::Builder::add(std::uint32_t number, std::string_view words) {
    forEachPart(words, [&](std::string_view word) {
        const std::uint32_t entry = intern(word);
        if (m_entries[entry].latest != number) {
            m_entries[entry].latest = number;
            ++m_entries[entry].count;
            m_found.emplace_back(entry, number);
        }
    });
}

std::uint32_t WordPostings::Builder::intern(std::string_view word) {
    if (m_entries.size() * 2 >= m_table.size()) {
        rehash(std::max(firstTable, m_table.size() * 2));
    }
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        if (m_table[at] == 0) {
            m_entries.push_back({static_cast<std::uint32_t>(m_letters.size()), static_cast<std::uint32_t>(word.size()),
                                 hash, 0, UINT32_MAX});
            m_letters += word;
            m_table[at] = static_cast<std::uint32_t>(m_entries.size());
            return m_table[at] - 1;
        }
        const Entry& entry = m_entries[m_table[at] - 1];
        if (entry.hash == hash && std::string_view(m_letters).substr(entry.begin, entry.size) == word) {
            return m_table[at] - 1;
        }
    }
}

void WordPostings::Builder::rehash(std::size_t size) {
    m_table.assign(size, 0);
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        std::size_t at = m_entries[i].hash & (size - 1);
        while (m_table[at] != 0) {
            at = (at + 1) & (size - 1);
        }
        m_table[at] = i + 1;
    }
}

WordPostings WordPostings::Builder::finish() {
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto letters = [&](std::uint32_t entry) {
        return std::string_view(m_letters).substr(m_entries[entry].begin, m_entries[entry].size);
    };
    std::ranges::sort(order, {}, letters);
    WordPostings built;
    built.m_letters.reserve(m_letters.size());
    built.m_wordBegins.reserve(order.size() + 1);
    built.m_numberBegins.reserve(order.size() + 1);
    std::uint32_t begin = 0;
    for (const std::uint32_t entry : order) {
        built.m_letters += letters(entry);
        built.m_wordBegins.push_back(static_cast<std::uint32_t>(built.m_letters.size()));
        m_entries[entry].latest = begin; // where its next number goes
        begin += m_entries[entry].count;
        built.m_numberBegins.push_back(begin);
    }
    built.m_numbers.resize(m_found.size());
    for (const auto& [entry, number] : m_found) {
        built.m_numbers[m_entries[entry].latest++] = number;
    }
    return built;
}

} // namespace maillage
