// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "tests/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace maillage::cli {

using testing::HasSubstr;
using testing::StartsWith;

/// The command "restore", and who history names.
class RestoreCommandTest : public CliTest {
protected:
    void SetUp() override { ASSERT_EQ(cli({"new", hub()}), 0) << m_err; }

    void TearDown() override { unsetenv("MAILLAGE_AUTHOR"); }

    QString author() { return json({"history", hub()}).array()[0][QStringLiteral("author")].toString(); }

    std::string nameOf(const std::string& id) {
        return json({"search", hub(), id}).array()[0][QStringLiteral("name")].toString().toStdString();
    }

    /// The command line has no way to delete: what the window does.
    void deletePlace(std::int64_t number) {
        auto opened = store::HubFile::open(hub());
        ASSERT_TRUE(opened);
        Editor editor(*opened, "Marie");
        ASSERT_TRUE(editor.remove(std::array{RecordKey{Entity::Place, number}}));
    }
};

TEST_F(RestoreCommandTest, BringsBackAnEarlierVersion) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=a-1", "nom=Premier"}), 0) << m_err;
    ASSERT_EQ(cli({"set", hub(), "a-1", "nom=Deuxième"}), 0) << m_err;
    ASSERT_EQ(cli({"history", hub(), "a-1"}), 0);
    EXPECT_THAT(m_out, StartsWith("2  ")) << "the step's number";
    EXPECT_EQ(cli({"restore", hub(), "a-1"}), 1) << "which version?";
    EXPECT_EQ(cli({"restore", hub(), "a-1", "--step", "99"}), 3);
    EXPECT_EQ(cli({"restore", hub(), "a-1", "--step", "x"}), 1);
    ASSERT_EQ(cli({"restore", hub(), "a-1", "--step", "1"}), 0) << m_err;
    EXPECT_EQ(nameOf("a-1"), "Premier");
    ASSERT_EQ(cli({"restore", hub(), "a-1", "--step", "1"}), 0);
    EXPECT_THAT(m_out, HasSubstr("already"));
    ASSERT_EQ(cli({"undo", hub()}), 0);
    EXPECT_EQ(nameOf("a-1"), "Deuxième");
}

TEST_F(RestoreCommandTest, BringsBackADeletedRecord) {
    ASSERT_EQ(cli({"add", hub(), "place", "id=a-1", "nom=Premier"}), 0) << m_err;
    const std::string uuid = line();
    ASSERT_EQ(cli({"set", hub(), "a-1", "nom=Deuxième"}), 0) << m_err;
    deletePlace(1);
    ASSERT_EQ(cli({"history", hub(), "a-1"}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("removed"));
    EXPECT_EQ(cli({"restore", hub(), "a-2"}), 3);
    const QJsonObject back = json({"restore", hub(), "a-1"}).object();
    EXPECT_TRUE(back[QStringLiteral("was_deleted")].toBool());
    EXPECT_EQ(nameOf("a-1"), "Deuxième");
    deletePlace(1);
    ASSERT_EQ(cli({"restore", hub(), uuid.substr(0, 13), "--step", "1"}), 0) << m_err;
    EXPECT_EQ(nameOf("a-1"), "Premier");
    ASSERT_EQ(cli({"undo", hub()}), 0) << "one step";
    EXPECT_EQ(json({"search", hub(), "a-1"}).array().size(), 0);
}

TEST_F(RestoreCommandTest, HistoryNamesTheAuthor) {
    ASSERT_EQ(cli({"add", hub(), "place", "nom=A"}), 0);
    EXPECT_EQ(author().toStdString(), store::thisAuthor());
    setenv("MAILLAGE_AUTHOR", "Robot de nuit", 1);
    ASSERT_EQ(cli({"add", hub(), "place", "nom=B"}), 0);
    EXPECT_EQ(author(), QStringLiteral("Robot de nuit"));
    ASSERT_EQ(cli({"--author", "  Zoé Martin ", "add", hub(), "place", "nom=C"}), 0) << m_err;
    EXPECT_EQ(author(), QStringLiteral("Zoé Martin"));
    ASSERT_EQ(cli({"undo", hub(), "--author=Ada"}), 0) << m_err;
    EXPECT_EQ(author(), QStringLiteral("Ada"));
    EXPECT_EQ(cli({"add", hub(), "place", "nom=D", "--author", " "}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "nom=D", "--author", "a\nb"}), 1);
    EXPECT_EQ(cli({"add", hub(), "place", "nom=D", "--author", "\xE9"}), 1) << "no UTF-8";
}

} // namespace maillage::cli
