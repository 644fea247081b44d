// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/commune_finder.h"

#include "core/territory/boundaries/commune_attribute.h"
#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::string_view monaco = "Monaco";
constexpr std::string_view monacoCode = "99138";

std::vector<WorldPoint> worldRing(const Ring& ring) {
    std::vector<WorldPoint> points;
    points.reserve(ring.size());
    for (const LatLon& position : ring) {
        points.push_back(toWorld(position));
    }
    return points;
}

CommuneShape shapeOf(const OsmCommune& commune) {
    CommuneShape shape{.code = std::string(communeCode(commune)), .name = commune.name, .rings = {}};
    for (const Polygon& polygon : commune.area.polygons) {
        for (const Ring& ring : polygon.rings) {
            shape.rings.push_back(worldRing(ring));
        }
    }
    return shape;
}

} // namespace

std::string_view communeCode(const OsmCommune& commune) {
    if (inseeCodeOf(commune.insee)) {
        return commune.insee;
    }
    return commune.name == monaco ? monacoCode : std::string_view();
}

std::vector<CommuneShape> communeShapes(const OsmSurvey& survey) {
    std::vector<CommuneShape> shapes;
    for (const OsmCommune& commune : survey.communes) {
        if (!communeCode(commune).empty()) {
            shapes.push_back(shapeOf(commune));
        }
    }
    return shapes;
}

CommuneFinder::CommuneFinder(const OsmSurvey& survey)
    : m_areas(communeShapes(survey)) {
    for (const OsmCommune& commune : survey.communes) {
        const std::string_view code = communeCode(commune);
        if (!code.empty() && !Gazetteer::instance().commune(code)) {
            m_unknown.push_back({boxOf(commune.area), commune.area, std::string(code), commune.name});
        }
    }
}

std::optional<CommuneLabel> CommuneFinder::at(LatLon position) const {
    if (const auto commune = m_areas.at(position)) {
        return CommuneLabel{commune->code(), commune->name()};
    }
    const auto unknown = std::ranges::find_if(
        m_unknown, [&](const Unknown& each) { return each.box.contains(position) && contains(each.area, position); });
    return unknown == m_unknown.end() ? std::nullopt : std::optional(CommuneLabel{unknown->insee, unknown->name});
}

} // namespace maillage
