// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/mvt.h"

#include <protozero/exception.hpp>
#include <protozero/pbf_reader.hpp>

#include <cstdlib>

namespace maillage {

namespace {

using protozero::pbf_wire_type;
using protozero::tag_and_type;

constexpr auto featureTags = tag_and_type(2, pbf_wire_type::length_delimited);
constexpr auto featureType = tag_and_type(3, pbf_wire_type::varint);
constexpr auto featureGeometry = tag_and_type(4, pbf_wire_type::length_delimited);

constexpr std::uint32_t moveTo = 1;
constexpr std::uint32_t lineTo = 2;
constexpr std::uint32_t closePath = 7;
constexpr std::uint32_t commandBits = 3;
constexpr std::uint32_t commandMask = (1U << commandBits) - 1;

/// Farther from the tile than any buffer: such a tile is damaged.
constexpr std::int64_t farthest = 1LL << 24;

using Numbers = protozero::iterator_range<protozero::pbf_reader::const_uint32_iterator>;

/// Follows a geometry's commands: a pen that moves in steps from where it stands.
class Pen {
public:
    Pen(Numbers numbers, MvtFeature& feature)
        : m_numbers(numbers)
        , m_feature(feature) {}

    [[nodiscard]] bool run() {
        while (!m_numbers.empty()) {
            const std::uint32_t command = m_numbers.front();
            m_numbers.drop_front();
            if (!follow(command & commandMask, command >> commandBits)) {
                return false;
            }
        }
        return endPart();
    }

private:
    [[nodiscard]] bool follow(std::uint32_t command, std::uint32_t count) {
        const bool isPoint = m_feature.type == MvtGeometryType::Point;
        switch (command) {
        case moveTo:
            return count > 0 && (isPoint || (count == 1 && endPart())) && steps(count);
        case lineTo:
            return count > 0 && !isPoint && partSize() > 0 && steps(count);
        case closePath:
            return count == 1 && m_feature.type == MvtGeometryType::Polygon && endPart();
        default:
            return false;
        }
    }

    [[nodiscard]] bool steps(std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!step(m_x) || !step(m_y)) {
                return false;
            }
            m_feature.points.push_back({static_cast<std::int32_t>(m_x), static_cast<std::int32_t>(m_y)});
        }
        return true;
    }

    [[nodiscard]] bool step(std::int64_t& at) {
        if (m_numbers.empty()) {
            return false;
        }
        at += protozero::decode_zigzag32(m_numbers.front());
        m_numbers.drop_front();
        return std::llabs(at) <= farthest;
    }

    [[nodiscard]] std::size_t partSize() const {
        return m_feature.points.size() - (m_feature.partEnds.empty() ? 0 : m_feature.partEnds.back());
    }

    /// Parts of too few points are no fault of the reader's: they are dropped.
    [[nodiscard]] bool endPart() {
        const std::size_t size = partSize();
        const std::size_t fewest = m_feature.type == MvtGeometryType::Polygon ? 3
                                   : m_feature.type == MvtGeometryType::Line  ? 2
                                                                              : 1;
        if (size >= fewest) {
            m_feature.partEnds.push_back(static_cast<std::uint32_t>(m_feature.points.size()));
        } else {
            m_feature.points.resize(m_feature.points.size() - size);
        }
        return true;
    }

    Numbers m_numbers;
    MvtFeature& m_feature;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
};

bool readTags(const MvtLayer& layer, Numbers numbers, std::vector<std::uint32_t>& tags) {
    for (const std::uint32_t number : numbers) {
        const std::size_t limit = tags.size() % 2 == 0 ? layer.keys.size() : layer.values.size();
        if (number >= limit) {
            return false;
        }
        tags.push_back(number);
    }
    return tags.size() % 2 == 0;
}

bool decode(const MvtLayer& layer, std::string_view bytes, MvtFeature& out) {
    protozero::pbf_reader reader(bytes.data(), bytes.size());
    Numbers geometry;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case featureTags:
            if (!readTags(layer, reader.get_packed_uint32(), out.tags)) {
                return false;
            }
            break;
        case featureType: {
            const std::uint32_t type = reader.get_uint32();
            out.type = type <= 3 ? static_cast<MvtGeometryType>(type) : MvtGeometryType::Unknown;
            break;
        }
        case featureGeometry:
            geometry = reader.get_packed_uint32();
            break;
        default:
            reader.skip();
        }
    }
    return out.type == MvtGeometryType::Unknown || Pen(geometry, out).run();
}

} // namespace

bool decodeFeature(const MvtLayer& layer, std::string_view bytes, MvtFeature& out) {
    out.type = MvtGeometryType::Unknown;
    out.tags.clear();
    out.points.clear();
    out.partEnds.clear();
    try {
        return decode(layer, bytes, out);
    } catch (const protozero::exception&) {
        return false;
    }
}

} // namespace maillage
