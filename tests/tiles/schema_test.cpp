// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_builder.h"
#include "core/tiles/vector_layers.h"
#include "tests/tiles/mvt_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using test::Attributes;
using test::MvtSheet;

constexpr TileId somewhere{14, 8529, 5974};

MvtSheet area(std::string layer, Attributes attributes) {
    return {.name = std::move(layer), .shapes = {test::rectangle({0, 0}, {500, 500}, std::move(attributes))}};
}

MvtSheet line(std::string layer, Attributes attributes) {
    return {.name = std::move(layer), .shapes = {test::lineOf({{0, 0}, {500, 10}}, std::move(attributes))}};
}

MvtSheet point(std::string layer, Attributes attributes) {
    return {.name = std::move(layer), .shapes = {test::pointAt({9, 9}, std::move(attributes))}};
}

std::string levelName(SceneLevel level) {
    return level == SceneLevel::Tunnel ? " in a tunnel" : level == SceneLevel::Bridge ? " on a bridge" : "";
}

/// What a tile of one feature says, in words: "area water", "line motorway on a bridge, link", "name city Angers".
std::string told(TileSchema schema, const MvtSheet& layer) {
    const auto scene = buildScene(test::makeMvt({layer}), somewhere, schema);
    std::string words = scene ? "" : "damaged";
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : "; ") + more; };
    for (const SceneShape& shape : scene ? scene->areas : std::vector<SceneShape>()) {
        add("area " + std::string(sceneClassName(shape.what)) + (shape.intermittent ? ", at times" : ""));
    }
    for (const SceneShape& shape : scene ? scene->lines : std::vector<SceneShape>()) {
        add("line " + std::string(sceneClassName(shape.what)) + levelName(shape.level)
            + (shape.isLink ? ", link" : ""));
    }
    for (const SceneLabel& label : scene ? scene->labels : std::vector<SceneLabel>()) {
        const char* const place = label.place == LabelPlace::Plate ? "number " : "name ";
        add(place + std::string(sceneClassName(label.what)) + ' ' + std::string(scene->textOf(label)));
    }
    return words;
}

TEST(TileSchema, isToldByTheLayers) {
    EXPECT_EQ(schemaOf(std::vector<std::string>{"water", "transportation", "place"}), TileSchema::OpenMapTiles);
    EXPECT_EQ(schemaOf(std::vector<std::string>{"water", "roads", "earth", "landuse"}), TileSchema::Protomaps);
    EXPECT_EQ(schemaOf(std::vector<std::string>{"ocean", "streets", "land"}), TileSchema::Shortbread);
    EXPECT_EQ(schemaOf(std::vector<std::string>{"water", "buildings"}), TileSchema::Unknown);
    EXPECT_EQ(schemaOf({}), TileSchema::Unknown);
}

TEST(TileSchema, readsTheLayersOfTheMetadata) {
    EXPECT_EQ(readVectorLayers(R"([{"id":"water","fields":{}},{"fields":{}},{"id":"place"}])"),
              (std::vector<std::string>{"water", "place"}));
    EXPECT_EQ(readVectorLayersMember(R"({"vector_layers":[{"id":"water"}]})"), (std::vector<std::string>{"water"}));
    EXPECT_TRUE(readVectorLayers("no json").empty());
    EXPECT_TRUE(readVectorLayersMember("[]").empty());
    EXPECT_TRUE(readVectorLayers("{\"id\":3}").empty());
}

TEST(TileSchema, everyClassHasItsName) {
    for (std::size_t i = 0; i < sceneClassCount; ++i) {
        const auto what = static_cast<SceneClass>(i);
        EXPECT_EQ(sceneClassNamed(sceneClassName(what)), what);
    }
    EXPECT_EQ(sceneClassNamed("no-such-class"), std::nullopt);
}

TEST(OpenMapTiles, areUnderstood) {
    const auto says = [](const MvtSheet& layer) { return told(TileSchema::OpenMapTiles, layer); };
    EXPECT_EQ(says(area("water", {{"class", "ocean"}})), "area ocean");
    EXPECT_EQ(says(area("water", {{"class", "lake"}, {"intermittent", std::int64_t{1}}})), "area water, at times");
    EXPECT_EQ(says(area("water", {{"class", "river"}, {"brunnel", "tunnel"}})), "");
    EXPECT_EQ(says(area("landcover", {{"class", "grass"}, {"subclass", "park"}})), "area park");
    EXPECT_EQ(says(area("landcover", {{"class", "wood"}, {"subclass", "forest"}})), "area wood");
    EXPECT_EQ(says(area("landcover", {{"class", "farmland"}, {"subclass", "vineyard"}})), "area orchard");
    EXPECT_EQ(says(area("landuse", {{"class", "residential"}})), "area residential");
    EXPECT_EQ(says(area("building", {})), "area building");
    EXPECT_EQ(says(area("park", {{"class", "national_park"}})), "") << "a département of green would hide all";
    EXPECT_EQ(says(area("transportation", {{"class", "pier"}})), "area pier");
    EXPECT_EQ(says(line("transportation", {{"class", "motorway"}, {"ramp", std::int64_t{1}}, {"brunnel", "bridge"}})),
              "line motorway on a bridge, link");
    EXPECT_EQ(says(line("transportation", {{"class", "path"}, {"subclass", "steps"}, {"brunnel", "tunnel"}})),
              "line steps in a tunnel");
    EXPECT_EQ(says(line("transportation", {{"class", "rail"}, {"subclass", "rail"}})), "line rail");
    EXPECT_EQ(says(line("transportation", {{"class", "rail"}, {"service", "yard"}})), "line rail-service");
    EXPECT_EQ(says(line("transportation", {{"class", "transit"}, {"subclass", "subway"}})), "line subway");
    EXPECT_EQ(says(line("transportation", {{"class", "minor_construction"}})), "");
    EXPECT_EQ(says(line("transportation_name", {{"class", "primary"}, {"name", "Rue Plantagenêt"}, {"ref", "D 6007"}})),
              "name primary Rue Plantagenêt; number primary D 6007");
    EXPECT_EQ(says(line("waterway", {{"class", "river"}, {"name", "Maine"}})), "line river; name river Maine");
    EXPECT_EQ(says(line("boundary", {{"admin_level", 2.0}})), "line country");
    EXPECT_EQ(says(line("boundary", {{"admin_level", std::int64_t{6}}})), "line departement");
    EXPECT_EQ(says(line("boundary", {{"admin_level", std::int64_t{2}}, {"maritime", std::int64_t{1}}})), "");
    EXPECT_EQ(says(line("boundary", {{"admin_level", std::int64_t{10}}})), "");
    EXPECT_EQ(says(point("place", {{"class", "city"}, {"name", "Angers"}})), "name city Angers");
    EXPECT_EQ(says(point("water_name", {{"class", "sea"}, {"name", "Manche"}})), "name sea Manche");
    EXPECT_EQ(says(point("poi", {{"class", "railway"}, {"subclass", "station"}, {"name", "Angers-Saint-Laud"}})),
              "name station Angers-Saint-Laud");
    EXPECT_EQ(says(point("poi", {{"class", "library"}, {"subclass", "books"}, {"name", "Richer"}})), "")
        << "a bookshop is no library";
    EXPECT_EQ(says(point("housenumber", {{"housenumber", "12 bis"}})), "name house-number 12 bis");
}

TEST(Protomaps, areUnderstoodInVersion4) {
    const auto says = [](const MvtSheet& layer) { return told(TileSchema::Protomaps, layer); };
    EXPECT_EQ(says(area("earth", {{"kind", "earth"}})), "area land");
    EXPECT_EQ(says(area("water", {{"kind", "ocean"}})), "area ocean");
    EXPECT_EQ(says(area("water", {{"kind", "lake"}})), "area water");
    EXPECT_EQ(says(line("water", {{"kind", "river"}, {"name", "Loire"}})), "line river; name river Loire");
    EXPECT_EQ(says(point("water", {{"kind", "sea"}, {"name", "Mer Méditerranée"}})), "name sea Mer Méditerranée");
    EXPECT_EQ(says(area("landuse", {{"kind", "forest"}})), "area wood");
    EXPECT_EQ(says(area("landuse", {{"kind", "national_park"}})), "");
    EXPECT_EQ(says(area("landcover", {{"kind", "urban_area"}})), "area residential");
    EXPECT_EQ(says(area("buildings", {{"kind", "building"}})), "area building");
    EXPECT_EQ(says(area("buildings", {{"kind", "building_part"}})), "");
    EXPECT_EQ(says(line("roads", {{"kind", "major_road"}, {"kind_detail", "primary_link"}, {"is_tunnel", true}})),
              "line primary in a tunnel, link");
    EXPECT_EQ(says(line("roads", {{"kind", "highway"}, {"name", "L’Océane"}, {"ref", "A 11"}, {"is_bridge", true}})),
              "line motorway on a bridge; name motorway L’Océane; number motorway A 11");
    EXPECT_EQ(says(line("roads", {{"kind", "rail"}, {"kind_detail", "tram"}})), "line tram");
    EXPECT_EQ(says(line("boundaries", {{"kind", "region"}, {"kind_detail", std::int64_t{4}}})), "line region");
    EXPECT_EQ(says(point("places", {{"kind", "locality"}, {"kind_detail", "village"}, {"name", "Béhuard"}})),
              "name village Béhuard");
    EXPECT_EQ(says(point("places", {{"kind", "neighbourhood"}, {"name", "La Doutre"}})),
              "name neighbourhood La Doutre");
    EXPECT_EQ(says(point("pois", {{"kind", "townhall"}, {"name", "Mairie"}})), "name town-hall Mairie");
}

TEST(Protomaps, areUnderstoodInVersion3) {
    const auto says = [](const MvtSheet& layer) { return told(TileSchema::Protomaps, layer); };
    EXPECT_EQ(says(area("natural", {{"pmap:kind", "wood"}})), "area wood");
    EXPECT_EQ(says(line("roads", {{"pmap:kind", "medium_road"}, {"pmap:level", std::int64_t{1}}})),
              "line secondary on a bridge");
    EXPECT_EQ(says(line("roads", {{"pmap:kind", "minor_road"}, {"pmap:level", std::int64_t{-1}}})),
              "line minor in a tunnel");
    EXPECT_EQ(says(line("transit", {{"pmap:kind", "rail"}, {"railway", "subway"}})), "line subway");
    EXPECT_EQ(says(line("physical_line", {{"pmap:kind", "waterway"}, {"waterway", "canal"}})), "line canal");
    EXPECT_EQ(says(line("boundaries", {{"pmap:min_admin_level", std::int64_t{2}}})), "line country");
    EXPECT_EQ(says(point("physical_point", {{"pmap:kind", "peak"}, {"name", "Mont Blanc"}})), "name peak Mont Blanc");
}

TEST(Shortbread, isUnderstood) {
    const auto says = [](const MvtSheet& layer) { return told(TileSchema::Shortbread, layer); };
    EXPECT_EQ(says(area("ocean", {})), "area ocean");
    EXPECT_EQ(says(area("water_polygons", {{"kind", "glacier"}})), "area ice");
    EXPECT_EQ(says(area("water_polygons", {{"kind", "river"}})), "area water");
    EXPECT_EQ(says(area("land", {{"kind", "vineyard"}})), "area orchard");
    EXPECT_EQ(says(area("sites", {{"kind", "hospital"}})), "area hospital");
    EXPECT_EQ(says(area("buildings", {})), "area building");
    EXPECT_EQ(says(area("street_polygons", {{"kind", "pedestrian"}})), "area pedestrian");
    EXPECT_EQ(says(line("streets", {{"kind", "trunk"}, {"link", true}, {"bridge", true}})),
              "line trunk on a bridge, link");
    EXPECT_EQ(says(line("streets", {{"kind", "rail"}, {"rail", true}, {"service", "siding"}})), "line rail-service");
    EXPECT_EQ(says(line("street_labels", {{"kind", "residential"}, {"name", "Rue Toussaint"}, {"ref", "D 1\nD 2"}})),
              "name minor Rue Toussaint; number minor D 1");
    EXPECT_EQ(says(line("boundaries", {{"admin_level", std::int64_t{4}}, {"maritime", false}})), "line region");
    EXPECT_EQ(says(line("boundaries", {{"admin_level", std::int64_t{2}}, {"maritime", true}})), "");
    EXPECT_EQ(says(point("place_labels", {{"kind", "state_capital"}, {"name", "Nantes"}})), "name city Nantes");
    EXPECT_EQ(says(point("boundary_labels", {{"admin_level", std::int64_t{4}}, {"name", "Bretagne"}})),
              "name region Bretagne");
    EXPECT_EQ(says(point("pois", {{"amenity", "library"}, {"name", "Toussaint"}})), "name library Toussaint");
    EXPECT_EQ(says(point("pois", {{"amenity", "bench"}, {"name", "Banc"}})), "");
    EXPECT_EQ(says(point("public_transport", {{"kind", "tram_stop"}, {"name", "Ralliement"}})),
              "name bus-stop Ralliement");
    EXPECT_EQ(says(point("addresses", {{"housenumber", "3"}})), "name house-number 3");
}

TEST(TileSchema, aTileTellsItsOwnWhereNobodySaid) {
    EXPECT_EQ(told(TileSchema::Unknown, line("transportation", {{"class", "primary"}})), "line primary");
    EXPECT_EQ(told(TileSchema::Unknown, line("streets", {{"kind", "primary"}})), "line primary");
    EXPECT_EQ(told(TileSchema::Unknown, line("unheard-of", {{"kind", "primary"}})), "");
}

} // namespace
} // namespace maillage
