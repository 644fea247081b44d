// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/themes.h"

#include "core/territory/boundaries/inner_point.h"
#include "core/territory/gazetteer.h"
#include "ui/presenters/texts/dates.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace maillage {

namespace {

QString dayText(const Date& day) {
    return QLocale().toString(qDateOf(day), QLocale::ShortFormat);
}

/// Of each territory; empty ones without boundaries.
std::vector<Outline> outlinesOf(const Snapshot& snapshot, const std::vector<std::vector<Commune>>& territories) {
    return snapshot.boundaries() ? snapshot.boundaries()->outlines(territories)
                                 : std::vector<Outline>(territories.size());
}

/// The mean of the communes' centres, each as heavy as it has inhabitants; nothing where none is known.
std::optional<WorldPoint> centreOf(const std::vector<Commune>& communes, const CommuneCentres& centres) {
    WorldPoint sum;
    double weight = 0;
    for (const Commune& commune : communes) {
        if (const auto centre = centres.of(commune)) {
            const double inhabitants = std::max<std::uint32_t>(1, commune.population().value_or(1));
            const WorldPoint point = toWorld(*centre);
            sum.x += point.x * inhabitants;
            sum.y += point.y * inhabitants;
            weight += inhabitants;
        }
    }
    return weight > 0 ? std::optional(WorldPoint{sum.x / weight, sum.y / weight}) : std::nullopt;
}

/// The values that are known; of ThemeArea or FigureSeries::Value.
template<typename Valued>
std::vector<double> valuesOf(const std::vector<Valued>& items) {
    std::vector<double> values;
    for (const Valued& item : items) {
        if (item.value) {
            values.push_back(*item.value);
        }
    }
    return values;
}

Classes chosenClasses(const std::vector<double>& values, const ThemeChoice& choice) {
    return choice.method == ClassMethod::ByHand ? byHand(values, choice.bounds)
                                                : classesOf(values, choice.method, choice.classes);
}

} // namespace

int decimalsOf(const Figure& figure) {
    return figure.measure == FigureMeasure::Count ? 0 : figure.measure == FigureMeasure::Share ? 1 : 2;
}

ThemeKind usualKind(const Figure& figure) {
    return figure.measure == FigureMeasure::Count ? ThemeKind::Symbols : ThemeKind::Areas;
}

Classes figureClasses(const TerritoryContent& content, const ThemeChoice& choice) {
    return chosenClasses(valuesOf(seriesOf(*content.figures, choice.figure, content.parts).values), choice);
}

ThematicMap::Pointer figureTheme(const TerritoryContent& content, const ThemeChoice& choice) {
    const bool spreads = choice.kind == ThemeKind::Heat; // of communes: larger territories would be a few spots
    const std::vector<TerritoryRow> parts =
        spreads ? rowsOf(*content.figures, partsOf(content.compared, TerritoryKind::Communes)) : content.parts;
    const FigureSeries series = seriesOf(*content.figures, choice.figure, parts);
    const Snapshot& snapshot = *content.figures->snapshot();
    std::vector<std::vector<Commune>> territories;
    std::ranges::transform(parts, std::back_inserter(territories), &TerritoryRow::communes);
    std::vector<Outline> outlines = outlinesOf(snapshot, territories);
    const CommuneCentres centres(snapshot.boundaries().get());
    std::vector<ThemeArea> areas;
    for (std::size_t i = 0; i < territories.size(); ++i) {
        const bool single = territories[i].size() == 1;
        auto centre = single || outlines[i].empty() ? centreOf(territories[i], centres) : innerPoint(outlines[i]);
        areas.push_back({std::move(outlines[i]), centre, series.values[i].value});
    }
    ThemeWords words{
        .title = sentenceOf(titleOf(choice.figure)),
        .unit = sentenceOf(unitTitle(series.unit)),
        .source =
            QCoreApplication::translate("Themes", "%1, on %2").arg(sentenceOf(series.source), dayText(series.date)),
        .decimals = decimalsOf(choice.figure),
        .endless = choice.method == ClassMethod::ByHand};
    Classes classes = chosenClasses(valuesOf(areas), choice);
    return std::make_shared<const ThematicMap>(choice.kind, std::move(areas), std::move(classes), Palette::YlGnBu,
                                               std::move(words));
}

ThematicMap::Pointer coverageTheme(const CoverageContent& content) {
    const CoverageReport& report = *content.report;
    std::vector<std::vector<Commune>> communes;
    communes.reserve(report.communes.size());
    for (const CommuneReach& reach : report.communes) {
        communes.push_back({reach.commune});
    }
    std::vector<Outline> outlines = outlinesOf(*content.snapshot, communes);
    std::vector<ThemeArea> areas;
    for (std::size_t i = 0; i < report.communes.size(); ++i) {
        const CommuneReach& reach = report.communes[i];
        areas.push_back({std::move(outlines[i]), reach.centre.transform([](LatLon at) { return toWorld(at); }),
                         reach.distance.transform([](Metres distance) { return distance.kilometres(); })});
    }
    std::vector<double> bounds{report.question.within.kilometres()};
    std::ranges::transform(usualDistances, std::back_inserter(bounds), &Metres::kilometres);
    Classes classes = byHand(valuesOf(areas), std::move(bounds));
    const QString year = QString::number(Gazetteer::instance().divisionsYear());
    ThemeWords words{.title = QCoreApplication::translate("Themes", "Distance to the nearest place"),
                     .unit =
                         QCoreApplication::translate("Themes", "km, as the crow flies, from the centre of the commune"),
                     .source = QCoreApplication::translate("Themes", "This hub, on %1; communes of %2: INSEE")
                                   .arg(dayText(report.date), year),
                     .endless = true};
    return std::make_shared<const ThematicMap>(ThemeKind::Areas, std::move(areas), std::move(classes), Palette::YlOrBr,
                                               std::move(words));
}

} // namespace maillage
