// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include "core/base/text.h"
#include "core/exchange/column_map.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/geojson/geojson_reader.h"
#include "core/exchange/vcard/vcard_reader.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 3> csvEndings{"csv", "tsv", "txt"};
constexpr std::array<std::string_view, 4> geoJsonEndings{"geojson", "json", "geojsonl", "ndjson"};
constexpr std::array<std::string_view, 2> vcardEndings{"vcf", "vcard"};
constexpr std::array allEntities{Entity::Place, Entity::Organisation, Entity::Person};
constexpr std::array placesOnly{Entity::Place};
constexpr std::array peopleOnly{Entity::Person};

constexpr std::array registry{
    Format{"csv", "exchange.format.csv", csvEndings, allEntities, true, true, false},
    Format{"geojson", "exchange.format.geojson", geoJsonEndings, placesOnly, true, true, false},
    Format{"spreadsheet", "exchange.format.spreadsheet", csvEndings, allEntities, true, true, false},
    Format{"vcard4", "exchange.format.vcard4", vcardEndings, peopleOnly, true, true, false},
    Format{"vcard3", "exchange.format.vcard3", vcardEndings, peopleOnly, true, true, false},
};

std::string endingOf(std::string_view path) {
    const std::size_t dot = path.find_last_of("./");
    return dot == std::string_view::npos || path[dot] == '/' ? std::string() : fold(path.substr(dot + 1));
}

bool looksLikeVcard(std::string_view text) {
    return fold(text.substr(0, 11)) == "begin:vcard";
}

std::string_view formatOfContent(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\x1E");
    const std::string_view start = first == std::string_view::npos ? std::string_view() : text.substr(first);
    if (start.starts_with('{') || start.starts_with('[')) {
        return "geojson";
    }
    return looksLikeVcard(start) ? "vcard4" : "csv";
}

template<typename Reader>
Result<std::unique_ptr<RecordReader>> open(std::shared_ptr<const SourceFile> source) {
    auto reader = Reader::create(std::move(source));
    if (!reader) {
        return std::unexpected(std::move(reader.error()));
    }
    return std::move(*reader);
}

} // namespace

bool Format::holds(Entity entity) const {
    return std::ranges::contains(entities, entity);
}

std::span<const Format> formats() {
    return registry;
}

const Format* formatNamed(std::string_view id) {
    const auto found = std::ranges::find(registry, id, &Format::id);
    return found == registry.end() ? nullptr : &*found;
}

const Format* writableFormatFor(std::string_view path, Entity entity) {
    const std::string ending = endingOf(path);
    const auto found = std::ranges::find_if(registry, [&](const Format& format) {
        return format.canWrite && format.holds(entity) && std::ranges::contains(format.endings, ending);
    });
    return found == registry.end() ? nullptr : &*found;
}

Result<std::unique_ptr<RecordReader>> openReader(const std::string& path, const ReadOptions& options) {
    auto source = SourceFile::open(path);
    if (!source) {
        return std::unexpected(std::move(source.error()));
    }
    return openReader(std::move(*source), options);
}

Result<std::unique_ptr<RecordReader>> openReader(std::shared_ptr<const SourceFile> source, const ReadOptions& options) {
    const std::string_view id = options.format.empty() ? formatOfContent(source->text()) : options.format;
    const Format* format = formatNamed(id);
    if (format == nullptr) {
        return failure(ErrorKind::Usage, "exchange.unknown_format", {std::string(id)});
    }
    if (format->id == "geojson") {
        return open<GeoJsonReader>(std::move(source));
    }
    if (format->id == "vcard3" || format->id == "vcard4") {
        return open<VcardReader>(std::move(source));
    }
    return open<CsvReader>(std::move(source));
}

Entity guessEntity(const RecordReader& reader) {
    if (reader.format() == "vcard") {
        return Entity::Person;
    }
    return reader.format() == "geojson" ? Entity::Place : guessEntity(std::span(reader.header()));
}

} // namespace maillage
