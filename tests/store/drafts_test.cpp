// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "core/store/drafts.h"
#include "core/store/hub_file.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace maillage::store {
namespace {

using test::TemporaryFolder;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t nom = static_cast<std::size_t>(PlaceField::Nom);
constexpr std::size_t telephone = static_cast<std::size_t>(PlaceField::Telephone);

class Drafts : public testing::Test {
protected:
    void SetUp() override {
        auto created = HubFile::create(folder / "hub.maillage");
        ASSERT_TRUE(created);
        hub = std::make_unique<HubFile>(std::move(*created));
        editor.emplace(*hub, "tester");
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Mairie";
        key = editor->add(place).value();
    }

    [[nodiscard]] Draft typed(RecordKey record, std::string name, int minute = 0) const {
        return {.record = record,
                .at = Timestamp(std::chrono::minutes(minute)),
                .typed = {{nom, std::move(name)}},
                .before = {{nom, "Mairie"}}};
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        const auto kept = drafts(hub->connection());
        for (const Draft& draft : kept.value()) {
            found.push_back(draft.typed.at(0).value);
        }
        return found;
    }

    TemporaryFolder folder;
    std::unique_ptr<HubFile> hub;
    std::optional<Editor> editor;
    RecordKey key;
};

TEST_F(Drafts, keepTheLastOfEachRecord) {
    ASSERT_TRUE(keepDraft(hub->connection(), typed(key, "Mairie d", 1)));
    ASSERT_TRUE(keepDraft(hub->connection(), typed(key, "Mairie d’Angers \"49\"", 3)));
    ASSERT_TRUE(keepDraft(hub->connection(), typed(newDraftKey(Entity::Place), "Un nouveau", 2)));
    EXPECT_THAT(names(), ElementsAre("Mairie d’Angers \"49\"", "Un nouveau"));
    const auto draft = draftOf(hub->connection(), key).value();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->at, Timestamp(std::chrono::minutes(3)));
    EXPECT_EQ(draft->before, (std::vector<FieldChange>{{nom, "Mairie"}}));
    EXPECT_FALSE(isNew(*draft));
}

TEST_F(Drafts, areDroppedAndNoPartOfHistory) {
    const auto steps = hub->connection().integer("SELECT count(*) FROM change_set").value();
    ASSERT_TRUE(keepDraft(hub->connection(), typed(key, "Mairie d")));
    ASSERT_TRUE(dropDraft(hub->connection(), key));
    ASSERT_TRUE(dropDraft(hub->connection(), key)); // nothing left, and no failure
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(hub->connection().integer("SELECT count(*) FROM change_set"), steps);
}

TEST_F(Drafts, waitWhileTheirRecordIsGone) {
    ASSERT_TRUE(keepDraft(hub->connection(), typed(key, "Mairie d")));
    ASSERT_TRUE(editor->remove({&key, 1}));
    EXPECT_THAT(names(), IsEmpty());
    ASSERT_TRUE(editor->undo());
    EXPECT_THAT(names(), ElementsAre("Mairie d"));
}

TEST_F(Drafts, tellWhatChangedMeanwhile) {
    Draft draft = typed(key, "Mairie d’Angers");
    draft.typed.push_back({telephone, "+33241432813"});
    Record record(Entity::Place);
    record[PlaceField::Nom] = "Mairie";
    EXPECT_THAT(changedSince(draft, record), IsEmpty());
    record[PlaceField::Telephone] = "+33241000000";
    EXPECT_THAT(changedSince(draft, record), ElementsAre(telephone));
    record[PlaceField::Telephone] = "+33241432813"; // somebody wrote the same
    EXPECT_THAT(changedSince(draft, record), IsEmpty());
    EXPECT_EQ(resumed(draft, record)[PlaceField::Nom], "Mairie d’Angers");
}

TEST(NewDraftKey, isNegativeAndItsOwn) {
    std::set<std::int64_t> numbers;
    for (int i = 0; i < 1000; ++i) {
        const RecordKey key = newDraftKey(Entity::Person);
        EXPECT_LT(key.number, 0);
        EXPECT_EQ(key.entity, Entity::Person);
        numbers.insert(key.number);
    }
    EXPECT_EQ(numbers.size(), 1000U);
}

} // namespace
} // namespace maillage::store
