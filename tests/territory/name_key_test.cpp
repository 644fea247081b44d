// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/name_key.h"

#include <gtest/gtest.h>

#include <string>

namespace maillage {
namespace {

void expectKey(std::string_view name, std::string_view letters, int arrondissement = 0) {
    EXPECT_EQ(NameKey(name).letters(), letters) << name;
    EXPECT_EQ(NameKey(name).arrondissement(), arrondissement) << name;
}

TEST(NameKeyTest, FoldsAndShortens) {
    expectKey("Saint-Rémy-lès-Chevreuse", "stremyleschevreuse");
    expectKey("St Rémy lez Chevreuse", "stremyleschevreuse");
    expectKey("L'Haÿ-les-Roses", "haylesroses");
    expectKey("LE MANS", "mans");
    expectKey("Le Mans", "mans");
    expectKey("Ste-Luce s/ Loire", "stelucesurloire");
    expectKey("Le Œuf", "oeuf");
    expectKey("L\u2019Île-d\u2019Yeu", "iledyeu");
    expectKey("La", "la");
}

TEST(NameKeyTest, DropsWhatFollows) {
    expectKey("Angers Cedex 01", "angers");
    expectKey("NANTES CEDEX", "nantes");
    expectKey("Beaupréau-en-Mauges (Jallais)", "beaupreauenmauges");
    expectKey("Cedex", "cedex");
}

TEST(NameKeyTest, ReadsArrondissements) {
    expectKey("Paris 13e Arrondissement", "paris", 13);
    expectKey("Paris 13", "paris", 13);
    expectKey("LYON 03", "lyon", 3);
    expectKey("Marseille 1er Arrondissement", "marseille", 1);
    expectKey("Paris 2ème", "paris", 2);
    expectKey("Angers 49000", "angers49000");
    expectKey("13", "13");
}

TEST(NameKeyTest, HostileTextIsHarmless) {
    expectKey("", "");
    expectKey("  - ' ", "");
    expectKey("(", "");
    EXPECT_EQ(NameKey(std::string(100'000, 'a')).letters(), std::string(63, 'a'));
    EXPECT_LE(NameKey(std::string(100'000, '\xC3')).letters().size(), 63U);
    std::string words;
    for (int i = 0; i < 100; ++i) {
        words += "x ";
    }
    EXPECT_EQ(NameKey(words).letters(), std::string(16, 'x'));
}

} // namespace
} // namespace maillage
