// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace maillage::cli {

using testing::HasSubstr;
using testing::StartsWith;

class TerritoryCommandTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_EQ(cli({"new", hub()}), 0) << m_err;
        for (const auto& [id, insee, state] : std::vector<std::array<std::string, 3>>{
                 {"a", "49018", "open"}, {"b", "49018", "closed"}, {"c", "49021", "open"}, {"d", "49007", "open"}}) {
            ASSERT_EQ(cli({"add", hub(), "place", "id=" + id, "nom=" + id, "code_insee=" + insee, "state=" + state,
                           "services=Aide aux démarches administratives", "latitude=47.05", "longitude=-0.55"}),
                      0)
                << m_err;
        }
    }

    [[nodiscard]] static double figure(const QJsonObject& sheet, const QString& id) {
        for (const QJsonValue each : sheet[QStringLiteral("figures")].toArray()) {
            if (each[QStringLiteral("id")].toString() == id) {
                return each[QStringLiteral("value")].toDouble();
            }
        }
        return -1;
    }
};

TEST_F(TerritoryCommandTest, ShowNeedsNoHub) {
    ASSERT_EQ(cli({"territory", "show", "49069"}), 0) << m_err;
    EXPECT_THAT(m_out, StartsWith("Champtoceaux (49069) has merged: it is a part of Orée d'Anjou today.\n"));
    EXPECT_THAT(m_out, HasSubstr("in Maine-et-Loire (dep:49)\nin Pays de la Loire (reg:52)\n"));
    const auto angers = json({"territory", "show", "communes:49007"}).object();
    EXPECT_EQ(angers[QStringLiteral("population")].toInt(), 159'022);
    EXPECT_EQ(angers[QStringLiteral("population_year")].toInt(), 2023);
    EXPECT_TRUE(json({"territory", "show", "dep:980"}).object()[QStringLiteral("population")].isNull());
    ASSERT_EQ(cli({"territory", "show", "99138"}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("Nobody knows how many people live there.\n"));
}

TEST_F(TerritoryCommandTest, ShowPutsTheFiguresBesideThoseAround) {
    const auto sheet = json({"territory", "show", "epci:244900882", hub()}).object();
    EXPECT_EQ(figure(sheet, QStringLiteral("places")), 2);
    EXPECT_EQ(figure(sheet, QStringLiteral("places@10000")), 0.5786) << "2 / 34,567 × 10,000";
    EXPECT_EQ(figure(sheet, QStringLiteral("service:Aide aux démarches administratives")), 2);
    ASSERT_EQ(cli({"territory", "show", "epci:244900882", hub()}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("CC Baugeois Vallée (epci:244900882)"));
    EXPECT_THAT(m_out, testing::ContainsRegex("\nPlaces +2 +3 +3\n"));
}

TEST_F(TerritoryCommandTest, CompareTheEpciOfADepartement) {
    const auto comparison = json({"territory", "compare", "dep:49", hub(), "--by", "epci"}).object();
    const auto rows = comparison[QStringLiteral("territories")].toArray();
    ASSERT_EQ(rows.size(), 12) << "ten EPCI, the département, the région";
    for (const QJsonValue row : rows) {
        const int expected = row[QStringLiteral("territory")] == QStringLiteral("epci:244900882")   ? 2
                             : row[QStringLiteral("territory")] == QStringLiteral("epci:244900015") ? 1
                             : row[QStringLiteral("whole")].toBool()                                ? 3
                                                                                                    : 0;
        EXPECT_EQ(row[QStringLiteral("values")][QStringLiteral("places")].toInt(), expected);
    }
    ASSERT_EQ(cli({"territory", "compare", "dep:49", hub(), "--figure", "places", "--csv", path("a.csv")}), 0) << m_err;
    EXPECT_EQ(m_out, "");
    EXPECT_THAT(content("a.csv"),
                StartsWith("\xEF\xBB\xBF\"Territory\";\"Code\";\"Places\"\r\n\"CA Cholet Agglomération\";"));
    EXPECT_THAT(content("a.csv"), HasSubstr("\"CC Baugeois Vallée\";\"epci:244900882\";2\r\n"));
}

TEST_F(TerritoryCommandTest, OwnPerimetersToo) {
    ASSERT_EQ(cli({"add", hub(), "perimeter", "name=Autour du lac", "communes=49018|49007"}), 0) << m_err;
    const auto sheet = json({"territory", "show", "perimeter:autour du lac", hub()}).object();
    EXPECT_EQ(figure(sheet, QStringLiteral("places")), 2);
    EXPECT_EQ(cli({"territory", "show", "perimeter:autour du lac"}), 3);
}

TEST_F(TerritoryCommandTest, CheckListsWhatLiesElsewhere) {
    const std::string squares = file("c.geojson", test::geoJsonOf({{"49018", -0.6}, {"49007", -0.4}, {"49021", -0.2}}));
    EXPECT_EQ(cli({"territory", "check", hub(), "--boundaries", squares}), 2);
    EXPECT_THAT(m_out, HasSubstr("d\td\tcode of Angers, drawn in Baugé-en-Anjou,"));
    EXPECT_THAT(m_out, HasSubstr(": 2 of 4 places lie in the commune of their INSEE code; 0 cannot be checked.\n"));
    const auto report = json({"territory", "check", hub(), "--boundaries", squares}).object();
    EXPECT_EQ(m_code, 2);
    EXPECT_EQ(report[QStringLiteral("agree")].toInt(), 2);
    EXPECT_EQ(report[QStringLiteral("disagree")].toArray().size(), 2);
    EXPECT_EQ(report[QStringLiteral("disagree")][0][QStringLiteral("drawn_code_insee")], QStringLiteral("49018"));
    const std::string lists = file("a.csv", "id,nom,code_insee,latitude,longitude\n"
                                            "1,a,49018,47.05,-0.55\n2,b,49018,,\n3,c,49018,48,3\n");
    EXPECT_EQ(cli({"territory", "check", lists, "--boundaries", squares}), 2);
    EXPECT_THAT(m_out, HasSubstr("3\tc\tcode of Baugé-en-Anjou, drawn outside of all boundaries,"));
    EXPECT_THAT(m_out, HasSubstr("1 of 2 places lie in the commune of their INSEE code; 1 cannot be checked.\n"));
}

TEST_F(TerritoryCommandTest, SaysWhatIsWrong) {
    EXPECT_EQ(cli({"territory", "draw", "49007"}), 1);
    EXPECT_EQ(cli({"territory", "show"}), 1);
    EXPECT_EQ(cli({"territory", "show", "Angers"}), 1);
    EXPECT_EQ(cli({"territory", "show", "00000"}), 3);
    EXPECT_EQ(cli({"territory", "compare", "dep:49"}), 1);
    EXPECT_EQ(cli({"territory", "compare", "dep:49", hub(), "--by", "canton"}), 1);
    EXPECT_EQ(cli({"territory", "compare", "dep:49", hub(), "--figure", "beauty"}), 1);
    EXPECT_EQ(cli({"territory", "compare", "dep:49", path("none.maillage")}), 3);
    EXPECT_EQ(cli({"territory", "check", hub()}), 1);
    EXPECT_EQ(cli({"territory", "check", hub(), "--boundaries", path("none.geojson")}), 3);
    EXPECT_THAT(m_err, HasSubstr("cannot be opened"));
}

/// The lists of a département and of a city, their coordinates as they are published.
TEST_F(TerritoryCommandTest, RealPlacesLieInTheCommuneOfTheirCode) {
    const char* root = std::getenv("MAILLAGE_REAL_DATA");
    if (root == nullptr || !std::filesystem::exists(std::filesystem::path(root) / "boundaries")) {
        GTEST_SKIP() << "no true boundaries here: MAILLAGE_REAL_DATA names no folder with boundaries/";
    }
    std::vector<std::string> words;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(root) / "boundaries")) {
        if (entry.path().filename().string().starts_with("communes-")) {
            words.insert(words.end(), {"--boundaries", entry.path().string()});
        }
    }
    for (const auto& [name, places] : {std::pair("maine-et-loire", 224), std::pair("angers", 63)}) {
        std::vector<std::string> all{
            "territory", "check",
            (std::filesystem::path(root) / "sources" / (std::string(name) + ".reference-output.csv")).string()};
        all.insert(all.end(), words.begin(), words.end());
        const auto report = json(all).object();
        const int agree = report[QStringLiteral("agree")].toInt();
        EXPECT_EQ(report[QStringLiteral("checked")].toInt(), places);
        EXPECT_GE(agree * 100, places * 99) << name;
        EXPECT_EQ(report[QStringLiteral("disagree")].toArray().size(), places - agree)
            << "each of the others is listed";
    }
}

} // namespace maillage::cli
