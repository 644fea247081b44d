// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

#include <array>
#include <filesystem>

namespace maillage::cli {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// A hub with a free place in Angers, one with a price in Cholet and a closed one in Saumur.
class CoverageCommandTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_EQ(cli({"new", hub()}), 0) << m_err;
        for (const auto& [id, insee, state, cost] :
             std::vector<std::array<std::string, 4>>{{"angers", "49007", "open", "Gratuit"},
                                                     {"cholet", "49099", "open", "Payant"},
                                                     {"saumur", "49328", "closed", "Gratuit"}}) {
            ASSERT_EQ(cli({"add", hub(), "place", "id=" + id, "nom=" + id, "code_insee=" + insee, "state=" + state,
                           "frais_a_charge=" + cost, "services=Aide aux démarches administratives"}),
                      0)
                << m_err;
        }
    }

    QJsonObject object(std::vector<std::string> words) { return json(std::move(words)).object(); }

    static QStringList codes(const QJsonObject& answer, const QString& list) {
        QStringList found;
        for (const QJsonValue& each : answer[list].toArray()) {
            found << each[QStringLiteral("code_insee")].toString();
        }
        return found;
    }
};

TEST_F(CoverageCommandTest, TellsTheShareOfInhabitants) {
    ASSERT_EQ(cli({"coverage", "share", hub(), "--territory", "dep:49"}), 0) << m_err;
    EXPECT_THAT(m_out, ContainsRegex("^Maine-et-Loire: [0-9.]+% of the inhabitants live within 10 km of a place, as "
                                     "the crow flies.\nDistances are measured in a straight line"));
    EXPECT_THAT(m_out, HasSubstr("Left out: "));
    EXPECT_THAT(m_out, HasSubstr("\tWithin 5 km as the crow flies (%)\tWithin 10 km"));
    const QJsonObject answer = object({"coverage", "share", hub(), "--territory", "49007", "--within", "7,5"});
    const QJsonObject row = answer[QStringLiteral("territories")].toArray()[0].toObject();
    EXPECT_EQ(row[QStringLiteral("inhabitants")].toInt(), 159'022);
    EXPECT_EQ(row[QStringLiteral("within")].toArray()[0][QStringLiteral("km")].toDouble(), 7.5);
    EXPECT_EQ(row[QStringLiteral("within")].toArray()[0][QStringLiteral("share")].toDouble(), 100);
    EXPECT_EQ(answer[QStringLiteral("places")].toInt(), 2) << "the closed one does not count";
}

TEST_F(CoverageCommandTest, ConditionsChooseThePlaces) {
    const std::vector<std::string> far{"coverage", "far", hub(), "--territory", "dep:49", "--within", "3"};
    const QString communes = QStringLiteral("communes");
    EXPECT_FALSE(codes(object(far), communes).contains(QStringLiteral("49099")));
    std::vector<std::string> free = far;
    free.insert(free.end(), {"--cost", "Gratuit"});
    EXPECT_TRUE(codes(object(free), communes).contains(QStringLiteral("49099")));
    EXPECT_FALSE(codes(object(free), communes).contains(QStringLiteral("49007")));
}

TEST_F(CoverageCommandTest, TellsEveryTerritoryOfALevel) {
    const QJsonObject answer = object({"coverage", "share", hub(), "--territory", "dep:49", "--by", "epci"});
    const QJsonArray rows = answer[QStringLiteral("territories")].toArray();
    ASSERT_GT(rows.size(), 5);
    EXPECT_FALSE(rows.first()[QStringLiteral("whole")].toBool());
    EXPECT_TRUE(rows.last()[QStringLiteral("whole")].toBool());
}

TEST_F(CoverageCommandTest, FarCommunesAreSortedAndTheUnknownNamed) {
    const QJsonObject answer = object({"coverage", "far", hub(), "--territory", "dep:49"});
    const QJsonArray communes = answer[QStringLiteral("communes")].toArray();
    ASSERT_GT(communes.size(), 2);
    for (int i = 1; i < communes.size(); ++i) {
        EXPECT_GE(communes[i - 1][QStringLiteral("km")].toDouble(), communes[i][QStringLiteral("km")].toDouble());
    }
    const QStringList unknown = codes(answer, QStringLiteral("centre_unknown"));
    ASSERT_FALSE(unknown.isEmpty());
    const std::string boundaries = file("c.geojson", test::geoJsonOf({{unknown.first().toStdString(), -0.5}}));
    const QJsonObject more = object({"coverage", "far", hub(), "--territory", "dep:49", "--boundaries", boundaries});
    EXPECT_FALSE(codes(more, QStringLiteral("centre_unknown")).contains(unknown.first()));
}

TEST_F(CoverageCommandTest, SaysWhereTheNextPlacesWouldBringMost) {
    const QJsonObject answer =
        object({"coverage", "next", hub(), "--territory", "dep:49", "--within", "10", "--count", "3"});
    EXPECT_EQ(codes(answer, QStringLiteral("next")).size(), 3);
    const QJsonArray next = answer[QStringLiteral("next")].toArray();
    EXPECT_GE(next[0][QStringLiteral("gain")].toInt(), next[1][QStringLiteral("gain")].toInt());
    EXPECT_GT(next[0][QStringLiteral("share")].toDouble(), answer[QStringLiteral("share")].toDouble());
    ASSERT_EQ(cli({"coverage", "next", hub(), "--territory", "49007"}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("Nobody is left to be brought within 10 km of a place."));
}

TEST_F(CoverageCommandTest, WritesATableForSpreadsheets) {
    ASSERT_EQ(cli({"coverage", "far", hub(), "--territory", "dep:49", "--csv", path("far.csv"), "--lang", "en"}), 0);
    EXPECT_EQ(m_out, "");
    EXPECT_THAT(content("far.csv"), StartsWith("\xEF\xBB\xBF\"Commune\";\"Code\";\"Inhabitants\";\"Distance as the "
                                               "crow flies (km)\";\"Nearest place\"\r\n"));
    EXPECT_EQ(cli({"coverage", "far", hub(), "--csv", path("no/such/far.csv")}), 3) << m_err;
    EXPECT_FALSE(std::filesystem::exists(path("no")));
}

TEST_F(CoverageCommandTest, AHubWithoutPlacesLeavesAllOutOfReach) {
    ASSERT_EQ(cli({"new", path("empty.maillage")}), 0);
    const QJsonObject answer = object({"coverage", "far", path("empty.maillage"), "--territory", "49007"});
    EXPECT_EQ(codes(answer, QStringLiteral("communes")), QStringList{QStringLiteral("49007")});
    EXPECT_TRUE(answer[QStringLiteral("communes")].toArray()[0][QStringLiteral("km")].isNull());
}

TEST_F(CoverageCommandTest, RefusesWhatMakesNoSense) {
    EXPECT_EQ(cli({"coverage", "near", hub()}), 1);
    EXPECT_THAT(m_err, HasSubstr("share, far, next"));
    for (const std::string distance : {"0", "-1", "nan", "inf", "1001", "10km", ""}) {
        EXPECT_EQ(cli({"coverage", "share", hub(), "--within", distance}), 1) << distance;
        EXPECT_THAT(m_err, HasSubstr("kilometres")) << distance;
    }
    EXPECT_EQ(cli({"coverage", "far", hub(), "--within", "5", "--within", "10"}), 1);
    EXPECT_EQ(cli({"coverage", "next", hub(), "--count", "0"}), 1);
    EXPECT_EQ(cli({"coverage", "next", hub(), "--count", "x"}), 1);
    EXPECT_EQ(cli({"coverage", "share", hub(), "--by", "village"}), 1);
    EXPECT_NE(cli({"coverage", "share", hub(), "--territory", "dep:xx"}), 0);
    EXPECT_NE(cli({"coverage", "share", path("none.maillage")}), 0);
    EXPECT_THAT(m_err, Not(HasSubstr("coverage.")));
}

} // namespace maillage::cli
