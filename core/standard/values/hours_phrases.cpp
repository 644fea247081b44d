// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/hours_phrases.h"

#include <format>

namespace maillage {

namespace {

const HoursPhrases& french() {
    static const HoursPhrases phrases{
        .french = true,
        .days = {"lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."},
        .months = {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."},
        .events = {"lever du soleil", "coucher du soleil", "aube", "crépuscule"},
        .always = "24\u00A0h/24, 7\u00A0j/7",
        .closed = "fermé",
        .open = "ouvert",
        .unknown = "à confirmer",
        .publicHolidays = "jours fériés",
        .schoolHolidays = "vacances scolaires",
        .easter = "Pâques",
        .oddWeeks = "semaines impaires",
        .evenWeeks = "semaines paires",
        .week = "semaine\u00A0",
        .from = "à partir de ",
        .orLater = " ou plus tard",
        .semicolon = "\u202F; ",
        .colon = "\u00A0: ",
        .otherwise = "\u202F; sinon ",
        .andBetween = " et ",
    };
    return phrases;
}

const HoursPhrases& english() {
    static const HoursPhrases phrases{
        .days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
        .months = {"Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"},
        .events = {"sunrise", "sunset", "dawn", "dusk"},
        .always = "always open",
        .closed = "closed",
        .open = "open",
        .unknown = "to be confirmed",
        .publicHolidays = "public holidays",
        .schoolHolidays = "school holidays",
        .easter = "Easter",
        .oddWeeks = "odd weeks",
        .evenWeeks = "even weeks",
        .week = "week\u00A0",
        .from = "from ",
        .orLater = " or later",
        .semicolon = "; ",
        .colon = ": ",
        .otherwise = "; otherwise ",
        .andBetween = " and ",
    };
    return phrases;
}

} // namespace

std::string HoursPhrases::time(int hours, int minutes) const {
    if (!french) {
        return std::format("{}:{:02}", hours, minutes);
    }
    return minutes == 0 ? std::format("{}\u00A0h", hours) : std::format("{}\u00A0h\u00A0{:02}", hours, minutes);
}

std::string HoursPhrases::date(std::size_t month, std::optional<int> day) const {
    const std::string_view rankMark = french && day == 1 ? "er" : "";
    return day ? std::format("{}{}\u00A0{}", *day, rankMark, months[month]) : std::string(months[month]);
}

std::string_view HoursPhrases::rank(int number, bool fromEnd) const {
    static constexpr std::array<std::string_view, 5> frenchRanks{"1er", "2e", "3e", "4e", "5e"};
    static constexpr std::array<std::string_view, 5> englishRanks{"1st", "2nd", "3rd", "4th", "5th"};
    if (fromEnd) {
        return number == 1 ? (french ? "dernier" : "last") : "";
    }
    const bool known = number >= 1 && number <= 5;
    return known ? (french ? frenchRanks : englishRanks)[static_cast<std::size_t>(number - 1)] : std::string_view{};
}

std::string HoursPhrases::ofMonth(std::string_view ranks, std::string_view day) const {
    return std::format("{}\u00A0{} {}", ranks, day, french ? "du mois" : "of the month");
}

bool HoursPhrases::closedOn(std::string_view days, std::string& out) const {
    const std::string both = std::format("{}, {}", publicHolidays, schoolHolidays);
    if (days == publicHolidays) {
        out += french ? "fermé les jours fériés" : "closed on public holidays";
    } else if (days == schoolHolidays) {
        out += french ? "fermé pendant les vacances scolaires" : "closed during school holidays";
    } else if (days == both) {
        out += french ? "fermé les jours fériés et pendant les vacances scolaires"
                      : "closed on public holidays and during school holidays";
    } else {
        return false;
    }
    return true;
}

const HoursPhrases& phrasesOf(HoursLanguage language) {
    return language == HoursLanguage::French ? french() : english();
}

} // namespace maillage
