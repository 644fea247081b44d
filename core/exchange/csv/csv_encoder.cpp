// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/column_names.h"
#include "core/exchange/record_encoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

class CsvEncoder final : public RecordEncoder {
public:
    CsvEncoder(const WriteOptions& options, CsvStyle style, std::vector<std::string> extraNames)
        : m_fields(fieldsOfProfile(options.entity, options.profile))
        , m_extraNames(std::move(extraNames))
        , m_entity(options.entity)
        , m_style(style)
        , m_delimiter(style == CsvStyle::Standard ? ',' : ';') {
        for (const char c : {m_delimiter, '"', '\r', '\n'}) {
            m_special[static_cast<unsigned char>(c)] = true;
        }
    }

    void begin(std::string& out) override {
        out += m_style == CsvStyle::Spreadsheet ? "\xEF\xBB\xBF" : "";
        bool first = true;
        for (const std::size_t field : m_fields) {
            const auto name =
                m_style == CsvStyle::Standard ? fieldsOf(m_entity)[field].name : spreadsheetHeader(m_entity, field);
            appendValue(name, first, out);
        }
        for (const std::string& name : m_extraNames) {
            appendValue(name, first, out);
        }
        endRow(out);
    }

    void write(const Record& record, std::string& out) override {
        bool first = true;
        for (const std::size_t field : m_fields) {
            appendValue(record.values[field], first, out);
        }
        if (!m_extraNames.empty()) {
            appendExtras(record.values[extraFieldIndex(m_entity)], out);
        }
        endRow(out);
    }

    void end(std::string& /*out*/) override {}

private:
    void appendExtras(std::string_view json, std::string& out) const {
        const JsonPairs pairs = readJsonPairs(json).value_or(JsonPairs{});
        bool first = false;
        for (const std::string& name : m_extraNames) {
            const auto found = std::ranges::find(pairs, name, &JsonPairs::value_type::first);
            appendValue(found == pairs.end() ? std::string_view() : std::string_view(found->second), first, out);
        }
    }

    void appendValue(std::string_view value, bool& first, std::string& out) const {
        if (!std::exchange(first, false)) {
            out += m_delimiter;
        }
        const auto special = [this](char c) { return m_special[static_cast<unsigned char>(c)]; };
        if (std::ranges::none_of(value, special)) {
            out += value;
            return;
        }
        out += '"';
        std::size_t from = 0;
        for (std::size_t quote = 0; (quote = value.find('"', quote)) != std::string_view::npos; ++quote) {
            out.append(value, from, quote + 1 - from);
            from = quote;
        }
        out.append(value, from);
        out += '"';
    }

    void endRow(std::string& out) const { out += m_style == CsvStyle::Standard ? "\n" : "\r\n"; }

    std::vector<std::size_t> m_fields;
    std::vector<std::string> m_extraNames;
    std::array<bool, 256> m_special{};
    Entity m_entity;
    CsvStyle m_style;
    char m_delimiter;
};

} // namespace

std::unique_ptr<RecordEncoder> makeCsvEncoder(const WriteOptions& options, CsvStyle style,
                                              std::vector<std::string> extraNames) {
    return std::make_unique<CsvEncoder>(options, style, std::move(extraNames));
}

} // namespace maillage
