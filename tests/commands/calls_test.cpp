// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/calls.h"
#include "tests/support/content_digest.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

class CallsTest : public testing::Test {
protected:
    CallsTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Médiathèque";
        place[PlaceField::DateMaj] = "2024-05-02";
        place[PlaceField::CallAgainOn] = "2026-11-20";
        m_key = m_editor.add(place).value();
        m_call = {.place = m_key.number, .on = parseDate("2026-11-26").value(), .by = "Ada", .note = {}};
    }

    Record read() { return store::readRecord(m_hub->connection(), m_key).value().value(); }

    std::vector<Record> notes() { return store::attachedRecords(m_hub->connection(), Entity::Note, m_key).value(); }

    /// The step, taken back, leaves the hub as it was.
    void expectOneUndo(std::uint64_t before) {
        ASSERT_TRUE(m_editor.undo());
        EXPECT_EQ(test::contentDigest(m_hub->connection()), before);
    }

    test::TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
    RecordKey m_key;
    Call m_call;
};

TEST_F(CallsTest, confirmingWritesWhoAndWhenAndNothingOfTheContent) {
    const Record before = read();
    const std::uint64_t digest = test::contentDigest(m_hub->connection());
    const auto report = confirmPlace(m_editor, m_call);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->label, (Message{"step.confirm", {"Médiathèque"}}));
    Record expected = before;
    expected[PlaceField::VerifiedOn] = "2026-11-26";
    expected[PlaceField::VerifiedBy] = "Ada";
    expected[PlaceField::CallAgainOn] = "";
    EXPECT_EQ(read(), expected);
    EXPECT_TRUE(notes().empty());
    expectOneUndo(digest);
}

TEST_F(CallsTest, theNoteIsInTheSameStep) {
    const std::uint64_t digest = test::contentDigest(m_hub->connection());
    m_call.note = "Rappeler après les travaux";
    ASSERT_TRUE(callPlaceAgain(m_editor, m_call, parseDate("2026-12-03").value()));
    EXPECT_EQ(read()[PlaceField::CallAgainOn], "2026-12-03");
    EXPECT_EQ(read()[PlaceField::VerifiedOn], "");
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes().front()[NoteField::Text], m_call.note);
    EXPECT_EQ(notes().front()[NoteField::Author], "Ada");
    EXPECT_EQ(notes().front()[NoteField::OnDate], "2026-11-26");
    expectOneUndo(digest);
}

TEST_F(CallsTest, closingKeepsTheDayThatWasKnown) {
    ASSERT_TRUE(closePlace(m_editor, m_call));
    EXPECT_EQ(read()[PlaceField::State], "closed");
    EXPECT_EQ(read()[PlaceField::ClosedSince], "2026-11-26");
    EXPECT_EQ(read()[PlaceField::VerifiedBy], "Ada");
    m_call.on = parseDate("2026-11-30").value();
    ASSERT_TRUE(closePlace(m_editor, m_call));
    EXPECT_EQ(read()[PlaceField::ClosedSince], "2026-11-26");
    EXPECT_EQ(read()[PlaceField::VerifiedOn], "2026-11-30");
}

TEST_F(CallsTest, aNoteAloneLeavesThePlace) {
    const Record before = read();
    m_call.note = "Personne ne répond";
    ASSERT_TRUE(noteCall(m_editor, m_call));
    EXPECT_EQ(read(), before);
    EXPECT_EQ(notes().size(), 1U);
}

TEST_F(CallsTest, aPlaceThatIsGoneIsSaidSo) {
    ASSERT_TRUE(m_editor.remove(std::array{m_key}));
    const auto report = confirmPlace(m_editor, m_call);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().message.id, "commands.place_gone");
}

} // namespace
} // namespace maillage
