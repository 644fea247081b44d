// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/contacts.h"

#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/values/hours.h"
#include "core/standard/values/patterns.h"
#include "core/standard/values/phones.h"
#include "core/standard/values/readable_phone.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// The parts between any of the characters, without spaces at their ends, empty ones dropped.
std::vector<std::string_view> splitAt(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty()) {
            parts.push_back(part);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string without(std::string_view text, std::string_view characters) {
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [&](char c) { return !characters.contains(c); });
    return kept;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// The international form, where it is a number that exists and is the place's.
std::string goodPhone(std::string_view text, std::string_view departement) {
    std::string phone = internationalPhone(text, departement);
    if (phone.empty() && without(text, " .-()").starts_with("33")) {
        phone = internationalPhone('+' + without(text, " .-()"), departement);
    }
    return !phone.empty() && phoneFlaw(phone, departement) == PhoneFlaw::None ? phone : std::string{};
}

/// The numbers that stand in a text, between words and separators: "02 41 43 28 13 (accueil) ou 06 12 34 56 78".
std::vector<std::string> phonesIn(std::string_view text, std::string_view departement) {
    constexpr std::string_view ofNumbers = "0123456789 .-()+\xC2\xA0";
    std::vector<std::string> phones;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find_first_of("0123456789+"), text.size());
        const std::size_t end = std::min(text.find_first_not_of(ofNumbers, begin), text.size());
        std::string_view number = text.substr(begin, end - begin);
        number = number.substr(0, number.find_last_of("0123456789") + 1);
        std::string phone = goodPhone(number, departement);
        if (!phone.empty() && !std::ranges::contains(phones, phone)) {
            phones.push_back(std::move(phone));
        }
        text.remove_prefix(end);
    }
    return phones;
}

/// The number after another prefix: 0590… is Guadeloupe's, whatever stands before it.
std::string withRightPrefix(std::string_view phone, std::string_view departement) {
    const std::string_view number = phone.substr(phonePrefix(phone).size());
    for (const std::string_view prefix :
         {phonePrefixOf(departement), std::string_view("+33"), std::string_view("+262"), std::string_view("+590"),
          std::string_view("+594"), std::string_view("+596")}) {
        std::string other(prefix);
        other += number;
        if (other != phone && matchesPhone(other) && phoneFlaw(other, departement) == PhoneFlaw::None) {
            return other;
        }
    }
    return {};
}

Proposals phoneProposals(const Broken& broken) {
    const std::string departement = departementOf(broken.place);
    const std::string& text = broken.value();
    const std::string whole =
        broken.rule == Rule::PhoneRegion ? withRightPrefix(text, departement) : goodPhone(text, departement);
    if (!whole.empty()) {
        return replaceBy(broken, whole, readablePhone(whole));
    }
    Proposals proposals;
    for (const std::string& phone : phonesIn(text, departement)) {
        std::ranges::move(replaceBy(broken, phone, readablePhone(phone)), std::back_inserter(proposals));
    }
    return proposals;
}

/// What people write for one address that is not one: "Mairie <a@b.fr>", "mailto:a@b.fr", "a (at) b.fr", "a@b,fr".
std::string repairedEmail(std::string_view text) {
    if (const std::size_t open = text.find('<'); open != std::string_view::npos) {
        text = text.substr(open + 1, text.substr(open + 1).find('>'));
    }
    std::string email(trimmed(text));
    if (fold(email).starts_with("mailto:")) {
        email.erase(0, std::string_view("mailto:").size());
    }
    for (const std::string_view at : {"(at)", "[at]", "(a)", "[a]", "{at}", "(arobase)", "[arobase]", " at "}) {
        replaceAll(email, at, "@");
    }
    email = without(email, " \t\n");
    if (const std::size_t at = email.find('@'); at != std::string::npos) {
        std::ranges::replace(email.begin() + static_cast<std::ptrdiff_t>(at), email.end(), ',', '.');
    }
    while (!email.empty() && std::string_view(".;,:").contains(email.back())) {
        email.pop_back();
    }
    return isEmail(email) ? email : std::string{};
}

bool isUrl(std::string_view text) {
    return urlFlaw(text) == UrlFlaw::None;
}

/// The same for web addresses: "www.a.fr", "htpp://a.fr", "https:/a.fr", "https:// a.fr", "http://https://a.fr".
std::string repairedUrl(std::string_view text) {
    std::string url = without(trimmed(text), " \t\n");
    while (!url.empty() && std::string_view(";,.").contains(url.back())) {
        url.pop_back();
    }
    if (isUrl(url)) {
        return url;
    }
    const std::string folded = fold(url);
    static constexpr std::array<std::string_view, 13> beginnings{
        "https://http://", "http://https://", "https://https://", "http://http://", "https:/", "http:/", "https//",
        "http//",          "htpps://",        "htpp://",          "htp://",         "ttps://", "ttp://"};
    for (const std::string_view beginning : beginnings) {
        if (folded.size() == url.size() && folded.starts_with(beginning)) {
            const std::size_t rest = std::min(url.find_first_not_of('/', beginning.size()), url.size());
            url = "https://" + url.substr(rest);
            return isUrl(url) ? url : std::string{};
        }
    }
    return urlFlaw(url) == UrlFlaw::NoScheme ? "https://" + url : std::string{};
}

/// Every part that is right stays, every other is repaired as a whole or piece by piece; nothing where one cannot be.
template<typename Good, typename Repair>
std::string repairedList(std::string_view list, Good&& good, Repair&& repair) {
    std::string joined;
    const auto append = [&](std::string_view part) {
        joined += joined.empty() ? "" : "|";
        joined += part;
    };
    for (const std::string_view part : listParts(list)) {
        if (good(part)) {
            append(part);
            continue;
        }
        const auto pieces = splitAt(part, " ,;\n\t");
        if (pieces.size() > 1 && std::ranges::all_of(pieces, good)) {
            std::ranges::for_each(pieces, append);
            continue;
        }
        if (const std::string whole = repair(part); !whole.empty()) {
            append(whole);
            continue;
        }
        for (const std::string_view piece : splitAt(part, ",;\n\t/")) {
            const std::string mended = repair(piece);
            if (mended.empty()) {
                return {};
            }
            append(mended);
        }
    }
    return joined;
}

/// Several values read better with commas between them.
std::string listInButton(std::string_view list) {
    std::string shown(list);
    replaceAll(shown, "|", ", ");
    return shown;
}

} // namespace

Proposals contactProposals(const Broken& broken) {
    switch (broken.rule) {
    case Rule::PhoneForm:
    case Rule::PhonePattern:
    case Rule::PhoneRegion:
    case Rule::PhoneImpossible:
        return phoneProposals(broken);
    case Rule::EmailInvalid:
    case Rule::EmailSeparator: {
        const std::string list = repairedList(broken.value(), isEmail, repairedEmail);
        return replaceBy(broken, list, listInButton(list));
    }
    case Rule::UrlScheme:
    case Rule::UrlInvalid:
    case Rule::UrlSeparator: {
        const std::string list = repairedList(broken.value(), isUrl, repairedUrl);
        return replaceBy(broken, list, listInButton(list));
    }
    case Rule::HoursFreeText:
        return replaceBy(broken, normalizedHours(broken.value()));
    default:
        return {};
    }
}

} // namespace maillage
