// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stop_list.h"
#include "core/import/place_stops.h"
#include "tests/import/import_fixture.h"

#include <algorithm>
#include <array>

namespace maillage {
namespace {

/// Stops of itinerant places, through an internal file and back.
class StopsTest : public ImportTest {
protected:
    RecordKey addPlace(const std::string& name) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        place[PlaceField::Id] = name;
        return m_editor->add(place).value();
    }

    RecordKey addStop(RecordKey place, const std::string& name) {
        Record stop(Entity::Stop);
        stop[StopField::Place] = std::to_string(place.number);
        stop[StopField::Name] = name;
        stop[StopField::Commune] = "Angers";
        stop[StopField::Horaires] = "Tu 10:00-12:00 \"près de la halle\"";
        stop[StopField::Since] = "2026-03-01";
        return m_editor->add(stop).value();
    }

    std::string exported(const std::string& name, const std::string& format) {
        const std::string path = (m_folder.path() / name).string();
        const WriteOptions options{
            .format = format, .profile = Profile::Internal, .stopsOf = stopsForExport(m_hub->connection()).value()};
        const RecordSource source = [this](const RecordVisitor& visit) {
            return store::forEachRecord(m_hub->connection(), Entity::Place, visit);
        };
        EXPECT_TRUE(writeRecords(path, options, source));
        return path;
    }

    static std::vector<std::string> names(const std::vector<Record>& stops) {
        std::vector<std::string> all;
        for (const Record& stop : stops) {
            all.push_back(stop[StopField::Name]);
        }
        return all;
    }
};

TEST_F(StopsTest, ComeBackInAnotherHub) {
    const RecordKey bus = addPlace("Bus");
    addStop(bus, "Mairie");
    addStop(bus, "Gare");
    addPlace("Médiathèque");
    const std::vector<Record> before = records(Entity::Stop);
    for (const char* format : {"csv", "spreadsheet", "geojson"}) {
        SCOPED_TRACE(format);
        const std::string path = exported(std::string("out.") + format, format);
        auto other = store::HubFile::create(m_folder.path() / (std::string(format) + ".maillage"));
        Editor editor(*other, "Ada");
        const auto staging = Staging::read(path, {}, other->connection());
        ASSERT_TRUE(staging);
        for (const Fault& fault : (*staging)->faults().sorted()) {
            EXPECT_NE(fault.field, stopsColumn) << "the column is known";
        }
        ASSERT_TRUE((*staging)->apply(editor));
        std::vector<Record> after;
        ASSERT_TRUE(store::forEachRecord(other->connection(), Entity::Stop, [&](const Record& stop) {
            after.push_back(stop);
            return true;
        }));
        ASSERT_EQ(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(after[i].values, before[i].values);
            EXPECT_EQ(after[i].uuid, before[i].uuid);
        }
        ASSERT_TRUE(editor.undo());
        EXPECT_EQ(store::countRecords(other->connection(), Entity::Stop).value(), 0) << "one step";
    }
}

TEST_F(StopsTest, AnExportThatComesBackAddsNothing) {
    const RecordKey bus = addPlace("Bus");
    addStop(bus, "Mairie");
    const std::string path = exported("out.csv", "csv");
    EXPECT_EQ(import(path), "0 0 1 0");
    EXPECT_EQ(records(Entity::Stop).size(), 1U);
}

TEST_F(StopsTest, TheHubsOwnEditsAndDeletionsStay) {
    const RecordKey bus = addPlace("Bus");
    const RecordKey stop = addStop(bus, "Mairie");
    const RecordKey gone = addStop(bus, "Gare");
    const std::string path = exported("out.csv", "csv");
    ASSERT_TRUE(m_editor->set(stop, std::array{FieldChange{std::to_underlying(StopField::Name), "Hôtel de ville"}}));
    ASSERT_TRUE(m_editor->remove(std::array{gone}));
    EXPECT_EQ(import(path), "0 0 1 0");
    EXPECT_EQ(names(records(Entity::Stop)), std::vector<std::string>{"Hôtel de ville"});
}

TEST_F(StopsTest, NewOnesComeInBesideTheOthers) {
    const RecordKey bus = addPlace("Bus");
    addStop(bus, "Mairie");
    const std::string path = file("in.csv", "id,nom,hub_stops\n"
                                            "Bus,Bus,\"[{\"\"name\"\":\"\"Gare\"\",\"\"since\"\":\"\"demain\"\"},"
                                            "{\"\"name\"\":\"\"Gare\"\"},{},{\"\"place\"\":\"\"7\"\"}]\"\n");
    const auto staging = stage(path, {.source = "S"});
    ASSERT_EQ(staging->rows().size(), 1U);
    EXPECT_EQ(import(path, {.source = "S"}), "1 0 0 0") << "another source's place";
    EXPECT_EQ(names(records(Entity::Stop)), (std::vector<std::string>{"Mairie", "Gare"}))
        << "an impossible date is left out, what says nothing is no stop";
    EXPECT_EQ(import(path, {.source = "S"}), "0 0 1 0") << "and nothing twice";
    const std::string more = file("in.csv", "id,nom,hub_stops\nBus,Bus,\"[{\"\"name\"\":\"\"Halle\"\"}]\"\n");
    const auto again = stage(more, {.source = "S"});
    EXPECT_EQ(again->rows().front().verdict, Verdict::Changed);
    const RowReview review = again->review(0, m_hub->connection());
    ASSERT_EQ(review.differences.size(), 1U);
    EXPECT_EQ(review.differences[0].extraName, stopsColumn);
    EXPECT_EQ(review.differences[0].hub, "Gare");
    EXPECT_EQ(review.differences[0].now, "Gare | Halle");
    EXPECT_EQ(import(more, {.source = "S"}), "0 1 0 0");
    EXPECT_EQ(records(Entity::Stop).size(), 3U);
}

TEST_F(StopsTest, WhatIsNoListOfStopsIsSaid) {
    const std::string path = file("in.csv", "id,nom,hub_stops\n1,Bus,Mairie et gare\n");
    const auto staging = stage(path);
    EXPECT_TRUE(std::ranges::contains(rules(*staging), "2 import.bad_stops"));
    EXPECT_EQ(import(path), "1 0 0 0");
    EXPECT_TRUE(records(Entity::Stop).empty());
    EXPECT_EQ(only()[PlaceField::Extra], "");
}

TEST_F(StopsTest, PublicFilesHaveNone) {
    addStop(addPlace("Bus"), "Mairie");
    const std::string path = (m_folder.path() / "public.csv").string();
    const WriteOptions options{.stopsOf = stopsForExport(m_hub->connection()).value()};
    ASSERT_TRUE(writeRecords(path, options, [this](const RecordVisitor& visit) {
        return store::forEachRecord(m_hub->connection(), Entity::Place, visit);
    }));
    std::ifstream in(path);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_FALSE(text.contains("Mairie"));
    EXPECT_FALSE(text.contains(stopsColumn));
}

TEST(StopList, SurvivesAnyCut) {
    Record stop(Entity::Stop);
    stop.uuid = Uuid::create();
    stop[StopField::Name] = "Place \"du\" marché";
    const std::string whole = writeStops(std::array{stop, stop});
    ASSERT_EQ(readStops(whole).value().size(), 2U);
    EXPECT_EQ(readStops(whole).value()[0].values, stop.values);
    for (std::size_t end = 1; end < whole.size(); ++end) {
        EXPECT_FALSE(readStops(std::string_view(whole).substr(0, end)));
    }
    EXPECT_FALSE(readStops("{}"));
    EXPECT_FALSE(readStops("[1]"));
    EXPECT_TRUE(readStops(" ").value().empty());
}

} // namespace
} // namespace maillage
