// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/choices.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::array<std::string_view, openingCount> openingNames{"now", "evening", "saturday", "sunday", "unsaid"};
constexpr std::array<std::string_view, freshnessCount> freshnessNames{"6_months", "12_months", "24_months", "never"};

template<typename Choice, std::size_t count>
std::optional<Choice> named(const std::array<std::string_view, count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional{static_cast<Choice>(found - names.begin())};
}

} // namespace

std::string_view nameOf(Opening opening) {
    return openingNames[static_cast<std::size_t>(opening)];
}

std::string_view nameOf(Freshness freshness) {
    return freshnessNames[static_cast<std::size_t>(freshness)];
}

std::optional<Opening> openingNamed(std::string_view name) {
    return named<Opening>(openingNames, name);
}

std::optional<Freshness> freshnessNamed(std::string_view name) {
    return named<Freshness>(freshnessNames, name);
}

Date monthsBefore(const Date& day, int months) {
    const Date before = day - std::chrono::months{months};
    return before.ok() ? before : Date{before.year() / before.month() / std::chrono::last};
}

} // namespace maillage
