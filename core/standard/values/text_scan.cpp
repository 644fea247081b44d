// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/text_scan.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace maillage {

namespace {

/// True where every byte of a word is printable ASCII, 0x20 to 0x7E.
bool isPrintable(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t high = 0x8080808080808080U;
    const std::uint64_t belowSpace = word - ones * 0x20U;
    const std::uint64_t aboveTilde = word + ones;
    return ((belowSpace | aboveTilde | word) & high) == 0;
}

std::size_t skipPrintable(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    while (at + sizeof word <= text.size()) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if (!isPrintable(word)) {
            break;
        }
        at += sizeof word;
    }
    while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) {
        ++at;
    }
    return at;
}

/// Length and code of the character at the start of a text that is valid UTF-8; 0 bytes where it is not.
struct Character {
    char32_t code = 0;
    std::size_t length = 0;
};

std::uint8_t byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<std::uint8_t>(text[at]) : 0;
}

Character decode(std::string_view text) {
    const std::uint8_t lead = byteAt(text, 0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {};
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (byteAt(text, i) & 0x3FU);
    }
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool valid = code >= smallest[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return valid ? Character{code, length} : Character{};
}

/// The characters that Windows-1252 has at 0x80–0x9F, sorted.
constexpr std::array<char32_t, 27> windows{0x152,  0x153,  0x160,  0x161,  0x178,  0x17D,  0x17E,  0x192,  0x2C6,
                                           0x2DC,  0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E,
                                           0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122};

/// What a continuation byte of UTF-8 becomes when it is read as Windows-1252.
bool isMisreadContinuation(char32_t code) {
    return (code >= 0x80 && code <= 0xBF) || std::ranges::binary_search(windows, code);
}

/// Whether a character that Windows-1252 makes of a lead byte is followed by what it makes of the next bytes.
bool isMisread(char32_t code, std::string_view rest) {
    const Character next = rest.empty() ? Character{} : decode(rest);
    switch (code) {
    case 0xC3: // Ã: é, è, à… ; undefined bytes often became a question mark
        return next.length > 0 && (isMisreadContinuation(next.code) || next.code == '?');
    case 0xC2: // Â: «, », °, no-break space
    case 0xC5: // Å: œ, Œ
        return next.length > 0 && isMisreadContinuation(next.code);
    case 0xE2: // â€: typographic quotes, dashes, the euro sign
        return next.code == 0x20AC || next.code == 0x201A || next.code == 0x80 || next.code == 0x82;
    case 0xEF: // ï»¿: the byte order mark
        return next.code == 0xBB;
    default:
        return code == 0xFFFD;
    }
}

TextFlaws flawsOf(const Character& character, std::string_view rest) {
    const char32_t code = character.code;
    if (code == '\n' || code == '\r' || code == '\t') {
        return LineBreak;
    }
    if (code < 0x20 || (code >= 0x7F && code < 0xA0)) {
        return ControlCharacter;
    }
    if (code >= 0x300 && code <= 0x36F) {
        return Decomposed;
    }
    return isMisread(code, rest) ? Mojibake : 0;
}

/// Most accented letters of French: two bytes, none of the characters that flawsOf() looks for.
bool isPlainAccent(std::uint8_t lead, std::uint8_t next) {
    return lead == 0xC3 && next >= 0x80 && next <= 0xBF && next != 0x82 && next != 0x83 && next != 0x85 && next != 0xA2
           && next != 0xAF;
}

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";

/// French sets a no-break space inside guillemets, before high punctuation, and between a number and its unit.
bool isTypographic(std::string_view before, std::string_view after) {
    static constexpr std::array<std::string_view, 8> marks{"»", ":", ";", "!", "?", "%", "€", "°"};
    return before.ends_with("«") || (!before.empty() && before.back() >= '0' && before.back() <= '9')
           || std::ranges::any_of(marks, [&](std::string_view mark) { return after.starts_with(mark); });
}

/// The bytes of a no-break space that begins at `at` and that typography does not ask for; 0 where there is none.
std::size_t oddNoBreakSpace(std::string_view text, std::size_t at) {
    for (const std::string_view space : {noBreakSpace, narrowNoBreakSpace}) {
        if (text.substr(at).starts_with(space)) {
            return isTypographic(text.substr(0, at), text.substr(at + space.size())) ? 0 : space.size();
        }
    }
    return 0;
}

constexpr bool isSpaceLead(char c) {
    return c == '\xC2' || c == '\xE2';
}

/// High bits of the bytes that equal `byte`; above the lowest, others may be set in vain.
std::uint64_t bytesEqual(std::uint64_t word, unsigned char byte) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t different = word ^ (ones * byte);
    return (different - ones) & ~different & (ones << 7U);
}

/// False where a text surely has neither two spaces in a row nor a no-break space, eight bytes at a time.
bool mayHaveOddSpaces(std::string_view text) {
    std::uint64_t spaceBefore = 0;
    for (; !text.empty(); text.remove_prefix(std::min(text.size(), sizeof spaceBefore))) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), std::min(text.size(), sizeof word));
        const std::uint64_t spaces = bytesEqual(word, ' ');
        const std::uint64_t doubled = spaces & ((spaces << 8U) | spaceBefore);
        if ((doubled | bytesEqual(word, 0xC2) | bytesEqual(word, 0xE2)) != 0) {
            return true;
        }
        spaceBefore = spaces >> 56U;
    }
    return false;
}

bool hasOddSpacesInside(std::string_view text) {
    char before = '\0';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == ' ' && before == ' ') || (isSpaceLead(c) && oddNoBreakSpace(text, at) > 0)) {
            return true;
        }
        before = c;
    }
    return false;
}

} // namespace

TextFlaws scanText(std::string_view text) {
    TextFlaws flaws = 0;
    for (std::size_t at = skipPrintable(text, 0); at < text.size(); at = skipPrintable(text, at)) {
        if (isPlainAccent(byteAt(text, at), byteAt(text, at + 1))) {
            at += 2;
            continue;
        }
        const Character character = decode(text.substr(at));
        if (character.length == 0) {
            flaws |= BadEncoding;
            ++at;
            continue;
        }
        at += character.length;
        flaws |= flawsOf(character, text.substr(at));
    }
    return flaws;
}

bool hasOddSpaces(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    // The bytes that spaces of all kinds begin and end with.
    static constexpr std::string_view firsts = " \t\n\v\r\xC2\xE2\xEF";
    static constexpr std::string_view lasts = " \t\n\v\r\xA0\xAF\x89\xBF";
    const bool suspect = firsts.contains(text.front()) || lasts.contains(text.back());
    return (suspect && trimmed(text) != text) || (mayHaveOddSpaces(text) && hasOddSpacesInside(text));
}

std::string withPlainSpaces(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t odd = oddNoBreakSpace(text, at);
        plain += odd > 0 ? ' ' : text[at];
        at += std::max<std::size_t>(odd, 1);
    }
    return plain;
}

bool isAllCapitals(std::string_view text) {
    constexpr std::size_t fewestLetters = 8;
    std::size_t letters = 0;
    bool spaced = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::uint8_t byte = byteAt(text, at);
        if (byte >= 'a' && byte <= 'z') {
            return false;
        }
        if (byte == 0xC3) {
            const std::uint8_t next = byteAt(text, ++at);
            if (next >= 0x9F) {
                return false;
            }
            ++letters;
        }
        letters += byte >= 'A' && byte <= 'Z' ? 1 : 0;
        spaced |= byte == ' ' && letters > 0;
    }
    return spaced && letters >= fewestLetters;
}

} // namespace maillage
