// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/outline_writer.h"

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

void appendPolygon(std::string& out, const Polygon& polygon) {
    out += '[';
    for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendRing(out, polygon.rings[i]);
    }
    out += ']';
}

void appendArea(std::string& out, const MultiPolygon& area) {
    out += R"("geometry":{"type":"MultiPolygon","coordinates":[)";
    for (std::size_t i = 0; i < area.polygons.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendPolygon(out, area.polygons[i]);
    }
    out += "]}";
}

void appendCommune(std::string& out, const OsmCommune& commune) {
    out += R"({"type":"Feature","properties":{)";
    if (const std::string_view code = communeCode(commune); !code.empty()) {
        out += R"("code":)" + jsonString(code) + ',';
    }
    out += R"("nom":)" + jsonString(commune.name) + std::format(R"(,"osm":"relation/{}")", commune.relation);
    out += commune.closedByLine ? R"(,"approximate":true},)" : "},";
    appendArea(out, commune.area);
    out += '}';
}

/// `append` adds a feature of the file to a text.
template<typename Item, typename Append>
Result<void> writeFeatures(const std::vector<Item>& items, const std::string& path, Append&& append) {
    auto file = OutputFile::create(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    std::string& out = (*file)->buffer();
    out += R"({"type":"FeatureCollection","attribution":"© OpenStreetMap contributors, ODbL 1.0","features":[)";
    for (std::size_t i = 0; i < items.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        append(out, items[i]);
        if (auto written = (*file)->writeIfFull(); !written) {
            return written;
        }
    }
    out += "\n]}\n";
    return (*file)->commit();
}

} // namespace

Result<void> writeBoundaries(const OsmSurvey& survey, const std::string& path) {
    return writeFeatures(survey.communes, path, appendCommune);
}

Result<void> writeSea(const OsmSurvey& survey, const std::string& path) {
    return writeFeatures(survey.sea.polygons, path, [](std::string& out, const Polygon& water) {
        out += R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":)";
        appendPolygon(out, water);
        out += "}}";
    });
}

} // namespace maillage
