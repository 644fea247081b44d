// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"
#include "app/cli/print_words.h"
#include "core/query/filter/filter.h"
#include "tests/cli/cli_fixture.h"

#include <iostream>

namespace maillage::cli {

class PrintWordsTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", hub()}), 0) << m_err; }

    Result<QStringList> words(std::vector<std::string> options) {
        options.insert(options.begin(), {hub(), path("out.pdf")});
        const auto arguments = parseArguments(*commandNamed("print"), options);
        EXPECT_TRUE(arguments);
        const auto opened = openToRead(hub());
        const Context context{.streams = {std::cout, std::cerr}, .json = false, .language = "fr"};
        return printWords(context, *arguments, opened->connection());
    }

    static QStringList after(const QStringList& words, const QString& option) {
        QStringList values;
        for (qsizetype at = words.indexOf(option); at >= 0; at = words.indexOf(option, at + 1)) {
            values << words.value(at + 1);
        }
        return values;
    }
};

TEST_F(PrintWordsTest, AreThoseOfTheDesktopProgram) {
    const auto plain = words({"--territory", "Autour du lac", "--paper", "A3", "--landscape", "--title", "Été"});
    ASSERT_TRUE(plain);
    const QStringList expected{
        QStringLiteral("--print"),     QString::fromStdString(hub()),   QString::fromStdString(path("out.pdf")),
        QStringLiteral("--territory"), QStringLiteral("Autour du lac"), QStringLiteral("--paper"),
        QStringLiteral("A3"),          QStringLiteral("--title"),       QStringLiteral("Été"),
        QStringLiteral("--landscape"), QStringLiteral("--lang"),        QStringLiteral("fr")};
    EXPECT_EQ(*plain, expected);
}

TEST_F(PrintWordsTest, HandConditionsOnAsFilters) {
    ASSERT_EQ(cli({"add", hub(), "saved_filter", "name=Le soir", "conditions={\"opening\":[\"evening\"]}"}), 0)
        << m_err;
    ASSERT_EQ(cli({"add", hub(), "perimeter", "name=Autour du lac", "communes=49007|49328"}), 0) << m_err;
    const auto conditions = words({"--territory", "dep:49", "--filter", "le soir", "--perimeter", "autour du LAC",
                                   "--open", "saturday", "--tag", "wifi", "--internal"});
    ASSERT_TRUE(conditions);
    EXPECT_TRUE(conditions->contains(QStringLiteral("--internal")));
    const QStringList filters = after(*conditions, QStringLiteral("--conditions"));
    ASSERT_EQ(filters.size(), 2);
    const auto own = filterFromJson(filters[0].toStdString());
    ASSERT_TRUE(own);
    EXPECT_EQ(own->openings, std::vector{Opening::Saturday});
    EXPECT_EQ(own->of(Facet::Tags), std::vector<std::string>{"wifi"});
    ASSERT_EQ(own->territories.size(), 1U) << "the territory is what the map shows, and no condition";
    EXPECT_TRUE(own->territories[0].starts_with(perimeterPrefix));
    EXPECT_EQ(filterFromJson(filters[1].toStdString()).value().openings, std::vector{Opening::Evening});
}

TEST_F(PrintWordsTest, RefuseWhatTheHubDoesNotHave) {
    EXPECT_EQ(words({"--territory", "dep:49", "--perimeter", "Nulle part"}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(words({"--territory", "dep:49", "--filter", "Rien"}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(words({"--territory", "dep:49", "--open", "dimanche"}).error().kind, ErrorKind::Usage);
}

} // namespace maillage::cli
