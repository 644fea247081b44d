// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/address_query.h"

#include <gtest/gtest.h>

#include <format>

namespace {

using namespace maillage;

/// "12bis# rue lilas 49000@" : # a house number, @ a postcode, ~ open.
std::string parsed(std::string_view text, bool completing = false) {
    std::string all;
    for (const QueryToken& token : parseAddressQuery(text, completing).tokens) {
        all += all.empty() ? "" : " ";
        all += token.number != 0     ? std::format("{}{}#", token.number, token.suffix)
               : token.postcode != 0 ? std::format("{}@", token.postcode)
                                     : token.word;
        all += token.open ? "~" : "";
    }
    return all;
}

TEST(AddressQuery, FindsHouseNumbersAndPostcodes) {
    EXPECT_EQ(parsed("12 bis, Rue des Lilas, 49000 Angers"), "12bis# rue des lilas 49000@ angers");
    EXPECT_EQ(parsed("12bis r. des lilas"), "12bis# rue des lilas");
    EXPECT_EQ(parsed("12 B rue des lilas"), "12b# rue des lilas");
    EXPECT_EQ(parsed("12 d'Anjou"), "12# d anjou");
    EXPECT_EQ(parsed("12-14 rue"), "12# rue");
    EXPECT_EQ(parsed("n° 12 rue"), "12# rue");
    EXPECT_EQ(parsed("n°12 rue"), "12# rue");
    EXPECT_EQ(parsed("01000 Bourg"), "1000@ bourg");
    EXPECT_EQ(parsed("123456 rue"), "123456 rue");
}

TEST(AddressQuery, KeepsNumbersOfNames) {
    EXPECT_EQ(parsed("rue du 8 mai 1945"), "rue du 8# mai 1945#");
    EXPECT_EQ(parsed("avenue du 8ème régiment"), "avenue du 8eme# regiment");
    EXPECT_EQ(parsed("place Henri IV"), "place henri 4");
}

TEST(AddressQuery, PassesOverBoxes) {
    EXPECT_EQ(parsed("BP 1234 49000 Angers CEDEX 9"), "49000@ angers");
    EXPECT_EQ(parsed("Angers cedex, 12 rue des Lilas"), "angers 12# rue des lilas");
    EXPECT_EQ(parsed("cs 40012 rue des lilas"), "rue des lilas");
}

TEST(AddressQuery, LeavesTheLastWordOpen) {
    EXPECT_EQ(parsed("rue des li", true), "rue des li~");
    EXPECT_EQ(parsed("rue des li ", true), "rue des li");
    EXPECT_EQ(parsed("rue des li", false), "rue des li");
    EXPECT_EQ(parsed("12 bis", true), "12bis#");
}

TEST(AddressQuery, StaysBounded) {
    std::string many;
    for (int i = 0; i < 1000; ++i) {
        many += "mot ";
    }
    EXPECT_EQ(parseAddressQuery(many, true).tokens.size(), AddressQuery::most);
    EXPECT_TRUE(parseAddressQuery("", true).tokens.empty());
    EXPECT_TRUE(parseAddressQuery(" ,;-'! ", true).tokens.empty());
}

} // namespace
