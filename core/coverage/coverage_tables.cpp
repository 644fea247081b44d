// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_tables.h"

#include "core/base/catalogue.h"
#include "core/exchange/csv/csv_table.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <format>

namespace maillage {

namespace {

std::string withComma(std::string number, bool french) {
    if (french) {
        std::ranges::replace(number, '.', ',');
    }
    return number;
}

std::string cell(std::string_view text, const TableStyle& style) {
    return style.quoted ? quotedCell(text) : std::string(text);
}

std::vector<std::string> headerOf(std::initializer_list<std::string_view> ids, const TableStyle& style) {
    std::vector<std::string> header;
    for (const std::string_view id : ids) {
        header.push_back(cell(sentence({id}), style));
    }
    return header;
}

std::vector<std::string> shareRow(const TerritoryPart& part, const CoverageCurve& curve,
                                  std::span<const Metres> distances, const TableStyle& style) {
    std::vector<std::string> row{cell(part.name, style), cell(part.identification, style),
                                 std::to_string(curve.inhabitants())};
    for (const Metres distance : distances) {
        row.push_back(shareText(curve.shareWithin(distance), style.french));
    }
    row.push_back(std::to_string(curve.unknown().size()));
    row.push_back(std::to_string(curve.unknownInhabitants()));
    return row;
}

std::vector<std::string> communeCells(const Commune& commune, std::uint64_t inhabitants, const TableStyle& style) {
    return {cell(commune.name(), style), cell(commune.code(), style), std::to_string(inhabitants)};
}

std::string countText(std::uint64_t count, bool french) {
    return QLocale(french ? QLocale::French : QLocale::English).toString(static_cast<qulonglong>(count)).toStdString();
}

} // namespace

std::string kilometresText(Metres distance, bool french) {
    return withComma(std::format("{:.1f}", distance.kilometres()), french);
}

std::string shareText(std::optional<double> share, bool french) {
    if (!share) {
        return {};
    }
    constexpr double tenths = 10;
    const double rounded = std::round(*share * tenths) / tenths;
    const double shown = *share < 100 ? std::min(rounded, 99.9) : rounded;
    return withComma(std::format("{:.1f}", *share > 0 ? std::max(shown, 0.1) : shown), french);
}

std::string limitText(Metres distance, bool french) {
    return withComma(std::format("{}", distance.kilometres()), french);
}

TextTable shareTable(const CoverageReport& report, std::span<const Metres> distances, const TableStyle& style) {
    TextTable table{
        headerOf({"coverage.header.territory", "coverage.header.code", "coverage.header.inhabitants"}, style)};
    for (const Metres distance : distances) {
        table[0].push_back(cell(sentence({"coverage.header.share", {limitText(distance, style.french)}}), style));
    }
    std::ranges::copy(headerOf({"coverage.header.unknown", "coverage.header.unknown_inhabitants"}, style),
                      std::back_inserter(table[0]));
    for (const CoverageRow& row : report.parts) {
        table.push_back(shareRow(row.part, row.curve, distances, style));
    }
    table.push_back(shareRow(report.question.subject, report.curve, distances, style));
    return table;
}

TextTable curveTable(const CoverageReport& report, std::span<const Metres> distances, const TableStyle& style) {
    TextTable table{headerOf(
        {"coverage.header.within", "coverage.header.inhabitants_within", "coverage.header.share_within"}, style)};
    for (const Metres distance : distances) {
        table.push_back({limitText(distance, style.french), std::to_string(report.curve.inhabitantsWithin(distance)),
                         shareText(report.curve.shareWithin(distance), style.french)});
    }
    return table;
}

TextTable farTable(const CoverageReport& report, const Snapshot& snapshot, const TableStyle& style) {
    TextTable table{headerOf({"coverage.header.commune", "coverage.header.code", "coverage.header.inhabitants",
                              "coverage.header.distance", "coverage.header.nearest"},
                             style)};
    for (const CommuneReach& reach : report.far) {
        std::vector<std::string> row = communeCells(reach.commune, reach.inhabitants, style);
        row.push_back(reach.distance ? kilometresText(*reach.distance, style.french) : std::string());
        row.push_back(cell(reach.nearest ? snapshot.name(*reach.nearest) : std::string_view(), style));
        table.push_back(std::move(row));
    }
    for (const Commune& commune : report.curve.unknown()) {
        std::vector<std::string> row = communeCells(commune, commune.population().value_or(0), style);
        row.emplace_back();
        row.push_back(cell(sentence({"coverage.centre_unknown"}), style));
        table.push_back(std::move(row));
    }
    return table;
}

TextTable nextTable(const CoverageReport& report, const TableStyle& style) {
    TextTable table{headerOf({"coverage.header.rank", "coverage.header.commune", "coverage.header.code",
                              "coverage.header.gain", "coverage.header.gain_communes"},
                             style)};
    const std::string limit = limitText(report.question.within, style.french);
    table[0].push_back(cell(sentence({"coverage.header.share_after", {limit}}), style));
    for (const NextPlace& place : report.next) {
        table.push_back({std::to_string(table.size()), cell(place.commune.name(), style),
                         cell(place.commune.code(), style), std::to_string(place.gain), std::to_string(place.communes),
                         shareText(place.share, style.french)});
    }
    return table;
}

Message shareSentence(const CoverageReport& report, bool french) {
    const std::string& name = report.question.subject.name;
    const std::string limit = limitText(report.question.within, french);
    if (const auto share = report.curve.shareWithin(report.question.within)) {
        return {"coverage.share", {name, shareText(share, french), limit}};
    }
    return {report.curve.unknown().empty() ? "coverage.no_inhabitants" : "coverage.no_share", {name}};
}

std::vector<Message> omissions(const CoverageReport& report, bool french) {
    std::vector<Message> messages;
    const auto add = [&](std::string_view id, std::size_t count, std::vector<std::string> arguments) {
        if (count > 0) {
            messages.push_back({id, std::move(arguments), static_cast<long long>(count)});
        }
    };
    add("coverage.unknown_communes", report.curve.unknown().size(),
        {countText(report.curve.unknownInhabitants(), french)});
    add("coverage.unplaced", report.sites.unplaced.size(), {});
    add("coverage.at_centre", report.sites.atCentre, {});
    return messages;
}

} // namespace maillage
