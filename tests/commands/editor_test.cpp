// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/commands/editor.h"
#include "tests/support/content_digest.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <random>

namespace maillage {
namespace {

using test::contentDigest;
using test::TemporaryFolder;

FieldChange change(PlaceField field, std::string value) {
    return {static_cast<std::size_t>(field), std::move(value)};
}

class EditorTest : public testing::Test {
protected:
    EditorTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {}

    RecordKey addPlace(const std::string& name) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        return m_editor.add(place).value();
    }

    Record read(RecordKey key) { return store::readRecord(connection(), key).value().value(); }

    std::int64_t steps() { return connection().integer("SELECT count(*) FROM change_set").value(); }

    const store::Connection& connection() { return m_hub->connection(); }

    TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
};

TEST_F(EditorTest, completesANewPlace) {
    const Record place = read(addPlace("Médiathèque"));
    EXPECT_EQ(place[PlaceField::Id], place.uuid.toString());
    EXPECT_EQ(place[PlaceField::DateMaj], formatDate(today()));
    EXPECT_EQ(place[PlaceField::State], "open");
    EXPECT_EQ(place[PlaceField::Visibility], "public");
}

TEST_F(EditorTest, whatChangesNothingAddsNoStep) {
    const RecordKey key = addPlace("Un");
    const std::int64_t before = steps();
    const std::array same{change(PlaceField::Nom, "Un")};
    const auto report = m_editor.set(key, same);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->changedSomething());
    EXPECT_EQ(steps(), before);
}

TEST_F(EditorTest, historySaysWhoWhenWhatFromTo) {
    const RecordKey key = addPlace("Un");
    const std::array phone{change(PlaceField::Telephone, "+33241000000")};
    ASSERT_TRUE(m_editor.set(key, phone));
    const auto history = store::recordHistory(connection(), key);
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ(history->at(0).step.author, "Marie");
    EXPECT_EQ(history->at(0).step.label, (Message{"step.edit", {"Un"}}));
    ASSERT_EQ(history->at(0).change.columns.size(), 1U);
    EXPECT_EQ(history->at(0).change.columns[0].column, "telephone");
    EXPECT_EQ(history->at(0).change.columns[0].before, "");
    EXPECT_EQ(history->at(0).change.columns[0].after, "+33241000000");
    EXPECT_EQ(history->at(1).change.operation, 'I');
}

TEST_F(EditorTest, refusesWhatAFieldCannotHold) {
    const RecordKey key = addPlace("Un");
    const auto refused = [&](const FieldChange& wanted) {
        const auto report = m_editor.set(key, {&wanted, 1});
        return report ? std::string_view{} : report.error().message.id;
    };
    EXPECT_EQ(refused(change(PlaceField::State, "shut")), "commands.bad_choice");
    EXPECT_EQ(refused(change(PlaceField::VerifiedOn, "12/03/2026")), "commands.bad_date");
    EXPECT_EQ(refused(change(PlaceField::Nom, "\xFF")), "commands.bad_text");
}

TEST_F(EditorTest, undoAndRedoAcrossRestarts) {
    const RecordKey key = addPlace("Un");
    const std::array renamed{change(PlaceField::Nom, "Deux")};
    ASSERT_TRUE(m_editor.set(key, renamed));
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(read(key)[PlaceField::Nom], "Un");
    {
        Editor later(*m_hub, "Paul"); // another start: nothing is kept in memory
        ASSERT_TRUE(later.redo());
        EXPECT_EQ(read(key)[PlaceField::Nom], "Deux");
        ASSERT_TRUE(later.undo());
        ASSERT_TRUE(later.undo());
        EXPECT_EQ(store::countRecords(connection(), Entity::Place), 0);
        EXPECT_EQ(later.undo().error().message.id, "commands.nothing_to_undo");
    }
}

TEST_F(EditorTest, aNewChangeEndsRedo) {
    addPlace("Un");
    ASSERT_TRUE(m_editor.undo());
    addPlace("Deux");
    EXPECT_EQ(m_editor.redo().error().message.id, "commands.nothing_to_redo");
}

TEST_F(EditorTest, removedPlaceComesBackWithLinksAndNotes) {
    const RecordKey place = addPlace("Un");
    Record person(Entity::Person);
    person[PersonField::FamilyName] = "Durand";
    const RecordKey who = m_editor.add(person).value();
    Record link(Entity::Link);
    link[LinkField::Kind] = "works_at";
    link[LinkField::Person] = std::to_string(who.number);
    link[LinkField::Place] = std::to_string(place.number);
    ASSERT_TRUE(m_editor.add(link));
    Record note(Entity::Note);
    note[NoteField::Place] = std::to_string(place.number);
    note[NoteField::Text] = "appelé";
    ASSERT_TRUE(m_editor.add(note));
    const auto before = contentDigest(connection());
    ASSERT_TRUE(m_editor.remove({&place, 1}));
    EXPECT_EQ(store::countRecords(connection(), Entity::Link), 0);
    EXPECT_EQ(store::countRecords(connection(), Entity::Note), 0);
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(contentDigest(connection()), before);
}

TEST_F(EditorTest, aLinkNeedsTwoEnds) {
    Record link(Entity::Link);
    link[LinkField::Place] = std::to_string(addPlace("Un").number);
    EXPECT_EQ(m_editor.add(link).error().message.id, "commands.bad_link");
}

TEST_F(EditorTest, remembersWhatASourceDelivered) {
    RecordKey key;
    ASSERT_TRUE(m_editor.run(Message{"step.import", {"f"}}, [&](Batch& batch) -> Result<void> {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Source";
        key = batch.add(place).value();
        return batch.addCrosswalk(batch.source("Angers").value(), key, "a1");
    }));
    const auto delivered = [&] { return crosswalksOf(connection(), key).value().front().delivered; };
    const std::array edited{change(PlaceField::Nom, "Hub")};
    ASSERT_TRUE(m_editor.set(key, edited));
    EXPECT_EQ(readJsonPairs(delivered()), (JsonPairs{{"nom", "Source"}}));
    const std::array back{change(PlaceField::Nom, "Source")};
    ASSERT_TRUE(m_editor.set(key, back));
    EXPECT_EQ(delivered(), "");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(readJsonPairs(delivered()), (JsonPairs{{"nom", "Source"}}));
}

TEST_F(EditorTest, aFailedStepLeavesNothing) {
    const auto before = contentDigest(connection());
    const auto report = m_editor.run(Message{"step.import", {"f"}}, [](Batch& batch) -> Result<void> {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Un";
        std::ignore = batch.add(place);
        return failure(ErrorKind::Cancelled, "store.interrupted");
    });
    EXPECT_FALSE(report);
    EXPECT_EQ(contentDigest(connection()), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(EditorTest, aLargeStepIsUndoneAndRedoneWhole) {
    constexpr int count = 6000;
    ASSERT_TRUE(m_editor.run(Message{"step.import", {"f"}}, [](Batch& batch) -> Result<void> {
        const auto source = batch.source("Grande");
        for (int i = 0; i < count; ++i) {
            Record place(Entity::Place);
            place[PlaceField::Nom] = "Lieu " + std::to_string(i);
            const auto key = batch.add(std::move(place));
            if (auto done = batch.addCrosswalk(*source, *key, std::to_string(i)); !done) {
                return done;
            }
        }
        return {};
    }));
    EXPECT_LT(connection().integer("SELECT count(*) FROM hist").value(), 10); // runs of inserts, not rows
    const auto full = contentDigest(connection());
    const auto undone = m_editor.undo();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone->wide);
    EXPECT_EQ(store::countRecords(connection(), Entity::Place), 0);
    ASSERT_TRUE(m_editor.redo());
    EXPECT_EQ(contentDigest(connection()), full);
}

/// Random steps, then undo to empty and redo to the end: every state in between comes back.
TEST_F(EditorTest, everyStateComesBack) {
    std::mt19937 random(7); // NOLINT: repeatable
    std::vector<RecordKey> keys;
    std::vector<std::uint64_t> states{contentDigest(connection())};
    for (int i = 0; i < 150; ++i) {
        const unsigned kind = random() % 4;
        if (keys.empty() || kind == 0) {
            keys.push_back(addPlace("Lieu " + std::to_string(i)));
        } else if (kind == 3) {
            const std::size_t victim = random() % keys.size();
            ASSERT_TRUE(m_editor.remove({&keys[victim], 1}));
            keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(victim));
        } else {
            const std::array edit{change(PlaceField::Adresse, std::to_string(i)), change(PlaceField::Tags, "a|b")};
            ASSERT_TRUE(m_editor.set(keys[random() % keys.size()], edit));
        }
        states.push_back(contentDigest(connection()));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        ASSERT_TRUE(m_editor.undo());
        ASSERT_EQ(contentDigest(connection()), states[i]) << "undo to " << i;
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(m_editor.redo());
        ASSERT_EQ(contentDigest(connection()), states[i]) << "redo to " << i;
    }
}

} // namespace
} // namespace maillage
