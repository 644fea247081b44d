// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/quality/bulk_edit.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

using test::TemporaryFolder;

constexpr std::size_t number(PlaceField field) {
    return static_cast<std::size_t>(field);
}

class ChangePlanTest : public testing::Test {
protected:
    ChangePlanTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {}

    std::int64_t add(const std::string& name, const std::string& tags = {}) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        place[PlaceField::Tags] = tags;
        return m_editor.add(place).value().number;
    }

    std::string read(std::int64_t key, PlaceField field) {
        return store::readRecord(m_hub->connection(), {Entity::Place, key}).value().value()[field];
    }

    void set(std::int64_t key, PlaceField field, const std::string& value) {
        const std::array changes{FieldChange{number(field), value}};
        ASSERT_TRUE(m_editor.set({Entity::Place, key}, changes));
    }

    ChangePlan plan(const std::vector<std::int64_t>& keys, const BulkEdit& edit) {
        return planBulkEdit(m_hub->connection(), keys, edit).value();
    }

    Result<AppliedPlan> apply(const ChangePlan& plan, const TaskControl& control = {}) {
        return applyPlan(m_editor, "step.bulk_edit", plan.changes, control);
    }

    TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
};

const BulkEdit addPilot{.lists = {ListEdit{.field = PlaceField::Tags, .add = {"pilote"}}}};

TEST(ListEditTest, leavesTheRestAsItIs) {
    const ListEdit edit{.field = PlaceField::Tags, .add = {"c", "a"}, .remove = {"b"}};
    EXPECT_EQ(edited("a|b", edit), "a|c");
    EXPECT_EQ(edited("", edit), "c|a");
    EXPECT_EQ(edited(" a | c ", edit), " a | c ") << "nothing to do: the text stays to the letter";
    EXPECT_EQ(edited("b", {.remove = {"b"}}), "");
}

TEST_F(ChangePlanTest, countsApartWhatIsSoAlready) {
    const auto one = add("Un");
    const auto two = add("Deux", "pilote");
    const ChangePlan planned = plan({one, two}, addPilot);
    EXPECT_EQ(planned.places, 1U);
    EXPECT_EQ(planned.unchanged, 1U);
    const PlannedChange expected{.place = one,
                                 .fields = {{.field = number(PlaceField::Tags), .before = "", .after = "pilote"}}};
    EXPECT_EQ(planned.changes, std::vector{expected});
}

TEST_F(ChangePlanTest, isOneStepAndOneUndo) {
    const auto one = add("Un", "a");
    const auto two = add("Deux");
    BulkEdit edit = addPilot;
    edit.values = {{number(PlaceField::State), "closed"}, {number(PlaceField::Visibility), "internal"}};
    const auto applied = apply(plan({one, two}, edit));
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->places, 2U);
    EXPECT_EQ(sentence(applied->report.label), "Edit of a selection: 2 place(s)");
    EXPECT_EQ(read(one, PlaceField::Tags), "a|pilote");
    EXPECT_EQ(read(two, PlaceField::State), "closed");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(read(one, PlaceField::Tags), "a");
    EXPECT_EQ(read(two, PlaceField::State), "open");
    EXPECT_EQ(read(two, PlaceField::Visibility), "public");
}

TEST_F(ChangePlanTest, leavesOutWholeWhatChangedMeanwhile) {
    const auto one = add("Un");
    const auto two = add("Deux");
    const auto gone = add("Trois");
    BulkEdit edit = addPilot;
    edit.values = {{number(PlaceField::Visibility), "internal"}};
    const ChangePlan planned = plan({one, two, gone}, edit);
    set(two, PlaceField::Tags, "autre");
    const std::array removed{RecordKey{Entity::Place, gone}};
    ASSERT_TRUE(m_editor.remove(removed));
    const auto applied = apply(planned);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->places, 1U);
    EXPECT_EQ(applied->refused, 2U);
    EXPECT_EQ(applied->report.label.count, 1);
    EXPECT_EQ(read(one, PlaceField::Visibility), "internal");
    EXPECT_EQ(read(two, PlaceField::Visibility), "public") << "the other field of that place too";
    EXPECT_EQ(read(two, PlaceField::Tags), "autre");
}

TEST_F(ChangePlanTest, writesNothingWhenInterrupted) {
    std::vector<std::int64_t> keys;
    for (int i = 0; i < 400; ++i) {
        keys.push_back(add("Lieu " + std::to_string(i)));
    }
    const ChangePlan planned = plan(keys, addPilot);
    std::shared_ptr<TaskControl> control;
    control = std::make_shared<TaskControl>([&](const Progress& progress) {
        EXPECT_EQ(progress.total, 800U);
        if (progress.done > 400) {
            control->interrupt(); // in the midst of the writing
        }
    });
    const auto applied = apply(planned, *control);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().kind, ErrorKind::Cancelled);
    for (const std::int64_t key : keys) {
        EXPECT_EQ(read(key, PlaceField::Tags), "");
    }
}

TEST_F(ChangePlanTest, refusesAValueThatTheFieldDoesNotTake) {
    const auto one = add("Un");
    const auto applied = apply(plan({one}, {.values = {{number(PlaceField::State), "perhaps"}}}));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().message.id, "commands.bad_choice");
}

} // namespace
} // namespace maillage
