// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/facet_groups.h"

#include "core/base/text.h"
#include "ui/presenters/places/filter_words.h"
#include "ui/presenters/places/group_keys.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>
#include <tuple>

namespace maillage {

namespace {

/// Values that a long group shows at first, and the most it shows at all.
constexpr std::size_t usual = 10;
constexpr std::size_t most = 200;
/// As long as the row that would stand in their place.
constexpr std::size_t slack = 2;

QString translated(const char* text, int n = -1) {
    return QCoreApplication::translate("FilterGroups", text, nullptr, n);
}

FilterValue actionRow(GroupAction action, const QString& label) {
    return {.key = std::format("\x01{}", static_cast<int>(action)),
            .label = label,
            .count = 0,
            .chosen = false,
            .isValue = false,
            .action = action};
}

/// A value of a group before it has its words: there can be thousands of communes.
struct Candidate {
    std::size_t number = 0;
    std::size_t count = 0;
    bool chosen = false;
};

/// Makes the groups one after the other.
class GroupMaker {
public:
    GroupMaker(const PlaceResults& results, const Filter& filter, const GroupView& view)
        : m_results(results)
        , m_filter(filter)
        , m_view(view)
        , m_wanted(fold(trimmed(toUtf8(view.find)))) {}

    [[nodiscard]] std::vector<FilterGroup> all();

private:
    FilterGroup& begin(GroupKind kind, Facet facet = Facet::Services);
    void addQuality();
    void addFollowUp();
    void addOpening();
    void addFreshness();
    void addChanged();
    void addFacet(Facet facet);
    void addAreas(GroupKind kind, std::string_view prefix, const std::vector<AreaCount>& areas);
    void addPerimeters();
    void addMark(FilterGroup& group, std::string_view key, const QString& label, std::size_t count, bool chosen) const;
    void addAction(FilterGroup& group, GroupAction action, const char* label) const;
    [[nodiscard]] bool found(const QString& label) const;
    template<typename Label>
    void addSome(FilterGroup& group, std::vector<Candidate> candidates, bool mayShowAll, Label value);

    const PlaceResults& m_results;
    const Filter& m_filter;
    const GroupView& m_view;
    std::string m_wanted; ///< what is looked for, folded
    std::string m_find{}; ///< the same for the last group: empty where its title has it, for then all of it is meant
    std::vector<FilterGroup> m_groups;
};

FilterGroup& GroupMaker::begin(GroupKind kind, Facet facet) {
    FilterGroup& group = m_groups.emplace_back(
        FilterGroup{.kind = kind, .facet = facet, .title = groupTitle(kind, facet), .values = {}});
    const bool isMeant = fold(toUtf8(group.title)).contains(m_wanted);
    m_find = isMeant ? std::string() : m_wanted;
    return group;
}

bool GroupMaker::found(const QString& label) const {
    return m_find.empty() || fold(toUtf8(label)).contains(m_find);
}

void GroupMaker::addMark(FilterGroup& group, std::string_view key, const QString& label, std::size_t count,
                         bool chosen) const {
    if ((count > 0 || chosen) && found(label)) {
        group.values.push_back({.key = std::string(key), .label = label, .count = count, .chosen = chosen});
    }
}

void GroupMaker::addAction(FilterGroup& group, GroupAction action, const char* label) const {
    const QString text = translated(label);
    if (found(text) && m_results.snapshot->placeCount() > 0) {
        group.values.push_back(actionRow(action, text));
    }
}

/// Of more candidates than a group shows, those that are chosen and those with the most places, in the given order.
template<typename Label>
void GroupMaker::addSome(FilterGroup& group, std::vector<Candidate> candidates, bool mayShowAll, Label value) {
    const bool isWhole = m_view.whole.contains(m_groups.size() - 1);
    if (!m_find.empty()) {
        std::erase_if(candidates, [&](const Candidate& one) { return !found(value(one).label); });
    }
    const std::size_t limit = isWhole || !m_find.empty() ? most : usual;
    const std::size_t all = candidates.size();
    if (all > limit + slack) {
        const auto weight = [](const Candidate& one) {
            return std::tuple(!one.chosen, -static_cast<std::int64_t>(one.count), one.number);
        };
        std::ranges::nth_element(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(limit), {}, weight);
        candidates.resize(limit);
        std::ranges::sort(candidates, {}, &Candidate::number);
    }
    for (const Candidate& one : candidates) {
        group.values.push_back(value(one));
    }
    if (!m_find.empty() || !mayShowAll) {
        return;
    }
    if (all > candidates.size() && !isWhole) {
        const auto hidden = static_cast<int>(all - candidates.size());
        group.values.push_back(
            actionRow(GroupAction::ShowAll, translated(QT_TRANSLATE_N_NOOP("FilterGroups", "Show %Ln more"), hidden)));
    } else if (isWhole && all > usual + slack) {
        group.values.push_back(
            actionRow(GroupAction::ShowFewer, translated(QT_TRANSLATE_NOOP("FilterGroups", "Show fewer"))));
    }
}

void GroupMaker::addQuality() {
    const FacetCounts& counts = m_results.counts;
    FilterGroup& group = begin(GroupKind::Quality);
    addMark(group, errorsKey, withErrorsLabel(), counts.withErrors, m_filter.withErrors);
    addMark(group, warningsKey, withWarningsLabel(), counts.withWarnings, m_filter.withWarnings);
    addMark(group, unplacedKey, coordinatesLabel(false), counts.withoutCoordinates, m_filter.hasCoordinates == false);
}

void GroupMaker::addFollowUp() {
    FilterGroup& group = begin(GroupKind::FollowUp);
    addMark(group, starredKey, starredLabel(), m_results.counts.starred, m_filter.starred);
    addMark(group, callAgainKey, callAgainLabel(), m_results.counts.callAgainDue, m_filter.callAgainDue);
}

void GroupMaker::addOpening() {
    FilterGroup& group = begin(GroupKind::Opening);
    for (const Opening opening : allOpenings) {
        addMark(group, nameOf(opening), openingLabel(opening),
                m_results.counts.openings[static_cast<std::size_t>(opening)],
                std::ranges::contains(m_filter.openings, opening));
    }
    if (!m_results.snapshot->timesFrom()) {
        addAction(group, GroupAction::None, QT_TRANSLATE_NOOP("FilterGroups", "The hours are being read…"));
    }
}

void GroupMaker::addFreshness() {
    FilterGroup& group = begin(GroupKind::Freshness);
    for (const Freshness freshness : allFreshnesses) {
        addMark(group, nameOf(freshness), freshnessLabel(freshness),
                m_results.counts.freshnesses[static_cast<std::size_t>(freshness)],
                std::ranges::contains(m_filter.freshnesses, freshness));
    }
}

void GroupMaker::addChanged() {
    FilterGroup& group = begin(GroupKind::Changed);
    if (!m_results.snapshot->timesFrom()) {
        addAction(group, GroupAction::None, QT_TRANSLATE_NOOP("FilterGroups", "The history is being read…"));
        return;
    }
    bool listed = !m_filter.changedSince;
    for (const int days : {7, 30, 90}) {
        const Date since = daysBefore(today(), days);
        const bool chosen = m_filter.changedSince == since;
        listed = listed || chosen;
        addMark(group, formatDate(since), lastDaysLabel(days), m_results.counts.changedSince(since), chosen);
    }
    if (!listed) {
        addMark(group, formatDate(*m_filter.changedSince), sinceLabel(*m_filter.changedSince),
                m_results.counts.changedSince(*m_filter.changedSince), true);
    }
    addAction(group, GroupAction::ChooseDay, QT_TRANSLATE_NOOP("FilterGroups", "Since a day…"));
}

void GroupMaker::addFacet(Facet facet) {
    FilterGroup& group = begin(GroupKind::Facet, facet);
    const auto index = static_cast<std::size_t>(facet);
    const auto& chosen = m_filter.of(facet);
    const auto names = m_results.snapshot->facetValues(facet);
    const auto& counts = m_results.counts.values[index];
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < names.size() && i < counts.size(); ++i) {
        const bool ticked = !chosen.empty() && std::ranges::contains(chosen, names[i]);
        if (counts[i] > 0 || ticked) {
            candidates.push_back({i, counts[i], ticked});
        }
    }
    addSome(group, std::move(candidates), true, [&](const Candidate& one) {
        return FilterValue{.key = names[one.number],
                           .label = facetValueLabel(facet, names[one.number]),
                           .count = one.count,
                           .chosen = one.chosen};
    });
    const auto beforeAction = std::ranges::find(group.values, false, &FilterValue::isValue);
    const std::size_t without = m_results.counts.without[index];
    const bool ticked = std::ranges::contains(chosen, "");
    if ((without > 0 || ticked) && found(facetValueLabel(facet, {}))) {
        group.values.insert(beforeAction,
                            {.key = {}, .label = facetValueLabel(facet, {}), .count = without, .chosen = ticked});
    }
}

void GroupMaker::addAreas(GroupKind kind, std::string_view prefix, const std::vector<AreaCount>& areas) {
    FilterGroup& group = begin(kind);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const bool chosen =
            !m_filter.territories.empty() && std::ranges::contains(m_filter.territories, areas[i].identification);
        candidates.push_back({i, areas[i].count, chosen});
    }
    const bool mayShowAll = kind == GroupKind::Regions || kind == GroupKind::Departements;
    addSome(group, std::move(candidates), mayShowAll, [&](const Candidate& one) {
        return FilterValue{.key = areas[one.number].identification,
                           .label = toQString(areas[one.number].name),
                           .count = one.count,
                           .chosen = one.chosen};
    });
    for (const std::string& chosen : m_filter.territories) {
        const bool absent = chosen.starts_with(prefix)
                            && !std::ranges::contains(areas, std::string_view(chosen), &AreaCount::identification);
        if (absent) {
            addMark(group, chosen, territoryLabel(chosen, m_results.snapshot->perimeters()), 0, true);
        }
    }
    if (!mayShowAll) {
        std::ranges::stable_sort(group.values, {}, [](const FilterValue& one) { return fold(toUtf8(one.label)); });
        addAction(group, GroupAction::ChooseTerritory, QT_TRANSLATE_NOOP("FilterGroups", "Find another…"));
    }
}

void GroupMaker::addPerimeters() {
    FilterGroup& group = begin(GroupKind::Perimeters);
    for (const AreaCount& area : m_results.counts.perimeters) {
        const bool chosen = std::ranges::contains(m_filter.territories, area.identification);
        if (const QString label = toQString(area.name); found(label)) {
            group.values.push_back({.key = area.identification, .label = label, .count = area.count, .chosen = chosen});
        }
    }
    addAction(group, GroupAction::ManagePerimeters, QT_TRANSLATE_NOOP("FilterGroups", "Make or change a perimeter…"));
}

std::vector<FilterGroup> GroupMaker::all() {
    const FacetCounts& counts = m_results.counts;
    addQuality();
    addFacet(Facet::Services);
    addOpening();
    addPerimeters();
    addAreas(GroupKind::Regions, "reg:", counts.regions);
    addAreas(GroupKind::Departements, "dep:", counts.departements);
    addAreas(GroupKind::Epcis, "epci:", counts.epcis);
    addAreas(GroupKind::Communes, "communes:", counts.communes);
    for (const Facet facet : facetOrder) {
        if (facet != Facet::Services) {
            addFacet(facet);
        }
    }
    addFollowUp();
    addFreshness();
    addChanged();
    return std::move(m_groups);
}

} // namespace

std::size_t FilterGroup::chosenCount() const {
    return static_cast<std::size_t>(std::ranges::count(values, true, &FilterValue::chosen));
}

QString groupTitle(GroupKind kind, Facet facet) {
    switch (kind) {
    case GroupKind::Quality:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "To mend"));
    case GroupKind::Perimeters:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Own perimeters"));
    case GroupKind::Regions:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Région"));
    case GroupKind::Departements:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Département"));
    case GroupKind::Epcis:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Intercommunality"));
    case GroupKind::Communes:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Commune"));
    case GroupKind::Opening:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Opening"));
    case GroupKind::FollowUp:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Follow-up"));
    case GroupKind::Freshness:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Last verified"));
    case GroupKind::Changed:
        return translated(QT_TRANSLATE_NOOP("FilterGroups", "Changed"));
    case GroupKind::Facet:
        break;
    }
    return fieldLabel(fieldOf(facet));
}

std::vector<FilterGroup> filterGroups(const PlaceResults& results, const Filter& filter, const GroupView& view) {
    return GroupMaker(results, filter, view).all();
}

} // namespace maillage
