// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/column_layout.h"
#include "ui/presenters/tables/sort_text.h"
#include "ui/presenters/tables/table_clip.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace maillage::test {

namespace {

/// The values as they come out when sorted.
std::vector<std::string> sorted(std::vector<std::string> values, SortBy by) {
    std::ranges::stable_sort(values, {}, [by](const std::string& value) { return sortText(value, by); });
    return values;
}

} // namespace

TEST(SortTextTest, wordsAsADictionaryHasThem) {
    const std::vector<std::string> expected{"« Abri »", "Écluse", "école 2", "École 10", "l'Étape", "Saint-Denis"};
    EXPECT_EQ(sorted({"Saint-Denis", "École 10", "l'Étape", "école 2", "Écluse", "« Abri »"}, SortBy::Words), expected);
    EXPECT_EQ(sortText("Saint-Denis", SortBy::Words), sortText("saint  denis", SortBy::Words));
    EXPECT_EQ(sortText("EPN n° 007", SortBy::Words), sortText("epn n 7", SortBy::Words));
    EXPECT_EQ(sortText("", SortBy::Words), "");
    EXPECT_NE(sortText("***", SortBy::Words), "") << "a value of signs alone is still a value";
}

TEST(SortTextTest, codesPhonesAndNumbers) {
    EXPECT_EQ(sorted({"49000", "05000", "2A004"}, SortBy::Code), (std::vector<std::string>{"05000", "2A004", "49000"}));
    EXPECT_EQ(sortText("+33 2 41 28 63 13", SortBy::Phone), sortText("02.41.28.63.13", SortBy::Phone));
    EXPECT_EQ(sorted({"10.5", "-2", "nord", "9"}, SortBy::Number),
              (std::vector<std::string>{"-2", "9", "10.5", "nord"}));
}

TEST(ColumnLayoutTest, comesBackFromTheSettings) {
    const ColumnLayout layout{
        .shown = {{QStringLiteral("nom"), 240}, {QStringLiteral("horaires"), 0}},
        .order = {{QStringLiteral("commune"), Qt::AscendingOrder}, {QStringLiteral("nom"), Qt::DescendingOrder}}};
    EXPECT_EQ(ColumnLayout::fromJson(layout.toJson()), layout);
    EXPECT_EQ(ColumnLayout::fromJson("no json"), std::nullopt);
    EXPECT_EQ(ColumnLayout::fromJson("{}"), std::nullopt);
}

TEST(ColumnLayoutTest, clicksSortOneWayThenTheOtherThenNot) {
    const QString name = QStringLiteral("nom");
    const QString commune = QStringLiteral("commune");
    auto order = orderAfterClick({}, commune, false);
    EXPECT_EQ(order, (std::vector<ColumnSort>{{commune, Qt::AscendingOrder}}));
    order = orderAfterClick(order, name, true);
    EXPECT_EQ(order, (std::vector<ColumnSort>{{commune, Qt::AscendingOrder}, {name, Qt::AscendingOrder}}));
    order = orderAfterClick(order, name, true);
    EXPECT_EQ(order.back().direction, Qt::DescendingOrder);
    EXPECT_EQ(orderAfterClick(order, name, true), (std::vector<ColumnSort>{{commune, Qt::AscendingOrder}}));
    EXPECT_EQ(orderAfterClick(order, QStringLiteral("epci"), true).size(), ColumnLayout::mostOrders);
    order = orderAfterClick(orderAfterClick({}, name, false), name, false);
    EXPECT_EQ(order, (std::vector<ColumnSort>{{name, Qt::DescendingOrder}}));
    EXPECT_TRUE(orderAfterClick(order, name, false).empty());
}

TEST(TableClipTest, quotesWhatWouldBreakTheTable) {
    TableClip clip({QStringLiteral("Nom"), QStringLiteral("Vérifié le")}, {true, false});
    clip.add({QStringLiteral("Salle \"A\"\tou B\nfond de cour"), QStringLiteral("2026-03-12")});
    clip.add({QStringLiteral("05000"), QString()});
    const ClipTexts texts = clip.texts();
    EXPECT_EQ(texts.rows, 2U);
    EXPECT_EQ(texts.text, QStringLiteral("Nom\tVérifié le\n\"Salle \"\"A\"\"\tou B\nfond de cour\"\t2026-03-12\n"
                                         "05000\t\n"));
    EXPECT_TRUE(texts.html.contains(QStringLiteral("mso-number-format:'\\@'\">05000</td>")));
    EXPECT_TRUE(texts.html.contains(QStringLiteral("<td>2026-03-12</td>")));
    EXPECT_TRUE(texts.html.contains(QStringLiteral("Salle &quot;A&quot;")));
}

} // namespace maillage::test
