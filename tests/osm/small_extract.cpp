// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/osm/small_extract.h"

#include <osmium/builder/attr.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/memory/buffer.hpp>

#include <string>
#include <utility>
#include <vector>

namespace maillage::test {

namespace {

using namespace osmium::builder::attr; // NOLINT(google-build-using-namespace): as its authors mean it
using Tags = std::vector<std::pair<const char*, const char*>>;
using Member = osmium::builder::attr::member_type;

osmium::memory::Buffer nodes() {
    using osmium::Location;
    osmium::memory::Buffer buffer{10'000, osmium::memory::Buffer::auto_grow::yes};
    const auto node = [&](osmium::object_id_type id, double lat, double lon, const Tags& tags = {}) {
        osmium::builder::add_node(buffer, _id(id), _version(1), _location(Location{lon, lat}), _tags(tags));
    };
    // Two rows of corners, from the west to the east: of Angers, Avrillé and Ailleurs.
    for (const auto& [first, lat] : {std::pair(1, 47.40), std::pair(11, 47.50)}) {
        for (int column = 0; column < 4; ++column) {
            node(first + column, lat, -0.60 + 0.1 * column);
        }
    }
    node(21, 47.45, -0.45, {{"place", "hamlet"}, {"name", "La Meignanne"}});
    node(22, 47.45, -0.55, {{"place", "city"}, {"name", "Angers"}, {"population", "157175"}});
    node(31, 47.451, -0.551, {{"addr:housenumber", "12 bis"}, {"addr:street", "Rue des Lilas"}});
    node(32, 47.452, -0.552, {{"addr:housenumber", "4"}, {"entrance", "yes"}});
    node(33, 47.453, -0.553, {{"addr:housenumber", "99"}});
    node(34, 47.90, -0.553, {{"addr:housenumber", "3"}, {"addr:street", "Rue du Nord"}});
    node(51, 47.39, -0.34); // a coast in the east
    node(52, 47.51, -0.34);
    for (int corner = 0; corner < 4; ++corner) {
        node(41 + corner, corner < 2 ? 47.450 : 47.4502, corner % 3 == 0 ? -0.4500 : -0.4498);
    }
    return buffer;
}

osmium::memory::Buffer ways() {
    osmium::memory::Buffer buffer{10'000, osmium::memory::Buffer::auto_grow::yes};
    const auto way = [&](osmium::object_id_type id, const std::vector<osmium::object_id_type>& corners,
                         const Tags& tags = {}) {
        osmium::builder::add_way(buffer, _id(id), _version(1), _nodes(corners), _tags(tags));
    };
    way(101, {2, 1, 11, 12}); // around Angers but for the border with Avrillé
    way(102, {2, 12});        // that border
    way(103, {3, 2});         // Avrillé's south
    way(104, {3, 13});        // its border with Ailleurs
    way(105, {12, 13});       // its north
    way(106, {3, 4, 14, 13}); // around Ailleurs
    way(111, {21, 31, 22}, {{"highway", "primary"}, {"name", "Route d’Avrillé"}, {"ref", "D 775"}});
    way(112, {1, 2, 12, 1}, {{"landuse", "forest"}});
    way(113, {11, 12, 13, 14}, {{"waterway", "river"}, {"name", "Maine"}});
    way(114, {51, 52}, {{"natural", "coastline"}});
    way(121, {41, 42, 43, 44, 41}, {{"building", "yes"}, {"addr:housenumber", "7"}, {"addr:place", "La Meignanne"}});
    return buffer;
}

osmium::memory::Buffer relations() {
    osmium::memory::Buffer buffer{10'000, osmium::memory::Buffer::auto_grow::yes};
    const auto boundary = [&](osmium::object_id_type id, const Tags& level, const char* name, const char* code,
                              const std::vector<osmium::object_id_type>& lines) {
        std::vector<Member> members;
        members.reserve(lines.size());
        for (const osmium::object_id_type line : lines) {
            members.emplace_back(osmium::item_type::way, line, "outer");
        }
        Tags tags = level;
        tags.insert(tags.end(), {{"type", "boundary"}, {"name", name}});
        if (*code != '\0') {
            tags.emplace_back("ref:INSEE", code);
        }
        osmium::builder::add_relation(buffer, _id(id), _version(1), _members(members), _tags(tags));
    };
    const Tags communes{{"boundary", "administrative"}, {"admin_level", "8"}};
    const auto commune = [&](osmium::object_id_type id, const char* name, const char* code,
                             const std::vector<osmium::object_id_type>& lines) {
        boundary(id, communes, name, code, lines);
    };
    commune(201, "Angers", "49007", {101, 102});
    commune(202, "Avrillé", "49015", {102, 103, 104, 105});
    commune(203, "Bouchemaine", "49035", {101, 999});
    commune(204, "Ailleurs", "", {104, 106});
    const std::vector<osmium::object_id_type> around{101, 103, 104, 105}; // Angers and Avrillé
    boundary(221, {{"boundary", "local_authority"}, {"local_authority:FR", "CU"}}, "Angers Loire Métropole",
             "244900015", around);
    boundary(222, {{"boundary", "administrative"}, {"admin_level", "6"}}, "Maine-et-Loire", "49", around);
    boundary(223, {{"boundary", "administrative"}, {"admin_level", "4"}}, "Pays de la Loire", "52", {101, 999});
    boundary(224, {{"boundary", "administrative"}, {"admin_level", "6"}}, "Imperia", "", around);
    osmium::builder::add_relation(buffer, _id(211), _version(1),
                                  _members({Member(osmium::item_type::node, 32, "house")}),
                                  _tags({{"type", "associatedStreet"}, {"name", "Rue du Mail"}}));
    return buffer;
}

} // namespace

void writeSmallExtract(const std::filesystem::path& path, bool bounded) {
    osmium::io::Header header;
    if (bounded) {
        header.add_box(osmium::Box{-0.6, 47.4, -0.3, 47.5});
    }
    header.set("osmosis_replication_timestamp", "2026-03-01T20:21:46Z");
    osmium::io::Writer writer(osmium::io::File(path.string(), "pbf"), header, osmium::io::overwrite::allow);
    writer(nodes());
    writer(ways());
    writer(relations());
    writer.close();
}

} // namespace maillage::test
