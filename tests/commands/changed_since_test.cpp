// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "core/query/filter/filter.h"
#include "core/query/snapshot/place_times.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Date day(int number) {
    return Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(static_cast<unsigned>(number))};
}

/// The condition "changed since", of what hangs on places.
class ChangedSinceTest : public testing::Test {
protected:
    ChangedSinceTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {
        onDay(1);
        m_first = place("Premier");
        m_second = place("Second");
        onDay(5);
    }

    ~ChangedSinceTest() override { unsetenv("SOURCE_DATE_EPOCH"); }

    static void onDay(int number) {
        const auto noon = std::chrono::sys_days{day(number)} + std::chrono::hours(12);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count();
        setenv("SOURCE_DATE_EPOCH", std::to_string(seconds).c_str(), 1);
    }

    RecordKey place(const char* name) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        return m_editor.add(place).value();
    }

    template<typename Field>
    RecordKey attach(Field placeField, RecordKey place, Field textField) {
        Record record(entityOfField<Field>());
        record[placeField] = std::to_string(place.number);
        record[textField] = "texte";
        return m_editor.add(record).value();
    }

    /// Names, by a snapshot loaded anew.
    std::vector<std::string> changedSince(int number) {
        const auto snapshot = Snapshot::load(connection()).value();
        const auto timed = snapshot->withTimes(findTimes(*snapshot, connection(), day(30)).value());
        Filter filter;
        filter.changedSince = day(number);
        std::vector<std::string> names;
        matches(*timed, filter).forEach([&](std::size_t row) {
            names.emplace_back(timed->name(static_cast<PlaceRow>(row)));
        });
        return names;
    }

    const store::Connection& connection() { return m_hub->connection(); }

    test::TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
    RecordKey m_first;
    RecordKey m_second;
};

TEST_F(ChangedSinceTest, NotesCount) {
    EXPECT_THAT(changedSince(5), IsEmpty());
    const RecordKey note = attach(NoteField::Place, m_second, NoteField::Text);
    EXPECT_THAT(changedSince(5), ElementsAre("Second"));
    EXPECT_THAT(changedSince(6), IsEmpty());
    onDay(7);
    ASSERT_TRUE(m_editor.set(note, std::array{FieldChange{static_cast<std::size_t>(NoteField::Text), "autre"}}));
    EXPECT_THAT(changedSince(6), ElementsAre("Second"));
}

TEST_F(ChangedSinceTest, SoDoesTheirRemovalAndWhatMovesToAnotherPlace) {
    const RecordKey stop = attach(StopField::Place, m_first, StopField::Name);
    onDay(8);
    const std::array move{FieldChange{static_cast<std::size_t>(StopField::Place), std::to_string(m_second.number)}};
    const auto moved = m_editor.set(stop, move);
    ASSERT_TRUE(moved);
    EXPECT_THAT(moved->touched, UnorderedElementsAre(stop, m_first, m_second));
    EXPECT_THAT(changedSince(8), ElementsAre("Premier", "Second"));
    onDay(9);
    ASSERT_TRUE(m_editor.remove(std::array{stop}));
    EXPECT_THAT(changedSince(9), ElementsAre("Second"));
}

TEST_F(ChangedSinceTest, SoDoLinks) {
    Record organisation(Entity::Organisation);
    organisation[OrganisationField::Name] = "Agglo";
    const RecordKey other = m_editor.add(organisation).value();
    Record link(Entity::Link);
    link[LinkField::Place] = std::to_string(m_first.number);
    link[LinkField::Organisation] = std::to_string(other.number);
    ASSERT_TRUE(m_editor.add(link));
    EXPECT_THAT(changedSince(5), ElementsAre("Premier"));
    onDay(9);
    ASSERT_TRUE(m_editor.remove(std::array{other})) << "and the link with it";
    EXPECT_THAT(changedSince(9), ElementsAre("Premier"));
}

TEST_F(ChangedSinceTest, UndoAndRedoNameThePlacesToo) {
    const RecordKey note = attach(NoteField::Place, m_first, NoteField::Text);
    EXPECT_THAT(m_editor.undo().value().touched, UnorderedElementsAre(note, m_first));
    EXPECT_THAT(m_editor.redo().value().touched, UnorderedElementsAre(note, m_first));
    ASSERT_TRUE(m_editor.remove(std::array{note}));
    EXPECT_THAT(m_editor.undo().value().touched, UnorderedElementsAre(note, m_first));
}

} // namespace
} // namespace maillage
