// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The text as search and comparison see it: lower case, without accents, ligatures opened (œ → oe), typographic
/// apostrophes straight, no-break spaces plain. Latin scripts; other characters stay. Invalid UTF-8 bytes stay too.
[[nodiscard]] std::string fold(std::string_view utf8);
/// The same, appended to `out`: no allocation where `out` has room.
void foldInto(std::string_view utf8, std::string& out);

/// The words of a folded text: maximal runs of letters and digits (bytes ≥ 0x80 count as letters).
/// The views point into `folded`.
[[nodiscard]] std::vector<std::string_view> words(std::string_view folded);

/// Calls `visit(std::string_view word)` for each word, without allocating.
template<typename Visit>
void forEachWord(std::string_view folded, Visit&& visit) {
    const auto isWordByte = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    std::size_t begin = 0;
    while (begin < folded.size()) {
        while (begin < folded.size() && !isWordByte(folded[begin])) {
            ++begin;
        }
        std::size_t end = begin;
        while (end < folded.size() && isWordByte(folded[end])) {
            ++end;
        }
        if (end > begin) {
            visit(folded.substr(begin, end - begin));
        }
        begin = end;
    }
}

/// Without spaces (no-break ones included) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view utf8);

/// Whether the bytes are valid UTF-8 (RFC 3629: no surrogates, nothing overlong).
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// Characters (code points), not bytes. Invalid bytes count one each.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

} // namespace maillage
