// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_records.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/exchange/column_map.h"
#include "core/exchange/formats.h"
#include "core/exchange/record_encoder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace maillage::fuzz {

namespace {

void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "contradiction: %s\n", what);
        std::abort();
    }
}

struct Content {
    Entity entity = Entity::Place;
    std::vector<Record> records;
    std::size_t faults = 0;
};

void checkRecord(RecordReader& reader, const RawRecord& raw, RawRecord& again) {
    require(raw.values.size() >= reader.header().size(), "a value for each column");
    require(raw.line > 0, "lines count from 1");
    for (const std::string_view value : raw.values) {
        require(isValidUtf8(value), "values are UTF-8");
        require(!value.contains('\0'), "values hold no NUL");
    }
    if (reader.at(raw.locator, again)) {
        require(again.values == raw.values, "a record is the same when read again");
    }
}

bool read(const std::string& bytes, std::string_view format, Content& content) {
    auto source = SourceFile::fromBytes("fuzz", bytes);
    if (!source) {
        return false;
    }
    auto reader = openReader(*source, {std::string(format)});
    if (!reader) {
        return false;
    }
    content.entity = guessEntity(**reader);
    const ColumnMap map(content.entity, (*reader)->header());
    RawRecord raw;
    RawRecord again;
    while ((*reader)->next(raw)) {
        checkRecord(**reader, raw, again);
        content.faults += raw.faults.size();
        map.fill(raw, content.records.emplace_back(content.entity));
    }
    return true;
}

std::vector<std::string> extraNames(const Content& content) {
    std::vector<std::string> names;
    for (const Record& record : content.records) {
        for (const auto& [name, value] :
             readJsonPairs(record.values[extraFieldIndex(record.entity)]).value_or(JsonPairs{})) {
            if (!std::ranges::contains(names, name)) {
                names.push_back(name);
            }
        }
    }
    return names;
}

std::string written(const Content& content, std::string_view format) {
    const WriteOptions options{std::string(format), content.entity, Profile::Internal};
    const auto encoder = format == "geojson" ? makeGeoJsonEncoder(options)
                         : format == "csv"   ? makeCsvEncoder(options, CsvStyle::Standard, extraNames(content))
                                             : makeVcardEncoder(options, format == "vcard3" ? 3 : 4);
    std::string out;
    encoder->begin(out);
    for (const Record& record : content.records) {
        encoder->write(record, out);
    }
    encoder->end(out);
    return out;
}

} // namespace

int readAndWriteAgain(const unsigned char* data, std::size_t size, std::string_view format) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    Content first;
    if (!read(bytes, format, first)) {
        return 0;
    }
    const std::string out = written(first, format);
    Content second;
    if (!read(out, format, second)) {
        return 0;
    }
    // Cards may hold a property twice that vCard allows once, which no rule keeps apart.
    if (first.faults == 0 && format != "vcard4") {
        require(second.entity == first.entity, "what we write is recognised");
        require(second.records == first.records, "a clean file comes out as it went in");
    }
    return 0;
}

} // namespace maillage::fuzz
