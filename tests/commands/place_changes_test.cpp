// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "core/query/place_changes.h"
#include "core/store/rewind.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>

namespace maillage {
namespace {

using Places = std::map<std::int64_t, Record>;

template<typename Field>
FieldChange change(Field field, std::string value) {
    return {static_cast<std::size_t>(field), std::move(value)};
}

template<typename Field>
PublishedDifference difference(Field field, std::string before, std::string after) {
    return {static_cast<std::size_t>(field), std::move(before), std::move(after)};
}

/// A hub whose steps are made on days that the test chooses, in November 2026.
class PlaceChangesTest : public testing::Test {
protected:
    PlaceChangesTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {
        onDay(1);
    }

    ~PlaceChangesTest() override { unsetenv("SOURCE_DATE_EPOCH"); }

    static Date day(int number) {
        return Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(static_cast<unsigned>(number))};
    }

    /// At noon, UTC.
    static void onDay(int number) {
        const auto noon = std::chrono::sys_days{day(number)} + std::chrono::hours(12);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count();
        setenv("SOURCE_DATE_EPOCH", std::to_string(seconds).c_str(), 1);
    }

    RecordKey add(const std::string& name, const std::string& commune = "Angers") {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        place[PlaceField::Commune] = commune;
        place[PlaceField::Latitude] = "47.470000";
        place[PlaceField::Longitude] = "-0.550000";
        return m_editor.add(place).value();
    }

    RecordKey addStop(RecordKey place, const std::string& name, const std::string& hours) {
        Record stop(Entity::Stop);
        stop[StopField::Place] = std::to_string(place.number);
        stop[StopField::Name] = name;
        stop[StopField::Horaires] = hours;
        return m_editor.add(stop).value();
    }

    void addLink(RecordKey place, LinkField end, RecordKey other, const std::string& kind) {
        Record link(Entity::Link);
        link[LinkField::Kind] = kind;
        link[LinkField::Place] = std::to_string(place.number);
        link[end] = std::to_string(other.number);
        ASSERT_TRUE(m_editor.add(link));
    }

    void set(RecordKey key, PlaceField field, const std::string& value) {
        ASSERT_TRUE(m_editor.set(key, std::array{change(field, value)}));
    }

    std::vector<PlaceChange> changes(int since, int until) {
        return placeChanges(connection(), {.since = day(since), .until = day(until)}).value();
    }

    Places places() {
        Places all;
        EXPECT_TRUE(store::forEachRecord(connection(), Entity::Place, [&](const Record& record) {
            all.emplace(record.number, record);
            return true;
        }));
        return all;
    }

    std::int64_t lastSeq() { return connection().integer("SELECT coalesce(max(seq), 0) FROM hist").value(); }

    const store::Connection& connection() { return m_hub->connection(); }

    test::TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
};

TEST_F(PlaceChangesTest, tellsWhatBecameOfThePlaces) {
    const RecordKey closed = add("Fermé");
    const RecordKey moved = add("Déplacé");
    const RecordKey renamed = add("Ancien nom");
    const RecordKey changed = add("Changé");
    const RecordKey removed = add("Supprimé");
    const RecordKey back = add("Rouvert");
    set(back, PlaceField::State, "closed");
    onDay(5);
    set(closed, PlaceField::State, "closed");
    set(moved, PlaceField::Latitude, "47.480000");
    set(renamed, PlaceField::Nom, "Nouveau nom");
    set(changed, PlaceField::Telephone, "+33241432813");
    set(back, PlaceField::State, "open");
    ASSERT_TRUE(m_editor.remove(std::array{removed}));
    const RecordKey opened = add("Ouvert");
    const auto found = changes(2, 30);
    using Kind = PlaceChangeKind;
    std::vector<std::pair<std::int64_t, Kind>> kinds;
    for (const PlaceChange& each : found) {
        kinds.emplace_back(each.place, each.kind);
    }
    EXPECT_EQ(kinds, (std::vector<std::pair<std::int64_t, Kind>>{{opened.number, Kind::Opened},
                                                                 {back.number, Kind::Opened},
                                                                 {closed.number, Kind::Closed},
                                                                 {moved.number, Kind::Moved},
                                                                 {renamed.number, Kind::Renamed},
                                                                 {changed.number, Kind::Changed},
                                                                 {removed.number, Kind::Removed}}));
    EXPECT_EQ(found[4].fields, (std::vector<PublishedDifference>{
                                   {static_cast<std::size_t>(PlaceField::Nom), "Ancien nom", "Nouveau nom"}}));
    EXPECT_EQ(found.back().name, "Supprimé");
    EXPECT_TRUE(changes(2, 4).empty());
    EXPECT_TRUE(changes(6, 30).empty());
}

TEST_F(PlaceChangesTest, tellsWhatBecameOfStopsAndOfLinksWithPublicOrganisations) {
    const RecordKey bus = add("Bus numérique");
    const RecordKey other = add("Autre bus");
    const RecordKey stays = addStop(bus, "Mairie", "Mo 10:00-12:00");
    const RecordKey leaves = addStop(bus, "Gare", "Tu 10:00-12:00");
    const RecordKey moves = addStop(bus, "Halle", "We 10:00-12:00");
    onDay(5);
    ASSERT_TRUE(m_editor.set(stays, std::array{change(StopField::Horaires, "Mo 14:00-16:00")}));
    ASSERT_TRUE(m_editor.remove(std::array{leaves}));
    ASSERT_TRUE(m_editor.set(moves, std::array{change(StopField::Place, std::to_string(other.number))}));
    const auto found = changes(2, 30);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "Autre bus");
    EXPECT_EQ(found[0].kind, PlaceChangeKind::Changed);
    EXPECT_TRUE(found[0].fields.empty());
    EXPECT_EQ(found[0].attached,
              (std::vector<AttachedDifference>{{Entity::Stop,
                                                "Halle",
                                                {difference(StopField::Name, "", "Halle"),
                                                 difference(StopField::Horaires, "", "We 10:00-12:00")}}}));
    EXPECT_EQ(
        found[1].attached,
        (std::vector<AttachedDifference>{
            {Entity::Stop, "Mairie", {difference(StopField::Horaires, "Mo 10:00-12:00", "Mo 14:00-16:00")}},
            {Entity::Stop,
             "Gare",
             {difference(StopField::Name, "Gare", ""), difference(StopField::Horaires, "Tu 10:00-12:00", "")}},
            {Entity::Stop,
             "Halle",
             {difference(StopField::Name, "Halle", ""), difference(StopField::Horaires, "We 10:00-12:00", "")}}}));
    EXPECT_TRUE(changes(6, 30).empty());
}

TEST_F(PlaceChangesTest, tellsOfLinksWithPublicOrganisationsAlone) {
    const RecordKey place = add("Lieu");
    Record organisation(Entity::Organisation);
    organisation[OrganisationField::Name] = "Agglo";
    const RecordKey open = m_editor.add(organisation).value();
    organisation[OrganisationField::Name] = "Secrète";
    organisation[OrganisationField::Visibility] = "internal";
    const RecordKey secret = m_editor.add(organisation).value();
    onDay(5);
    addLink(place, LinkField::Organisation, open, "manages");
    addLink(place, LinkField::Organisation, secret, "funds");
    Record person(Entity::Person);
    person[PersonField::FamilyName] = "Martin";
    addLink(place, LinkField::Person, m_editor.add(person).value(), "helps");
    Record note(Entity::Note);
    note[NoteField::Place] = std::to_string(place.number);
    note[NoteField::Text] = "à rappeler";
    ASSERT_TRUE(m_editor.add(note));
    auto found = changes(2, 30);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].attached,
              (std::vector<AttachedDifference>{{Entity::Link, "Agglo", {difference(LinkField::Kind, "", "manages")}}}));
    onDay(9);
    ASSERT_TRUE(m_editor.remove(std::array{open})) << "and its link with it";
    found = changes(7, 30);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].attached,
              (std::vector<AttachedDifference>{{Entity::Link, "Agglo", {difference(LinkField::Kind, "manages", "")}}}));
    EXPECT_TRUE(changes(2, 30).empty()) << "it came and went";
}

TEST_F(PlaceChangesTest, whatIsUndoneOrTakenBackIsNoChange) {
    const RecordKey key = add("Lieu");
    onDay(3);
    set(key, PlaceField::Nom, "Autre");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_TRUE(changes(2, 30).empty());
    ASSERT_TRUE(m_editor.redo());
    EXPECT_EQ(changes(2, 30).size(), 1U);
    set(key, PlaceField::Nom, "Lieu");
    EXPECT_TRUE(changes(2, 30).empty());
    add("Éphémère");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_TRUE(changes(2, 30).empty());
    ASSERT_TRUE(m_editor.remove(std::array{key}));
    ASSERT_TRUE(m_editor.undo());
    EXPECT_TRUE(changes(2, 30).empty());
}

TEST_F(PlaceChangesTest, whatOnlyTheHubKeepsIsNoChange) {
    const RecordKey key = add("Lieu");
    onDay(3);
    set(key, PlaceField::VerifiedOn, "2026-11-03");
    set(key, PlaceField::Starred, "yes");
    set(key, PlaceField::Latitude, "47.47"); // the same, written otherwise
    EXPECT_TRUE(changes(2, 30).empty());
}

/// Against copies of all places, kept at the end of each day and after each step.
TEST_F(PlaceChangesTest, agreesWithCopiesOnRandomEdits) {
    std::mt19937 random(11);
    constexpr int days = 12;
    std::vector<Places> atEnd(1); // day 0: none
    std::vector<std::pair<std::int64_t, Places>> bySeq;
    const std::array fields{PlaceField::Nom, PlaceField::Adresse, PlaceField::Telephone, PlaceField::Latitude};
    const std::array<std::string, 3> values{"47.1", "47.2", "47.3"};
    for (int today = 1; today <= days; ++today) {
        onDay(today);
        for (int edit = 0; edit < 12; ++edit) {
            const Places now = places();
            const auto some = now.empty() ? now.end() : std::next(now.begin(), static_cast<int>(random() % now.size()));
            switch (now.empty() ? 0 : random() % 6) {
            case 0:
                add("Lieu " + std::to_string(random() % 5));
                break;
            case 1:
                ASSERT_TRUE(m_editor.remove(std::array{some->second.key()}));
                break;
            case 2:
                (void)m_editor.undo();
                break;
            case 3:
                (void)m_editor.redo();
                break;
            default:
                set(some->second.key(), fields[random() % fields.size()], values[random() % values.size()]);
            }
            bySeq.emplace_back(lastSeq(), places());
        }
        atEnd.push_back(places());
    }
    for (int since = 1; since <= days; ++since) {
        for (int until = since; until <= days; ++until) {
            const Places& before = atEnd[static_cast<std::size_t>(since) - 1];
            const Places& after = atEnd[static_cast<std::size_t>(until)];
            std::size_t expected = 0;
            for (const auto& [key, record] : after) {
                const auto old = before.find(key);
                expected += old == before.end() || !publishedDifferences(old->second, record).empty() ? 1 : 0;
            }
            expected += static_cast<std::size_t>(
                std::ranges::count_if(before, [&](const auto& entry) { return !after.contains(entry.first); }));
            const auto found = changes(since, until);
            EXPECT_EQ(found.size(), expected) << since << ".." << until;
            for (const PlaceChange& each : found) {
                EXPECT_EQ(each.kind == PlaceChangeKind::Removed, !after.contains(each.place));
                EXPECT_EQ(each.fields.empty(), !after.contains(each.place) || !before.contains(each.place));
                for (const PublishedDifference& field : each.fields) {
                    EXPECT_EQ(field.before, before.at(each.place).values[field.field]);
                    EXPECT_EQ(field.after, after.at(each.place).values[field.field]);
                }
            }
        }
    }
    for (const auto& [seq, then] : bySeq) {
        for (std::int64_t key = 1; key <= 40; ++key) {
            const auto record = store::recordAt(connection(), {Entity::Place, key}, seq).value();
            const auto expected = then.find(key);
            ASSERT_EQ(record.has_value(), expected != then.end()) << key << " at " << seq;
            if (record) {
                ASSERT_EQ(*record, expected->second) << key << " at " << seq;
            }
        }
    }
}

} // namespace
} // namespace maillage
