// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_writer.h"

#include "core/base/json.h"
#include "core/exchange/formats.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_encoder.h"
#include "core/exchange/stop_list.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t maxRewritten = 500;
constexpr std::uint64_t progressStep = 1024;

// The standard's text and the national library write the first, its pattern accepts the second alone.
constexpr std::string_view labelAsTold = "Étapes numériques (La Poste)";
constexpr std::string_view labelAsAccepted = "Étapes numériques(La Poste)";

bool isPublic(const Record& record) {
    const auto field = fieldIndex(record.entity, "visibility");
    const std::string_view visibility = field ? std::string_view(record.values[*field]) : std::string_view();
    return visibility == "public" || (visibility.empty() && record.entity != Entity::Person);
}

std::string withAcceptedLabel(std::string_view labels) {
    std::string rewritten(labels);
    for (std::size_t at = 0; (at = rewritten.find(labelAsTold, at)) != std::string::npos;) {
        rewritten.replace(at, labelAsTold.size(), labelAsAccepted);
    }
    return rewritten;
}

Result<const Format*> chooseFormat(const std::string& path, const WriteOptions& options) {
    const Format* format =
        options.format.empty() ? writableFormatFor(path, options.entity) : formatNamed(options.format);
    if (format != nullptr && format->canWrite && format->holds(options.entity)) {
        return format;
    }
    if (!options.format.empty() && format == nullptr) {
        return failure(ErrorKind::Usage, "exchange.unknown_format", {options.format});
    }
    return failure(ErrorKind::Usage, "exchange.no_format", {path, std::string(entityName(options.entity))});
}

std::unique_ptr<RecordEncoder> makeEncoder(std::string_view format, const WriteOptions& options,
                                           std::vector<std::string> extraNames) {
    if (format == "geojson") {
        return makeGeoJsonEncoder(options);
    }
    if (format == "vcard3" || format == "vcard4") {
        return makeVcardEncoder(options, format == "vcard3" ? 3 : 4);
    }
    const CsvStyle style = format == "spreadsheet" ? CsvStyle::Spreadsheet : CsvStyle::Standard;
    return makeCsvEncoder(options, style, std::move(extraNames));
}

/// The records with their stops as one more extra field.
RecordSource withStops(RecordSource source, const StopsOfPlace& stopsOf) {
    return [source = std::move(source), &stopsOf](const RecordVisitor& visit) {
        return source([&](const Record& record) {
            const std::string stops = stopsOf(record.number);
            if (stops.empty()) {
                return visit(record);
            }
            Record whole = record;
            JsonPairs extras = readJsonPairs(whole[PlaceField::Extra]).value_or(JsonPairs{});
            std::erase_if(extras, [](const auto& pair) { return pair.first == stopsColumn; });
            extras.emplace_back(stopsColumn, stops);
            whole[PlaceField::Extra] = writeJsonPairs(extras);
            return visit(whole);
        });
    };
}

/// Every name of an extra field, in the order of first appearance.
Result<std::vector<std::string>> collectExtraNames(Entity entity, const RecordSource& source,
                                                   const TaskControl& control) {
    std::vector<std::string> names;
    std::unordered_set<std::string> known;
    const std::size_t extra = extraFieldIndex(entity);
    auto read = source([&](const Record& record) {
        for (auto& [name, value] : readJsonPairs(record.values[extra]).value_or(JsonPairs{})) {
            if (known.insert(name).second) {
                names.push_back(std::move(name));
            }
        }
        return !control.interrupted();
    });
    return read ? Result<std::vector<std::string>>(std::move(names)) : std::unexpected(std::move(read.error()));
}

/// One export under way.
class Export {
public:
    Export(OutputFile& output, RecordEncoder& encoder, const WriteOptions& options, const TaskControl& control,
           const WrittenHook& hook)
        : m_output(output)
        , m_encoder(encoder)
        , m_options(options)
        , m_control(control)
        , m_hook(hook) {}

    [[nodiscard]] Result<WriteReport> run(const RecordSource& source) {
        m_encoder.begin(m_output.buffer());
        auto read = source([this](const Record& record) { return visit(record); });
        if (!m_state) {
            return std::unexpected(std::move(m_state.error()));
        }
        if (!read) {
            return std::unexpected(std::move(read.error()));
        }
        m_encoder.end(m_output.buffer());
        if (auto done = m_output.commit(); !done) {
            return std::unexpected(std::move(done.error()));
        }
        m_control.report({m_report.written, m_report.written});
        return std::move(m_report);
    }

private:
    bool visit(const Record& record) {
        if (m_control.interrupted()) {
            m_state = failure(ErrorKind::Cancelled, "exchange.interrupted");
            return false;
        }
        if (m_options.profile == Profile::Public && !isPublic(record)) {
            ++m_report.withheld;
            return true;
        }
        if (m_hook) {
            m_hook(record, m_report.written);
        }
        if (m_options.profile == Profile::Public && m_options.entity == Entity::Place
            && record[PlaceField::FormationsLabels].contains(labelAsTold)) {
            m_encoder.write(rewritten(record), m_output.buffer());
        } else {
            m_encoder.write(record, m_output.buffer());
        }
        if (++m_report.written % progressStep == 0) {
            m_control.report({m_report.written, 0});
        }
        m_state = m_output.writeIfFull();
        return m_state.has_value();
    }

    Record rewritten(const Record& record) {
        Record copy = record;
        std::string& labels = copy[PlaceField::FormationsLabels];
        labels = withAcceptedLabel(labels);
        if (m_report.rewritten.size() < maxRewritten) {
            m_report.rewritten.push_back({record.number, std::string(fieldName(PlaceField::FormationsLabels)),
                                          record[PlaceField::FormationsLabels], labels});
        }
        ++m_report.rewrittenCount;
        return copy;
    }

    OutputFile& m_output;
    RecordEncoder& m_encoder;
    const WriteOptions& m_options;
    const TaskControl& m_control;
    const WrittenHook& m_hook;
    WriteReport m_report;
    Result<void> m_state;
};

} // namespace

std::size_t extraFieldIndex(Entity entity) {
    const auto fields = fieldsOf(entity);
    const auto found = std::ranges::find(fields, FieldKind::Extra, &FieldInfo::kind);
    return static_cast<std::size_t>(found - fields.begin());
}

std::vector<std::size_t> fieldsOfProfile(Entity entity, Profile profile) {
    constexpr std::array<std::string_view, 3> inHouse{"visibility", "tags", "internal_notes"};
    std::vector<std::size_t> chosen;
    const auto fields = fieldsOf(entity);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool own = entity == Entity::Place ? fields[i].scope == FieldScope::Hub
                                                 : std::ranges::contains(inHouse, fields[i].name);
        if (fields[i].kind != FieldKind::Extra && (profile == Profile::Internal || !own)) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

Result<WriteReport> writeRecords(const std::string& path, const WriteOptions& options, const RecordSource& records,
                                 const TaskControl& control, const WrittenHook& hook) {
    const auto format = chooseFormat(path, options);
    if (!format) {
        return std::unexpected(format.error());
    }
    auto output = OutputFile::create(path);
    if (!output) {
        return std::unexpected(std::move(output.error()));
    }
    const bool stops = options.stopsOf && options.entity == Entity::Place && options.profile == Profile::Internal;
    const RecordSource source = stops ? withStops(records, options.stopsOf) : records;
    const std::string_view id = (*format)->id;
    std::vector<std::string> extraNames;
    if (options.profile == Profile::Internal && (id == "csv" || id == "spreadsheet")) {
        auto names = collectExtraNames(options.entity, source, control);
        if (!names) {
            return std::unexpected(std::move(names.error()));
        }
        extraNames = std::move(*names);
    }
    const auto encoder = makeEncoder(id, options, std::move(extraNames));
    return Export(**output, *encoder, options, control, hook).run(source);
}

} // namespace maillage
