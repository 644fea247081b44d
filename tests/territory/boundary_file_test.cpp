// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundary_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/territory/square_shapes.h"

#include <QProcess>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class BoundaryFile : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }

    [[nodiscard]] static std::vector<std::string> codesIn(const std::filesystem::path& file) {
        const auto shapes = readBoundaryShapes(file);
        if (!shapes) {
            return {std::string(shapes.error().message.id)};
        }
        std::vector<std::string> codes;
        for (const CommuneShape& shape : shapes->communes) {
            codes.push_back(shape.code);
        }
        return codes;
    }

    /// Another format of a GeoJSON file, made by GDAL's own program.
    [[nodiscard]] std::filesystem::path converted(const std::string& name, const std::string& geoJson,
                                                  const QStringList& options) const {
        const auto from = write("from.geojson", geoJson);
        QProcess program;
        program.start(QStringLiteral("ogr2ogr"), QStringList{QString::fromStdString((m_folder / name).string()),
                                                             QString::fromStdString(from.string())}
                                                     + options);
        EXPECT_TRUE(program.waitForFinished() && program.exitCode() == 0)
            << program.readAllStandardError().toStdString();
        return m_folder / name;
    }

    test::TemporaryFolder m_folder;
};

bool isLoaded(const std::string& library) {
    std::ifstream maps("/proc/self/maps");
    const std::string all(std::istreambuf_iterator<char>(maps), {});
    return all.contains(library);
}

const std::vector<test::Square> two{{"49007", -0.6}, {"49015", -0.5}};

TEST_F(BoundaryFile, GeoJsonNeedsNoGdal) {
    EXPECT_THAT(codesIn(write("a.geojson", test::geoJsonOf(two))), ElementsAre("49007", "49015"));
    EXPECT_THAT(codesIn(write("b.json", test::geoJsonOf(two, "INSEE_COM"))), ElementsAre("49007", "49015"));
    EXPECT_THAT(codesIn(write("c.json", test::geoJsonOf({{"49", -0.6}}))), ElementsAre("boundaries.none"))
        << "a département";
}

TEST_F(BoundaryFile, LargerTerritories) {
    const auto idsIn = [](const std::filesystem::path& file) {
        std::vector<std::string> ids;
        const auto shapes = readBoundaryShapes(file);
        EXPECT_TRUE(shapes) << shapes.error().message.id;
        for (const TerritoryShape& shape : shapes ? shapes->territories : std::vector<TerritoryShape>()) {
            ids.push_back(shape.territory.identification());
        }
        return ids;
    };
    const auto file = write("a.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"52","nom":"Pays de la Loire"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"code":"52","nom":"Haute-Marne"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"code":"52","level":"region"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"INSEE_DEP":"49","INSEE_REG":"52"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"INSEE_ARR":"1","INSEE_DEP":"49","INSEE_REG":"52"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"code_region":4},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"siren":244900015,"dep":"49"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]})");
    EXPECT_THAT(idsIn(file), ElementsAre("dep:49", "dep:52", "epci:244900015", "reg:04", "reg:52"));
    EXPECT_EQ(readBoundaryShapes(file)->territories.back().rings.size(), 2U) << "in two features";
    const auto package = converted("a.gpkg", test::geoJsonOf({{"49", -0.6}}, "INSEE_DEP"),
                                   {QStringLiteral("-nln"), QStringLiteral("DEPARTEMENT")});
    static_cast<void>(converted(
        "a.gpkg", test::geoJsonOf({{"244900015", -0.6}}, "CODE_SIREN"),
        {QStringLiteral("-update"), QStringLiteral("-append"), QStringLiteral("-nln"), QStringLiteral("EPCI")}));
    EXPECT_THAT(idsIn(package), ElementsAre("epci:244900015")) << "the smallest";
}

TEST_F(BoundaryFile, CodesAsNumbersAndInLists) {
    const auto file = write("a.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"com_code":["01001"],"com_name":["Abergement"]},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"insee":1002,"code":"99"},
         "geometry":{"type":"Polygon","coordinates":[[[0,0,5],[1,0,5],[1,1,5],[0,0,5]]]}},
        {"type":"Feature","properties":{"insee":null,"code":"01004","nom":null},
         "geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}}]})");
    const auto shapes = readBoundaryShapes(file);
    ASSERT_TRUE(shapes);
    ASSERT_EQ(shapes->communes.size(), 3U);
    EXPECT_EQ(shapes->communes.at(0).code, "01001");
    EXPECT_EQ(shapes->communes.at(0).name, "Abergement");
    EXPECT_EQ(shapes->communes.at(1).code, "01002");
    EXPECT_EQ(shapes->communes.at(2).code, "01004");
}

TEST_F(BoundaryFile, SaysWhatIsWrong) {
    EXPECT_THAT(codesIn(m_folder / "absent"), ElementsAre("boundaries.cannot_open"));
    EXPECT_EQ(readBoundaryShapes(m_folder / "absent").error().kind, ErrorKind::NotFound);
    EXPECT_THAT(codesIn(m_folder.path()), ElementsAre("boundaries.cannot_open"));
    EXPECT_THAT(codesIn(write("a", "")), ElementsAre("boundaries.not_geojson"));
    EXPECT_THAT(codesIn(write("a", "SQLite format 3")), ElementsAre("boundaries.not_readable"));
    EXPECT_THAT(codesIn(write("a.zip", "PK\x03\x04")), ElementsAre("boundaries.not_readable"));
}

TEST_F(BoundaryFile, GeoPackageInLambert93) {
    const auto file = converted(
        "a.gpkg", test::geoJsonOf(two, "INSEE_COM"),
        {QStringLiteral("-t_srs"), QStringLiteral("EPSG:2154"), QStringLiteral("-nln"), QStringLiteral("COMMUNE")});
    const auto shapes = readBoundaryShapes(file);
    ASSERT_TRUE(shapes) << shapes.error().message.id;
    ASSERT_EQ(shapes->communes.size(), 2U);
    EXPECT_EQ(shapes->communes.at(0).code, "49007");
    EXPECT_EQ(shapes->communes.at(0).name, "C49007");
    const LatLon corner = toLatLon(shapes->communes.at(0).rings.at(0).at(0));
    EXPECT_NEAR(corner.lat, 47.05, 0.051);
    EXPECT_NEAR(std::min(std::abs(corner.lon + 0.6), std::abs(corner.lon + 0.5)), 0, 1e-6);
    EXPECT_TRUE(isLoaded("libgdal"));
}

TEST_F(BoundaryFile, TheLayerOfCommunesAmongOthers) {
    const auto file =
        converted("a.gpkg", test::geoJsonOf(two, "INSEE_COM"), {QStringLiteral("-nln"), QStringLiteral("COMMUNE")});
    const QStringList append{QStringLiteral("-update"), QStringLiteral("-append"), QStringLiteral("-nln")};
    static_cast<void>(converted("a.gpkg", test::geoJsonOf({{"49069", -1.3}}, "INSEE_COM"),
                                append + QStringList{QStringLiteral("COMMUNE_ASSOCIEE_OU_DELEGUEE")}));
    static_cast<void>(converted("a.gpkg", test::geoJsonOf({{"49", -1.3}}, "INSEE_DEP"),
                                append + QStringList{QStringLiteral("DEPARTEMENT")}));
    EXPECT_THAT(codesIn(file), ElementsAre("49007", "49015"));
}

TEST_F(BoundaryFile, ShapefileAndFlatGeobuf) {
    EXPECT_THAT(codesIn(converted("a.shp", test::geoJsonOf(two, "INSEE_COM"), {})), ElementsAre("49007", "49015"));
    EXPECT_THAT(codesIn(converted("a.fgb", test::geoJsonOf(two, "insee"),
                                  {QStringLiteral("-lco"), QStringLiteral("SPATIAL_INDEX=NO")})),
                ElementsAre("49007", "49015"));
    EXPECT_THAT(codesIn(converted("a.shz", test::geoJsonOf(two, "code"), {})), ElementsAre("49007", "49015"));
    EXPECT_THAT(codesIn(converted("b.shp", test::geoJsonOf(two, "numero"), {})), ElementsAre("boundaries.none"));
}

TEST_F(BoundaryFile, OldGeoJsonInLambert93) {
    const auto file = converted(
        "lambert.geojson", test::geoJsonOf(two),
        {QStringLiteral("-t_srs"), QStringLiteral("EPSG:2154"), QStringLiteral("-lco"), QStringLiteral("RFC7946=NO")});
    std::ifstream in(file);
    EXPECT_THAT(std::string(std::istreambuf_iterator<char>(in), {}), HasSubstr("2154"));
    EXPECT_THAT(codesIn(file), ElementsAre("49007", "49015"));
}

} // namespace
} // namespace maillage
