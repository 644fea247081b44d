// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/records/draft_list.h"

#include <QSignalSpy>

namespace maillage::test {

namespace {

class DraftListTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        drafts = std::make_unique<DraftList>(workspace->session);
    }

    [[nodiscard]] bool waitForEntries(std::size_t count) {
        drafts->refresh();
        return waitFor([&] { return drafts->entries().size() == count; });
    }

    std::unique_ptr<DraftList> drafts;
};

} // namespace

TEST_F(DraftListTest, keepsAndDropsInOrder) {
    const Record before = place("Mairie");
    const RecordKey key = add(before);
    Record edited = before;
    for (const char* name : {"Mairie d", "Mairie d’A", "Mairie d’Angers"}) {
        edited[PlaceField::Nom] = name;
        drafts->keep(draftOf(key, edited, before));
    }
    ASSERT_TRUE(waitForEntries(1));
    EXPECT_EQ(drafts->entries().front().name, QStringLiteral("Mairie d’Angers"));
    EXPECT_EQ(drafts->entries().front().draft.typed.size(), 1U);
    drafts->drop(key);
    ASSERT_TRUE(waitForEntries(0));
}

TEST_F(DraftListTest, namesNewRecordsByWhatWasTyped) {
    Record person = freshRecord(Entity::Person);
    person[PersonField::GivenName] = "Ada";
    drafts->keep(draftOf(store::newDraftKey(Entity::Person), person, freshRecord(Entity::Person)));
    ASSERT_TRUE(waitForEntries(1));
    EXPECT_EQ(drafts->entries().front().name, QStringLiteral("Ada"));
}

TEST_F(DraftListTest, isThereWhenTheHubOpensAgain) {
    drafts->keep(draftOf(store::newDraftKey(Entity::Place), place("Fablab"), freshRecord(Entity::Place)));
    ASSERT_TRUE(waitForEntries(1));
    workspace->session.close();
    EXPECT_TRUE(drafts->entries().empty());
    workspace->session.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return drafts->entries().size() == 1; }));
}

TEST_F(DraftListTest, whatIsKeptLastIsWrittenBeforeTheSessionEnds) {
    drafts->keep(draftOf(store::newDraftKey(Entity::Place), place("Fablab"), freshRecord(Entity::Place)));
    drafts.reset();
    workspace.reset();
    const auto hub = store::HubFile::open(toPath(hubPath()), {.mode = store::OpenMode::ReadOnly});
    ASSERT_TRUE(hub);
    EXPECT_EQ(store::drafts(hub->connection())->size(), 1U);
}

TEST_F(DraftListTest, aHubThatCannotBeWrittenHasNone) {
    drafts->keep(draftOf(store::newDraftKey(Entity::Place), place("Fablab"), freshRecord(Entity::Place)));
    ASSERT_TRUE(waitForEntries(1));
    Workspace second; // the first holds the file
    DraftList others(second.session);
    QSignalSpy failed(&others, &DraftList::failed);
    second.session.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return second.session.isOpen(); }));
    ASSERT_FALSE(second.session.isWritable());
    others.keep(draftOf(store::newDraftKey(Entity::Place), place("Autre"), freshRecord(Entity::Place)));
    others.refresh();
    QTest::qWait(100);
    EXPECT_TRUE(others.entries().empty());
    EXPECT_EQ(failed.size(), 0);
}

} // namespace maillage::test
