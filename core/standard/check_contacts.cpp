// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/row.h"
#include "core/standard/values/contacts.h"
#include "core/standard/values/hours.h"
#include "core/standard/values/patterns.h"
#include "core/standard/values/phones.h"

#include <algorithm>
#include <string>

namespace maillage {

namespace {

void checkPhone(const Row& row, std::string_view departement) {
    constexpr PlaceField field = PlaceField::Telephone;
    const std::string_view phone = row[field];
    if (phone.empty()) {
        return;
    }
    if (!matchesPhone(phone)) {
        const std::string better = internationalPhone(phone, departement);
        if (better.empty()) {
            row.report(field, Rule::PhonePattern);
        } else {
            row.report(field, Rule::PhoneForm, {better});
        }
        return;
    }
    const PhoneFlaw flaw = phoneFlaw(phone, departement);
    if (flaw == PhoneFlaw::Impossible) {
        row.report(field, Rule::PhoneImpossible);
    } else if (flaw == PhoneFlaw::OtherRegion) {
        row.report(field, Rule::PhoneRegion, {phonePrefix(phone), phonePrefixOf(departement)});
    }
}

/// Calls `visit(part)` for each part of a list until one answers true.
template<typename Visit>
bool anyPart(std::string_view list, Visit&& visit) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t bar = std::min(list.find('|', begin), list.size());
        if (visit(list.substr(begin, bar - begin))) {
            return true;
        }
        begin = bar + 1;
    }
    return false;
}

/// Whether every part becomes right once split at spaces, commas and semicolons.
template<typename Test>
bool splitsOtherwise(std::string_view part, Test&& test) {
    std::size_t count = 0;
    while (!part.empty()) {
        const std::size_t end = std::min(part.find_first_of(" ,;\n"), part.size());
        if (end > 0 && !test(part.substr(0, end))) {
            return false;
        }
        count += end > 0 ? 1 : 0;
        part.remove_prefix(std::min(end + 1, part.size()));
    }
    return count > 1;
}

void checkEmails(const Row& row) {
    constexpr PlaceField field = PlaceField::Courriels;
    const std::string_view list = row[field];
    if (list.empty()) {
        return;
    }
    anyPart(list, [&](std::string_view part) {
        if (isEmail(part)) {
            return false;
        }
        row.report(field, splitsOtherwise(part, isEmail) ? Rule::EmailSeparator : Rule::EmailInvalid, {part});
        return true;
    });
}

void checkUrls(const Row& row, PlaceField field) {
    const std::string_view list = row[field];
    if (list.empty()) {
        return;
    }
    anyPart(list, [&](std::string_view part) {
        const UrlFlaw flaw = urlFlaw(part);
        if (flaw == UrlFlaw::None) {
            return false;
        }
        const auto isUrl = [](std::string_view text) { return urlFlaw(text) == UrlFlaw::None; };
        if (flaw == UrlFlaw::NoScheme) {
            row.report(field, Rule::UrlScheme, {"https://" + std::string(part)});
        } else {
            row.report(field, splitsOtherwise(part, isUrl) ? Rule::UrlSeparator : Rule::UrlInvalid, {part});
        }
        return true;
    });
}

void checkHours(const Row& row) {
    constexpr PlaceField field = PlaceField::Horaires;
    const std::string_view hours = row[field];
    if (hours.empty()) {
        return;
    }
    switch (hoursFlaw(hours)) {
    case HoursFlaw::FreeText:
        row.report(field, Rule::HoursFreeText, {normalizedHours(hours)});
        break;
    case HoursFlaw::Invalid:
        row.report(field, Rule::HoursInvalid);
        break;
    case HoursFlaw::TooLong:
        row.report(field, Rule::HoursTooLong);
        break;
    case HoursFlaw::None:
        break;
    }
}

} // namespace

void checkContacts(const Row& row, std::string_view departement) {
    checkPhone(row, departement);
    checkEmails(row);
    checkUrls(row, PlaceField::SiteWeb);
    checkUrls(row, PlaceField::FicheAccesLibre);
    checkUrls(row, PlaceField::PriseRdv);
    checkHours(row);
}

} // namespace maillage
