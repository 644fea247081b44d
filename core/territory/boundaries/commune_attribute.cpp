// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_attribute.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// The best last.
constexpr std::array<std::string_view, 21> inseeNames{
    "code",         "com",       "codecom",   "comcode",      "codecommune", "communecode", "idcom",
    "depcom",       "insee",     "refinsee",  "citycode",     "codgeo",      "cogcommune",  "codeinseecommune",
    "communeinsee", "inseecode", "comminsee", "codeinseecom", "inseecom",    "codeinsee",   "inseecommune",
};
constexpr std::array<std::string_view, 15> communeNames{
    "libelle",        "label",       "name",        "nomm",   "libcom",  "libgeo",
    "libellecommune", "comname",     "communename", "nomcom", "nomcomm", "nomofficielcommune",
    "nomcommune",     "nomofficiel", "nom",
};

template<std::size_t count>
int rankIn(const std::array<std::string_view, count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, plainAttribute(name));
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string plainAttribute(std::string_view name) {
    std::string kept = fold(name);
    std::erase_if(kept, [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); });
    return kept;
}

int inseeAttributeRank(std::string_view name) {
    return rankIn(inseeNames, name);
}

int nameAttributeRank(std::string_view name) {
    return rankIn(communeNames, name);
}

std::optional<std::size_t> bestAttribute(std::span<const std::string_view> names, int (*rank)(std::string_view name)) {
    const auto best = std::ranges::max_element(names, {}, rank);
    return best == names.end() || rank(*best) == 0 ? std::nullopt
                                                   : std::optional{static_cast<std::size_t>(best - names.begin())};
}

std::optional<std::string> inseeCodeOf(std::string_view value) {
    constexpr std::size_t length = 5;
    std::string code(trimmed(value));
    if (code.size() == length - 1 && std::ranges::all_of(code, isDigit)) {
        code.insert(0, 1, '0');
    }
    if (code.size() != length) {
        return std::nullopt;
    }
    const bool corsican = code[0] == '2' && (code[1] == 'A' || code[1] == 'B');
    const bool digits = std::ranges::all_of(code.begin() + 2, code.end(), isDigit)
                        && (corsican || (isDigit(code[0]) && isDigit(code[1])));
    return digits ? std::optional{std::move(code)} : std::nullopt;
}

bool isLayerOfParts(std::string_view name) {
    constexpr std::array<std::string_view, 6> parts{"associee", "deleguee", "chflieu",
                                                    "cheflieu", "canton",   "municipal"};
    const std::string layer = plainAttribute(name);
    return std::ranges::any_of(parts, [&](std::string_view part) { return layer.contains(part); });
}

int layerRank(std::string_view name) {
    constexpr std::array<std::string_view, 5> larger{"epci", "communaute", "region", "departement", "intercommun"};
    const std::string layer = plainAttribute(name);
    if (isLayerOfParts(name) || std::ranges::any_of(larger, [&](auto part) { return layer.contains(part); })) {
        return -1;
    }
    return layer == "commune" || layer == "communes" ? 2 : layer.contains("commune") ? 1 : 0;
}

} // namespace maillage
