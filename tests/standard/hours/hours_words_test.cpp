// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_words.h"

#include <gtest/gtest.h>

#include <string>

namespace maillage {

namespace {

/// With “~” for a no-break space and “_” for a narrow one, to be read.
std::string inWords(std::string_view hours, HoursLanguage language) {
    std::string text = hoursInWords(hours, language);
    for (const auto& [space, mark] : {std::pair{"\u00A0", "~"}, std::pair{"\u202F", "_"}}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
            text.replace(at, std::string_view(space).size(), mark);
        }
    }
    return text;
}

struct Case {
    std::string_view hours;
    std::string_view french;
    std::string_view english;
};

class HoursInWords : public testing::TestWithParam<Case> {};

TEST_P(HoursInWords, AreThose) {
    const Case& c = GetParam();
    EXPECT_EQ(inWords(c.hours, HoursLanguage::French), c.french);
    EXPECT_EQ(inWords(c.hours, HoursLanguage::English), c.english);
}

INSTANTIATE_TEST_SUITE_P(
    Usual, HoursInWords,
    testing::Values(Case{"Mo-Fr 09:00-12:00", "lun.–ven. 9~h–12~h", "Mon–Fri 9:00–12:00"},
                    Case{"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
                         "lun.–ven. 9~h–12~h, 14~h–18~h~30_; sam. 8~h~30–12~h",
                         "Mon–Fri 9:00–12:00, 14:00–18:30; Sat 8:30–12:00"},
                    Case{"Mo,Tu,Th 10:00-12:00; PH off", "lun., mar., jeu. 10~h–12~h_; fermé les jours fériés",
                         "Mon, Tue, Thu 10:00–12:00; closed on public holidays"},
                    Case{"Mo-Fr 09:00-12:00, Sa 10:00-12:00", "lun.–ven. 9~h–12~h_; sam. 10~h–12~h",
                         "Mon–Fri 9:00–12:00; Sat 10:00–12:00"},
                    Case{"24/7", "24~h/24, 7~j/7", "always open"}, Case{"10:00-12:00", "10~h–12~h", "10:00–12:00"},
                    Case{"Su off", "dim. fermé", "Sun closed"},
                    Case{"du lundi au vendredi de 9h à 12h", "lun.–ven. 9~h–12~h", "Mon–Fri 9:00–12:00"}));

INSTANTIATE_TEST_SUITE_P(
    Less, HoursInWords,
    testing::Values(
        Case{"Sa[1] 10:00-12:00", "1er~sam. du mois 10~h–12~h", "1st~Sat of the month 10:00–12:00"},
        Case{"We[1,3] 14:00-17:00", "1er et 3e~mer. du mois 14~h–17~h", "1st and 3rd~Wed of the month 14:00–17:00"},
        Case{"Fr[-1] 14:00-17:00", "dernier~ven. du mois 14~h–17~h", "last~Fri of the month 14:00–17:00"},
        Case{"Jul-Aug: Mo-Fr 08:00-12:00", "juill.–août~: lun.–ven. 8~h–12~h", "July–Aug: Mon–Fri 8:00–12:00"},
        Case{"Dec 24-Jan 02 off", "24~déc.–2~janv.~: fermé", "24~Dec–2~Jan: closed"},
        Case{"May 1 off", "1er~mai~: fermé", "1~May: closed"},
        Case{"week 01-53/2 Mo 10:00-12:00", "semaines impaires~: lun. 10~h–12~h", "odd weeks: Mon 10:00–12:00"},
        Case{"Fr[-2] 14:00-17:00", "avant-dernier~ven. du mois 14~h–17~h",
             "2nd from the end~Fri of the month 14:00–17:00"},
        Case{"Mo-Su,PH 10:00-12:00", "lun.–dim., jours fériés 10~h–12~h", "Mon–Sun, public holidays 10:00–12:00"},
        Case{"Mo 18:00+", "lun. à partir de 18~h", "Mon from 18:00"},
        Case{"Fr 22:00-26:00", "ven. 22~h–2~h", "Fri 22:00–2:00"},
        Case{"Mo 10:00-12:00 \"sur rendez-vous\"", "lun. 10~h–12~h (sur rendez-vous)",
             "Mon 10:00–12:00 (sur rendez-vous)"},
        Case{"\"sur rendez-vous\"", "(sur rendez-vous)", "(sur rendez-vous)"},
        Case{"Mo-Fr 09:00-12:00 || \"sur appel\"", "lun.–ven. 9~h–12~h_; sinon (sur appel)",
             "Mon–Fri 9:00–12:00; otherwise (sur appel)"},
        Case{"sunrise-sunset", "lever du soleil–coucher du soleil", "sunrise–sunset"}));

INSTANTIATE_TEST_SUITE_P(
    Holidays, HoursInWords,
    testing::Values(
        Case{"SH Mo-Fr 10:00-12:00", "pendant les vacances scolaires~: lun.–ven. 10~h–12~h",
             "during school holidays: Mon–Fri 10:00–12:00"},
        Case{"SH 10:00-12:00", "pendant les vacances scolaires~: 10~h–12~h", "during school holidays: 10:00–12:00"},
        Case{"Jul-Aug SH Mo-Fr 10:00-12:00", "juill.–août, pendant les vacances scolaires~: lun.–ven. 10~h–12~h",
             "July–Aug, during school holidays: Mon–Fri 10:00–12:00"},
        Case{"PH 10:00-12:00", "les jours fériés~: 10~h–12~h", "on public holidays: 10:00–12:00"},
        Case{"PH,SH Mo-Fr 10:00-12:00", "les jours fériés et pendant les vacances scolaires~: lun.–ven. 10~h–12~h",
             "on public holidays and during school holidays: Mon–Fri 10:00–12:00"},
        Case{"SH off", "fermé pendant les vacances scolaires", "closed during school holidays"},
        Case{"SH,PH off", "fermé les jours fériés et pendant les vacances scolaires",
             "closed on public holidays and during school holidays"},
        Case{"SH Mo-Fr off", "pendant les vacances scolaires~: lun.–ven. fermé",
             "during school holidays: Mon–Fri closed"},
        Case{"Jul-Aug PH off", "juill.–août~: fermé les jours fériés", "July–Aug: closed on public holidays"},
        Case{"Mo-Fr,SH 10:00-12:00", "lun.–ven., vacances scolaires 10~h–12~h",
             "Mon–Fri, school holidays 10:00–12:00"}));

INSTANTIATE_TEST_SUITE_P(
    Rare, HoursInWords,
    testing::Values(Case{"Mo-Fr (sunrise+01:00)-18:00", "lun.–ven. 1~h après le lever du soleil–18~h",
                         "Mon–Fri 1~h after sunrise–18:00"},
                    Case{"Mo 10:00-16:00/01:30", "lun. 10~h–16~h toutes les 1~h~30", "Mon 10:00–16:00 every 1~h~30"},
                    Case{"week 1-10,20-30/2 Mo 10:00-12:00", "semaines~1–10, 20–30, une sur~2~: lun. 10~h–12~h",
                         "weeks~1–10, 20–30, one in~2: Mon 10:00–12:00"},
                    Case{"2026-2027 Sep-Jun Mo 10:00-12:00", "2026–2027, sept.–juin~: lun. 10~h–12~h",
                         "2026–2027, Sept–June: Mon 10:00–12:00"},
                    Case{"2026+ Mo off", "à partir de 2026~: lun. fermé", "from 2026: Mon closed"},
                    Case{"easter -2 days off", "2~jours avant Pâques~: fermé", "2~days before Easter: closed"},
                    Case{"PH +1 day off", "1~jour après les jours fériés fermé", "1~day after public holidays closed"},
                    Case{"Sa[1] -1 day 10:00-12:00", "1~jour avant le 1er~sam. du mois 10~h–12~h",
                         "1~day before the 1st~Sat of the month 10:00–12:00"},
                    Case{"Dec 24,25,Jan 1 off", "24~déc., 25~déc., 1er~janv.~: fermé", "24~Dec, 25~Dec, 1~Jan: closed"},
                    Case{"Dec 24-26 off", "24–26~déc.~: fermé", "24–26~Dec: closed"},
                    Case{"2026 Dec 24-2027 Jan 2 off \"congés\"", "24~déc. 2026–2~janv. 2027~: fermé (congés)",
                         "24~Dec 2026–2~Jan 2027: closed (congés)"},
                    Case{"\"travaux\": Mo 10:00-12:00", "travaux~: lun. 10~h–12~h", "travaux: Mon 10:00–12:00"}));

INSTANTIATE_TEST_SUITE_P(AsTheyAre, HoursInWords,
                         testing::Values(Case{"", "", ""},
                                         Case{"sur rendez-vous", "sur rendez-vous", "sur rendez-vous"},
                                         Case{"Mo[1", "Mo[1", "Mo[1"}, Case{"\"", "\"", "\""}));

TEST(HoursInWords, SurviveAnyCut) {
    const std::string_view hours =
        "2024 Dec 24-2025 Jan 02,easter: Mo-We,PH,Sa[1,-1] 09:00-12:00,18:00+ off \"x\" || 24/7";
    for (std::size_t end = 0; end <= hours.size(); ++end) {
        for (std::size_t begin = 0; begin < end; ++begin) {
            const std::string_view part = hours.substr(begin, end - begin);
            EXPECT_FALSE(hoursInWords(part, HoursLanguage::French).empty()) << part;
        }
    }
}

} // namespace

} // namespace maillage
