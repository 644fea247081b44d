// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/contacts.h"

#include "core/standard/values/patterns.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace maillage {

namespace {

enum Class : std::uint8_t {
    Atom = 1, ///< of the local part of a mailbox (RFC 5321, 4.1.2)
    Host = 2, ///< of a label of a host name; bytes of UTF-8 too
    Path = 4, ///< of the rest of a URL
};

constexpr std::array<std::uint8_t, 256> classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const char character = static_cast<char>(c);
        if (isDigit(character) || isLetter(character)) {
            table[c] = Atom | Host | Path;
        } else if (c >= 0x80) {
            table[c] = Host | Path;
        }
    }
    for (const char c : std::string_view("!#$%&'*+-/=?^_`{|}~")) {
        table[static_cast<unsigned char>(c)] |= Atom;
    }
    for (const char c : std::string_view("-._~:/?#[]@!$&'()*+,;=%|")) {
        table[static_cast<unsigned char>(c)] |= Path;
    }
    table['-'] |= Host;
    table['_'] |= Host;
    return table;
}();

bool allOf(std::string_view text, Class wanted) {
    return std::ranges::all_of(text, [&](char c) { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; });
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

constexpr std::size_t maxHost = 253;
constexpr std::size_t maxLabel = 63;

/// Labels between dots, at least two; the last one is no number.
bool isHostName(std::string_view host) {
    if (host.size() > maxHost) {
        return false;
    }
    std::size_t count = 0;
    std::string_view label;
    for (std::size_t begin = 0; begin <= host.size(); begin += label.size() + 1) {
        label = host.substr(begin, host.find('.', begin) - begin);
        if (label.empty() || label.size() > maxLabel || label.front() == '-' || !allOf(label, Host)) {
            return false;
        }
        ++count;
    }
    return count >= 2 && label.size() >= 2 && !allDigits(label);
}

/// Four numbers up to 255.
bool isIpv4(std::string_view host) {
    int dots = 0;
    int value = -1;
    for (const char c : host) {
        if (c == '.') {
            dots += value < 0 ? 10 : 1;
            value = -1;
        } else if (isDigit(c) && value < 256) {
            value = (value < 0 ? 0 : value) * 10 + (c - '0');
        } else {
            return false;
        }
    }
    return dots == 3 && value >= 0 && value < 256;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() && std::ranges::equal(text.substr(0, lower.size()), lower, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b;
           });
}

/// Host, port, path, query: what follows “https://”.
bool isWebLocation(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of("/?#"), text.size());
    const std::string_view authority = text.substr(0, end);
    const std::string_view location = authority.substr(authority.rfind('@') + 1);
    const std::size_t colon = location.find(':');
    const std::string_view host = location.substr(0, colon);
    const std::string_view port = colon == std::string_view::npos ? "0" : location.substr(colon + 1);
    return (isHostName(host) || isIpv4(host)) && allDigits(port) && port.size() <= 5 && allOf(text.substr(end), Path);
}

} // namespace

bool isEmail(std::string_view text) {
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || !isAscii(text)) {
        return false;
    }
    const std::string_view local = text.substr(0, at);
    const bool dots = local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos;
    const bool atoms = std::ranges::all_of(
        local, [](char c) { return c == '.' || (classes[static_cast<unsigned char>(c)] & Atom) != 0; });
    const std::string_view domain = text.substr(at + 1);
    return !dots && atoms && domain.find('_') == std::string_view::npos && isHostName(domain);
}

UrlFlaw urlFlaw(std::string_view text) {
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
        if (startsWithIgnoringCase(text, scheme)) {
            return isWebLocation(text.substr(scheme.size())) ? UrlFlaw::None : UrlFlaw::Invalid;
        }
    }
    const bool web = text.find("://") == std::string_view::npos && text.find('@') == std::string_view::npos;
    return web && isWebLocation(text) ? UrlFlaw::NoScheme : UrlFlaw::Invalid;
}

} // namespace maillage
