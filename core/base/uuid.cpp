// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <mutex>
#include <random>

namespace maillage {

namespace {

/// Upper 48 bits: milliseconds; then 12 + 14 bits of counter; then 36 random bits (RFC 9562, section 6.2, method 1).
struct Generator {
    std::mutex mutex;
    std::mt19937_64 random{std::random_device{}()};
    std::uint64_t milliseconds = 0;
    std::uint32_t counter = 0;
};

constexpr std::uint32_t counterBits = 26;
constexpr std::uint32_t counterStartMask = (1U << (counterBits - 2)) - 1;

int hexValue(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Uuid Uuid::create() {
    static Generator generator;
    const std::scoped_lock lock(generator.mutex);
    const auto clock = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto milliseconds = static_cast<std::uint64_t>(clock.time_since_epoch().count());
    if (milliseconds > generator.milliseconds) {
        generator.milliseconds = milliseconds;
        generator.counter = static_cast<std::uint32_t>(generator.random()) & counterStartMask;
    } else if (++generator.counter >> counterBits != 0) {
        ++generator.milliseconds;
        generator.counter = 0;
    }
    const std::uint64_t low = generator.random();
    Bytes bytes{};
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::uint8_t>(generator.milliseconds >> (40 - 8 * i));
    }
    bytes[6] = static_cast<std::uint8_t>(0x70U | (generator.counter >> 22U));
    bytes[7] = static_cast<std::uint8_t>(generator.counter >> 14U);
    bytes[8] = static_cast<std::uint8_t>(0x80U | ((generator.counter >> 8U) & 0x3FU));
    bytes[9] = static_cast<std::uint8_t>(generator.counter);
    for (std::size_t i = 10; i < byteCount; ++i) {
        bytes[i] = static_cast<std::uint8_t>(low >> (8 * (i - 10)));
    }
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    constexpr std::size_t textSize = 36;
    if (text.size() != textSize) {
        return std::nullopt;
    }
    Bytes bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < textSize; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == '-')) {
            return std::nullopt;
        }
        if (dash) {
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0) {
            return std::nullopt;
        }
        bytes[nibble / 2] = static_cast<std::uint8_t>((bytes[nibble / 2] << 4U) | static_cast<unsigned>(value));
        ++nibble;
    }
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::fromBytes(std::span<const std::uint8_t> bytes) {
    if (bytes.size() != byteCount) {
        return std::nullopt;
    }
    Bytes copy{};
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return Uuid(copy);
}

std::string Uuid::toString() const {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < byteCount; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += hex[m_bytes[i] >> 4U];
        text += hex[m_bytes[i] & 0xFU];
    }
    return text;
}

} // namespace maillage
