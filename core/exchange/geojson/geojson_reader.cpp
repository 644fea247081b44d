// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_reader.h"

#include "core/exchange/column_map.h"
#include "core/exchange/shape_fault.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t releaseStep = std::size_t{8} * 1024 * 1024;
/// A column more than this is a broken or hostile file: the properties then stay out.
constexpr std::size_t maxColumns = 4096;
constexpr std::size_t noColumn = std::string_view::npos;

} // namespace

GeoJsonReader::GeoJsonReader(std::shared_ptr<const SourceFile> source)
    : RecordReader(std::move(source))
    , m_splitter(m_source->text())
    , m_parser(m_source->text()) {}

Result<std::unique_ptr<GeoJsonReader>> GeoJsonReader::create(std::shared_ptr<const SourceFile> source) {
    std::unique_ptr<GeoJsonReader> reader(new GeoJsonReader(std::move(source)));
    if (!reader->collectHeader()) {
        return failure(ErrorKind::Data, "exchange.no_features", {reader->source().path()});
    }
    return reader;
}

/// The first pass: every name in the order of its first appearance. False where there is no record at all.
bool GeoJsonReader::collectHeader() {
    JsonSplitter splitter(m_source->text());
    std::vector<char> arena;
    bool anyPoint = false;
    bool anyId = false;
    bool anyRecord = false;
    while (const auto item = splitter.next()) {
        if (!item->whole) {
            continue;
        }
        anyRecord = true;
        m_parser.parse(item->begin, item->end, m_feature, arena);
        anyPoint = anyPoint || m_feature.geometry == JsonFeature::Geometry::Point;
        anyId = anyId || !m_feature.id.empty();
        std::size_t expected = 0;
        for (const JsonFeature::Property& property : m_feature.properties) {
            const std::size_t column = columnOf(property.name, expected);
            if (column == noColumn) {
                addColumn(property.name);
            }
            expected = column + 1;
        }
        if (item->end - m_released > releaseStep) {
            m_released = item->end;
            m_source->release(item->begin);
        }
    }
    m_released = 0;
    chooseColumns(anyPoint, anyId);
    const std::string_view crs = splitter.crs();
    if (!crs.empty() && crs != "null" && !crs.contains("CRS84") && !crs.contains("4326")) {
        m_fileFaults.push_back(
            shapeFault(RawRecord{}, FaultPlace{0, "crs", crs}, "geometry.crs", Message{"exchange.crs", {}, {}}));
    }
    if (splitter.gaveUp()) {
        m_fileFaults.push_back(shapeFault(RawRecord{}, "shape.json", Message{"exchange.json_gave_up", {}, {}}));
    }
    return anyRecord || splitter.crs().data() != nullptr || m_source->text().contains("\"FeatureCollection\"");
}

void GeoJsonReader::addColumn(std::string_view name) {
    if (m_header.size() < maxColumns) {
        m_columns.emplace(name, m_header.size());
        m_header.emplace_back(name);
    }
}

void GeoJsonReader::chooseColumns(bool anyPoint, bool anyId) {
    const ColumnMap map(Entity::Place, m_header);
    const auto choose = [&](PlaceField field, bool wanted) -> std::optional<std::size_t> {
        if (const auto column = map.columnOf(std::to_underlying(field)); column || !wanted) {
            return column;
        }
        const std::size_t column = m_header.size();
        m_header.emplace_back(fieldName(field));
        return column;
    };
    m_id = choose(PlaceField::Id, anyId);
    m_latitude = choose(PlaceField::Latitude, anyPoint);
    m_longitude = choose(PlaceField::Longitude, anyPoint);
}

/// Features mostly have the same names in the same order, so the next column is tried first.
std::size_t GeoJsonReader::columnOf(std::string_view name, std::size_t expected) const {
    if (expected < m_header.size() && m_header[expected] == name) {
        return expected;
    }
    const auto found = m_columns.find(name);
    return found == m_columns.end() ? noColumn : found->second;
}

bool GeoJsonReader::next(RawRecord& record) {
    const auto item = m_splitter.next();
    if (!item) {
        return false;
    }
    countLines(item->begin);
    record.line = m_line;
    read(*item, record);
    if (item->end - m_released > releaseStep) {
        m_released = item->end;
        m_source->release(item->begin);
    }
    return true;
}

bool GeoJsonReader::at(std::uint64_t locator, RawRecord& record) {
    const auto item = m_splitter.at(static_cast<std::size_t>(locator));
    if (!item) {
        return false;
    }
    record.line = 0;
    read(*item, record);
    return true;
}

void GeoJsonReader::read(const JsonSplitter::Item& item, RawRecord& record) {
    record.faults.clear();
    record.locator = item.begin;
    record.values.assign(m_header.size(), {});
    record.present = m_header.size();
    if (!item.whole) {
        record.arena.clear();
        record.faults.push_back(
            shapeFault(record, FaultPlace{0, {}, m_source->text().substr(item.begin, item.end - item.begin)},
                       "shape.json", Message{"exchange.json_broken", {}, {}}));
        return;
    }
    m_parser.parse(item.begin, item.end, m_feature, record.arena);
    fillValues(record);
    addGeometry(record);
    if (!m_feature.error.empty()) {
        record.faults.push_back(
            shapeFault(record, "shape.json", Message{"exchange.json_invalid", {std::string(m_feature.error)}, {}}));
    }
    checkBytes(item, record);
}

void GeoJsonReader::fillValues(RawRecord& record) {
    std::size_t expected = 0;
    for (const JsonFeature::Property& property : m_feature.properties) {
        const std::size_t column = columnOf(property.name, expected);
        expected = column + 1;
        if (column == noColumn) {
            record.faults.push_back(shapeFault(record, FaultPlace{0, property.name, property.value}, "shape.columns",
                                               Message{"exchange.too_many_columns", {}, {}}));
            continue;
        }
        std::string_view& value = record.values[column];
        if (value.data() != nullptr) {
            record.faults.push_back(shapeFault(record, FaultPlace{column + 1, property.name, property.value},
                                               "shape.duplicate_name", Message{"exchange.json_duplicate", {}, {}},
                                               Severity::Warning));
        }
        value = property.value.data() == nullptr ? std::string_view("") : property.value;
    }
    if (m_id && record.values[*m_id].empty()) {
        record.values[*m_id] = m_feature.id;
    }
}

void GeoJsonReader::addGeometry(RawRecord& record) const {
    using Geometry = JsonFeature::Geometry;
    if (m_feature.geometry == Geometry::Point && m_latitude && m_longitude) {
        std::string_view& latitude = record.values[*m_latitude];
        std::string_view& longitude = record.values[*m_longitude];
        if (latitude.empty() && longitude.empty()) {
            latitude = m_feature.latitude;
            longitude = m_feature.longitude;
        }
    } else if (m_feature.geometry == Geometry::Other) {
        record.faults.push_back(shapeFault(record, FaultPlace{0, "geometry", m_feature.geometryKind}, "geometry.kind",
                                           Message{"exchange.geometry_kind", {std::string(m_feature.geometryKind)}, {}},
                                           Severity::Warning));
    } else if (m_feature.geometry == Geometry::Damaged) {
        record.faults.push_back(shapeFault(record, FaultPlace{0, "geometry", {}}, "geometry.coordinates",
                                           Message{"exchange.geometry_damaged", {}, {}}));
    }
}

void GeoJsonReader::checkBytes(const JsonSplitter::Item& item, RawRecord& record) const {
    const auto fault = [&](std::size_t index, std::string_view rule, std::string_view sentence) {
        const bool inColumn = index < record.values.size();
        const FaultPlace place{index + 1, inColumn ? std::string_view(m_header[index]) : std::string_view(),
                               inColumn ? record.values[index] : std::string_view()};
        record.faults.push_back(shapeFault(record, inColumn ? place : FaultPlace{}, rule,
                                           Message{sentence, {std::string(m_source->encoding())}, {}}));
    };
    if (m_source->hasNul() || std::ranges::contains(record.arena, '\0')) {
        if (const auto index = removeNuls(record)) {
            fault(*index, "shape.nul", "exchange.nul");
        }
    }
    if (!m_source->replacedAt().empty()) {
        if (const auto index = valueWithReplacedBytes(*m_source, record, item.begin, item.end)) {
            fault(*index, "shape.bytes", "exchange.invalid_bytes");
        }
    }
}

void GeoJsonReader::countLines(std::size_t until) {
    const std::string_view text = m_source->text();
    while (m_countedUntil < until) {
        const std::size_t found = text.find('\n', m_countedUntil);
        if (found == std::string_view::npos || found >= until) {
            break;
        }
        ++m_line;
        m_countedUntil = found + 1;
    }
    // A long line is not searched again for each of its records.
    m_countedUntil = std::max(m_countedUntil, until);
}

} // namespace maillage
