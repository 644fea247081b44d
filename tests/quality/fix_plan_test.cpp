// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/fix_plan.h"
#include "core/standard/checker.h"
#include "tests/query/hub.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace maillage {
namespace {

using test::Hub;

constexpr std::size_t number(PlaceField field) {
    return static_cast<std::size_t>(field);
}

class FixPlanTest : public testing::Test {
protected:
    std::int64_t add(std::initializer_list<std::pair<PlaceField, std::string>> values) {
        const auto key = hub.addPlace(values);
        keys.push_back(key);
        return key;
    }

    ChangePlan plan(Rule rule) {
        return planFix(hub.connection(), keys, [=](FaultKind kind) { return kind.rule == rule; }).value();
    }

    Hub hub;
    std::vector<std::int64_t> keys;
};

TEST_F(FixPlanTest, writesPhonesInTheInternationalForm) {
    const auto key = add({{PlaceField::Telephone, "02 41 43 28 13"}, {PlaceField::CodePostal, "49000"}});
    add({{PlaceField::Telephone, "+33241432813"}});
    const ChangePlan planned = plan(Rule::PhoneForm);
    const PlannedChange expected{
        .place = key,
        .fields = {{.field = number(PlaceField::Telephone), .before = "02 41 43 28 13", .after = "+33241432813"}}};
    EXPECT_EQ(planned.changes, std::vector{expected});
    EXPECT_EQ(planned.places, 1U);
    EXPECT_EQ(planned.unchanged, 1U);
}

TEST_F(FixPlanTest, keepsChangesOfDifferentFieldsApart) {
    const auto key = add({{PlaceField::Nom, "Mairie  d’Angers"}, {PlaceField::Adresse, " 1 rue"}});
    const ChangePlan planned = plan(Rule::TextSpaces);
    ASSERT_EQ(planned.changes.size(), 2U);
    EXPECT_EQ(planned.places, 1U);
    EXPECT_TRUE(std::ranges::all_of(planned.changes, [&](const PlannedChange& c) { return c.place == key; }));
    EXPECT_EQ(planned.changes[0].fields[0].after, "Mairie d’Angers");
    EXPECT_EQ(planned.changes[1].fields[0].after, "1 rue");
}

TEST_F(FixPlanTest, turnsBothCoordinatesAtOnce) {
    add({{PlaceField::Commune, "Angers"},
         {PlaceField::CodePostal, "49000"},
         {PlaceField::Latitude, "-0.5518"},
         {PlaceField::Longitude, "47.4712"}});
    const ChangePlan planned = plan(Rule::CoordinatesSwapped);
    ASSERT_EQ(planned.changes.size(), 1U);
    EXPECT_GE(planned.changes[0].fields.size(), 2U) << "one without the other would make it worse";
}

TEST_F(FixPlanTest, takesTheFaultAway) {
    test::Random random(11);
    for (int i = 0; i < 200; ++i) {
        Record place = test::randomPlace(random);
        place[PlaceField::Nom] = random.below(2) == 0 ? "MAIRIE DE  LA VILLE" : " Mairie\u00A0";
        place[PlaceField::Telephone] = random.below(2) == 0 ? "0241432813" : "02.41.43.28.13 ";
        place[PlaceField::Services] = "aide aux demarches administratives|";
        keys.push_back(hub.add(std::move(place)));
    }
    for (int number = 0; number < static_cast<int>(Rule::HeaderMissing); ++number) {
        const Rule rule = static_cast<Rule>(number);
        for (const PlannedChange& change : plan(rule).changes) {
            Record place = hub.read(change.place);
            const auto before = Checker().faultsOf(place);
            for (const FieldRewrite& rewrite : change.fields) {
                EXPECT_EQ(place.values[rewrite.field], rewrite.before);
                place.values[rewrite.field] = rewrite.after;
            }
            const auto still = [&](const std::vector<Fault>& faults) {
                return std::ranges::count(faults, rule, [](const Fault& fault) { return kindOf(fault)->rule; });
            };
            EXPECT_LT(still(Checker().faultsOf(place)), still(before)) << ruleInfo(rule).sentence;
        }
    }
}

} // namespace
} // namespace maillage
