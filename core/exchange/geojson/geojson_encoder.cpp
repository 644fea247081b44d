// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/record_encoder.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace maillage {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Whether the text is a number of degrees up to `limit`, written as JSON wants it: -?(0|[1-9]\d*)(\.\d+)?
bool isJsonDegrees(std::string_view text, double limit) {
    std::string_view rest = text;
    if (rest.starts_with('-')) {
        rest.remove_prefix(1);
    }
    const auto digits = [&rest] {
        std::size_t count = 0;
        while (count < rest.size() && isDigit(rest[count])) {
            ++count;
        }
        return count;
    };
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && rest.starts_with('0'))) {
        return false;
    }
    rest.remove_prefix(whole);
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        const std::size_t decimals = digits();
        if (decimals == 0) {
            return false;
        }
        rest.remove_prefix(decimals);
    }
    double degrees = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), degrees);
    return rest.empty() && error == std::errc{} && std::abs(degrees) <= limit;
}

class GeoJsonEncoder final : public RecordEncoder {
public:
    explicit GeoJsonEncoder(const WriteOptions& options)
        : m_fields(fieldsOfProfile(Entity::Place, options.profile))
        , m_withExtras(options.profile == Profile::Internal) {
        for (const std::size_t field : m_fields) {
            m_names.push_back((m_names.empty() ? "" : ",") + jsonString(fieldsOf(Entity::Place)[field].name) + ":");
        }
    }

    void begin(std::string& out) override { out += R"({"type":"FeatureCollection","features":[)"; }

    void write(const Record& record, std::string& out) override {
        out += std::exchange(m_first, false) ? "\n" : ",\n";
        out += R"({"type":"Feature","properties":{)";
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            out += m_names[i];
            appendJsonString(out, record.values[m_fields[i]]);
        }
        if (m_withExtras) {
            appendExtras(record[PlaceField::Extra], out);
        }
        out += R"(},"geometry":)";
        appendPoint(record[PlaceField::Longitude], record[PlaceField::Latitude], out);
        out += '}';
    }

    void end(std::string& out) override { out += "\n]}\n"; }

private:
    static void appendExtras(std::string_view json, std::string& out) {
        for (const auto& [name, value] : readJsonPairs(json).value_or(JsonPairs{})) {
            out += ',';
            appendJsonString(out, name);
            out += ':';
            appendJsonString(out, value);
        }
    }

    static void appendPoint(std::string_view longitude, std::string_view latitude, std::string& out) {
        if (!isJsonDegrees(longitude, 180) || !isJsonDegrees(latitude, 90)) {
            out += "null";
            return;
        }
        out += R"({"type":"Point","coordinates":[)";
        out += longitude;
        out += ',';
        out += latitude;
        out += "]}";
    }

    std::vector<std::size_t> m_fields;
    std::vector<std::string> m_names; ///< `"nom":` with the comma before, encoded once
    bool m_withExtras;
    bool m_first = true;
};

} // namespace

std::unique_ptr<RecordEncoder> makeGeoJsonEncoder(const WriteOptions& options) {
    return std::make_unique<GeoJsonEncoder>(options);
}

} // namespace maillage
