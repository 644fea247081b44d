// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/outline_writer.h"

#include "core/base/json.h"
#include "core/exchange/output_file.h"
#include "core/osm/commune_finder.h"

#include <format>
#include <iterator>
#include <memory>
#include <utility>

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

std::string_view levelOf(const Territory& territory) {
    return territory.kind() == TerritoryKind::Epci     ? "epci"
           : territory.kind() == TerritoryKind::Region ? "region"
                                                       : "departement";
}

/// See territory_attribute.h: the level tells départements and régions of the same code apart.
void appendTerritory(std::string& out, const OsmTerritory& territory) {
    const std::string& identification = territory.territory.identification();
    const std::string code = identification.substr(identification.find(':') + 1);
    out += R"({"type":"Feature","properties":{"level":)" + jsonString(levelOf(territory.territory));
    out += R"(,"code":)" + jsonString(code) + R"(,"nom":)" + jsonString(territory.name);
    out += std::format(R"(,"osm":"relation/{}"}},)", territory.relation);
    appendArea(out, territory.area);
    out += '}';
}

/// A GeoJSON file that appears when all is in it.
class FeatureFile {
public:
    [[nodiscard]] static Result<FeatureFile> create(const std::string& path) {
        auto file = OutputFile::create(path);
        if (!file) {
            return std::unexpected(file.error());
        }
        (*file)->buffer() +=
            R"({"type":"FeatureCollection","attribution":"© OpenStreetMap contributors, ODbL 1.0","features":[)";
        return FeatureFile(*std::move(file));
    }

    /// `append` adds a feature to a text.
    template<typename Item, typename Append>
    [[nodiscard]] Result<void> add(const std::vector<Item>& items, Append append) {
        for (const Item& item : items) {
            std::string& out = m_file->buffer();
            out += std::exchange(m_isEmpty, false) ? "\n" : ",\n";
            append(out, item);
            if (auto written = m_file->writeIfFull(); !written) {
                return written;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> finish() {
        m_file->buffer() += "\n]}\n";
        return m_file->commit();
    }

private:
    explicit FeatureFile(std::unique_ptr<OutputFile> file)
        : m_file(std::move(file)) {}

    std::unique_ptr<OutputFile> m_file;
    bool m_isEmpty = true;
};

} // namespace

Result<void> writeBoundaries(const OsmSurvey& survey, const std::string& path) {
    return FeatureFile::create(path).and_then([&](FeatureFile file) {
        return file.add(survey.communes, appendCommune)
            .and_then([&] { return file.add(survey.territories, appendTerritory); })
            .and_then([&] { return file.finish(); });
    });
}

Result<void> writeSea(const OsmSurvey& survey, const std::string& path) {
    const auto append = [](std::string& out, const Polygon& water) {
        out += R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":)";
        appendPolygon(out, water);
        out += "}}";
    };
    return FeatureFile::create(path).and_then([&](FeatureFile file) {
        return file.add(survey.sea.polygons, append).and_then([&] { return file.finish(); });
    });
}

} // namespace maillage
