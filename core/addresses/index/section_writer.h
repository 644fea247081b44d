// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace maillage {

/// Writes a container of core/territory/section_file.h, section after section. The file comes to be, whole, with
/// commit(), in the place of an older one; without it nothing stays.
class SectionWriter {
public:
    static constexpr std::size_t mostSections = 16;

    [[nodiscard]] static Result<std::unique_ptr<SectionWriter>> create(const std::string& path, std::string_view magic);
    ~SectionWriter();
    SectionWriter(const SectionWriter&) = delete;
    SectionWriter& operator=(const SectionWriter&) = delete;

    /// What append() gives from here on is this section's, of records of one size. The tag has four letters.
    void begin(std::string_view tag, std::size_t recordSize);
    [[nodiscard]] Result<void> append(std::span<const std::byte> records);

    template<typename T>
        requires std::is_trivially_copyable_v<T>
    [[nodiscard]] Result<void> section(std::string_view tag, std::span<const T> records) {
        begin(tag, sizeof(T));
        return append(std::as_bytes(records));
    }

    [[nodiscard]] Result<void> commit();

private:
    struct Device;
    struct Entry;

    explicit SectionWriter(const std::string& path);
    [[nodiscard]] Error error() const;

    std::string m_path;
    std::string m_magic;
    std::unique_ptr<Device> m_device;
    std::vector<Entry> m_entries;
    std::uint64_t m_size = 0;
};

} // namespace maillage
