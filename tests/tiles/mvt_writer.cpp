// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tiles/mvt_writer.h"

#include <protozero/pbf_writer.hpp>

#include <algorithm>

namespace maillage::test {

namespace {

std::uint32_t command(std::uint32_t id, std::size_t count) {
    return id | (static_cast<std::uint32_t>(count) << 3U);
}

class GeometryWriter {
public:
    [[nodiscard]] std::vector<std::uint32_t> write(const MvtShape& shape) {
        for (const auto& part : shape.parts) {
            if (shape.type == MvtGeometryType::Point) {
                m_numbers.push_back(command(1, part.size()));
                std::ranges::for_each(part, [this](MvtPoint point) { step(point); });
                continue;
            }
            m_numbers.push_back(command(1, 1));
            step(part.front());
            m_numbers.push_back(command(2, part.size() - 1));
            std::for_each(part.begin() + 1, part.end(), [this](MvtPoint point) { step(point); });
            if (shape.type == MvtGeometryType::Polygon) {
                m_numbers.push_back(command(7, 1));
            }
        }
        return m_numbers;
    }

private:
    void step(MvtPoint to) {
        m_numbers.push_back(protozero::encode_zigzag32(to.x - m_at.x));
        m_numbers.push_back(protozero::encode_zigzag32(to.y - m_at.y));
        m_at = to;
    }

    MvtPoint m_at;
    std::vector<std::uint32_t> m_numbers;
};

void writeValue(protozero::pbf_writer& layer, const Attribute& attribute) {
    std::string bytes;
    protozero::pbf_writer value(bytes);
    if (const auto* text = std::get_if<std::string>(&attribute)) {
        value.add_string(1, *text);
    } else if (const auto* fraction = std::get_if<double>(&attribute)) {
        value.add_double(3, *fraction);
    } else if (const auto* whole = std::get_if<std::int64_t>(&attribute)) {
        value.add_sint64(6, *whole);
    } else {
        value.add_bool(7, std::get<bool>(attribute));
    }
    layer.add_message(4, bytes);
}

void writeFeature(protozero::pbf_writer& layer, MvtGeometryType type, const std::vector<std::uint32_t>& tags,
                  const std::vector<std::uint32_t>& geometry) {
    std::string bytes;
    protozero::pbf_writer feature(bytes);
    feature.add_packed_uint32(2, tags.begin(), tags.end());
    feature.add_enum(3, static_cast<int>(type));
    feature.add_packed_uint32(4, geometry.begin(), geometry.end());
    layer.add_message(2, bytes);
}

/// Keys and values each written once, numbered in the order in which they turn up.
template<typename Item>
std::uint32_t indexOf(std::vector<Item>& items, const Item& item) {
    const auto found = std::ranges::find(items, item);
    if (found == items.end()) {
        items.push_back(item);
        return static_cast<std::uint32_t>(items.size() - 1);
    }
    return static_cast<std::uint32_t>(found - items.begin());
}

} // namespace

std::string makeMvt(const std::vector<MvtSheet>& layers) {
    std::string bytes;
    protozero::pbf_writer tile(bytes);
    for (const MvtSheet& sheet : layers) {
        std::string layerBytes;
        protozero::pbf_writer layer(layerBytes);
        layer.add_uint32(15, sheet.version);
        layer.add_string(1, sheet.name);
        std::vector<std::string> keys;
        std::vector<Attribute> values;
        for (const MvtShape& shape : sheet.shapes) {
            std::vector<std::uint32_t> tags;
            for (const auto& [key, value] : shape.attributes) {
                tags.push_back(indexOf(keys, key));
                tags.push_back(indexOf(values, value));
            }
            writeFeature(layer, shape.type, tags, GeometryWriter().write(shape));
        }
        for (const std::string& key : keys) {
            layer.add_string(3, key);
        }
        for (const Attribute& value : values) {
            writeValue(layer, value);
        }
        layer.add_uint32(5, sheet.extent);
        tile.add_message(3, layerBytes);
    }
    return bytes;
}

MvtShape pointAt(MvtPoint at, Attributes attributes) {
    return {MvtGeometryType::Point, {{at}}, std::move(attributes)};
}

MvtShape lineOf(std::vector<MvtPoint> points, Attributes attributes) {
    return {MvtGeometryType::Line, {std::move(points)}, std::move(attributes)};
}

MvtShape rectangle(MvtPoint from, MvtPoint to, Attributes attributes) {
    return {MvtGeometryType::Polygon, {{from, {to.x, from.y}, to, {from.x, to.y}}}, std::move(attributes)};
}

std::string makeRawMvt(MvtGeometryType type, const std::vector<std::uint32_t>& geometry,
                       const std::vector<std::uint32_t>& tags) {
    std::string layerBytes;
    protozero::pbf_writer layer(layerBytes);
    layer.add_uint32(15, 2);
    layer.add_string(1, "water");
    writeFeature(layer, type, tags, geometry);
    layer.add_string(3, "class");
    writeValue(layer, std::string("lake"));
    std::string bytes;
    protozero::pbf_writer(bytes).add_message(3, layerBytes);
    return bytes;
}

} // namespace maillage::test
