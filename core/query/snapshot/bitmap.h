// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace maillage {

/// A set of row numbers below a fixed size.
class Bitmap {
public:
    Bitmap() = default;

    explicit Bitmap(std::size_t size)
        : m_size(size)
        , m_words((size + 63) / 64) {}

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool test(std::size_t row) const { return row < m_size && ((m_words[row / 64] >> (row % 64)) & 1U); }

    void set(std::size_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }

    void clear(std::size_t row) { m_words[row / 64] &= ~(std::uint64_t{1} << (row % 64)); }

    [[nodiscard]] std::size_t count() const {
        std::size_t total = 0;
        for (const std::uint64_t word : m_words) {
            total += static_cast<std::size_t>(std::popcount(word));
        }
        return total;
    }

    /// Adds rows above the present size, empty.
    void grow(std::size_t size) {
        m_size = size;
        m_words.resize((size + 63) / 64);
    }

    // Both of the same size.
    Bitmap& operator&=(const Bitmap& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & b; });
    }

    Bitmap& operator|=(const Bitmap& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a | b; });
    }

    Bitmap& subtract(const Bitmap& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    }

    /// Calls visit(row) in ascending order until it returns false.
    template<typename Visit>
    void forEachWhile(Visit&& visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1) {
                if (!visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)))) {
                    return;
                }
            }
        }
    }

    template<typename Visit>
    void forEach(Visit&& visit) const {
        forEachWhile([&](std::size_t row) {
            visit(row);
            return true;
        });
    }

    friend bool operator==(const Bitmap&, const Bitmap&) = default;

private:
    template<typename Combine>
    Bitmap& combine(const Bitmap& other, Combine&& with) {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = with(m_words[i], other.m_words[i]);
        }
        return *this;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace maillage
