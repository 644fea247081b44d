// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace maillage {

/// The bytes of a file that stay on the disk until somebody looks. Another program may cut the file meanwhile: what is
/// no longer there then reads as zeros, where the system would end the process (SIGBUS), and isUnchanged() tells it.
/// Any thread may read.
class MappedFile {
public:
    /// Nothing when the file cannot be mapped, or too many are at this moment: it has to be read then.
    [[nodiscard]] static std::unique_ptr<MappedFile> open(const std::string& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::string_view bytes() const { return {m_begin, m_size}; }

    /// Whether the bytes are still those of the file as it was opened, by its size and its time of change.
    [[nodiscard]] bool isUnchanged() const;

    /// The bytes before this offset take no memory until somebody looks again.
    void release(std::size_t before) const;

private:
    MappedFile() = default;

    int m_descriptor = -1;
    struct stat m_opened{};
    char* m_begin = nullptr;
    std::size_t m_size = 0;
    int m_guard = -1;
};

} // namespace maillage
