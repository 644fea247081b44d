// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

namespace maillage::cli {

using testing::HasSubstr;
using testing::Not;

class AddressTest : public CliTest {
protected:
    /// The command, with a folder of its own for address files.
    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> words) const {
        words.insert(words.begin(), "address");
        words.insert(words.end(), {"--folder", path("addresses")});
        return words;
    }

    [[nodiscard]] QJsonArray results(std::vector<std::string> words) {
        return json(command(std::move(words))).object()[QStringLiteral("results")].toArray();
    }

    void addFile() {
        const std::string source =
            file("adresses-49.csv", "numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n"
                                    "9;;Rue des Lilas;49000;49007;Angers;-0.5501;47.4709\n"
                                    "9;bis;Rue des Lilas;49000;49007;Angers;-0.5501;47.4711\n"
                                    "2;;Rue des Lilas;49300;49099;Cholet;-0.8801;47.0605\n"
                                    "3;;Avenue Foch;49000;49007;Angers;-0.56;47.48\n");
        ASSERT_EQ(cli(command({"index", source})), 0) << m_err;
    }
};

TEST_F(AddressTest, IndexesListsAndRemoves) {
    addFile();
    EXPECT_THAT(m_out, HasSubstr("adresses-49: 4 addresses, 3 streets and hamlets, 2 communes"));
    ASSERT_EQ(cli(command({"info"})), 0);
    EXPECT_THAT(m_out, HasSubstr("adresses-49: 4 addresses"));
    const auto files = json(command({"info"})).object()[QStringLiteral("files")].toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0][QStringLiteral("addresses")].toInt(), 4);
    EXPECT_EQ(files[0][QStringLiteral("origin")].toString(), QStringLiteral("ban"));
    ASSERT_EQ(cli(command({"remove", "adresses-49"})), 0) << m_err;
    EXPECT_EQ(cli(command({"remove", "adresses-49"})), 3);
    ASSERT_EQ(cli(command({"info"})), 0);
    EXPECT_THAT(m_out, HasSubstr("None."));
}

TEST_F(AddressTest, ReportsRowsThatAreLeftOut) {
    const std::string source =
        file("adresses-49.csv", "numero;nom_voie;code_insee;lon;lat\n9;Rue des Lilas;49007;-0.55;47.47\n"
                                "x;Rue des Lilas;49007;-0.55;47.47\n9;Rue des Lilas;49007;-0.55;nord\n");
    EXPECT_EQ(cli(command({"index", source})), 2);
    EXPECT_THAT(m_out, HasSubstr("2 row(s) left out."));
    EXPECT_THAT(m_err, HasSubstr("adresses-49.csv:3:1: error: numero: “x” is no house number"));
    EXPECT_THAT(m_err, HasSubstr("adresses-49.csv:4:5: error: lat: “nord” is no position"));
    const auto done = json(command({"index", source})).object();
    EXPECT_EQ(m_code, 2);
    const auto only = done[QStringLiteral("files")][0];
    EXPECT_EQ(only[QStringLiteral("rows")].toInt(), 3);
    EXPECT_EQ(only[QStringLiteral("taken")].toInt(), 1);
    EXPECT_TRUE(only[QStringLiteral("replaced")].toBool());
    EXPECT_EQ(only[QStringLiteral("faults")].toArray().size(), 2);
}

TEST_F(AddressTest, LeavesThingsAsTheyAreWhenAFileIsNone) {
    EXPECT_EQ(cli(command({"index", file("other.csv", "nom,prenom\nx,y\n")})), 3);
    EXPECT_THAT(m_err, HasSubstr("is no file of addresses"));
    EXPECT_EQ(cli(command({"index", path("absent.csv")})), 3);
    EXPECT_EQ(json(command({"info"})).object()[QStringLiteral("files")].toArray().size(), 0);
}

TEST_F(AddressTest, SearchesAndLooksAround) {
    addFile();
    ASSERT_EQ(cli(command({"search", "9 bis r. des lilas angers"})), 0) << m_err;
    EXPECT_THAT(m_out,
                testing::ContainsRegex("^(1.00|0.9[0-9])  number    9 bis Rue des Lilas, 49000 Angers  47.471100 "
                                       "-0.550100\n"));
    EXPECT_EQ(m_err, "");
    const auto within = results({"search", "rue des lilas", "--commune", "49099", "--limit", "1"});
    ASSERT_EQ(within.size(), 1);
    EXPECT_EQ(within[0][QStringLiteral("insee")].toString(), QStringLiteral("49099"));
    EXPECT_EQ(within[0][QStringLiteral("precision")].toString(), QStringLiteral("street"));
    ASSERT_EQ(cli(command({"reverse", "47.4709", "-0.5501"})), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("9 Rue des Lilas, 49000 Angers"));
    EXPECT_THAT(m_out, HasSubstr("  0 m\n"));
    EXPECT_EQ(results({"reverse", "-21.1", "55.5"}).size(), 0);
    ASSERT_EQ(cli(command({"search", "zzzz qqqq"})), 0);
    EXPECT_THAT(m_out, HasSubstr("Nothing was found."));
}

TEST_F(AddressTest, KnowsCommunesWithoutAFile) {
    ASSERT_EQ(cli(command({"search", "12 rue des lilas 49000 Angers"})), 0);
    EXPECT_THAT(m_out, HasSubstr("commune   49000 Angers"));
    EXPECT_THAT(m_err, HasSubstr("There is no address file"));
    EXPECT_EQ(cli(command({"reverse", "47.47", "-0.55"})), 3);
}

TEST_F(AddressTest, PlacesWhatHasNoCoordinates) {
    addFile();
    ASSERT_EQ(cli({"new", hub()}), 0);
    ASSERT_EQ(cli({"add", hub(), "place", "id=a", "nom=A", "adresse=9 rue des Lilas", "code_postal=49000",
                   "commune=Angers", "code_insee=49007"}),
              0);
    ASSERT_EQ(cli({"add", hub(), "place", "id=b", "nom=B", "adresse=Mairie", "commune=Angers"}), 0);
    ASSERT_EQ(cli({"add", hub(), "place", "id=c", "nom=C", "adresse=3 avenue foch", "commune=Angers", "latitude=47.1",
                   "longitude=-0.1"}),
              0);
    EXPECT_EQ(cli(command({"place", hub()})), 2) << "one is left";
    EXPECT_THAT(m_out, HasSubstr("+ a: 9 rue des Lilas, 49000 Angers\n"));
    EXPECT_THAT(m_out, HasSubstr("- b: Mairie, Angers\n"));
    EXPECT_THAT(m_out, Not(HasSubstr("avenue foch"))) << "it has coordinates";
    EXPECT_THAT(m_out, HasSubstr("1 place(s) would have coordinates."));
    const auto steps = [this] { return json({"info", hub()}).object()[QStringLiteral("steps")].toInt(); };
    const int before = steps();
    EXPECT_EQ(cli(command({"place", hub(), "--accept", "0.9", "--dry-run"})), 2);
    EXPECT_EQ(steps(), before);
    const auto done = json(command({"place", hub(), "--accept", "0.9"})).object();
    EXPECT_EQ(done[QStringLiteral("places")].toInt(), 1);
    EXPECT_EQ(done[QStringLiteral("left")].toInt(), 1);
    EXPECT_FALSE(done[QStringLiteral("dry_run")].toBool());
    EXPECT_EQ(steps(), before + 1);
    ASSERT_EQ(cli({"export", hub(), path("out.csv"), "--profile", "internal"}), 2) << "fields are missing";
    EXPECT_THAT(content("out.csv"), HasSubstr("47.470900"));
    ASSERT_EQ(cli({"undo", hub()}), 0);
    EXPECT_THAT(m_out + m_err, HasSubstr("Coordinates from addresses"));
    EXPECT_EQ(json(command({"place", hub(), "--coarsest", "commune"})).object()[QStringLiteral("left")].toInt(), 0)
        << "the commune's centre will do";
}

TEST_F(AddressTest, WrongCallsSayWhatIsMeant) {
    EXPECT_EQ(cli(command({"fly"})), 1);
    EXPECT_THAT(m_err, HasSubstr("“address” cannot “fly”"));
    EXPECT_EQ(cli(command({"index"})), 1);
    EXPECT_EQ(cli(command({"search"})), 1);
    EXPECT_EQ(cli(command({"search", "a", "b"})), 1);
    EXPECT_EQ(cli(command({"search", "a", "--limit", "0"})), 1);
    EXPECT_EQ(cli(command({"reverse", "47", "west"})), 1);
    EXPECT_EQ(cli(command({"reverse", "97", "0"})), 1);
    EXPECT_EQ(cli(command({"place", hub(), "--accept", "much"})), 1);
    EXPECT_EQ(cli(command({"place", hub(), "--accept", "1.5"})), 1);
    EXPECT_EQ(cli(command({"place", hub(), "--coarsest", "planet"})), 1);
}

} // namespace maillage::cli
