// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace maillage {

/// Bytes at any place of a file or of memory. One thread at a time.
class ByteReader {
public:
    ByteReader() = default;
    ByteReader(const ByteReader&) = delete;
    ByteReader& operator=(const ByteReader&) = delete;
    virtual ~ByteReader() = default;

    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Exactly `length` bytes from `offset`, or nothing at all: false where the file is too short or fails.
    [[nodiscard]] virtual bool read(std::uint64_t offset, std::size_t length, std::string& out) = 0;
};

[[nodiscard]] Result<std::unique_ptr<ByteReader>> openFileBytes(const std::filesystem::path& path);
/// Reads a copy of `bytes`.
[[nodiscard]] std::unique_ptr<ByteReader> memoryBytes(std::string bytes);

} // namespace maillage
