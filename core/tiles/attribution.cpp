// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/attribution.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t maxText = 300;
constexpr std::size_t maxLink = 500;

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> entities{{
    {"&copy;", "©"},
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#39;", "'"},
    {"&#169;", "©"},
    {"&nbsp;", " "},
}};

std::string linkOf(std::string_view tag) {
    const std::size_t href = tag.find("href=");
    if (href == std::string_view::npos || href + 6 >= tag.size()) {
        return {};
    }
    const char quote = tag[href + 5];
    if (quote != '"' && quote != '\'') {
        return {};
    }
    const std::string_view rest = tag.substr(href + 6);
    const std::string_view address = rest.substr(0, rest.find(quote));
    const bool isWeb = address.starts_with("https://") || address.starts_with("http://");
    return isWeb && address.size() <= maxLink ? std::string(address) : std::string();
}

/// Appends the character or entity at the start of `html`; returns how many bytes it took.
std::size_t appendCharacter(std::string& text, std::string_view html) {
    for (const auto& [entity, character] : entities) {
        if (html.starts_with(entity)) {
            text += character;
            return entity.size();
        }
    }
    const bool isSpace = static_cast<unsigned char>(html.front()) <= 0x20;
    if (!isSpace) {
        text += html.front();
    } else if (!text.empty() && text.back() != ' ') {
        text += ' ';
    }
    return 1;
}

void cutAtCharacter(std::string& text, std::size_t limit) {
    if (text.size() <= limit) {
        return;
    }
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U) {
        --limit;
    }
    text.resize(limit);
}

} // namespace

Attribution readAttribution(std::string_view html) {
    Attribution result;
    while (!html.empty() && result.text.size() <= maxText) {
        if (html.front() != '<') {
            html.remove_prefix(appendCharacter(result.text, html));
            continue;
        }
        const std::size_t end = html.find('>');
        if (result.link.empty()) {
            result.link = linkOf(html.substr(0, end));
        }
        html = end == std::string_view::npos ? std::string_view() : html.substr(end + 1);
    }
    cutAtCharacter(result.text, maxText);
    result.text = std::string(trimmed(result.text));
    if (!isValidUtf8(result.text)) {
        result.text.clear();
    }
    return result;
}

} // namespace maillage
