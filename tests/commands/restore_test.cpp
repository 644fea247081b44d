// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore.h"
#include "tests/support/content_digest.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

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

    RecordKey addOrganisation(const std::string& name) {
        Record organisation(Entity::Organisation);
        organisation[OrganisationField::Name] = name;
        return m_editor.add(organisation).value();
    }

    RecordKey attach(LinkField placeField, LinkField otherField, RecordKey other) {
        Record link(Entity::Link);
        link[placeField] = std::to_string(m_key.number);
        link[otherField] = std::to_string(other.number);
        return m_editor.add(link).value();
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

TEST_F(RestoreTest, refusesWhatWasNotThereYet) {
    EXPECT_EQ(version(m_added - 1).error().message.id, "commands.not_there_yet");
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    EXPECT_EQ(version(m_added - 1).error().message.id, "commands.not_there_yet");
    EXPECT_EQ(earlierVersion(m_hub->connection(), {Entity::Place, 999}, m_added).error().message.id,
              "commands.no_such_record");
}

TEST_F(RestoreTest, bringsADeletedRecordBack) {
    const Record before = read();
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    const auto digest = test::contentDigest(m_hub->connection());
    for (const std::int64_t seq : {m_second, lastSeq()}) {
        const auto shown = version(seq);
        ASSERT_TRUE(shown);
        EXPECT_TRUE(shown->deleted);
        EXPECT_EQ(shown->present.values, before.values);
        ASSERT_TRUE(bringBack(m_editor, *shown, seq));
        EXPECT_EQ(read()[PlaceField::Nom], seq == m_second ? "Deuxième" : "Troisième");
        EXPECT_EQ(read().uuid, before.uuid);
        ASSERT_TRUE(m_editor.undo());
        EXPECT_EQ(test::contentDigest(m_hub->connection()), digest) << "one step";
    }
}

TEST_F(RestoreTest, bringsBackWhatWasDeletedAlongWithIt) {
    const RecordKey agglo = addOrganisation("Agglo");
    const RecordKey gone = addOrganisation("Dissoute");
    const RecordKey link = attach(LinkField::Place, LinkField::Organisation, agglo);
    attach(LinkField::Place, LinkField::Organisation, gone);
    Record note(Entity::Note);
    note[NoteField::Place] = std::to_string(m_key.number);
    note[NoteField::Text] = "à revoir";
    ASSERT_TRUE(m_editor.add(note));
    const auto known = m_editor.run(Message{"step.sample"}, [&](Batch& batch) -> Result<void> {
        const auto source = batch.source("Département");
        return source ? batch.addCrosswalk(*source, m_key, "d-1") : std::unexpected(source.error());
    });
    ASSERT_TRUE(known);
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    ASSERT_TRUE(m_editor.remove(std::array{gone}));
    const auto report = bringBack(m_editor, version(lastSeq()).value(), lastSeq());
    ASSERT_TRUE(report);
    EXPECT_TRUE(std::ranges::contains(report->touched, m_key));
    EXPECT_TRUE(std::ranges::contains(report->touched, link));
    EXPECT_TRUE(std::ranges::contains(report->touched, agglo)) << "its other end";
    const auto links = store::attachedRecords(m_hub->connection(), Entity::Link, m_key).value();
    ASSERT_EQ(links.size(), 1U) << "the other one has no end any more";
    EXPECT_EQ(links[0].number, link.number);
    EXPECT_EQ(store::attachedRecords(m_hub->connection(), Entity::Note, m_key).value().size(), 1U);
    EXPECT_EQ(crosswalksOf(m_hub->connection(), m_key).value().size(), 1U);
}

TEST_F(RestoreTest, leavesASourceToTheRecordThatHasTakenItsPlace) {
    const auto deliver = [&](RecordKey key) {
        return m_editor.run(Message{"step.sample"}, [&](Batch& batch) -> Result<void> {
            const auto source = batch.source("Département");
            return source ? batch.addCrosswalk(*source, key, "d-1") : std::unexpected(source.error());
        });
    };
    ASSERT_TRUE(deliver(m_key));
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    const RecordKey other = m_editor.add(Record(Entity::Place)).value();
    ASSERT_TRUE(deliver(other));
    ASSERT_TRUE(bringBack(m_editor, version(m_second).value(), m_second));
    EXPECT_TRUE(crosswalksOf(m_hub->connection(), m_key).value().empty());
    EXPECT_EQ(crosswalksOf(m_hub->connection(), other).value().size(), 1U);
}

TEST_F(RestoreTest, refusesADeletedRecordThatIsBackMeanwhile) {
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    const EarlierVersion shown = version(lastSeq()).value();
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(bringBack(m_editor, shown, lastSeq()).error().message.id, "commands.changed_since_shown");
}

} // namespace
} // namespace maillage
