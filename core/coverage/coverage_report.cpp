// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_report.h"

#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

namespace {

/// Of the subject and the parts, by number, each once.
std::vector<Commune> allCommunes(const TerritoryPart& subject, const std::vector<TerritoryPart>& parts) {
    std::vector<Commune> communes = subject.communes;
    for (const TerritoryPart& part : parts) {
        std::ranges::copy(part.communes, std::back_inserter(communes));
    }
    std::ranges::sort(communes, {}, &Commune::number);
    const auto repeated = std::ranges::unique(communes);
    communes.erase(repeated.begin(), repeated.end());
    return communes;
}

} // namespace

Result<CoverageReport::Pointer> coverageReport(CoverageQuestion question, Sites sites, const CommuneCentres& centres,
                                               const Date& date, const TaskControl& control) {
    auto report = std::make_shared<CoverageReport>();
    report->date = date;
    std::vector<TerritoryPart> parts;
    if (question.by) {
        parts = partsOf(question.subject, *question.by);
    }
    const auto measured = measureReach(sites, allCommunes(question.subject, parts), centres, control);
    if (!measured) {
        return std::unexpected(measured.error());
    }
    report->communes = reachIn(*measured, question.subject.communes);
    report->curve = CoverageCurve(report->communes);
    for (TerritoryPart& part : parts) {
        CoverageCurve curve(reachIn(*measured, part.communes));
        report->parts.push_back({std::move(part), std::move(curve)});
    }
    report->far = outOfReach(report->communes, question.within);
    auto next = nextPlaces(report->communes, question.within, question.next, control);
    if (!next) {
        return std::unexpected(next.error());
    }
    report->next = std::move(*next);
    report->question = std::move(question);
    report->sites = std::move(sites);
    return report;
}

TerritoryPart wholeOfFrance() {
    TerritoryPart france{.identification = "france", .name = "France", .communes = {}};
    const Gazetteer& gazetteer = Gazetteer::instance();
    for (std::uint16_t number = 0; number < gazetteer.communeCount(); ++number) {
        const Commune commune = gazetteer.communeNumbered(number);
        if (commune.kind() == CommuneKind::Present && commune.departement().zone != Zone::Abroad) {
            france.communes.push_back(commune);
        }
    }
    return france;
}

} // namespace maillage
