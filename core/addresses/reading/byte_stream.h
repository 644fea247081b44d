// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace maillage {

/// The bytes of a file one after the other, unpacked on the way where it is gzip (RFC 1952, several members too). The
/// memory stays small whatever the file unpacks to.
class ByteStream {
public:
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>> open(const std::string& path);
    /// The same from memory; `name` stands for the path in messages.
    [[nodiscard]] static std::unique_ptr<ByteStream> fromBytes(std::string name, const std::string& bytes);

    ~ByteStream();
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// Appends up to about 256 KiB to `out`; false at the end. Fails where the file cannot be read, or its packing is
    /// damaged or cut short.
    [[nodiscard]] Result<bool> append(std::string& out);

    /// Bytes of the file as it lies on the disk: read so far, and in all.
    [[nodiscard]] std::uint64_t position() const;
    [[nodiscard]] std::uint64_t size() const;

    [[nodiscard]] const std::string& path() const;

private:
    struct State;

    explicit ByteStream(std::unique_ptr<State> state);
    [[nodiscard]] Result<bool> readPacked();
    [[nodiscard]] Result<bool> unpack(std::string& out);

    std::unique_ptr<State> m_state;
};

} // namespace maillage
