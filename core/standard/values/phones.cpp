// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/phones.h"

#include "core/standard/values/patterns.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

struct Territory {
    std::string_view departement;
    std::string_view prefix;
    std::string_view region; ///< ISO 3166-1
};

constexpr std::array territories{
    Territory{"971", "+590", "GP"}, Territory{"972", "+596", "MQ"}, Territory{"973", "+594", "GF"},
    Territory{"974", "+262", "RE"}, Territory{"975", "+508", "PM"}, Territory{"976", "+262", "YT"},
    Territory{"977", "+590", "BL"}, Territory{"978", "+590", "MF"}, Territory{"980", "+377", "MC"},
    Territory{"986", "+681", "WF"}, Territory{"987", "+689", "PF"}, Territory{"988", "+687", "NC"},
};

constexpr Territory mainland{"", "+33", "FR"};

const Territory& territoryOf(std::string_view departement) {
    const auto* const found = std::ranges::find(territories, departement, &Territory::departement);
    return found == territories.end() ? mainland : *found;
}

struct Plan {
    std::string_view prefix;
    std::size_t length;
    std::string_view ranges; ///< the three first digits in use, with a space between
};

// The overseas ranges of the French numbering plan (decisions of Arcep).
constexpr std::array plans{
    Plan{"+590", 9, "590 690 691 976"},
    Plan{"+594", 9, "594 694 976"},
    Plan{"+596", 9, "596 696 697 976"},
    Plan{"+262", 9, "262 263 269 639 692 693 976"},
};

/// Plain forms, quickly: yes means valid, no means ask further.
bool isPlain(std::string_view prefix, std::string_view number) {
    if (prefix == "+33") {
        return number.size() == 9 && number[0] != '0' && number[0] != '8';
    }
    return std::ranges::any_of(plans, [&](const Plan& plan) {
        return plan.prefix == prefix && number.size() == plan.length
               && plan.ranges.find(number.substr(0, 3)) != std::string_view::npos;
    });
}

bool isValidNumber(std::string_view phone, std::string_view region = mainland.region) {
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    return util.Parse(std::string(phone), std::string(region), &number) == PhoneNumberUtil::NO_PARSING_ERROR
           && util.IsValidNumber(number);
}

/// A number that belongs overseas, written after +33: 0590… became +33590….
/// 639 is Mayotte's and a mainland range too, so that it counts in Mayotte only.
bool isOverseasAfter33(std::string_view number, std::string_view ownPrefix) {
    const std::string_view range = number.substr(0, 3);
    return std::ranges::any_of(plans, [&](const Plan& plan) {
        const bool shared = range == "976" || (range == "639" && ownPrefix != "+262");
        return !shared && plan.ranges.find(range) != std::string_view::npos;
    });
}

} // namespace

std::string_view phonePrefixOf(std::string_view departement) {
    return territoryOf(departement).prefix;
}

PhoneFlaw phoneFlaw(std::string_view phone, std::string_view departement) {
    const std::string_view prefix = phonePrefix(phone);
    const std::string_view number = phone.substr(prefix.size());
    const bool known = !departement.empty();
    const std::string_view own = phonePrefixOf(departement);
    if (prefix == "+33" && number.size() == 9 && isOverseasAfter33(number, own)) {
        return PhoneFlaw::OtherRegion;
    }
    if (!isPlain(prefix, number) && !isValidNumber(phone)) {
        return PhoneFlaw::Impossible;
    }
    const bool mayotteOld = prefix == "+269" && departement == "976";
    return known && prefix != "+33" && prefix != own && !mayotteOld ? PhoneFlaw::OtherRegion : PhoneFlaw::None;
}

std::string internationalPhone(std::string_view text, std::string_view departement) {
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    constexpr std::size_t longest = 40;
    if (text.size() > longest) {
        return {};
    }
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region(territoryOf(departement).region);
    if (util.Parse(std::string(text), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number)) {
        return {};
    }
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return matchesPhone(formatted) ? formatted : std::string{};
}

bool isPhone(std::string_view text, std::string_view departement) {
    const std::string_view prefix = phonePrefix(text);
    if (!prefix.empty() && isPlain(prefix, text.substr(prefix.size())) && allDigits(text.substr(prefix.size()))) {
        return true;
    }
    constexpr std::size_t longest = 60;
    return text.size() <= longest && isValidNumber(text, territoryOf(departement).region);
}

} // namespace maillage
