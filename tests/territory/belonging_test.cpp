// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/belonging.h"
#include "core/territory/boundaries/commune_areas.h"
#include "tests/territory/square_shapes.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

std::string found(const Whereabouts& where, const CommuneAreas* areas = nullptr) {
    const Belonging belonging = belongingOf(where, areas);
    return std::string(nameOf(belonging.way)) + ' ' + std::string(belonging.commune ? belonging.commune->code() : "-");
}

TEST(Belonging, ByCode) {
    EXPECT_EQ(found({.insee = "49007"}), "code 49007");
    EXPECT_EQ(found({.insee = "49069"}), "former_code 49126") << "Champtoceaux is a part of Orée d'Anjou";
    EXPECT_EQ(found({.insee = "75113"}), "code 75113");
    EXPECT_EQ(found({.insee = "49007", .postcode = "44000", .commune = "Nantes"}), "code 49007") << "the code decides";
}

TEST(Belonging, ByPostcodeAndNameWhereTheCodeSaysNothing) {
    EXPECT_EQ(found({.postcode = "49100", .commune = "ANGERS"}), "postcode_and_name 49007");
    EXPECT_EQ(found({.insee = "99999", .postcode = "49100", .commune = "Angers"}), "postcode_and_name 49007");
    EXPECT_EQ(found({.postcode = "49270", .commune = "Champtoceaux"}), "postcode_and_name 49126") << "merged since";
    EXPECT_EQ(found({.postcode = "49009", .commune = "Angers Cedex"}), "postcode_and_name 49007");
    EXPECT_EQ(found({.postcode = "13001", .commune = "Marseille"}), "postcode_and_name 13201");
    EXPECT_EQ(found({.postcode = "44000", .commune = "Angers"}), "nowhere -");
    EXPECT_EQ(found({.commune = "Saint-Denis"}), "nowhere -") << "several";
    EXPECT_EQ(found({.postcode = "49100"}), "nowhere -");
    EXPECT_EQ(found({}), "nowhere -");
}

TEST(Belonging, ByBoundariesBeforePostcodeAndName) {
    const CommuneAreas areas(test::shapesOf({{"49015", -0.6}}));
    const LatLon inside{47.05, -0.55};
    EXPECT_EQ(found({.postcode = "49100", .commune = "Angers", .position = inside}, &areas), "coordinates 49015");
    EXPECT_EQ(found({.insee = "49007", .position = inside}, &areas), "code 49007");
    EXPECT_EQ(found({.insee = "x", .position = inside}, &areas), "coordinates 49015");
    EXPECT_EQ(found({.postcode = "49100", .commune = "Angers", .position = LatLon{47.5, -0.5}}, &areas),
              "postcode_and_name 49007")
        << "outside of all boundaries";
    EXPECT_EQ(found({.position = inside}), "nowhere -") << "without boundaries";
}

} // namespace
} // namespace maillage
