// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/text_table.h"
#include "app/cli/territory/territory_command.h"
#include "core/base/catalogue.h"
#include "core/exchange/csv/csv_table.h"

#include <algorithm>
#include <ostream>

namespace maillage::cli {

namespace {

struct Comparison {
    std::vector<Figure> figures;
    std::vector<TerritoryRow> rows; ///< the parts by name, the whole, and what that lies in
    std::size_t parts = 0;
};

Result<TerritoryKind> levelOf(const Arguments& arguments) {
    const std::string word = arguments.has("--by") ? arguments.value("--by") : "epci";
    const auto kind = territoryKindNamed(word);
    return kind ? Result<TerritoryKind>(*kind) : failure(ErrorKind::Usage, "cli.territory.unknown_level", {word});
}

/// As a table of texts, the header first.
std::vector<std::vector<std::string>> cellsOf(const Comparison& comparison, bool french, bool quoted) {
    const auto text = [&](const std::string& value) { return quoted ? quotedCell(value) : value; };
    std::vector<std::vector<std::string>> table(1);
    table[0] = {text(sentence({"cli.territory.header.territory"})), text(sentence({"cli.territory.header.code"}))};
    for (const Figure& figure : comparison.figures) {
        table[0].push_back(text(labelOf(figure)));
    }
    for (const TerritoryRow& row : comparison.rows) {
        table.push_back({text(row.name), text(row.identification)});
        for (const Figure& figure : comparison.figures) {
            table.back().push_back(figureText(row.figures.value(figure), figure, french));
        }
    }
    return table;
}

void writeJson(const Context& context, const Comparison& comparison, const Figures& figures) {
    JsonText text;
    text.openObject().member("date", formatDate(figures.at().day)).name("figures").openArray();
    for (const Figure& figure : comparison.figures) {
        text.openObject().member("id", idOf(figure)).member("title", labelOf(figure));
        text.member("unit", sentence(unitTitle(unitOf(figure)))).member("source", sentence(sourceOf(figure)));
        text.closeObject();
    }
    text.closeArray().name("territories").openArray();
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const TerritoryRow& row = comparison.rows[i];
        text.openObject().member("territory", row.identification).member("name", row.name);
        text.member("whole", i >= comparison.parts).name("values").openObject();
        for (const Figure& figure : comparison.figures) {
            appendValue(text, idOf(figure), row.figures.value(figure));
        }
        text.closeObject().closeObject();
    }
    context.streams.out << text.closeArray().closeObject().take() << '\n';
}

Result<Comparison> comparisonOf(const Arguments& arguments, const Figures& figures) {
    const auto kind = levelOf(arguments);
    auto chosen = chosenFigures(arguments);
    if (!kind || !chosen) {
        return std::unexpected(kind ? chosen.error() : kind.error());
    }
    const auto whole = territoryNamed(arguments.positional()[1], figures.snapshot()->perimeters());
    if (!whole) {
        return std::unexpected(whole.error());
    }
    Comparison comparison{.figures = std::move(*chosen), .rows = rowsOf(figures, partsOf(*whole, *kind))};
    comparison.parts = comparison.rows.size();
    comparison.rows.push_back(rowOf(figures, *whole));
    std::ranges::move(rowsOf(figures, wholesOf(*whole)), std::back_inserter(comparison.rows));
    return comparison;
}

} // namespace

Result<ExitCode> compareTerritories(const Context& context, const Arguments& arguments) {
    if (arguments.positional().size() < 3) {
        return failure(ErrorKind::Usage, "cli.territory.needs_hub");
    }
    const auto boundaries = boundariesOf(arguments);
    if (!boundaries) {
        return std::unexpected(boundaries.error());
    }
    const auto hub = openToRead(arguments.positional()[2]);
    const auto figures =
        hub ? figuresOf(hub->connection(), *boundaries) : Result<Figures::Pointer>(std::unexpected(hub.error()));
    const auto comparison =
        figures ? comparisonOf(arguments, **figures) : Result<Comparison>(std::unexpected(figures.error()));
    if (!comparison) {
        return std::unexpected(comparison.error());
    }
    const bool french = context.language == "fr";
    if (arguments.has("--csv")) {
        auto written = writeCsvTable(arguments.value("--csv"), cellsOf(*comparison, french, true));
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    if (context.json) {
        writeJson(context, *comparison, **figures);
    } else if (!arguments.has("--csv")) {
        writeTable(context.streams.out, cellsOf(*comparison, french, false));
    }
    return ExitCode::Done;
}

} // namespace maillage::cli
