// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/address_sink.h"
#include "core/base/text.h"
#include "core/osm/commune_finder.h"
#include "core/osm/extract_reader.h"
#include "core/osm/osm_extract.h"

#include <osmium/handler.hpp>
#include <osmium/visitor.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>

namespace maillage {

namespace {

std::string_view tag(const osmium::OSMObject& object, const char* key) {
    const char* value = object.tags().get_value_by_key(key);
    const std::string_view text = value == nullptr ? std::string_view() : std::string_view(value);
    return isValidUtf8(text) ? text : std::string_view();
}

std::string_view firstTag(const osmium::OSMObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (const std::string_view value = tag(object, key); !value.empty()) {
            return value;
        }
    }
    return {};
}

/// Gives addresses to the sink, until it fails.
class AddressTaker {
public:
    AddressTaker(AddressSink& sink, const OsmSurvey& survey)
        : m_sink(sink)
        , m_communes(survey) {}

    void takeAddress(const osmium::OSMObject& object, std::string_view street, LatLon position, PositionKind kind);
    void takePlace(const OsmPlace& place);

    [[nodiscard]] const OsmAddressCounts& counts() const { return m_counts; }

    /// What the sink failed with.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void take(AddressRow& row, std::uint64_t& taken);

    AddressSink& m_sink;
    CommuneFinder m_communes;
    OsmAddressCounts m_counts;
    std::optional<Error> m_error;
};

void AddressTaker::takeAddress(const osmium::OSMObject& object, std::string_view street, LatLon position,
                               PositionKind kind) {
    const std::string_view named = tag(object, "addr:street");
    AddressRow row{.number = tag(object, "addr:housenumber"),
                   .street = named.empty() ? street : named,
                   .locality = firstTag(object, {"addr:place", "addr:hamlet"}),
                   .postcode = tag(object, "addr:postcode"),
                   .commune = tag(object, "addr:city"),
                   .position = position,
                   .positionKind = kind};
    if (row.street.empty() && row.locality.empty()) {
        ++m_counts.noStreet;
        return;
    }
    take(row, m_counts.addresses);
}

void AddressTaker::takePlace(const OsmPlace& place) {
    AddressRow row{.locality = place.name, .position = place.position};
    const auto commune = m_communes.at(place.position);
    if (commune && commune->name != place.name) {
        take(row, m_counts.localities);
    }
}

void AddressTaker::take(AddressRow& row, std::uint64_t& taken) {
    if (m_error) {
        return;
    }
    if (const auto commune = m_communes.at(row.position)) {
        row.insee = commune->insee;
        row.commune = commune->name;
    }
    const auto verdict = m_sink.take(row);
    if (!verdict) {
        m_error = verdict.error();
    } else if (*verdict == RowVerdict::Taken) {
        ++taken;
    } else {
        ++(*verdict == RowVerdict::NoCommune ? m_counts.noCommune : m_counts.unusable);
    }
}

class AddressHandler : public osmium::handler::Handler {
public:
    AddressHandler(AddressTaker& taker, NodePositions& positions, const StreetMembers& streets)
        : m_taker(taker)
        , m_positions(positions)
        , m_streets(streets) {}

    void node(const osmium::Node& node) {
        if (node.tags().has_key("addr:housenumber") && node.location().valid()) {
            const bool entrance = node.tags().has_key("entrance");
            m_taker.takeAddress(node, m_streets.streetOf(OsmKind::Node, node.id()),
                                {node.location().lat(), node.location().lon()},
                                entrance ? PositionKind::Entrance : PositionKind::Unknown);
        }
    }

    void way(const osmium::Way& way) {
        if (!way.tags().has_key("addr:housenumber")) {
            return;
        }
        if (const auto middle = middleOf(way)) {
            const bool building = way.tags().has_key("building");
            m_taker.takeAddress(way, m_streets.streetOf(OsmKind::Way, way.id()), *middle,
                                building ? PositionKind::Building : PositionKind::Unknown);
        }
    }

private:
    /// The mean of its corners: inside of most houses. Nothing where the extract holds none of them.
    [[nodiscard]] std::optional<LatLon> middleOf(const osmium::Way& way) {
        LatLon sum{};
        int corners = 0;
        const std::size_t last = way.nodes().empty() ? 0 : way.nodes().size() - (way.is_closed() ? 1 : 0);
        for (std::size_t i = 0; i < last; ++i) {
            if (const auto position = m_positions.find(way.nodes()[i].ref())) {
                sum.lat += position->degrees().lat;
                sum.lon += position->degrees().lon;
                ++corners;
            }
        }
        return corners == 0 ? std::nullopt : std::optional(LatLon{sum.lat / corners, sum.lon / corners});
    }

    AddressTaker& m_taker;
    NodePositions& m_positions;
    const StreetMembers& m_streets;
};

} // namespace

Result<OsmAddressCounts> OsmExtract::readAddresses(AddressSink& sink, const BuildStep& step) {
    AddressTaker taker(sink, m_survey);
    for (const OsmPlace& place : m_survey.places) {
        taker.takePlace(place);
    }
    AddressHandler addresses(taker, m_positions, m_streets);
    const auto header = readExtract(
        m_path, ExtractPart::NodesAndWays,
        [&](osmium::memory::Buffer& buffer) {
            osmium::apply(buffer, addresses);
            return !taker.error();
        },
        step);
    if (!header) {
        return std::unexpected(header.error());
    }
    return taker.error() ? Result<OsmAddressCounts>(std::unexpected(*taker.error())) : taker.counts();
}

} // namespace maillage
