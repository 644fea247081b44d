// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/mvt.h"

#include <protozero/exception.hpp>
#include <protozero/pbf_reader.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace maillage {

namespace {

using protozero::pbf_wire_type;
using protozero::tag_and_type;

// The protocol buffer's fields with their wire types: one of another type is passed over like an unknown one.
constexpr auto tileLayer = tag_and_type(3, pbf_wire_type::length_delimited);
constexpr auto layerName = tag_and_type(1, pbf_wire_type::length_delimited);
constexpr auto layerFeature = tag_and_type(2, pbf_wire_type::length_delimited);
constexpr auto layerKey = tag_and_type(3, pbf_wire_type::length_delimited);
constexpr auto layerValue = tag_and_type(4, pbf_wire_type::length_delimited);
constexpr auto layerExtent = tag_and_type(5, pbf_wire_type::varint);
constexpr auto layerVersion = tag_and_type(15, pbf_wire_type::varint);
constexpr auto valueText = tag_and_type(1, pbf_wire_type::length_delimited);
constexpr auto valueFloat = tag_and_type(2, pbf_wire_type::fixed32);
constexpr auto valueDouble = tag_and_type(3, pbf_wire_type::fixed64);
constexpr auto valueInt = tag_and_type(4, pbf_wire_type::varint);
constexpr auto valueUnsigned = tag_and_type(5, pbf_wire_type::varint);
constexpr auto valueSigned = tag_and_type(6, pbf_wire_type::varint);
constexpr auto valueBool = tag_and_type(7, pbf_wire_type::varint);

constexpr std::uint32_t newestVersion = 2;

std::string_view viewOf(const protozero::data_view& view) {
    return {view.data(), view.size()};
}

MvtValue readValue(protozero::pbf_reader value) {
    MvtValue result;
    while (value.next()) {
        switch (value.tag_and_type()) {
        case valueText:
            result = viewOf(value.get_view());
            break;
        case valueFloat:
            result = static_cast<double>(value.get_float());
            break;
        case valueDouble:
            result = value.get_double();
            break;
        case valueInt:
            result = static_cast<std::int64_t>(value.get_int64());
            break;
        case valueUnsigned:
            result = static_cast<std::int64_t>(
                std::min<std::uint64_t>(value.get_uint64(), std::numeric_limits<std::int64_t>::max()));
            break;
        case valueSigned:
            result = static_cast<std::int64_t>(value.get_sint64());
            break;
        case valueBool:
            result = value.get_bool();
            break;
        default:
            value.skip();
        }
    }
    return result;
}

template<typename Item>
bool addWithin(std::vector<Item>& items, Item item) {
    if (items.size() >= maxMvtFeatures) {
        return false;
    }
    items.push_back(std::move(item));
    return true;
}

/// What of a layer could be read, its name first of all; `complete` says whether that is everything.
struct LayerReading {
    MvtLayer layer;
    std::uint32_t version = 1;
    bool complete = false;
};

/// One field of a layer; false where a limit is passed.
bool readField(protozero::pbf_reader& reader, LayerReading& into) {
    MvtLayer& layer = into.layer;
    switch (reader.tag_and_type()) {
    case layerName:
        layer.name = viewOf(reader.get_view());
        return true;
    case layerFeature:
        return addWithin(layer.features, viewOf(reader.get_view()));
    case layerKey:
        return addWithin(layer.keys, viewOf(reader.get_view()));
    case layerValue:
        return addWithin(layer.values, readValue(reader.get_message()));
    case layerExtent:
        layer.extent = reader.get_uint32();
        return layer.extent > 0 && layer.extent <= maxMvtExtent;
    case layerVersion:
        into.version = reader.get_uint32();
        return true;
    default:
        reader.skip();
        return true;
    }
}

LayerReading readLayer(std::string_view bytes) {
    LayerReading result;
    try {
        protozero::pbf_reader reader(bytes.data(), bytes.size());
        while (reader.next()) {
            if (!readField(reader, result)) {
                return result;
            }
        }
        result.complete = true;
    } catch (const protozero::exception&) {
        result.complete = false;
    }
    return result;
}

/// The bytes of each layer; nothing where the tile is no protocol buffer.
std::optional<std::vector<std::string_view>> splitTile(std::string_view bytes) {
    std::vector<std::string_view> layers;
    try {
        protozero::pbf_reader tile(bytes.data(), bytes.size());
        while (tile.next()) {
            if (tile.tag_and_type() != tileLayer) {
                tile.skip();
            } else if (layers.size() < maxMvtLayers) {
                layers.push_back(viewOf(tile.get_view()));
            } else {
                return std::nullopt;
            }
        }
    } catch (const protozero::exception&) {
        return std::nullopt;
    }
    return layers;
}

} // namespace

std::string tileName(const TileId& id) {
    return std::to_string(id.zoom) + '/' + std::to_string(id.x) + '/' + std::to_string(id.y);
}

Result<std::vector<MvtLayer>> readMvt(std::string_view bytes, const TileId& id) {
    const auto parts = splitTile(bytes);
    if (!parts) {
        return failure(ErrorKind::Damaged, "tiles.vector.no_tile", {tileName(id)});
    }
    std::vector<MvtLayer> layers;
    for (const std::string_view part : *parts) {
        LayerReading reading = readLayer(part);
        if (!reading.complete) {
            return failure(ErrorKind::Damaged, "tiles.vector.damaged",
                           {tileName(id), std::string(reading.layer.name.substr(0, 80))});
        }
        if (!reading.layer.name.empty() && reading.version <= newestVersion) {
            layers.push_back(std::move(reading.layer));
        }
    }
    return layers;
}

} // namespace maillage
