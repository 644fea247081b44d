// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <string>
#include <string_view>

namespace maillage {

/// Appends the words of a text, folded, with one space between them and before the first if `out` is not empty: the
/// form that texts are compared and ordered in ("L’Île-d'Yeu" → "l ile d yeu").
inline void appendFoldedWords(std::string_view text, std::string& out) {
    thread_local std::string folded;
    folded.clear();
    foldInto(text, folded);
    forEachWord(folded, [&](std::string_view word) {
        if (!out.empty() && static_cast<unsigned char>(out.back()) > ' ') {
            out += ' ';
        }
        out += word;
    });
}

/// Whether a word of `words` (as above) begins with `prefix`, which has no space. Control characters part words too.
[[nodiscard]] inline bool hasWordWith(std::string_view words, std::string_view prefix) {
    for (std::size_t at = words.find(prefix); at != std::string_view::npos; at = words.find(prefix, at + 1)) {
        if (at == 0 || static_cast<unsigned char>(words[at - 1]) <= ' ') {
            return true;
        }
    }
    return false;
}

} // namespace maillage
