// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/standard/hours/hours_generator.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <random>
#include <set>

namespace maillage::test {

namespace {

class Generator {
public:
    explicit Generator(unsigned seed)
        : m_engine(seed) {}

    std::string text() {
        std::string hours = oneIn(14) ? whole() : week();
        for (unsigned special = below(4); special > 0; --special) {
            hours += "; " + specialRule();
        }
        if (oneIn(2)) {
            hours += pick({"; PH off", "; PH closed", "; SH off", "; PH,SH off", "; SH,PH off", "; PH 10:00-12:00",
                           "; PH off \"sauf 14 juillet\"", "; Su,PH off", "; PH +1 day off"});
        }
        if (oneIn(8)) {
            hours += pick({" || \"sur rendez-vous\"", " || unknown \"appeler avant de venir\"", " || Sa 10:00-12:00"});
        }
        return restyled(std::move(hours));
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_engine() % limit); }

    bool oneIn(unsigned chance) { return below(chance) == 0; }

    std::string pick(std::initializer_list<const char*> choices) {
        return *(choices.begin() + below(static_cast<unsigned>(choices.size())));
    }

    std::string whole() {
        return pick({"24/7", "\"sur rendez-vous\"", "24/7 \"digicode\"", "10:00-12:00", "unknown \"sur rendez-vous\"",
                     "Mo-Fr \"sur rendez-vous\"", "Mo-Su 08:00-20:00", "sunrise-sunset"});
    }

    /// One to four rules that may overlap.
    std::string week() {
        std::string rules = weekRule();
        for (unsigned more = below(4); more > 0; --more) {
            rules += (oneIn(5) ? ", " : "; ") + weekRule();
        }
        return rules;
    }

    std::string weekRule() {
        if (oneIn(9)) {
            return days() + pick({" off", " closed"});
        }
        return days() + ' ' + times() + remark();
    }

    std::string days() {
        return pick({"Mo-Fr",    "Mo-Fr", "Mo-Sa",       "Tu-Sa", "Mo",    "Tu",       "We",    "Th",    "Fr",
                     "Sa",       "Su",    "Mo,We,Fr",    "Tu,Th", "Mo-Th", "Tu-Th,Sa", "Mo-Su", "Mo,Th", "Sa,Su",
                     "Mo-Fr,PH", "We,Sa", "Mo,Tu,Th,Fr", "Fr-Mo", "Mo-We", "Mo-Su,PH", "Th,Fr", "Sa-Su"});
    }

    std::string times() {
        return pick({"09:00-12:00", "09:00-12:00,14:00-17:00", "08:30-12:30,13:30-17:30", "14:00-18:00", "10:00-19:00",
                     "09:15-12:45", "08:00-10:00,10:30-12:00,14:00-16:15", "9:00-12:00", "18:00-24:00", "20:00-00:00",
                     "22:00-02:00", "21:30-26:00", "18:00+", "09:00-12:00,14:00+", "17:00-20:00+", "13:30-17:00"});
    }

    std::string remark() {
        return oneIn(6) ? pick({" \"sur rendez-vous\"", " open \"sur RDV\"", " \"accueil téléphonique uniquement\"",
                                " unknown \"à confirmer\"", " open"})
                        : "";
    }

    std::string specialRule() {
        switch (below(7)) {
        case 0:
            return closure();
        case 1:
            return season() + pick({" ", ": "}) + days() + ' ' + times() + remark();
        case 2:
            return nth() + ' ' + times() + remark();
        case 3:
            return weeks() + ' ' + days() + ' ' + times() + remark();
        case 4:
            return pick({"SH ", "PH ", "SH,PH "}) + plainDays() + ' ' + (oneIn(4) ? std::string("off") : times());
        case 5:
            return season() + ' ' + weeks() + ' ' + plainDays() + ' ' + times();
        default:
            return season() + pick({" off", " closed", " off \"congés\""});
        }
    }

    std::string closure() {
        return pick({"2026 Dec 24-2027 Jan 2 off", "Dec 25 off", "Dec 24,31 off", "2026 Jul 14 off",
                     "Dec 24-Jan 02 off \"congés de fin d'année\"", "May 1,May 8 off", "easter -2 days off",
                     "easter +1 day off", "2026 Aug 3-16 off", "week 33 off", "2026 Apr 10-24: Mo off",
                     "Dec 24 09:00-12:00", "Jun 21 18:00-24:00", "2026 off \"travaux\""});
    }

    std::string season() {
        return pick({"Jul-Aug", "Apr 15-Oct 15", "Sep-Jun", "Nov-Feb", "Jul 8-Aug 31", "Jan-Mar,Oct-Dec",
                     "2026 Jul-Aug", "2026", "2026-2027 Sep-Jun", "Aug", "Feb 10-25,Apr 5-20", "2026+",
                     "2026 Jul 1-2026 Aug 31", "Dec 20-Jan 5"});
    }

    std::string nth() {
        return pick({"Sa[1]", "Sa[-1]", "Tu[1,3]", "We[2,4]", "Mo[1],Th[3]", "Fr[1-3]", "Sa[1],Su[-1]", "Th[5]",
                     "Jul-Aug Sa[1]", "Tu[2] -1 day"});
    }

    std::string weeks() {
        return pick({"week 1-53/2", "week 2-52/2", "week 10", "week 1-10,20-30", "week 1,3,5",
                     "week 01-53/2:", "week 2-53/4", "week 36-52"});
    }

    std::string plainDays() { return pick({"Mo-Fr", "We", "Tu,Th", "Sa", "Mo-Sa"}); }

    /// As other people type.
    std::string restyled(std::string hours) {
        switch (below(10)) {
        case 0:
            return replaced(std::move(hours), "; ", ";");
        case 1:
            return replaced(std::move(hours), "; ", " ; ");
        case 2:
            return hours + ';';
        case 3:
            return hours.find('"') == std::string::npos ? lowered(std::move(hours)) : hours;
        case 4:
            return "  " + replaced(std::move(hours), " ", "  ") + ' ';
        default:
            return hours;
        }
    }

    static std::string replaced(std::string text, std::string_view from, std::string_view to) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
            text.replace(at, from.size(), to);
        }
        return text;
    }

    static std::string lowered(std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    }

    std::mt19937 m_engine;
};

} // namespace

std::vector<std::string> generatedHours(std::size_t count, unsigned seed) {
    Generator generator(seed);
    std::set<std::string> seen;
    std::vector<std::string> texts;
    while (texts.size() < count) {
        std::string text = generator.text();
        if (seen.insert(text).second) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

} // namespace maillage::test
