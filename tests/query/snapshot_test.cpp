// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/search.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/snapshot.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <format>

namespace maillage {
namespace {

using test::Hub;
using testing::ElementsAre;

/// All that a snapshot says of a place.
std::string described(const Snapshot& snapshot, PlaceRow row) {
    std::string text = std::format("{}: ", snapshot.keyOf(row));
    for (std::size_t i = 0; i < placeTextCount; ++i) {
        text += std::string(snapshot.text(row, static_cast<PlaceText>(i))) + "/";
    }
    text += std::format("{}/{}/{}/{}", snapshot.commune(row), snapshot.postcode(row), snapshot.inseeCode(row),
                        static_cast<int>(snapshot.placement(row)));
    if (snapshot.placement(row) != Placement::None) {
        text += std::format("/{:.7f},{:.7f}", snapshot.position(row).lat, snapshot.position(row).lon);
    }
    for (const Facet facet : allFacets) {
        std::vector<std::string> values;
        for (const std::uint32_t value : snapshot.values(row, facet)) {
            values.push_back(snapshot.facetValues(facet)[value]);
        }
        std::ranges::sort(values);
        for (const std::string& value : values) {
            text += "|" + value;
        }
        text += ";";
    }
    return text;
}

std::vector<std::string> described(const Snapshot& snapshot) {
    std::vector<std::string> places;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row)) {
            places.push_back(described(snapshot, row));
        }
    }
    return places;
}

TEST(SnapshotTest, KeepsWhatAPlaceHas) {
    Hub hub;
    const auto key = hub.addPlace({{PlaceField::Id, "x1"},
                                   {PlaceField::Nom, "Espace « Œuvre »"},
                                   {PlaceField::Commune, "Angers"},
                                   {PlaceField::CodePostal, "49000"},
                                   {PlaceField::CodeInsee, "49007"},
                                   {PlaceField::Latitude, "47.4784"},
                                   {PlaceField::Longitude, "-0.5632"},
                                   {PlaceField::Services, " Loisirs et créations numériques|Tricot|Tricot| "},
                                   {PlaceField::ModalitesAcces, "Ce lieu n’accueille pas de public"},
                                   {PlaceField::FormationsLabels, "Étapes numériques (La Poste)"},
                                   {PlaceField::VerifiedOn, "2026-03-12"},
                                   {PlaceField::Tags, "pilote|à voir"}});
    const auto snapshot = hub.load();
    ASSERT_EQ(snapshot->placeCount(), 1U);
    const PlaceRow row = snapshot->rowOf(key).value();
    EXPECT_EQ(snapshot->keyOf(row), key);
    EXPECT_EQ(snapshot->name(row), "Espace « Œuvre »");
    EXPECT_EQ(snapshot->text(row, PlaceText::Id), "x1");
    EXPECT_EQ(snapshot->commune(row), "Angers");
    EXPECT_EQ(snapshot->inseeCode(row), "49007");
    EXPECT_EQ(snapshot->placement(row), Placement::Exact);
    EXPECT_NEAR(snapshot->position(row).lat, 47.4784, 1e-7);
    EXPECT_NEAR(snapshot->position(row).lon, -0.5632, 1e-7);
    EXPECT_TRUE(snapshot->hasValue(row, Facet::Services, "Loisirs et créations numériques"));
    EXPECT_TRUE(snapshot->hasValue(row, Facet::Services, "Tricot"));
    EXPECT_EQ(snapshot->values(row, Facet::Services).size(), 2U);
    EXPECT_TRUE(snapshot->hasValue(row, Facet::ModalitesAcces, "Ce lieu n'accueille pas de public"));
    EXPECT_TRUE(snapshot->hasValue(row, Facet::FormationsLabels, "Étapes numériques(La Poste)"));
    EXPECT_TRUE(snapshot->hasValue(row, Facet::Tags, "à voir"));
    EXPECT_TRUE(snapshot->hasValue(row, Facet::State, "open"));
    EXPECT_FALSE(snapshot->hasValue(row, Facet::State, "closed"));
    EXPECT_EQ(snapshot->verifiedOn(row), parseDate("2026-03-12"));
    EXPECT_EQ(snapshot->facetValues(Facet::Services).front(), "Aide aux démarches administratives");
}

TEST(SnapshotTest, PlacesWithoutCoordinatesStandAtTheirCommune) {
    Hub hub;
    const auto town = hub.addPlace({{PlaceField::Commune, "ANGERS"}, {PlaceField::CodePostal, "49100"}});
    const auto wrong =
        hub.addPlace({{PlaceField::CodeInsee, "49007"}, {PlaceField::Latitude, "947"}, {PlaceField::Longitude, "0"}});
    const auto nowhere = hub.addPlace({{PlaceField::Commune, "Nulle Part"}});
    const auto centred = hub.addPlace(
        {{PlaceField::Latitude, "47.1"}, {PlaceField::Longitude, "0.5"}, {PlaceField::CoordOrigin, "commune"}});
    const auto snapshot = hub.load();
    for (const auto key : {town, wrong}) {
        const PlaceRow row = snapshot->rowOf(key).value();
        EXPECT_EQ(snapshot->placement(row), Placement::Commune);
        EXPECT_NEAR(snapshot->position(row).lat, 47.47, 0.05);
        EXPECT_NEAR(snapshot->position(row).lon, -0.55, 0.05);
        EXPECT_EQ(snapshot->inseeCode(row), "49007");
    }
    EXPECT_EQ(snapshot->placement(snapshot->rowOf(nowhere).value()), Placement::None);
    EXPECT_EQ(snapshot->placement(snapshot->rowOf(centred).value()), Placement::Commune);
    EXPECT_NEAR(snapshot->position(snapshot->rowOf(centred).value()).lat, 47.1, 1e-7);
}

TEST(SnapshotTest, EmptyOnesAnswer) {
    Hub hub;
    for (const auto& snapshot : {Snapshot::empty(), hub.load(), hub.indexed()}) {
        EXPECT_EQ(snapshot->placeCount(), 0U);
        EXPECT_FALSE(snapshot->rowOf(1));
        EXPECT_EQ(search(*snapshot, "a").count, 0U);
        EXPECT_EQ(search(*snapshot, "").count, 0U);
    }
}

TEST(SnapshotTest, LoadingCanBeInterrupted) {
    Hub hub;
    hub.addPlace({{PlaceField::Nom, "a"}});
    TaskControl control;
    control.interrupt();
    const auto loaded = Snapshot::load(hub.connection(), control);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ErrorKind::Cancelled);
}

TEST(SnapshotTest, AnEditGivesWhatLoadingGives) {
    Hub hub;
    test::Random random(3);
    std::vector<std::int64_t> keys;
    for (int i = 0; i < 4200; ++i) { // more than one block
        keys.push_back(hub.add(test::randomPlace(random)));
    }
    auto snapshot = hub.load();
    std::vector<Record> removed;
    for (int round = 0; round < 40; ++round) {
        std::vector<std::int64_t> changed;
        for (int i = 0; i < 5; ++i) {
            const std::int64_t key = keys[random.below(keys.size())];
            changed.push_back(key);
            if (random.below(3) == 0) {
                removed.push_back(hub.read(key));
                hub.remove(key);
                std::erase(keys, key);
            } else {
                hub.change(key, PlaceField::Nom, std::format("nom {}", random.below(1000)));
                hub.change(key, PlaceField::Services, test::randomPlace(random)[PlaceField::Services] + "|Tricot");
                hub.change(key, PlaceField::Commune, std::format("Commune {}", random.below(9)));
            }
        }
        changed.push_back(hub.add(test::randomPlace(random)));
        keys.push_back(changed.back());
        if (round % 4 == 3 && !removed.empty()) {
            hub.revive(removed.back());
            changed.push_back(removed.back().number);
            keys.push_back(removed.back().number);
            removed.pop_back();
        }
        const auto before = described(*snapshot);
        const auto next = snapshot->with(changed, hub.connection()).value();
        EXPECT_EQ(described(*snapshot), before) << "a snapshot never changes";
        snapshot = next;
        ASSERT_EQ(described(*snapshot), described(*hub.load())) << "round " << round;
        EXPECT_EQ(snapshot->placeCount(), hub.load()->placeCount());
    }
}

TEST(SnapshotTest, APlaceDeletedBeforeLoadingComesBack) {
    Hub hub;
    test::Random random(5);
    const auto first = hub.add(test::randomPlace(random));
    hub.add(test::randomPlace(random));
    const Record removed = hub.read(first);
    hub.remove(first);
    const auto snapshot = hub.indexed();
    hub.revive(removed);
    const std::array changed{first};
    const auto after = snapshot->with(changed, hub.connection()).value();
    EXPECT_EQ(described(*after), described(*hub.load()));
    EXPECT_TRUE(after->wantsIndex());
}

TEST(SnapshotTest, AnIndexOfAnotherLoadIsNotUsed) {
    Hub hub;
    hub.addPlace({{PlaceField::Nom, "a"}});
    const auto one = hub.load();
    const auto other = hub.load();
    EXPECT_TRUE(other->withIndex(SearchIndex::build(one))->wantsIndex());
    EXPECT_FALSE(one->withIndex(SearchIndex::build(one))->wantsIndex());
}

TEST(SnapshotTest, AnIndexMadeBeforeAnEditServesAfterIt) {
    Hub hub;
    const auto key = hub.addPlace({{PlaceField::Nom, "ancien"}});
    const auto before = hub.load();
    const auto index = SearchIndex::build(before);
    hub.change(key, PlaceField::Nom, "nouveau");
    const std::array changed{key};
    const auto after = before->with(changed, hub.connection()).value()->withIndex(index);
    EXPECT_FALSE(after->wantsIndex());
    EXPECT_EQ(search(*after, "ancien").count, 0U);
    EXPECT_EQ(search(*after, "nouveau").count, 1U);
}

TEST(SnapshotTest, FaultFlagsFollowEdits) {
    Hub hub;
    const auto bad = hub.addPlace({{PlaceField::Nom, "bad"}});
    const auto odd = hub.addPlace({{PlaceField::Nom, "odd"}});
    const FaultFinder find = [](const Record& record) {
        std::vector<FaultKind> kinds;
        if (record[PlaceField::Nom] == "bad") {
            kinds.push_back({Rule::Required, PlaceField::Commune});
        }
        if (record[PlaceField::Nom] == "odd") {
            kinds.push_back({Rule::TextSpaces, PlaceField::Nom});
        }
        return kinds;
    };
    auto snapshot = hub.load();
    EXPECT_FALSE(snapshot->faultsKnown());
    snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection(), find).value());
    ASSERT_TRUE(snapshot->faultsKnown());
    EXPECT_TRUE(snapshot->hasErrors(*snapshot->rowOf(bad)));
    EXPECT_FALSE(snapshot->hasWarnings(*snapshot->rowOf(bad)));
    EXPECT_TRUE(snapshot->hasWarnings(*snapshot->rowOf(odd)));
    hub.change(bad, PlaceField::Nom, "good");
    const auto added = hub.addPlace({{PlaceField::Nom, "bad"}});
    const std::array changed{bad, added};
    snapshot = snapshot->with(changed, hub.connection()).value();
    snapshot = snapshot->withFaults(updateFaults(*snapshot, changed, hub.connection(), find).value());
    EXPECT_FALSE(snapshot->hasErrors(*snapshot->rowOf(bad)));
    EXPECT_TRUE(snapshot->hasErrors(*snapshot->rowOf(added)));
    EXPECT_TRUE(snapshot->hasWarnings(*snapshot->rowOf(odd)));
}

} // namespace
} // namespace maillage
