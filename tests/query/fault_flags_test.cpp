// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/fault_flags.h"
#include "core/standard/checker.h"
#include "tests/query/hub.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

namespace maillage {
namespace {

using test::Hub;
using KeysByKind = std::map<FaultKind, std::set<std::int64_t>>;

KeysByKind flagged(const Snapshot& snapshot) {
    KeysByKind keys;
    for (const auto& [kind, rows] : snapshot.faults()->kinds()) {
        rows->forEach([&](std::size_t row) { keys[kind].insert(snapshot.keyOf(static_cast<PlaceRow>(row))); });
    }
    return keys;
}

/// The same by reading every place, and comparing each with each other.
KeysByKind obvious(const Hub& hub, const Snapshot& snapshot) {
    std::vector<Record> places;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row)) {
            places.push_back(hub.read(snapshot.keyOf(row)));
        }
    }
    KeysByKind keys;
    for (const Record& place : places) {
        for (const Fault& fault : Checker().faultsOf(place)) {
            keys[kindOf(fault).value()].insert(place.number);
        }
        for (const Record& other : places) {
            const auto same = [&](PlaceField field) { return place[field] == other[field] && !place[field].empty(); };
            if (place.number == other.number) {
                continue;
            }
            if (same(PlaceField::Id)) {
                keys[idTwice].insert(place.number);
            }
            if (same(PlaceField::Nom) && same(PlaceField::Adresse)
                && place[PlaceField::CodePostal] == other[PlaceField::CodePostal]) {
                keys[placeTwice].insert(place.number);
            }
        }
    }
    return keys;
}

void expectObvious(const Hub& hub, const Snapshot& snapshot) {
    const KeysByKind expected = obvious(hub, snapshot);
    EXPECT_EQ(flagged(snapshot), expected);
    std::set<std::int64_t> errors;
    std::set<std::int64_t> warnings;
    for (const auto& [kind, keys] : expected) {
        (ruleInfo(kind.rule).severity == Severity::Error ? errors : warnings).insert(keys.begin(), keys.end());
    }
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        EXPECT_EQ(snapshot.hasErrors(row), snapshot.isLive(row) && errors.contains(snapshot.keyOf(row)));
        EXPECT_EQ(snapshot.hasWarnings(row), snapshot.isLive(row) && warnings.contains(snapshot.keyOf(row)));
    }
}

/// A place whose name is plainly written, so that equal names are equal texts.
Record plainPlace(test::Random& random) {
    static constexpr std::array<std::string_view, 3> names{"Mairie", "CCAS", "Maison des associations"};
    Record place = test::randomPlace(random);
    place[PlaceField::Nom] = random.oneOf(names);
    place[PlaceField::Adresse] = std::to_string(random.below(4)) + " rue du Port";
    place[PlaceField::Id] = "id-" + std::to_string(random.below(40));
    return place;
}

TEST(FaultFlagsTest, areWhatAnObviousCheckFinds) {
    Hub hub;
    test::Random random(4);
    for (int i = 0; i < 60; ++i) {
        hub.add(plainPlace(random));
    }
    auto snapshot = hub.load();
    snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection()).value());
    ASSERT_TRUE(flagged(*snapshot).contains(idTwice));
    ASSERT_TRUE(flagged(*snapshot).contains(placeTwice));
    expectObvious(hub, *snapshot);
}

TEST(FaultFlagsTest, followEditsAdditionsAndRemovals) {
    Hub hub;
    test::Random random(5);
    std::vector<std::int64_t> keys;
    for (int i = 0; i < 40; ++i) {
        keys.push_back(hub.add(plainPlace(random)));
    }
    auto snapshot = hub.load();
    snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection()).value());
    for (int round = 0; round < 12; ++round) {
        const std::int64_t edited = keys[random.below(keys.size())];
        const std::int64_t removed = keys[random.below(keys.size())];
        hub.change(edited, PlaceField::Id, "id-" + std::to_string(random.below(40)));
        hub.change(edited, PlaceField::Telephone, random.below(2) == 0 ? "02 41 00 00 00" : "");
        hub.remove(removed);
        std::erase(keys, removed);
        keys.push_back(hub.add(plainPlace(random)));
        const std::array changed{edited, removed, keys.back()};
        snapshot = snapshot->with(changed, hub.connection()).value();
        snapshot = snapshot->withFaults(updateFaults(*snapshot, changed, hub.connection()).value());
        expectObvious(hub, *snapshot);
    }
}

TEST(FaultFlagsTest, namesTheTwins) {
    Hub hub;
    const auto first =
        hub.addPlace({{PlaceField::Id, "a"}, {PlaceField::Nom, "Mairie"}, {PlaceField::Adresse, "1 rue"}});
    hub.addPlace({{PlaceField::Id, "b"}});
    const auto twin =
        hub.addPlace({{PlaceField::Id, "a"}, {PlaceField::Nom, "MAIRIE"}, {PlaceField::Adresse, "1, rue"}});
    const auto snapshot = hub.load();
    const auto faults = findFaults(*snapshot, hub.connection()).value();
    const PlaceRow row = *snapshot->rowOf(first);
    EXPECT_EQ(faults->twinsOf(row, Rule::IdDuplicate), std::vector{*snapshot->rowOf(twin)});
    EXPECT_EQ(faults->twinsOf(row, Rule::PlaceDuplicate), std::vector{*snapshot->rowOf(twin)});
}

TEST(FaultFlagsTest, areRefusedByAnotherLoading) {
    Hub hub;
    hub.addPlace({{PlaceField::Nom, "Mairie"}});
    const auto snapshot = hub.load();
    const auto faults = findFaults(*snapshot, hub.connection()).value();
    EXPECT_TRUE(snapshot->withFaults(faults)->faultsKnown());
    EXPECT_FALSE(hub.load()->withFaults(faults)->faultsKnown());
}

} // namespace
} // namespace maillage
