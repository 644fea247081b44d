// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/identifiers.h"

#include "core/standard/values/patterns.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::string_view laPoste = "356000000";

bool isRna(std::string_view text) {
    return text.size() == 10 && text[0] == 'W' && isDigit(text[1])
           && (isDigit(text[2]) || (text[2] >= 'A' && text[2] <= 'Z')) && allDigits(text.substr(3));
}

int digitSum(std::string_view digits) {
    int sum = 0;
    for (const char c : digits) {
        sum += c - '0';
    }
    return sum;
}

} // namespace

bool passesLuhn(std::string_view digits) {
    int sum = 0;
    bool doubled = digits.size() % 2 == 0;
    for (const char c : digits) {
        const int digit = c - '0';
        const int twice = digit * 2;
        sum += !doubled ? digit : twice > 9 ? twice - 9 : twice;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

bool isValidSiret(std::string_view text) {
    return text.size() == 14 && allDigits(text)
           && (passesLuhn(text) || (text.starts_with(laPoste) && digitSum(text) % 5 == 0));
}

bool isValidSiren(std::string_view text) {
    return text.size() == 9 && allDigits(text) && passesLuhn(text);
}

std::string readableSiret(std::string_view text) {
    constexpr std::string_view space = "\xC2\xA0";
    if (!allDigits(text) || (text.size() != 14 && text.size() != 9)) {
        return std::string(text);
    }
    std::string readable;
    for (const std::size_t at : {0U, 3U, 6U}) {
        readable += text.substr(at, 3);
        readable += at < 6 ? space : std::string_view{};
    }
    if (text.size() == 14) {
        readable += space;
        readable += text.substr(9);
    }
    return readable;
}

PivotKind pivotKind(std::string_view pivot, std::string_view departement) {
    if (!allDigits(pivot)) {
        const bool tahiti = departement == "987" && pivot.size() == 9;
        return isRna(pivot) ? PivotKind::Rna : tahiti ? PivotKind::Tahiti : PivotKind::Unknown;
    }
    if (std::ranges::all_of(pivot, [](char c) { return c == '0'; })) {
        return PivotKind::Placeholder;
    }
    if (pivot.size() == 14) {
        return isValidSiret(pivot) ? PivotKind::Siret : PivotKind::WrongSiret;
    }
    if (departement == "988" && pivot.size() <= 10) {
        return PivotKind::Ridet;
    }
    if (pivot.size() == 9) {
        return departement == "987"  ? PivotKind::Tahiti
               : isValidSiren(pivot) ? PivotKind::Siren
                                     : PivotKind::WrongSiren;
    }
    return PivotKind::Unknown;
}

} // namespace maillage
