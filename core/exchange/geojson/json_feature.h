// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

namespace maillage {

/// One GeoJSON feature (RFC 7946) as texts: numbers keep the digits of the file, `null` is empty, an array is a
/// "|" list, an object is its JSON. Views into the text, or into the arena given to the parser.
struct JsonFeature {
    struct Property {
        std::string_view name;
        std::string_view value;
    };

    enum class Geometry : unsigned char { None, Point, Other, Damaged };

    std::vector<Property> properties;
    std::string_view id;
    std::string_view longitude; ///< degrees, WGS 84, as written
    std::string_view latitude;
    std::string_view geometryKind;
    Geometry geometry = Geometry::None;
    std::string_view error; ///< the JSON library's words where the record is not valid JSON; empty: valid
};

/// Parses records out of one text with simdjson, in place. An object with neither `properties` nor `geometry` is
/// taken for properties itself.
class JsonFeatureParser {
public:
    explicit JsonFeatureParser(std::string_view text);
    ~JsonFeatureParser();
    JsonFeatureParser(const JsonFeatureParser&) = delete;
    JsonFeatureParser& operator=(const JsonFeatureParser&) = delete;

    /// The object at [begin, end) of the text.
    void parse(std::size_t begin, std::size_t end, JsonFeature& feature, std::vector<char>& arena);

private:
    struct Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace maillage
