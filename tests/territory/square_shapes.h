// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/boundaries/boundary_shapes.h"

#include <format>
#include <string>
#include <vector>

namespace maillage::test {

/// A square with its south-west corner there, in degrees.
struct Square {
    std::string code;
    double west = 0;
    double south = 47;
    double side = 0.1;
};

inline CommuneShape shapeOf(const Square& square) {
    const double east = square.west + square.side;
    const double north = square.south + square.side;
    std::vector<WorldPoint> ring;
    for (const LatLon corner : {LatLon{square.south, square.west}, LatLon{square.south, east}, LatLon{north, east},
                                LatLon{north, square.west}, LatLon{square.south, square.west}}) {
        ring.push_back(toWorld(corner));
    }
    return {square.code, "C" + square.code, {ring}};
}

inline std::vector<CommuneShape> shapesOf(const std::vector<Square>& squares) {
    std::vector<CommuneShape> shapes;
    shapes.reserve(squares.size());
    for (const Square& square : squares) {
        shapes.push_back(shapeOf(square));
    }
    return shapes;
}

/// The same as a GeoJSON file, the code in the property of that name.
inline std::string geoJsonOf(const std::vector<Square>& squares, const std::string& attribute = "code") {
    std::string features;
    for (const Square& square : squares) {
        const std::string ring = std::format("[[{0},{1}],[{2},{1}],[{2},{3}],[{0},{3}],[{0},{1}]]", square.west,
                                             square.south, square.west + square.side, square.south + square.side);
        features += std::format(R"({}{{"type":"Feature","properties":{{"{}":"{}","nom":"C{}"}},)",
                                features.empty() ? "" : ",", attribute, square.code, square.code);
        features += R"("geometry":{"type":"Polygon","coordinates":[)" + ring + "]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

} // namespace maillage::test
