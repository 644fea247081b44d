// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_phrases.h"

#include <cstdlib>
#include <format>

namespace maillage {

namespace {

constexpr int hour = 60;

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
        .weeks = "semaines\u00A0",
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
        .weeks = "weeks\u00A0",
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

std::string HoursPhrases::time(int minutes) const {
    constexpr int dayMinutes = 24 * hour;
    const int shown = minutes > dayMinutes ? minutes - dayMinutes : minutes;
    if (!french) {
        return std::format("{}:{:02}", shown / hour, shown % hour);
    }
    return shown % hour == 0 ? std::format("{}\u00A0h", shown / hour)
                             : std::format("{}\u00A0h\u00A0{:02}", shown / hour, shown % hour);
}

std::string HoursPhrases::length(int minutes) const {
    if (minutes < hour) {
        return std::format("{}\u00A0min", minutes);
    }
    return minutes % hour == 0 ? std::format("{}\u00A0h", minutes / hour)
                               : std::format("{}\u00A0h\u00A0{:02}", minutes / hour, minutes % hour);
}

std::string HoursPhrases::fromEvent(int event, int minutes) const {
    static constexpr std::array<std::string_view, 4> definite{"le lever du soleil", "le coucher du soleil", "l’aube",
                                                              "le crépuscule"};
    const auto index = static_cast<std::size_t>(event);
    if (minutes == 0) {
        return std::string(events[index]);
    }
    const std::string_view side = minutes < 0 ? (french ? "avant" : "before") : (french ? "après" : "after");
    return std::format("{} {} {}", length(std::abs(minutes)), side, french ? definite[index] : events[index]);
}

std::string HoursPhrases::every(const std::string& length) const {
    return std::format("{} {}", french ? " toutes les" : " every", length);
}

std::string HoursPhrases::date(int month, int day) const {
    const auto name = months[static_cast<std::size_t>(month - 1)];
    const std::string_view rankMark = french && day == 1 ? "er" : "";
    return day != 0 ? std::format("{}{}\u00A0{}", day, rankMark, name) : std::string(name);
}

std::string HoursPhrases::daysOfMonth(int month, int first, int last) const {
    const std::string_view rankMark = french && first == 1 ? "er" : "";
    return std::format("{}{}–{}", first, rankMark, date(month, last));
}

std::string HoursPhrases::daysFrom(int days, const std::string& what) const {
    const int count = std::abs(days);
    if (french) {
        const std::string_view unit = count == 1 ? "jour" : "jours";
        return std::format("{}\u00A0{} {} {}", count, unit, days < 0 ? "avant" : "après", what);
    }
    return std::format("{}\u00A0{} {} {}", count, count == 1 ? "day" : "days", days < 0 ? "before" : "after", what);
}

std::string HoursPhrases::definite(const std::string& what, bool several) const {
    return (french ? (several ? "les " : "le ") : (several ? "" : "the ")) + what;
}

std::string HoursPhrases::oneIn(int step) const {
    return french ? std::format(", une sur\u00A0{}", step) : std::format(", one in\u00A0{}", step);
}

std::string HoursPhrases::rank(int number) const {
    static constexpr std::array<std::string_view, 6> frenchRanks{"", "1er", "2e", "3e", "4e", "5e"};
    static constexpr std::array<std::string_view, 6> englishRanks{"", "1st", "2nd", "3rd", "4th", "5th"};
    const auto index = static_cast<std::size_t>(std::abs(number));
    if (number == -1) {
        return french ? "dernier" : "last";
    }
    if (number == -2 && french) {
        return "avant-dernier";
    }
    const auto& ranks = french ? frenchRanks : englishRanks;
    const std::string word = index < ranks.size() ? std::string(ranks[index]) : std::to_string(index);
    return number > 0 ? word : word + (french ? " en partant de la fin" : " from the end");
}

std::string HoursPhrases::ofMonth(std::string_view ranks, std::string_view day) const {
    return std::format("{}\u00A0{} {}", ranks, day, french ? "du mois" : "of the month");
}

std::string HoursPhrases::during(bool onPublicHolidays, bool inSchoolHolidays) const {
    const std::string_view onThem = french ? "les jours fériés" : "on public holidays";
    const std::string_view inThem = french ? "pendant les vacances scolaires" : "during school holidays";
    if (onPublicHolidays && inSchoolHolidays) {
        return std::format("{}{}{}", onThem, andBetween, inThem);
    }
    return std::string(onPublicHolidays ? onThem : inThem);
}

const HoursPhrases& phrasesOf(HoursLanguage language) {
    return language == HoursLanguage::French ? french() : english();
}

} // namespace maillage
