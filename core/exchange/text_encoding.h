// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

enum class TextEncoding : unsigned char {
    Utf8,
    Utf8Bom,
    Utf8Damaged, ///< UTF-8 with some bytes that are not
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
    Windows1252,
    Latin1,
    Latin9, ///< ISO-8859-15: Latin-1 with €, œ, Ÿ
};

struct DecodedText {
    std::string utf8;
    std::vector<std::size_t> replacedAt; ///< offsets of the U+FFFD that stand for invalid bytes
};

[[nodiscard]] std::string_view encodingName(TextEncoding encoding);
/// How many bytes of byte order mark to skip.
[[nodiscard]] std::size_t bomLength(std::string_view raw);
/// By the byte order mark; else nothing but UTF-16 has zeros in every other byte; else UTF-8 where most bytes above
/// 0x7F form valid characters; else by the bytes that only one of the Western encodings has.
/// `validUtf8` says whether the whole of it is valid, which the caller knows already.
[[nodiscard]] TextEncoding detectEncoding(std::string_view raw, bool validUtf8);
/// `raw` without its byte order mark, as valid UTF-8.
[[nodiscard]] DecodedText decodeText(std::string_view raw, TextEncoding encoding);

} // namespace maillage
