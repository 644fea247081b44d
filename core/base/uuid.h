// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// RFC 9562 UUID. Version 7 sorts by time of creation: milliseconds, then a counter that makes ids of one process
/// strictly increasing, then random bits.
class Uuid {
public:
    static constexpr std::size_t byteCount = 16;
    using Bytes = std::array<std::uint8_t, byteCount>;

    constexpr Uuid() = default;

    explicit constexpr Uuid(const Bytes& bytes)
        : m_bytes(bytes) {}

    /// A new version 7 id. Thread-safe.
    [[nodiscard]] static Uuid create();
    /// The 36-character form, either case.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    [[nodiscard]] static std::optional<Uuid> fromBytes(std::span<const std::uint8_t> bytes);

    [[nodiscard]] std::string toString() const;

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    [[nodiscard]] bool isNull() const { return m_bytes == Bytes{}; }

    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    Bytes m_bytes{};
};

} // namespace maillage
