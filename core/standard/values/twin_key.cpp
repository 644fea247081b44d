// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/twin_key.h"

#include "core/base/text.h"
#include "core/standard/values/patterns.h"

#include <array>

namespace maillage {

namespace {

/// Appends the letters and digits of a text, folded; what is not ASCII is folded apart, being rarer.
void appendEssence(std::string_view text, std::string& out) {
    static constexpr std::array<char, 128> kept = [] {
        std::array<char, 128> table{}; // 0: dropped
        for (std::size_t c = 0; c < table.size(); ++c) {
            const char lower = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20U : c);
            table[c] = isDigit(lower) || isLetter(lower) ? lower : '\0';
        }
        return table;
    }();
    std::array<char, 64> chunk{};
    std::size_t filled = 0;
    const auto flush = [&] {
        out.append(chunk.data(), filled);
        filled = 0;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c < kept.size()) {
            chunk[filled] = kept[c];
            filled += kept[c] != '\0' ? 1 : 0;
        } else {
            const std::size_t begin = at;
            while (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= kept.size()) {
                ++at;
            }
            flush();
            foldInto(text.substr(begin, at + 1 - begin), out);
        }
        if (filled == chunk.size()) {
            flush();
        }
    }
    flush();
}

} // namespace

void writeTwinKey(std::string_view name, std::string_view address, std::string_view postcode, std::string& key) {
    key.clear();
    appendEssence(name, key);
    key += '\n';
    appendEssence(address, key);
    key += postcode;
}

} // namespace maillage
