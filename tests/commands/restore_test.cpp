// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore.h"
#include "tests/support/content_digest.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

class RestoreTest : public testing::Test {
protected:
    RestoreTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Premier";
        m_key = m_editor.add(place).value();
        m_added = lastSeq();
        set(PlaceField::Nom, "Deuxième");
        set(PlaceField::Telephone, "+33241432813");
        m_second = lastSeq();
        set(PlaceField::Nom, "Troisième");
    }

    void set(PlaceField field, const std::string& value) {
        const std::array changes{FieldChange{static_cast<std::size_t>(field), value}};
        ASSERT_TRUE(m_editor.set(m_key, changes));
    }

    std::int64_t lastSeq() { return m_hub->connection().integer("SELECT max(seq) FROM hist").value(); }

    Record read() { return store::readRecord(m_hub->connection(), m_key).value().value(); }

    Result<EarlierVersion> version(std::int64_t seq) { return earlierVersion(m_hub->connection(), m_key, seq); }

    test::TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
    RecordKey m_key;
    std::int64_t m_added = 0;
    std::int64_t m_second = 0;
};

TEST_F(RestoreTest, bringsBackTheFieldsAsOneStep) {
    const auto digest = test::contentDigest(m_hub->connection());
    const auto shown = version(m_second);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->changes, (std::vector<FieldChange>{{static_cast<std::size_t>(PlaceField::Nom), "Deuxième"}}));
    const auto report = bringBack(m_editor, *shown, m_second);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->label, (Message{"step.bring_back", {"Troisième"}}));
    EXPECT_EQ(read()[PlaceField::Nom], "Deuxième");
    EXPECT_EQ(read()[PlaceField::Telephone], "+33241432813");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(test::contentDigest(m_hub->connection()), digest);
}

TEST_F(RestoreTest, theFirstVersionIsTheOneThatWasAdded) {
    ASSERT_TRUE(bringBack(m_editor, version(m_added).value(), m_added));
    EXPECT_EQ(read()[PlaceField::Nom], "Premier");
    EXPECT_EQ(read()[PlaceField::Telephone], "");
}

TEST_F(RestoreTest, refusesWhatIsNoLongerAsShown) {
    const EarlierVersion shown = version(m_second).value();
    set(PlaceField::Adresse, "1 rue des Lices");
    const auto report = bringBack(m_editor, shown, m_second);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().message.id, "commands.changed_since_shown");
    EXPECT_EQ(read()[PlaceField::Nom], "Troisième");
}

TEST_F(RestoreTest, refusesWhatIsGoneOrWasNotThere) {
    EXPECT_EQ(version(m_added - 1).error().message.id, "commands.not_there_yet");
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    EXPECT_EQ(version(m_second).error().message.id, "commands.gone_since");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_TRUE(version(m_second));
}

} // namespace
} // namespace maillage
