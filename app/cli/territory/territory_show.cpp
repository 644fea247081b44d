// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/territory/territory_command.h"
#include "core/base/catalogue.h"
#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace maillage::cli {

namespace {

/// A territory and what it is seen against, with the figures of a hub or without.
struct Sheet {
    TerritoryPart subject;
    std::vector<TerritoryPart> wholes; ///< département and région
    Figures::Pointer figures;          ///< null without a hub
    std::vector<TerritoryRow> rows;    ///< the subject's, then the wholes'
};

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t length = codePointCount(text);
    return length < width ? text + std::string(width - length, ' ') : text;
}

std::string paddedLeft(const std::string& text, std::size_t width) {
    const std::size_t length = codePointCount(text);
    return length < width ? std::string(width - length, ' ') + text : text;
}

/// Nothing where it is known of no commune.
std::optional<std::uint64_t> populationOf(const std::vector<Commune>& communes) {
    std::optional<std::uint64_t> sum;
    for (const Commune& commune : communes) {
        if (const auto population = commune.population()) {
            sum = sum.value_or(0) + *population;
        }
    }
    return sum;
}

std::string populationSentence(const std::vector<Commune>& communes) {
    const auto population = populationOf(communes);
    const std::string year = std::to_string(Gazetteer::instance().populationYear());
    return population ? sentence({"cli.territory.population", {std::to_string(*population), year}})
                      : sentence({"cli.territory.no_population"});
}

/// What the reference knows: "Angers: 159022 inhabitants (2023)…".
void writeHead(const Context& context, const Sheet& sheet, const std::string& code) {
    std::ostream& out = context.streams.out;
    if (const auto former = Gazetteer::instance().commune(code); former && !former->isPresent()) {
        const std::string name(former->name().empty() ? former->code() : former->name());
        out << sentence({"cli.territory.former", {name, code, sheet.subject.name}}) << '\n';
    }
    out << sheet.subject.name << " (" << sheet.subject.identification << ")\n";
    out << sentence({"cli.territory.communes", {}, static_cast<long long>(sheet.subject.communes.size())}) << '\n'
        << populationSentence(sheet.subject.communes) << '\n';
    for (const TerritoryPart& whole : sheet.wholes) {
        out << sentence({"cli.territory.within", {whole.name, whole.identification}}) << '\n';
    }
}

/// The figures of the plain list, then values that some row has places with.
std::vector<Figure> shownFigures(const Sheet& sheet) {
    std::vector<Figure> shown = usualFigures();
    for (const Figure& figure : sheet.figures->figures()) {
        const bool known = std::ranges::contains(shown, figure);
        if (!known && sheet.rows.front().figures.value(figure).value_or(0) > 0) {
            shown.push_back(figure);
        }
    }
    return shown;
}

void writeFigures(const Context& context, const Sheet& sheet) {
    std::ostream& out = context.streams.out;
    const bool french = context.language == "fr";
    const std::vector<Figure> figures = shownFigures(sheet);
    std::size_t width = 0;
    for (const Figure& figure : figures) {
        width = std::max(width, codePointCount(labelOf(figure)));
    }
    out << '\n' << std::string(width, ' ');
    for (const TerritoryRow& row : sheet.rows) {
        out << "  " << paddedLeft(row.name, 12);
    }
    out << '\n';
    for (const Figure& figure : figures) {
        out << padded(labelOf(figure), width);
        for (const TerritoryRow& row : sheet.rows) {
            const std::size_t column = std::max<std::size_t>(codePointCount(row.name), 12);
            const std::string text = figureText(row.figures.value(figure), figure, french);
            out << "  " << paddedLeft(text.empty() ? "–" : text, column);
        }
        out << '\n';
    }
    if (sheet.figures->placesNowhere() > 0) {
        out << '\n'
            << sentence({"cli.territory.nowhere", {}, static_cast<long long>(sheet.figures->placesNowhere())}) << '\n';
    }
}

void writeJson(const Context& context, const Sheet& sheet) {
    JsonText text;
    text.openObject().member("territory", sheet.subject.identification).member("name", sheet.subject.name);
    text.name("population");
    const auto population = populationOf(sheet.subject.communes);
    population ? text.value(*population) : text.null();
    text.member("population_year", Gazetteer::instance().populationYear());
    text.name("communes").openArray();
    for (const Commune& commune : sheet.subject.communes) {
        text.value(commune.code());
    }
    text.closeArray().name("within").openArray();
    for (const TerritoryPart& whole : sheet.wholes) {
        text.openObject().member("territory", whole.identification).member("name", whole.name).closeObject();
    }
    text.closeArray();
    if (sheet.figures) {
        text.member("date", formatDate(sheet.figures->at().day)).name("figures").openArray();
        for (const Figure& figure : shownFigures(sheet)) {
            text.openObject().member("id", idOf(figure)).member("title", labelOf(figure));
            appendValue(text, "value", sheet.rows.front().figures.value(figure));
            text.name("within").openArray();
            for (const TerritoryRow& row : std::span(sheet.rows).subspan(1)) {
                text.openObject().member("territory", row.identification);
                appendValue(text, "value", row.figures.value(figure));
                text.closeObject();
            }
            text.closeArray().closeObject();
        }
        text.closeArray().member("places_nowhere", sheet.figures->placesNowhere());
    }
    context.streams.out << text.closeObject().take() << '\n';
}

Result<Sheet> sheetOf(const Arguments& arguments) {
    const std::string& code = arguments.positional()[1];
    Sheet sheet;
    Perimeters perimeters;
    if (arguments.positional().size() > 2) {
        const auto boundaries = boundariesOf(arguments);
        const auto hub = boundaries ? openToRead(arguments.positional()[2])
                                    : Result<store::HubFile>(std::unexpected(boundaries.error()));
        auto figures =
            hub ? figuresOf(hub->connection(), *boundaries) : Result<Figures::Pointer>(std::unexpected(hub.error()));
        if (!figures) {
            return std::unexpected(figures.error());
        }
        sheet.figures = std::move(*figures);
        perimeters = sheet.figures->snapshot()->perimeters();
    }
    auto subject = territoryNamed(code, perimeters);
    if (!subject) {
        return std::unexpected(subject.error());
    }
    sheet.subject = std::move(*subject);
    sheet.wholes = wholesOf(sheet.subject);
    if (sheet.figures) {
        sheet.rows = rowsOf(*sheet.figures, sheet.wholes);
        sheet.rows.insert(sheet.rows.begin(), rowOf(*sheet.figures, sheet.subject));
    }
    return sheet;
}

} // namespace

Result<ExitCode> showTerritory(const Context& context, const Arguments& arguments) {
    const auto sheet = sheetOf(arguments);
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    if (context.json) {
        writeJson(context, *sheet);
        return ExitCode::Done;
    }
    writeHead(context, *sheet, arguments.positional()[1]);
    if (sheet->figures) {
        writeFigures(context, *sheet);
    }
    return ExitCode::Done;
}

} // namespace maillage::cli
