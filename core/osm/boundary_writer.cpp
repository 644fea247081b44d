// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/boundary_writer.h"

#include "core/base/json.h"
#include "core/exchange/output_file.h"
#include "core/osm/commune_finder.h"

#include <format>
#include <iterator>

namespace maillage {

namespace {

void appendRing(std::string& out, const Ring& ring) {
    const char* separator = "[";
    for (const LatLon& position : ring) {
        std::format_to(std::back_inserter(out), "{}[{:.7f},{:.7f}]", separator, position.lon, position.lat);
        separator = ",";
    }
    out += ']';
}

void appendArea(std::string& out, const MultiPolygon& area) {
    out += R"("geometry":{"type":"MultiPolygon","coordinates":[)";
    for (std::size_t i = 0; i < area.polygons.size(); ++i) {
        out += i == 0 ? "[" : ",[";
        const std::vector<Ring>& rings = area.polygons[i].rings;
        for (std::size_t ring = 0; ring < rings.size(); ++ring) {
            out += ring == 0 ? "" : ",";
            appendRing(out, rings[ring]);
        }
        out += ']';
    }
    out += "]}";
}

void appendFeature(std::string& out, const OsmCommune& commune) {
    out += R"({"type":"Feature","properties":{)";
    if (const std::string_view code = communeCode(commune); !code.empty()) {
        out += R"("code":)" + jsonString(code) + ',';
    }
    out += R"("nom":)" + jsonString(commune.name) + std::format(R"(,"osm":"relation/{}")", commune.relation);
    out += commune.closedByLine ? R"(,"approximate":true},)" : "},";
    appendArea(out, commune.area);
    out += '}';
}

} // namespace

Result<void> writeBoundaries(const OsmSurvey& survey, const std::string& path) {
    auto file = OutputFile::create(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    std::string& out = (*file)->buffer();
    out += R"({"type":"FeatureCollection","attribution":"© OpenStreetMap contributors, ODbL 1.0","features":[)";
    for (std::size_t i = 0; i < survey.communes.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        appendFeature(out, survey.communes[i]);
        if (auto written = (*file)->writeIfFull(); !written) {
            return written;
        }
    }
    out += "\n]}\n";
    return (*file)->commit();
}

} // namespace maillage
