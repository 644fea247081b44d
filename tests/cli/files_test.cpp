// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace maillage::cli {

using testing::HasSubstr;
using testing::Not;

class FilesTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", hub()}), 0) << m_err; }

    /// "read new changed unchanged refused"
    std::string counts(std::vector<std::string> words) {
        const QJsonObject result = json(std::move(words)).object();
        std::string text;
        for (const char* name : {"read", "new", "changed", "unchanged", "refused"}) {
            text += (text.empty() ? "" : " ") + std::to_string(result[QLatin1String(name)].toInt(-1));
        }
        return text;
    }

    const std::string m_places = "id,nom,commune,code_postal,code_insee,adresse,services,source,couleur\n"
                                 "1,Mairie,Angers,49000,49007,1 rue A,Accès internet et matériel informatique,S,bleu\n"
                                 "2,\"Poste, annexe\",Saumur,49400,49328,2 rue B,,S,\n";
};

TEST_F(FilesTest, ImportCountsAndAddsNothingTwice) {
    const std::string source = file("lieux.csv", m_places);
    EXPECT_EQ(counts({"import", hub(), source, "--dry-run"}), "2 2 0 0 0");
    EXPECT_EQ(json({"info", hub()}).object()[QStringLiteral("places")].toInt(), 0);
    EXPECT_EQ(counts({"import", hub(), source}), "2 2 0 0 0");
    EXPECT_EQ(m_code, 0);
    EXPECT_EQ(counts({"import", hub(), source}), "2 0 0 2 0");
    EXPECT_EQ(counts({"import", hub(), source, "--source", "autre"}), "2 2 0 0 0");
    ASSERT_EQ(cli({"undo", hub()}), 0);
    EXPECT_EQ(json({"info", hub()}).object()[QStringLiteral("places")].toInt(), 2);
}

TEST_F(FilesTest, ImportReportsFaultsWithTheirPlace) {
    const std::string source = file("lieux.csv", m_places + "1,Doublon,Angers,49000,49007,,,S,\n");
    const QJsonObject result = json({"import", hub(), source}).object();
    EXPECT_EQ(m_code, 2) << "a row was refused";
    EXPECT_EQ(result[QStringLiteral("refused")].toInt(), 1);
    bool found = false;
    for (const QJsonValue fault : result[QStringLiteral("faults")].toArray()) {
        found = found
                || (fault[QStringLiteral("line")].toInt() == 4 && fault[QStringLiteral("column")].toInt() == 1
                    && fault[QStringLiteral("field")].toString() == QStringLiteral("id")
                    && fault[QStringLiteral("severity")].toString() == QStringLiteral("error"));
    }
    EXPECT_TRUE(found) << m_out;
}

TEST_F(FilesTest, ConflictsFollowThePolicy) {
    ASSERT_EQ(cli({"import", hub(), file("a.csv", "id,nom,source\n1,a,S\n")}), 0);
    ASSERT_EQ(cli({"set", hub(), "1", "nom=h"}), 0);
    const std::string changed = file("a.csv", "id,nom,source\n1,b,S\n");
    EXPECT_EQ(cli({"import", hub(), changed, "--on-conflict", "fail"}), 3);
    EXPECT_EQ(counts({"import", hub(), changed}), "1 0 0 1 0");
    const std::string again = file("a.csv", "id,nom,source\n1,c,S\n");
    EXPECT_EQ(counts({"import", hub(), again, "--on-conflict", "take"}), "1 0 1 0 0");
}

TEST_F(FilesTest, PublicExportIsTheStandardAlone) {
    ASSERT_EQ(cli({"import", hub(), file("lieux.csv", m_places)}), 0);
    ASSERT_EQ(cli({"set", hub(), "2", "visibility=internal", "tags=secret"}), 0);
    cli({"export", hub(), path("out.csv")});
    const std::string out = content("out.csv");
    EXPECT_THAT(out, testing::StartsWith("id,pivot,nom,commune,"));
    EXPECT_THAT(out, HasSubstr("Mairie"));
    EXPECT_THAT(out, Not(HasSubstr("Poste")));
    EXPECT_THAT(out, Not(HasSubstr("bleu")));
    cli({"export", hub(), path("all.csv"), "--profile", "internal"});
    EXPECT_THAT(content("all.csv"), HasSubstr("bleu"));
    EXPECT_THAT(content("all.csv"), HasSubstr("secret"));
}

TEST_F(FilesTest, RoundTripsChangeNothing) {
    ASSERT_EQ(cli({"import", hub(), file("lieux.csv", m_places)}), 0);
    const std::string people = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:x1\r\nN:Dupont;Marie;;;\r\nFN:Marie Dupont\r\n"
                               "EMAIL:m@a.fr\r\nTEL:+33241000000\r\nEND:VCARD\r\n";
    ASSERT_EQ(cli({"import", hub(), file("people.vcf", people)}), 0) << m_err;
    ASSERT_EQ(cli({"add", hub(), "place", "nom=Ajouté"}), 0);
    ASSERT_EQ(cli({"add", hub(), "person", "given_name=Ajouté"}), 0);
    ASSERT_EQ(cli({"set", hub(), "1", "tags=ami|voisin", "internal_notes=deux\nlignes"}), 0);
    for (const std::string name : {"out.csv", "out.geojson"}) {
        for (const std::string profile : {"public", "internal"}) {
            cli({"export", hub(), path(name), "--profile", profile});
            EXPECT_EQ(counts({"import", hub(), path(name)}), "3 0 0 3 0") << name << ' ' << profile << m_out;
        }
    }
    for (const std::string format : {"vcard3", "vcard4"}) {
        EXPECT_EQ(cli({"export", hub(), path("out.vcf"), "--format", format}), 0) << m_err;
        EXPECT_EQ(counts({"import", hub(), path("out.vcf")}), "2 0 0 2 0") << format << content("out.vcf");
    }
    const auto info = json({"info", hub()}).object();
    EXPECT_EQ(info[QStringLiteral("places")].toInt(), 3);
    EXPECT_EQ(info[QStringLiteral("people")].toInt(), 2);
    EXPECT_EQ(info[QStringLiteral("steps")].toInt(), 5);
}

TEST_F(FilesTest, ExportTakesConditions) {
    ASSERT_EQ(cli({"import", hub(), file("lieux.csv", m_places)}), 0);
    ASSERT_EQ(cli({"set", hub(), "2", "tags=ami"}), 0);
    const auto written = [&](std::vector<std::string> condition) {
        condition.insert(condition.begin(), {"export", hub(), path("out.csv")});
        return json(condition).object()[QStringLiteral("written")].toInt(-1);
    };
    EXPECT_EQ(written({}), 2);
    EXPECT_EQ(written({"--territory", "communes:49007"}), 1);
    EXPECT_EQ(written({"--territory", "dep:49"}), 2);
    EXPECT_EQ(written({"--territory", "dep:44"}), 0);
    EXPECT_EQ(written({"--text", "poste"}), 1);
    EXPECT_EQ(written({"--tag", "ami"}), 1);
    EXPECT_EQ(written({"--state", "closed"}), 0);
    EXPECT_EQ(written({"--territory", "communes:49007", "--territory", "communes:49328"}), 2);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--territory", "dep:999"}), 3);
    EXPECT_EQ(cli({"export", hub(), path("out.xyz")}), 1);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--profile", "secret"}), 1);
}

TEST_F(FilesTest, ExportTakesEveryConditionOfTheWindow) {
    ASSERT_EQ(cli({"import", hub(), file("lieux.csv", m_places)}), 0);
    ASSERT_EQ(cli({"set", hub(), "1", "horaires=Sa 09:00-12:00", "verified_on=2020-01-01", "starred=yes"}), 0);
    ASSERT_EQ(cli({"add", hub(), "perimeter", "name=Saumurois", "communes=49328"}), 0) << m_err;
    ASSERT_EQ(cli({"add", hub(), "saved_filter", "name=Le samedi", R"(conditions={"opening":["saturday"]})"}), 0)
        << m_err;
    const auto written = [&](std::vector<std::string> condition) {
        condition.insert(condition.begin(), {"export", hub(), path("out.csv")});
        return json(condition).object()[QStringLiteral("written")].toInt(-1);
    };
    EXPECT_EQ(written({"--open", "saturday"}), 1);
    EXPECT_EQ(written({"--open", "saturday", "--open", "unsaid"}), 2);
    EXPECT_EQ(written({"--open", "sunday"}), 0);
    EXPECT_EQ(written({"--verified-over", "24_months"}), 1);
    EXPECT_EQ(written({"--verified-over", "never"}), 1);
    EXPECT_EQ(written({"--starred"}), 1);
    EXPECT_EQ(written({"--call-again"}), 0);
    EXPECT_EQ(written({"--changed-since", "2020-01-01"}), 2);
    EXPECT_EQ(written({"--changed-since", "2999-01-01"}), 0);
    EXPECT_EQ(written({"--without-coordinates"}), 2);
    EXPECT_EQ(written({"--perimeter", "saumurois"}), 1);
    EXPECT_EQ(written({"--filter", "le samedi"}), 1);
    EXPECT_EQ(written({"--filter", "le samedi", "--perimeter", "Saumurois"}), 0) << "both";
    EXPECT_EQ(written({"--service", "Accès internet et matériel informatique"}), 1);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--filter", "autre"}), 3);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--perimeter", "autre"}), 3);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--open", "at night"}), 1);
    EXPECT_EQ(cli({"export", hub(), path("out.csv"), "--changed-since", "hier"}), 1);
    EXPECT_EQ(cli({"export", hub(), path("out.vcf"), "--entity", "person", "--starred"}), 1);
    EXPECT_EQ(json({"search", hub(), "", "--open", "saturday"}).array().size(), 1);
    EXPECT_EQ(json({"search", hub(), "poste", "--open", "saturday"}).array().size(), 0);
}

TEST_F(FilesTest, CheckListsEveryFault) {
    const std::string source = file("lieux.csv", m_places + "3,,Angers,4900,49007,,,S,\n");
    const QJsonObject result = json({"check", source}).object();
    EXPECT_EQ(m_code, 2);
    EXPECT_EQ(result[QStringLiteral("file")].toString().toStdString(), source);
    EXPECT_EQ(result[QStringLiteral("rows")].toInt(), 3);
    const QJsonArray faults = result[QStringLiteral("faults")].toArray();
    bool postcode = false;
    for (const QJsonValue fault : faults) {
        for (const char* name : {"line", "column", "field", "value", "severity", "rule", "message"}) {
            EXPECT_TRUE(fault.toObject().contains(QLatin1String(name))) << name;
        }
        postcode = postcode
                   || (fault[QStringLiteral("line")].toInt() == 4 && fault[QStringLiteral("column")].toInt() == 4
                       && fault[QStringLiteral("value")].toString() == QStringLiteral("4900"));
    }
    EXPECT_TRUE(postcode);
    EXPECT_EQ(cli({"check", source}), 2);
    EXPECT_THAT(m_out, HasSubstr(":4:4: error: code_postal: "));
    EXPECT_EQ(cli({"check", path("none.csv")}), 3);
    EXPECT_EQ(cli({"check", file("empty.csv", "")}), 3);
}

TEST_F(FilesTest, TheStandardsExamplePasses) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA does not name the folder of real files";
    }
    const QJsonObject result = json({"check", std::string(folder) + "/standard/exemple-valide.csv"}).object();
    EXPECT_EQ(m_code, 0) << m_out;
    EXPECT_EQ(result[QStringLiteral("errors")].toInt(-1), 0);
    EXPECT_GE(result[QStringLiteral("warnings")].toInt(-1), 1);
}

} // namespace maillage::cli
