// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/abbreviations.h"
#include "core/addresses/address_words.h"
#include "core/addresses/reading/house_number.h"

#include <gtest/gtest.h>

namespace {

using namespace maillage;

std::string wordsOf(std::string_view name) {
    AddressWords words;
    words.assign(name);
    std::string joined;
    for (std::size_t i = 0; i < words.size(); ++i) {
        joined += (joined.empty() ? "" : " ") + std::string(words[i]);
    }
    return joined;
}

TEST(AddressWords, AreFoldedAndWrittenOut) {
    EXPECT_EQ(wordsOf("Bd. du Mal-Foch"), "boulevard du marechal foch");
    EXPECT_EQ(wordsOf("R. de l’Église Ste Anne"), "rue de l eglise sainte anne");
    EXPECT_EQ(wordsOf("N.D."), "n d");
    EXPECT_EQ(wordsOf("ND des Champs"), "notre dame des champs");
    EXPECT_EQ(wordsOf("ZI Est"), "zone industrielle est");
}

TEST(AddressWords, WriteNumbersOneWay) {
    EXPECT_EQ(wordsOf("Place Henri IV"), wordsOf("place henri quatre"));
    EXPECT_EQ(wordsOf("Rue du Premier Mai"), wordsOf("rue du 1er mai"));
    EXPECT_EQ(wordsOf("Avenue du 8ème Régiment"), wordsOf("avenue du 8e regiment"));
    EXPECT_EQ(wordsOf("Rue des Deux Ponts"), "rue des 2 ponts");
}

TEST(AddressWords, StayBounded) {
    AddressWords words;
    std::string many;
    for (int i = 0; i < 100; ++i) {
        many += "mot ";
    }
    words.assign(many + std::string(5000, 'x'));
    EXPECT_EQ(words.size(), AddressWords::most);
    words.assign(std::string(39, 'x').append("é").append(100, 'y'));
    EXPECT_EQ(words[0].size(), AddressWords::longest); // folded before it is cut
}

TEST(AddressWords, ReuseStartsAnew) {
    AddressWords words;
    words.assign("Rue des Lilas");
    words.assign("Quai");
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0], "quai");
}

TEST(HouseNumber, ReadsWhatSourcesWrite) {
    const auto text = [](std::string_view number, std::string_view suffix = {}) -> std::string {
        const auto house = parseHouseNumber(number, suffix);
        return house ? std::to_string(house->number) + "|" + house->suffix : "none";
    };
    EXPECT_EQ(text("12"), "12|");
    EXPECT_EQ(text("12", "BIS"), "12|bis");
    EXPECT_EQ(text("12bis"), "12|bis");
    EXPECT_EQ(text("12 B"), "12|b");
    EXPECT_EQ(text("12-14"), "12|");
    EXPECT_EQ(text("7;9"), "7|");
    EXPECT_EQ(text("12b;12c"), "12|b");
    EXPECT_EQ(text("007"), "7|");
    EXPECT_EQ(text("0"), "none");
    EXPECT_EQ(text(""), "none");
    EXPECT_EQ(text("abc"), "none");
    EXPECT_EQ(text("100000"), "none");
    EXPECT_EQ(text("99999999999999999999"), "none");
}

} // namespace
