// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/proposals/text_repair.h"

#include "core/base/text.h"
#include "core/standard/values/text_scan.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace maillage {

namespace {

/// What Windows-1252 reads for the bytes 0x80 to 0x9F; the five it leaves open are C1 controls.
constexpr std::array<char16_t, 32> windows{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                           0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

char16_t readAsWindows(std::uint8_t byte) {
    return byte >= 0x80 && byte < 0xA0 ? windows[byte - 0x80U] : byte;
}

std::optional<std::uint8_t> byteInWindows(char16_t character) {
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) {
        return static_cast<std::uint8_t>(character);
    }
    const auto* const found = std::ranges::find(windows, character);
    return found == windows.end() ? std::nullopt
                                  : std::optional{static_cast<std::uint8_t>(0x80 + (found - windows.begin()))};
}

/// Each stretch that is no UTF-8 is read as Windows-1252.
QString decoded(std::string_view text) {
    QString out;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < 4 && length < text.size() && !isValidUtf8(text.substr(0, length))) {
            ++length;
        }
        if (isValidUtf8(text.substr(0, length))) {
            out += QString::fromUtf8(text.data(), static_cast<qsizetype>(length));
        } else {
            length = 1;
            out += QChar(readAsWindows(static_cast<std::uint8_t>(text.front())));
        }
        text.remove_prefix(length);
    }
    return out;
}

/// The bytes of UTF-8 that the characters from `at` on were before they were misread; empty where they were not.
std::string misreadCharacter(const QString& text, qsizetype at) {
    // The first bytes of what French texts hold: accented letters, guillemets, œ, typographic quotes and dashes.
    static constexpr std::string_view leads = "\xC2\xC3\xC5\xE2\xEF";
    const auto lead = byteInWindows(text[at].unicode());
    if (!lead || !leads.contains(static_cast<char>(*lead))) {
        return {};
    }
    const qsizetype length = *lead >= 0xE0 ? 3 : 2;
    std::string bytes(1, static_cast<char>(*lead));
    for (qsizetype i = at + 1; i < std::min(at + length, text.size()); ++i) {
        const auto byte = byteInWindows(text[i].unicode());
        if (!byte) {
            return {};
        }
        bytes += static_cast<char>(*byte);
    }
    return static_cast<qsizetype>(bytes.size()) == length && isValidUtf8(bytes) ? bytes : std::string{};
}

QString restored(const QString& text) {
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const std::string bytes = misreadCharacter(text, at);
        out += bytes.empty() ? QString(text[at]) : QString::fromStdString(bytes);
        at += bytes.empty() ? 1 : static_cast<qsizetype>(bytes.size());
    }
    return out.remove(QChar(QChar::ByteOrderMark));
}

bool isLineBreak(QChar c) {
    return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
}

QString withoutControls(const QString& text, TextShape shape) {
    QString out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (isLineBreak(c)) {
            out += shape == TextShape::Line ? QLatin1Char(' ') : c;
        } else if (code >= 0x20 && (code < 0x7F || code >= 0xA0)) {
            out += c;
        }
    }
    return out;
}

std::string withSingleSpaces(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' || (!out.empty() && out.back() != ' ')) {
            out += c;
        }
    }
    return std::string(trimmed(out));
}

} // namespace

std::string repairedText(std::string_view text, TextShape shape) {
    constexpr int mostTimes = 3; // some were misread twice
    QString repaired = decoded(text);
    for (int i = 0; i < mostTimes && (scanText(repaired.toStdString()) & Mojibake) != 0; ++i) {
        repaired = restored(repaired);
    }
    repaired = withoutControls(repaired, shape).normalized(QString::NormalizationForm_C);
    const std::string utf8 = repaired.toStdString();
    return shape == TextShape::Line ? withSingleSpaces(withPlainSpaces(utf8)) : utf8;
}

} // namespace maillage
