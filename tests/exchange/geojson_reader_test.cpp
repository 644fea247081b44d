// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_reader.h"
#include "tests/exchange/read_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {

namespace {

using test::faultList;
using test::readerOf;
using test::rowsOf;
using testing::ElementsAre;
using testing::IsEmpty;

std::string collection(const std::string& features) {
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

std::string feature(const std::string& properties, const std::string& geometry = "null") {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

TEST(GeoJsonReader, HeaderIsTheUnionInOrder) {
    const auto reader =
        readerOf(collection(feature(R"({"id":"1","nom":"A"})") + ",\n" + feature(R"({"b":"x","nom":"B"})")));
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->format(), "geojson");
    EXPECT_THAT(reader->header(), ElementsAre("id", "nom", "b"));
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows[0].values, ElementsAre("1", "A", ""));
    EXPECT_THAT(rows[1].values, ElementsAre("", "B", "x"));
    EXPECT_EQ(rows[0].line, 1U);
    EXPECT_EQ(rows[1].line, 2U);
    EXPECT_THAT(faultList(rows), IsEmpty());
}

TEST(GeoJsonReader, APointGivesItsVeryDigits) {
    const std::string point = R"({"type":"Point","coordinates":[ -0.5500 , 47.470000000000001, 12.0 ]})";
    const auto reader = readerOf(collection(feature(R"({"nom":"A"})", point) + ","
                                            + feature(R"({"nom":"B","latitude":"48.10","longitude":""})", point)));
    ASSERT_TRUE(reader);
    EXPECT_THAT(reader->header(), ElementsAre("nom", "latitude", "longitude"));
    const auto rows = rowsOf(*reader);
    EXPECT_THAT(rows[0].values, ElementsAre("A", "47.470000000000001", "-0.5500"));
    EXPECT_THAT(rows[1].values, ElementsAre("B", "48.10", ""));
}

TEST(GeoJsonReader, ValuesBecomeTexts) {
    const auto rows = rowsOf(collection(feature(
        R"({"s":"l1\nl2 \"q\" \u00e9 😀\/","n":1.50e3,"t":true,"z":null,"a":["x",1,null,"y|z",[1,2]],"o":{"k": [1, "v"]}})")));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_THAT(rows[0].values,
                ElementsAre("l1\nl2 \"q\" é 😀/", "1.50e3", "true", "", "x|1||y|z|[1,2]", R"({"k": [1, "v"]})"));
    EXPECT_THAT(faultList(rows), IsEmpty());
}

TEST(GeoJsonReader, AFeatureIdStandsInForAnIdProperty) {
    const auto reader = readerOf(collection(R"({"type":"Feature","id":12,"properties":{"nom":"A"}},)"
                                            R"({"type":"Feature","id":"x","properties":{"nom":"B"}})"));
    ASSERT_TRUE(reader);
    EXPECT_THAT(reader->header(), ElementsAre("nom", "id"));
    const auto rows = rowsOf(*reader);
    EXPECT_THAT(rows[0].values, ElementsAre("A", "12"));
    EXPECT_THAT(rows[1].values, ElementsAre("B", "x"));
}

TEST(GeoJsonReader, TakesOneFeatureLinesSequencesAndPlainObjects) {
    EXPECT_EQ(rowsOf(feature(R"({"nom":"A"})")).size(), 1U);
    const auto lines = rowsOf(feature(R"({"nom":"A"})") + "\n\x1E" + feature(R"({"nom":"B"})") + "\n");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].line, 2U);
    const auto plain = rowsOf("[\n {\"nom\": \"A\", \"id\": 3},\n {\"nom\": \"B\"}\n]");
    ASSERT_EQ(plain.size(), 2U);
    EXPECT_THAT(plain[0].values, ElementsAre("A", "3"));
    EXPECT_EQ(plain[1].line, 3U);
    EXPECT_THAT(rowsOf(collection("")), IsEmpty());
}

TEST(GeoJsonReader, OtherGeometriesAreFaults) {
    const auto rows =
        rowsOf(collection(feature(R"({"a":"1"})", R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]})")
                          + ",\n" + feature(R"({"a":"2"})", R"({"type":"Point","coordinates":["0",1]})") + ",\n"
                          + feature(R"({"a":"3"})", R"({"type":"Point"})") + ",\n" + feature(R"({"a":"4"})", "5")));
    EXPECT_THAT(faultList(rows), ElementsAre("1:0 geometry.kind", "2:0 geometry.coordinates",
                                             "3:0 geometry.coordinates", "4:0 geometry.coordinates"));
    EXPECT_EQ(rows[0].faults[0].value, "Polygon");
    EXPECT_THAT(rows[3].values, ElementsAre("4"));
}

TEST(GeoJsonReader, GoesOnAfterABrokenFeature) {
    const std::string good = feature(R"({"a":"9"})");
    for (const std::string bad :
         {R"({"type":"Feature","properties":{"a":tru}})", R"({"type":"Feature","properties":{"a":"1")",
          R"({"type":"Feature","properties":{"a":"1]}})", R"("text")", "null", "[1]"}) {
        const auto rows = rowsOf(collection(good + ",\n" + bad + ",\n" + good + ",\n" + good));
        ASSERT_GE(rows.size(), 3U) << bad;
        EXPECT_THAT(faultList(rows), ElementsAre("2:0 shape.json")) << bad;
        EXPECT_THAT(rows.back().values, ElementsAre("9")) << bad;
        EXPECT_EQ(rows.back().line, 4U) << bad;
    }
}

TEST(GeoJsonReader, IsNotHurtByDepthOrRepetition) {
    const auto deep = rowsOf(collection(feature(R"({"a":)" + std::string(100'000, '[') + "}") + ",\n" + feature("{}")));
    ASSERT_EQ(deep.size(), 2U);
    EXPECT_EQ(deep[0].faults.size(), 1U);

    std::string unclosed = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < 20'000; ++i) {
        unclosed += R"({"type":"Feature","properties":{"a":"1,)";
    }
    const auto reader = readerOf(unclosed);
    if (reader) {
        EXPECT_FALSE(rowsOf(*reader).empty());
    }
}

TEST(GeoJsonReader, ReportsRepeatedNamesNulAndOldProjections) {
    const auto repeated = rowsOf(collection(feature(R"({"a":"1","a":"2"})")));
    EXPECT_THAT(faultList(repeated), ElementsAre("1:1 shape.duplicate_name"));
    EXPECT_THAT(repeated[0].values, ElementsAre("2"));
    const auto nul = rowsOf(collection(feature(R"({"a":"1","b":"x\u0000y"})")));
    EXPECT_THAT(faultList(nul), ElementsAre("1:2 shape.nul"));
    EXPECT_THAT(nul[0].values, ElementsAre("1", "xy"));
    const auto lambert =
        readerOf(R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:2154"}},)"
                 R"("features":[]})");
    ASSERT_TRUE(lambert);
    ASSERT_EQ(lambert->fileFaults().size(), 1U);
    EXPECT_EQ(lambert->fileFaults()[0].rule, "geometry.crs");
}

TEST(GeoJsonReader, KnowsTheCoordinateSystemNamedAfterTheFeatures) {
    const auto faults = [](const std::string& members) {
        const auto reader = readerOf(R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,)"
                                     R"("properties":{"a":"1"}}])"
                                     + members + "}");
        return reader ? reader->fileFaults().size() : 99;
    };
    EXPECT_EQ(faults(R"(, "name": "crs", "crs" : {"properties":{"name":"EPSG:2154"}}, "bbox":[1,2])"), 1U);
    EXPECT_EQ(faults(R"(,"crs":{"properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}})"), 0U);
    EXPECT_EQ(faults(R"(,"name":"crs","other":{"name":"EPSG:2154"})"), 0U);
    EXPECT_EQ(faults(R"(,"crs")"), 0U);
}

TEST(GeoJsonReader, ReadsARecordAgainByItsLocator) {
    const auto reader = readerOf(collection(feature(R"({"a":"1"})") + "," + feature(R"({"a":"\u00e9"})")));
    ASSERT_TRUE(reader);
    RawRecord first;
    RawRecord second;
    ASSERT_TRUE(reader->next(first));
    ASSERT_TRUE(reader->next(second));
    RawRecord again;
    ASSERT_TRUE(reader->at(second.locator, again));
    EXPECT_THAT(again.values, ElementsAre("é"));
    EXPECT_THAT(first.values, ElementsAre("1"));
    EXPECT_FALSE(reader->at(1, again));
}

TEST(GeoJsonReader, ManyBrokenFeaturesDoNotCostTheOthers) {
    std::string features;
    for (int i = 0; i < 300; ++i) {
        features += R"({"type":"Feature","properties":{"a":"1","geometry":null},)";
        features += "\n" + feature(R"({"a":"2"})") + ",\n";
    }
    const auto rows = rowsOf(collection(features + feature(R"({"a":"3"})")));
    ASSERT_EQ(rows.size(), 601U);
    EXPECT_EQ(faultList(rows).size(), 300U);
    EXPECT_THAT(rows.back().values, ElementsAre("3"));
}

TEST(GeoJsonReader, ABrokenLineOfFeaturesReadsAgainTheSame) {
    const auto reader = readerOf("{\"a\":)\n \"b\":{\"c\":1}}\n{\"a\":2}\n");
    ASSERT_TRUE(reader);
    RawRecord raw;
    RawRecord again;
    ASSERT_TRUE(reader->next(raw));
    ASSERT_EQ(raw.faults.size(), 1U);
    ASSERT_TRUE(reader->at(raw.locator, again));
    EXPECT_EQ(again.values, raw.values);
    ASSERT_TRUE(reader->next(raw));
    EXPECT_EQ(raw.line, 3U);
}

TEST(GeoJsonReader, RefusesJsonWithoutFeatures) {
    const auto source = SourceFile::fromBytes("f.json", "[1, 2, 3]");
    ASSERT_TRUE(source);
    const auto reader = openReader(*source);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().message.id, "exchange.no_features");
}

} // namespace

} // namespace maillage
