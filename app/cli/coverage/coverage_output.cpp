// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/coverage/coverage_output.h"

#include "app/cli/output/json_text.h"
#include "app/cli/output/text_table.h"
#include "app/cli/territory/territory_command.h"
#include "core/base/catalogue.h"
#include "core/coverage/coverage_tables.h"
#include "core/exchange/csv/csv_table.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace maillage::cli {

namespace {

void appendCommune(JsonText& text, const Commune& commune) {
    text.member("code_insee", commune.code()).member("commune", commune.name());
}

void appendUnknown(JsonText& text, const CoverageCurve& curve) {
    text.name("centre_unknown").openArray();
    for (const Commune& commune : curve.unknown()) {
        appendCommune(text.openObject(), commune);
        text.member("inhabitants", commune.population().value_or(0)).closeObject();
    }
    text.closeArray();
}

void appendShareRow(JsonText& text, const TerritoryPart& part, const CoverageCurve& curve, bool whole,
                    std::span<const Metres> distances) {
    text.openObject().member("territory", part.identification).member("name", part.name).member("whole", whole);
    text.member("inhabitants", curve.inhabitants()).name("within").openArray();
    for (const Metres distance : distances) {
        text.openObject().member("km", distance.kilometres());
        text.member("inhabitants", curve.inhabitantsWithin(distance));
        appendValue(text, "share", curve.shareWithin(distance));
        text.closeObject();
    }
    text.closeArray();
    appendUnknown(text, curve);
    text.closeObject();
}

void appendShares(JsonText& text, const CoverageAnswer& answer) {
    text.name("territories").openArray();
    for (const CoverageRow& row : answer.report->parts) {
        appendShareRow(text, row.part, row.curve, false, answer.distances);
    }
    appendShareRow(text, answer.report->question.subject, answer.report->curve, true, answer.distances);
    text.closeArray();
}

void appendFar(JsonText& text, const CoverageAnswer& answer) {
    text.member("within_km", answer.report->question.within.kilometres()).name("communes").openArray();
    for (const CommuneReach& reach : answer.report->far) {
        appendCommune(text.openObject(), reach.commune);
        text.member("inhabitants", reach.inhabitants);
        appendValue(text, "km", reach.distance.transform([](const Metres& distance) { return distance.kilometres(); }));
        text.member("nearest", reach.nearest ? answer.snapshot->name(*reach.nearest) : std::string_view());
        text.closeObject();
    }
    text.closeArray();
    appendUnknown(text, answer.report->curve);
}

void appendNext(JsonText& text, const CoverageAnswer& answer) {
    text.member("within_km", answer.report->question.within.kilometres());
    appendValue(text, "share", answer.report->curve.shareWithin(answer.report->question.within));
    text.name("next").openArray();
    for (const NextPlace& place : answer.report->next) {
        appendCommune(text.openObject(), place.commune);
        text.member("gain", place.gain)
            .member("gain_communes", place.communes)
            .member("inhabitants_within", place.within);
        appendValue(text, "share", place.share);
        text.closeObject();
    }
    text.closeArray();
    appendUnknown(text, answer.report->curve);
}

/// One of the three things that the command tells.
struct Telling {
    std::string_view word;
    TextTable (*table)(const CoverageAnswer& answer, const TableStyle& style);
    void (*json)(JsonText& text, const CoverageAnswer& answer);
    std::string_view nothing; ///< said in place of an empty table
};

constexpr std::array tellings{
    Telling{"share",
            [](const CoverageAnswer& answer, const TableStyle& style) {
                return shareTable(*answer.report, answer.distances, style);
            },
            appendShares, ""},
    Telling{"far",
            [](const CoverageAnswer& answer, const TableStyle& style) {
                return farTable(*answer.report, *answer.snapshot, style);
            },
            appendFar, "cli.coverage.no_far"},
    Telling{"next",
            [](const CoverageAnswer& answer, const TableStyle& style) { return nextTable(*answer.report, style); },
            appendNext, "cli.coverage.no_next"},
};

const Telling& tellingOf(std::string_view word) {
    return *std::ranges::find(tellings, word, &Telling::word);
}

void writeJson(const Context& context, const CoverageAnswer& answer, const Telling& telling) {
    const CoverageReport& report = *answer.report;
    JsonText text;
    text.openObject().member("date", formatDate(report.date)).member("method", sentence({"coverage.method"}));
    text.member("territory", report.question.subject.identification).member("name", report.question.subject.name);
    text.member("places", report.sites.places).member("places_at_centre", report.sites.atCentre);
    text.member("places_without_position", report.sites.unplaced.size()).member("stops", report.sites.stops);
    telling.json(text, answer);
    context.streams.out << text.closeObject().take() << '\n';
}

void writeWords(const Context& context, const CoverageAnswer& answer, const Telling& telling, bool french) {
    std::ostream& out = context.streams.out;
    const CoverageReport& report = *answer.report;
    out << sentence(shareSentence(report, french)) << '\n' << sentence({"coverage.method"}) << '\n';
    for (const Message& omission : omissions(report, french)) {
        out << sentence(omission) << '\n';
    }
    out << '\n';
    const bool nothing = telling.word == "far" ? report.far.empty() : telling.word == "next" && report.next.empty();
    const TextTable table = telling.table(answer, {.french = french});
    if (nothing) {
        out << sentence({telling.nothing, {limitText(report.question.within, french)}}) << '\n';
    }
    if (table.size() > 1) {
        writeTable(out, table);
    }
}

} // namespace

Result<ExitCode> writeCoverage(const Context& context, const Arguments& arguments, const CoverageAnswer& answer) {
    const Telling& telling = tellingOf(arguments.positional()[0]);
    const bool french = context.language == "fr";
    if (arguments.has("--csv")) {
        auto written =
            writeCsvTable(arguments.value("--csv"), telling.table(answer, {.french = french, .quoted = true}));
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    if (context.json) {
        writeJson(context, answer, telling);
    } else if (!arguments.has("--csv")) {
        writeWords(context, answer, telling, french);
    }
    return ExitCode::Done;
}

} // namespace maillage::cli
