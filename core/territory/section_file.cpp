// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/section_file.h"

#include <array>
#include <bit>

namespace maillage {

static_assert(std::endian::native == std::endian::little, "the bundled data files are read in place");

namespace {

struct Header {
    std::array<char, 8> magic;
    std::uint32_t sections;
    std::uint32_t reserved;
};

struct Entry {
    std::array<char, 4> tag;
    std::uint32_t offset;
    std::uint32_t count;
    std::uint32_t recordSize;
};

template<typename T>
T at(std::span<const std::byte> bytes, std::size_t offset) {
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

} // namespace

std::optional<SectionFile> SectionFile::read(std::span<const std::byte> bytes, std::string_view magic) {
    if (bytes.size() < sizeof(Header)) {
        return std::nullopt;
    }
    const auto header = at<Header>(bytes, 0);
    const bool ours = std::string_view(header.magic.data(), header.magic.size()) == magic;
    if (!ours || header.sections > (bytes.size() - sizeof(Header)) / sizeof(Entry)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < header.sections; ++i) {
        const auto entry = at<Entry>(bytes, sizeof(Header) + i * sizeof(Entry));
        const std::uint64_t end = entry.offset + std::uint64_t{entry.count} * entry.recordSize;
        if (end > bytes.size()) {
            return std::nullopt;
        }
    }
    return SectionFile(bytes);
}

SectionFile::Section SectionFile::find(std::string_view tag, std::size_t recordSize) const {
    const auto header = at<Header>(m_bytes, 0);
    for (std::size_t i = 0; i < header.sections; ++i) {
        const auto entry = at<Entry>(m_bytes, sizeof(Header) + i * sizeof(Entry));
        if (std::string_view(entry.tag.data(), entry.tag.size()) == tag && entry.recordSize == recordSize) {
            return {m_bytes.data() + entry.offset, entry.count};
        }
    }
    return {};
}

std::string_view SectionFile::text(std::string_view tag) const {
    const Section section = find(tag, 1);
    return {reinterpret_cast<const char*>(section.data), section.count};
}

} // namespace maillage
