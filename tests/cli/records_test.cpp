// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

namespace maillage::cli {

using testing::HasSubstr;
using testing::Not;

class RecordsTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", hub()}), 0) << m_err; }

    [[nodiscard]] QJsonObject info() { return json({"info", hub()}).object(); }
};

TEST_F(RecordsTest, NewRefusesToWriteOver) {
    EXPECT_EQ(cli({"new", hub()}), 3);
    EXPECT_EQ(cli({"new", path("no/such/folder/hub.maillage")}), 3);
}

TEST_F(RecordsTest, AddPrintsTheIdThatSetTakes) {
    ASSERT_EQ(cli({"add", hub(), "place", "nom=Mairie", "commune=Angers", "presentation_detail=a=b"}), 0) << m_err;
    const std::string id = line();
    EXPECT_EQ(id.size(), 36U);
    EXPECT_EQ(m_out, id + "\n");
    EXPECT_EQ(cli({"set", hub(), id, "telephone=+33241000000", "visibility=internal"}), 0) << m_err;
    EXPECT_EQ(m_out, "");
    const auto history = json({"history", hub(), id}).array();
    ASSERT_EQ(history.size(), 2);
    const auto change = history[0][QStringLiteral("changes")][0];
    EXPECT_EQ(change[QStringLiteral("field")].toString(), QStringLiteral("telephone"));
    EXPECT_EQ(change[QStringLiteral("before")].toString(), QString());
    EXPECT_EQ(change[QStringLiteral("after")].toString(), QStringLiteral("+33241000000"));
    EXPECT_FALSE(history[0][QStringLiteral("author")].toString().isEmpty());
    EXPECT_EQ(history[1][QStringLiteral("changes")][0][QStringLiteral("operation")].toString(),
              QStringLiteral("added"));
    EXPECT_EQ(cli({"set", hub(), id, "telephone="}), 0);
    EXPECT_EQ(json({"set", hub(), id, "telephone="}).object()[QStringLiteral("changed")].toBool(), false);
    EXPECT_EQ(info()[QStringLiteral("steps")].toInt(), 3) << "what changes nothing adds no step";
}

TEST_F(RecordsTest, NetChangesLeaveOutWhatWasUndone) {
    const std::string now = formatDate(today());
    ASSERT_EQ(cli({"add", hub(), "place", "id=angers_1", "nom=Mairie", "commune=Angers"}), 0) << m_err;
    ASSERT_EQ(cli({"add", hub(), "place", "nom=Éphémère"}), 0) << m_err;
    ASSERT_EQ(cli({"undo", hub()}), 0) << m_err;
    ASSERT_EQ(cli({"history", hub(), "--since", now, "--net"}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("\n    Angers: Mairie\n"));
    EXPECT_THAT(m_out, Not(HasSubstr("Éphémère")));
    const auto net = json({"history", hub(), "--since", "2026-01-01", "--net"}).object();
    ASSERT_EQ(net[QStringLiteral("changes")].toArray().size(), 1);
    EXPECT_EQ(net[QStringLiteral("changes")][0][QStringLiteral("kind")].toString(), QStringLiteral("opened"));
    EXPECT_EQ(net[QStringLiteral("changes")][0][QStringLiteral("id")].toString(), QStringLiteral("angers_1"));
    EXPECT_EQ(json({"history", hub(), "--since", now}).array().size(), 3);
    EXPECT_EQ(json({"history", hub(), "--until", "2020-01-01"}).array().size(), 0);
    EXPECT_EQ(json({"history", hub(), "--limit", "2", "--since", now}).array().size(), 2);
    EXPECT_EQ(cli({"history", hub(), "--net"}), 1);
    EXPECT_EQ(cli({"history", hub(), "--since", "hier"}), 1);
}

TEST_F(RecordsTest, IdsMayBeTheStandardsOrABeginning) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=angers_1", "nom=Mairie"}), 0);
    const std::string uuid = line();
    EXPECT_EQ(cli({"set", hub(), "angers_1", "nom=École"}), 0) << m_err;
    EXPECT_EQ(cli({"set", hub(), uuid.substr(0, 23), "nom=Halte"}), 0) << m_err;
    EXPECT_EQ(cli({"set", hub(), uuid.substr(0, 7), "nom=x"}), 3) << "too short";
    EXPECT_EQ(cli({"set", hub(), "angers_2", "nom=x"}), 3);
    ASSERT_EQ(cli({"add", hub(), "place", "id=angers_1", "nom=Autre"}), 0);
    EXPECT_EQ(cli({"set", hub(), "angers_1", "nom=x"}), 1) << "two have it";
    EXPECT_THAT(m_err, HasSubstr(uuid));
}

TEST_F(RecordsTest, WrongFieldsChangeNothing) {
    EXPECT_EQ(cli({"add", hub(), "place", "nom=a", "comune=b"}), 1);
    EXPECT_THAT(m_err, HasSubstr("Did you mean “commune”?"));
    EXPECT_EQ(cli({"add", hub(), "place", "nom"}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "commune=Angers"}), 1) << "no name";
    EXPECT_EQ(cli({"add", hub(), "place", "nom=a", "nom=b"}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "nom=a", "state=closd"}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "nom=a", "closed_since=hier"}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "nom=a\xFF"}), 1);
    EXPECT_EQ(cli({"add", hub(), "palce", "nom=a"}), 1);
    EXPECT_THAT(m_err, HasSubstr("“place”"));
    EXPECT_EQ(info()[QStringLiteral("places")].toInt(), 0);
    EXPECT_EQ(info()[QStringLiteral("steps")].toInt(), 0);
}

TEST_F(RecordsTest, CoordinatesWrittenByHandSaySo) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=a", "nom=a", "latitude=47.47", "longitude=-0.55"}), 0);
    ASSERT_EQ(cli({"export", hub(), path("all.csv"), "--profile", "internal"}), 2) << "it lacks what is required";
    EXPECT_THAT(content("all.csv"), HasSubstr("manual"));
}

TEST_F(RecordsTest, LinksAndNotesNameRecords) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=lieu", "nom=Mairie"}), 0);
    ASSERT_EQ(cli({"add", hub(), "person", "family_name=Dupont", "given_name=Marie"}), 0);
    const std::string person = line();
    EXPECT_EQ(cli({"add", hub(), "link", "kind=works_at", "person=" + person, "place=lieu", "since=2026-01-01"}), 0)
        << m_err;
    EXPECT_EQ(cli({"add", hub(), "note", "place=lieu", "text=Appelée"}), 0) << m_err;
    EXPECT_EQ(cli({"add", hub(), "link", "kind=works_at", "person=" + person}), 1) << "one end only";
    EXPECT_EQ(cli({"add", hub(), "link", "kind=works_at", "person=lieu", "place=lieu"}), 3) << "no such person";
    EXPECT_EQ(info()[QStringLiteral("links")].toInt(), 1);
    EXPECT_EQ(info()[QStringLiteral("notes")].toInt(), 1);
    EXPECT_EQ(info()[QStringLiteral("people")].toInt(), 1);
    ASSERT_EQ(cli({"history", hub()}), 0);
    EXPECT_THAT(m_out, HasSubstr("Link “Marie Dupont” and “Mairie”"));
}

TEST_F(RecordsTest, UndoAndRedo) {
    EXPECT_EQ(cli({"undo", hub()}), 3) << "nothing to undo";
    ASSERT_EQ(cli({"add", hub(), "place", "nom=a"}), 0);
    ASSERT_EQ(cli({"add", hub(), "organisation", "name=b"}), 0);
    ASSERT_EQ(cli({"add", hub(), "person", "given_name=c"}), 0);
    EXPECT_EQ(cli({"undo", hub()}), 0);
    EXPECT_EQ(m_out, "Undo: Add “c”\n");
    EXPECT_EQ(json({"undo", hub(), "2"}).object()[QStringLiteral("undone")].toArray().size(), 2);
    EXPECT_EQ(info()[QStringLiteral("places")].toInt(), 0);
    EXPECT_EQ(cli({"redo", hub(), "9"}), 0) << "as many as there are";
    EXPECT_EQ(info()[QStringLiteral("people")].toInt(), 1);
    EXPECT_EQ(cli({"redo", hub()}), 3);
    EXPECT_EQ(cli({"undo", hub(), "zero"}), 1);
}

TEST_F(RecordsTest, SearchFindsAllKinds) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=m1", "nom=Médiathèque Jean Jaurès", "commune=Angers"}), 0);
    ASSERT_EQ(cli({"add", hub(), "organisation", "name=Association Médiation"}), 0);
    ASSERT_EQ(cli({"add", hub(), "person", "family_name=Médard", "email=marie@exemple.fr"}), 0);
    const auto found = json({"search", hub(), "med"}).array();
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0][QStringLiteral("id")].toString(), QStringLiteral("m1"));
    EXPECT_EQ(found[0][QStringLiteral("name")].toString(), QStringLiteral("Médiathèque Jean Jaurès"));
    EXPECT_EQ(found[0][QStringLiteral("commune")].toString(), QStringLiteral("Angers"));
    EXPECT_EQ(found[2][QStringLiteral("kind")].toString(), QStringLiteral("person"));
    EXPECT_EQ(json({"search", hub(), "MEDIATHEQUE jaures"}).array().size(), 1);
    EXPECT_EQ(json({"search", hub(), "marie@exemple.fr"}).array().size(), 1);
    EXPECT_EQ(json({"search", hub(), "introuvable"}).array().size(), 0);
    EXPECT_EQ(m_code, 0);
}

TEST_F(RecordsTest, TheSampleIsComplete) {
    ASSERT_EQ(cli({"new", path("sample.maillage"), "--sample"}), 0) << m_err;
    const auto sample = json({"info", path("sample.maillage")}).object();
    EXPECT_GE(sample[QStringLiteral("places")].toInt(), 100);
    EXPECT_GE(sample[QStringLiteral("people")].toInt(), 50);
    EXPECT_GE(sample[QStringLiteral("organisations")].toInt(), 30);
    EXPECT_GT(sample[QStringLiteral("links")].toInt(), 0);
    EXPECT_GT(sample[QStringLiteral("notes")].toInt(), 0);
    EXPECT_EQ(sample[QStringLiteral("steps")].toInt(), 1);
}

TEST_F(RecordsTest, FilesThatAreNoHub) {
    EXPECT_EQ(cli({"info", file("a.txt", "hello")}), 3);
    EXPECT_EQ(cli({"set", path("none.maillage"), "x", "nom=y"}), 3);
    EXPECT_EQ(cli({"print", path("none.maillage"), path("a.pdf"), "--territory", "dep:49"}), 3);
    EXPECT_EQ(cli({"print", hub(), path("a.pdf")}), 1) << "no territory";
}

} // namespace maillage::cli
