// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace maillage {

/// A table of fixed-size little-endian records read where it lies, at any alignment. A view: the bytes outlive it.
template<typename T>
    requires std::is_trivially_copyable_v<T>
class Column {
public:
    Column() = default;

    Column(const std::byte* data, std::size_t size)
        : m_data(data)
        , m_size(size) {}

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] T operator[](std::size_t index) const {
        T value;
        std::memcpy(&value, m_data + index * sizeof(T), sizeof(T));
        return value;
    }

    /// Where a record lies.
    [[nodiscard]] const std::byte* at(std::size_t index) const { return m_data + index * sizeof(T); }

    /// The records from `first` on, `count` at most; never past the end.
    [[nodiscard]] Column part(std::size_t first, std::size_t count) const {
        first = first < m_size ? first : m_size;
        return {m_data + first * sizeof(T), count < m_size - first ? count : m_size - first};
    }

private:
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

/// The container of the bundled data files (README.md): a magic word, a table of sections, the sections.
class SectionFile {
public:
    /// Nothing when the bytes are no such file, or when a section of its table lies outside of them.
    [[nodiscard]] static std::optional<SectionFile> read(std::span<const std::byte> bytes, std::string_view magic);

    /// The section with that four-letter tag; empty where it is missing or its records have another size.
    template<typename T>
    [[nodiscard]] Column<T> column(std::string_view tag) const {
        const Section section = find(tag, sizeof(T));
        return {section.data, section.count};
    }

    [[nodiscard]] std::string_view text(std::string_view tag) const;

private:
    struct Section {
        const std::byte* data = nullptr;
        std::size_t count = 0;
    };

    explicit SectionFile(std::span<const std::byte> bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] Section find(std::string_view tag, std::size_t recordSize) const;

    std::span<const std::byte> m_bytes;
};

} // namespace maillage
