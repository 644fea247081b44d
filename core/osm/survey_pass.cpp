// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/survey_pass.h"

#include "core/base/text.h"
#include "core/osm/boundary_closer.h"
#include "core/osm/coastline.h"
#include "core/osm/extract_reader.h"
#include "core/osm/territory_relation.h"

#include <osmium/area/assembler.hpp>
#include <osmium/area/multipolygon_manager.hpp>
#include <osmium/handler.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/visitor.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace maillage {

namespace {

using AreaManager = osmium::area::MultipolygonManager<osmium::area::Assembler>;

constexpr std::uint64_t relationsShare = 30; // of the time, in hundredths: blocks of others are unpacked for nothing
constexpr std::array<std::string_view, 9> wantedPlaces{
    "city", "town", "village", "hamlet", "suburb", "quarter", "borough", "neighbourhood", "isolated_dwelling"};

Ring ringOf(const osmium::NodeRefList& nodes) {
    Ring ring;
    ring.reserve(nodes.size());
    for (const osmium::NodeRef& node : nodes) {
        ring.push_back({node.lat(), node.lon()});
    }
    return ring;
}

MultiPolygon polygonsOf(const osmium::Area& area) {
    MultiPolygon result;
    for (const osmium::OuterRing& outer : area.outer_rings()) {
        Polygon& polygon = result.polygons.emplace_back();
        polygon.rings.push_back(ringOf(outer));
        for (const osmium::InnerRing& inner : area.inner_rings(outer)) {
            polygon.rings.push_back(ringOf(inner));
        }
    }
    return result;
}

AreaManager areaManager() {
    osmium::area::AssemblerConfig config;
    config.create_way_polygons = false; // a way with a commune's tags is one of its relation's lines
    return AreaManager(config, boundaryRelations());
}

/// The first reading: which lines make the communes and larger territories, and which houses belong to which street.
class RelationHandler : public osmium::handler::Handler {
public:
    RelationHandler(StreetMembers& streets, OsmSurvey& survey)
        : m_streets(streets)
        , m_survey(survey) {}

    void relation(const osmium::Relation& relation) {
        ++m_survey.relations;
        if (isCommune(relation) || territoryOf(relation)) {
            for (const osmium::RelationMember& member : relation.members()) {
                if (member.type() == osmium::item_type::way) {
                    m_lines.insert(member.ref());
                }
            }
        } else if (tagOf(relation, "type") == "associatedStreet") {
            addStreet(relation);
        }
    }

    [[nodiscard]] const std::unordered_set<std::int64_t>& lines() const { return m_lines; }

private:
    void addStreet(const osmium::Relation& relation) {
        const std::string street = nameOf(relation);
        if (street.empty()) {
            return;
        }
        m_streets.beginStreet(street);
        for (const osmium::RelationMember& member : relation.members()) {
            const std::string_view role = member.role();
            if (role == "house" || role == "address" || role == "addr:houselink") {
                const bool isNode = member.type() == osmium::item_type::node;
                m_streets.addHouse(isNode ? OsmKind::Node : OsmKind::Way, member.ref());
            }
        }
    }

    StreetMembers& m_streets;
    OsmSurvey& m_survey;
    std::unordered_set<std::int64_t> m_lines;
};

/// The second: where the nodes are, and those lines with their positions.
class PositionHandler : public osmium::handler::Handler {
public:
    PositionHandler(NodePositions& positions, const std::unordered_set<std::int64_t>& lines, OsmSurvey& survey)
        : m_positions(positions)
        , m_lines(lines)
        , m_survey(survey) {}

    void node(const osmium::Node& node) {
        ++m_survey.nodes;
        if (!node.location().valid()) {
            return;
        }
        m_positions.add(node.id(), {node.location().y(), node.location().x()});
        m_around.include(LatLon{node.location().lat(), node.location().lon()});
        if (!node.tags().empty()) {
            m_survey.houseNumbers += node.tags().has_key("addr:housenumber") ? 1 : 0;
            addPlace(node);
        }
    }

    void way(osmium::Way& way) {
        ++m_survey.ways;
        m_survey.houseNumbers += way.tags().has_key("addr:housenumber") ? 1 : 0;
        if (tagOf(way, "natural") == "coastline") {
            addCoast(way);
        }
        if (!m_lines.contains(way.id())) {
            return;
        }
        Ring& line = m_positioned[way.id()];
        for (osmium::NodeRef& node : way.nodes()) {
            if (const auto position = m_positions.find(node.ref())) {
                node.set_location(osmium::Location(position->lon, position->lat));
                line.push_back(position->degrees());
            }
        }
    }

    /// The lines of a commune that the extract holds.
    [[nodiscard]] std::vector<Ring> linesOf(const osmium::Relation& relation) const {
        std::vector<Ring> found;
        for (const osmium::RelationMember& member : relation.members()) {
            const auto line = m_positioned.find(member.ref());
            if (member.type() == osmium::item_type::way && line != m_positioned.end()) {
                found.push_back(line->second);
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<Ring> takeCoast() { return std::move(m_coast); }

    /// Around all nodes.
    [[nodiscard]] const Box& around() const { return m_around; }

private:
    void addPlace(const osmium::Node& node) {
        const std::string_view kind = tagOf(node, "place");
        if (!std::ranges::contains(wantedPlaces, kind)) {
            return;
        }
        if (std::string called = nameOf(node); !called.empty()) {
            m_survey.places.push_back(
                {std::string(kind), std::move(called), {node.location().lat(), node.location().lon()}});
        }
    }

    /// In as many pieces as the extract leaves of it.
    void addCoast(const osmium::Way& way) {
        Ring piece;
        for (const osmium::NodeRef& node : way.nodes()) {
            if (const auto position = m_positions.find(node.ref())) {
                piece.push_back(position->degrees());
            } else if (!piece.empty()) {
                m_coast.push_back(std::exchange(piece, {}));
            }
        }
        if (!piece.empty()) {
            m_coast.push_back(std::move(piece));
        }
    }

    NodePositions& m_positions;
    const std::unordered_set<std::int64_t>& m_lines;
    std::unordered_map<std::int64_t, Ring> m_positioned;
    std::vector<Ring> m_coast;
    OsmSurvey& m_survey;
    Box m_around{};
};

OsmCommune communeOf(const osmium::OSMObject& object, std::int64_t relation, MultiPolygon area) {
    const std::string_view insee = tagOf(object, "ref:INSEE");
    return {.relation = relation,
            .name = nameOf(object),
            .insee = isValidUtf8(insee) ? std::string(insee) : std::string(),
            .area = std::move(area)};
}

void addWhole(const osmium::Area& area, OsmSurvey& survey) {
    MultiPolygon polygons = polygonsOf(area);
    if (!isCommune(area)) {
        if (auto territory = territoryOf(area); territory && !polygons.polygons.empty()) {
            survey.territories.push_back({area.orig_id(), nameOf(area), *std::move(territory), std::move(polygons)});
        }
    } else if (!polygons.polygons.empty()) {
        survey.communes.push_back(communeOf(area, area.orig_id(), std::move(polygons)));
    } else {
        survey.brokenAreas.push_back(nameOf(area));
    }
}

void addIncomplete(const osmium::Relation& relation, const PositionHandler& objects, OsmSurvey& survey) {
    if (!isCommune(relation)) {
        return;
    }
    if (auto area = closedArea(objects.linesOf(relation))) {
        survey.communes.push_back(communeOf(relation, relation.id(), *std::move(area)));
        survey.communes.back().closedByLine = true;
    } else {
        survey.cutCommunes.push_back(nameOf(relation));
    }
}

} // namespace

Result<OsmSurvey> surveyExtract(const std::filesystem::path& path, NodePositions& positions, StreetMembers& streets,
                                const BuildStep& step) {
    OsmSurvey survey;
    AreaManager manager = areaManager();
    RelationHandler relations(streets, survey);
    auto header = readExtract(
        path, ExtractPart::Relations,
        [&](osmium::memory::Buffer& buffer) {
            osmium::apply(buffer, relations, manager);
            return true;
        },
        step.part(0, relationsShare));
    if (!header) {
        return std::unexpected(header.error());
    }
    manager.prepare_for_lookup();
    PositionHandler objects(positions, relations.lines(), survey);
    auto& areas = manager.handler([&survey](osmium::memory::Buffer&& buffer) { // NOLINT(*-rvalue-reference-param-*)
        for (const osmium::Area& area : buffer.select<osmium::Area>()) {
            addWhole(area, survey);
        }
    });
    header = readExtract(
        path, ExtractPart::NodesAndWays,
        [&](osmium::memory::Buffer& buffer) {
            osmium::apply(buffer, objects, areas);
            return true;
        },
        step.part(relationsShare, 100));
    if (!header) {
        return std::unexpected(header.error());
    }
    manager.for_each_incomplete_relation([&](const auto& handle) { addIncomplete(*handle, objects, survey); });
    survey.bounds = header->bounds.isEmpty() ? objects.around() : header->bounds;
    survey.sea = seaWithin(survey.bounds, objects.takeCoast());
    survey.day = header->day;
    std::ranges::sort(survey.communes, {},
                      [](const OsmCommune& commune) { return std::tie(commune.insee, commune.name); });
    std::ranges::sort(survey.cutCommunes);
    std::ranges::sort(survey.territories, {},
                      [](const OsmTerritory& one) { return std::tie(one.territory.identification(), one.relation); });
    return survey;
}

} // namespace maillage
