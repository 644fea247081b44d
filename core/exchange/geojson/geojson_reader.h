// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/geojson/json_feature.h"
#include "core/exchange/geojson/json_splitter.h"
#include "core/exchange/record_reader.h"

#include <optional>
#include <unordered_map>

namespace maillage {

/// GeoJSON (RFC 7946): a collection of features, one feature, or features one a line; arrays of plain objects too.
/// The header is the union of the properties' names, found in a first pass. A Point fills latitude and longitude
/// with its very digits where the properties have neither; a feature's `id` stands in for an id property.
class GeoJsonReader final : public RecordReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<GeoJsonReader>> create(std::shared_ptr<const SourceFile> source);

    [[nodiscard]] const std::vector<std::string>& header() const override { return m_header; }

    [[nodiscard]] bool next(RawRecord& record) override;
    [[nodiscard]] bool at(std::uint64_t locator, RawRecord& record) override;

    [[nodiscard]] std::uint64_t position() const override { return m_splitter.position(); }

    [[nodiscard]] std::string_view format() const override { return "geojson"; }

private:
    explicit GeoJsonReader(std::shared_ptr<const SourceFile> source);

    [[nodiscard]] bool collectHeader();
    void addColumn(std::string_view name);
    void chooseColumns(bool anyPoint, bool anyId);
    [[nodiscard]] std::size_t columnOf(std::string_view name, std::size_t expected) const;
    void read(const JsonSplitter::Item& item, RawRecord& record);
    void fillValues(RawRecord& record);
    void addGeometry(RawRecord& record) const;
    void checkBytes(const JsonSplitter::Item& item, RawRecord& record) const;
    void countLines(std::size_t until);

    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    JsonSplitter m_splitter;
    JsonFeatureParser m_parser;
    JsonFeature m_feature;
    std::vector<std::string> m_header;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_columns;
    std::optional<std::size_t> m_id;
    std::optional<std::size_t> m_latitude;
    std::optional<std::size_t> m_longitude;
    std::size_t m_line = 1;
    std::size_t m_countedUntil = 0;
    std::size_t m_released = 0;
};

} // namespace maillage
