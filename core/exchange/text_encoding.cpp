// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>

namespace maillage {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t sampleBytes = std::size_t{256} * 1024;

// Windows-1252, 0x80 to 0x9F, of the WHATWG Encoding Standard; 0 where the code page defines nothing.
constexpr std::array<char16_t, 32> windowsC1{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                             0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byteAt(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
}

void appendUtf8(std::string& out, char32_t code) {
    const auto put = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6U));
        put(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12U));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    } else {
        put(0xF0 | (code >> 18U));
        put(0x80 | ((code >> 12U) & 0x3FU));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    }
}

void appendReplacement(DecodedText& out) {
    out.replacedAt.push_back(out.utf8.size());
    appendUtf8(out.utf8, replacement);
}

/// Length of the valid UTF-8 character at i, or 0.
std::size_t utf8Length(std::string_view raw, std::size_t i) {
    const unsigned lead = byteAt(raw, i);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || length > raw.size() - i) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if ((byteAt(raw, i + k) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    const unsigned second = length > 1 ? byteAt(raw, i + 1) : 0;
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

struct Utf8Census {
    std::size_t characters = 0; ///< valid ones of two bytes or more
    std::size_t invalidBytes = 0;
};

Utf8Census utf8Census(std::string_view raw) {
    Utf8Census census;
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t length = utf8Length(raw, i);
        census.characters += length > 1 ? 1 : 0;
        census.invalidBytes += length == 0 ? 1 : 0;
        i += std::max<std::size_t>(length, 1);
    }
    return census;
}

/// UTF-16 without a mark: Western text has a zero in every other byte.
std::optional<TextEncoding> unmarkedUtf16(std::string_view raw) {
    const std::size_t pairs = std::min<std::size_t>(raw.size(), 8192) / 2;
    if (pairs < 2) {
        return std::nullopt;
    }
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < pairs * 2; ++i) {
        zeros[i & 1U] += raw[i] == '\0' ? 1 : 0;
    }
    const auto most = [&](std::size_t count) { return count * 10 >= pairs * 6; };
    const auto few = [&](std::size_t count) { return count * 10 <= pairs; };
    if (most(zeros[1]) && few(zeros[0])) {
        return TextEncoding::Utf16LittleEndian;
    }
    if (most(zeros[0]) && few(zeros[1])) {
        return TextEncoding::Utf16BigEndian;
    }
    return std::nullopt;
}

std::string guessByUchardet(std::string_view raw) {
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    if (uchardet_handle_data(detector.get(), raw.data(), std::min(raw.size(), sampleBytes)) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Windows-1252 defines printable characters where ISO 8859 has the C1 control codes, that no text holds.
TextEncoding westernEncoding(std::string_view raw) {
    bool c1 = false;
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte <= 0x9F) {
            if (windowsC1[byte - 0x80U] == 0) {
                return TextEncoding::Latin1;
            }
            c1 = true;
        }
    }
    if (c1) {
        return TextEncoding::Windows1252;
    }
    // Only these four bytes tell ISO-8859-15 from ISO-8859-1 in French: € œ Œ Ÿ.
    const bool telling = raw.find_first_of("\xA4\xBC\xBD\xBE") != std::string_view::npos;
    return telling && guessByUchardet(raw) == "ISO-8859-15" ? TextEncoding::Latin9 : TextEncoding::Latin1;
}

char32_t latin9Character(unsigned byte) {
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

DecodedText decodeUtf8(std::string_view raw) {
    DecodedText out;
    out.utf8.reserve(raw.size() + 64);
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t length = utf8Length(raw, i);
        if (length == 0) {
            appendReplacement(out);
            ++i;
        } else {
            out.utf8.append(raw, i, length);
            i += length;
        }
    }
    return out;
}

DecodedText decodeSingleByte(std::string_view raw, TextEncoding encoding) {
    DecodedText out;
    out.utf8.reserve(raw.size() + raw.size() / 8);
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out.utf8 += c;
        } else if (encoding == TextEncoding::Windows1252 && byte < 0xA0) {
            const char16_t code = windowsC1[byte - 0x80U];
            appendUtf8(out.utf8, code == 0 ? byte : code);
        } else {
            appendUtf8(out.utf8, encoding == TextEncoding::Latin9 ? latin9Character(byte) : byte);
        }
    }
    return out;
}

DecodedText decodeUtf16(std::string_view raw, bool bigEndian) {
    DecodedText out;
    out.utf8.reserve(raw.size());
    const auto unit = [&](std::size_t i) {
        return bigEndian ? (byteAt(raw, i) << 8U) | byteAt(raw, i + 1) : (byteAt(raw, i + 1) << 8U) | byteAt(raw, i);
    };
    std::size_t i = 0;
    for (; i + 1 < raw.size(); i += 2) {
        const char32_t high = unit(i);
        if (high < 0xD800 || high > 0xDFFF) {
            appendUtf8(out.utf8, high);
            continue;
        }
        const char32_t low = high < 0xDC00 && i + 3 < raw.size() ? unit(i + 2) : 0;
        if (low < 0xDC00 || low > 0xDFFF) {
            appendReplacement(out);
        } else {
            appendUtf8(out.utf8, 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00));
            i += 2;
        }
    }
    if (i < raw.size()) {
        appendReplacement(out);
    }
    return out;
}

DecodedText decodeUtf32(std::string_view raw, bool bigEndian) {
    DecodedText out;
    out.utf8.reserve(raw.size() / 2);
    std::size_t i = 0;
    for (; i + 3 < raw.size(); i += 4) {
        char32_t code = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            code = (code << 8U) | byteAt(raw, bigEndian ? i + k : i + 3 - k);
        }
        if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
            appendReplacement(out);
        } else {
            appendUtf8(out.utf8, code);
        }
    }
    if (i < raw.size()) {
        appendReplacement(out);
    }
    return out;
}

struct Mark {
    std::string_view bytes;
    TextEncoding encoding;
};

using namespace std::string_view_literals;
// The mark of UTF-32LE begins with that of UTF-16LE, so it stands first.
constexpr std::array marks{
    Mark{"\xEF\xBB\xBF"sv, TextEncoding::Utf8Bom},        Mark{"\xFF\xFE\0\0"sv, TextEncoding::Utf32LittleEndian},
    Mark{"\0\0\xFE\xFF"sv, TextEncoding::Utf32BigEndian}, Mark{"\xFF\xFE"sv, TextEncoding::Utf16LittleEndian},
    Mark{"\xFE\xFF"sv, TextEncoding::Utf16BigEndian},
};

const Mark* markOf(std::string_view raw) {
    const auto found = std::ranges::find_if(marks, [&](const Mark& mark) { return raw.starts_with(mark.bytes); });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

std::string_view encodingName(TextEncoding encoding) {
    static constexpr std::array<std::string_view, 10> names{"UTF-8",      "UTF-8 with BOM", "UTF-8",    "UTF-16LE",
                                                            "UTF-16BE",   "UTF-32LE",       "UTF-32BE", "Windows-1252",
                                                            "ISO-8859-1", "ISO-8859-15"};
    return names[std::to_underlying(encoding)];
}

std::size_t bomLength(std::string_view raw) {
    const Mark* mark = markOf(raw);
    return mark ? mark->bytes.size() : 0;
}

TextEncoding detectEncoding(std::string_view raw, bool validUtf8) {
    if (const Mark* mark = markOf(raw)) {
        return mark->encoding == TextEncoding::Utf8Bom && !validUtf8 ? TextEncoding::Utf8Damaged : mark->encoding;
    }
    if (const auto utf16 = unmarkedUtf16(raw)) {
        return *utf16;
    }
    if (validUtf8) {
        return TextEncoding::Utf8;
    }
    const Utf8Census census = utf8Census(raw);
    return census.characters > census.invalidBytes ? TextEncoding::Utf8Damaged : westernEncoding(raw);
}

DecodedText decodeText(std::string_view raw, TextEncoding encoding) {
    raw.remove_prefix(bomLength(raw));
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom:
    case TextEncoding::Utf8Damaged:
        return decodeUtf8(raw);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(raw, encoding == TextEncoding::Utf16BigEndian);
    case TextEncoding::Utf32LittleEndian:
    case TextEncoding::Utf32BigEndian:
        return decodeUtf32(raw, encoding == TextEncoding::Utf32BigEndian);
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
    case TextEncoding::Latin9:
        return decodeSingleByte(raw, encoding);
    }
    std::unreachable();
}

} // namespace maillage
