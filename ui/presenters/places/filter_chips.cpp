// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/filter_chips.h"

#include "ui/presenters/places/facet_groups.h"
#include "ui/presenters/places/filter_words.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <format>

namespace maillage {

namespace {

/// Adds one chip for each condition.
class ChipList {
public:
    ChipList(const Filter& filter, const Snapshot& snapshot)
        : m_filter(filter)
        , m_snapshot(snapshot) {}

    [[nodiscard]] std::vector<FilterChip> all() {
        addScope();
        addTerritories();
        for (const Facet facet : facetOrder) {
            addFacet(facet);
        }
        addTimes();
        addMarks();
        return std::move(m_chips);
    }

private:
    template<typename TakeOff>
    void add(std::string key, const QString& label, TakeOff takeOff) {
        FilterChip chip{.key = std::move(key), .label = label, .without = m_filter};
        takeOff(chip.without);
        m_chips.push_back(std::move(chip));
    }

    /// A group's name before its value, as the value alone would not tell.
    [[nodiscard]] static QString named(const QString& group, const QString& value) {
        return QCoreApplication::translate("FilterChips", "%1: %2").arg(group, value);
    }

    void addScope();
    void addTerritories();
    void addFacet(Facet facet);
    void addTimes();
    void addMarks();

    const Filter& m_filter;
    const Snapshot& m_snapshot;
    std::vector<FilterChip> m_chips;
};

void ChipList::addScope() {
    if (m_filter.among) {
        add("among", toQString(m_filter.among->label), [](Filter& filter) { filter.among.reset(); });
    }
    if (!m_filter.text.empty()) {
        add("text", QCoreApplication::translate("FilterChips", "“%1”").arg(toQString(m_filter.text)),
            [](Filter& filter) { filter.text.clear(); });
    }
    if (m_filter.box) {
        add("box", QCoreApplication::translate("FilterChips", "Within a frame of the map"),
            [](Filter& filter) { filter.box.reset(); });
    }
}

void ChipList::addTerritories() {
    for (const std::string& territory : m_filter.territories) {
        add(territory, territoryLabel(territory, m_snapshot.perimeters()),
            [&](Filter& filter) { std::erase(filter.territories, territory); });
    }
}

void ChipList::addFacet(Facet facet) {
    for (const std::string& value : m_filter.of(facet)) {
        add(std::format("{}={}", facetName(facet), value),
            named(fieldLabel(fieldOf(facet)), facetValueLabel(facet, value)),
            [&](Filter& filter) { std::erase(filter.of(facet), value); });
    }
}

void ChipList::addTimes() {
    for (const Opening opening : m_filter.openings) {
        add(std::format("opening={}", nameOf(opening)), named(groupTitle(GroupKind::Opening), openingLabel(opening)),
            [&](Filter& filter) { std::erase(filter.openings, opening); });
    }
    for (const Freshness freshness : m_filter.freshnesses) {
        add(std::format("verified={}", nameOf(freshness)),
            named(groupTitle(GroupKind::Freshness), freshnessLabel(freshness)),
            [&](Filter& filter) { std::erase(filter.freshnesses, freshness); });
    }
    if (m_filter.changedSince) {
        add("changed", named(groupTitle(GroupKind::Changed), sinceLabel(*m_filter.changedSince)),
            [](Filter& filter) { filter.changedSince.reset(); });
    }
}

void ChipList::addMarks() {
    if (m_filter.starred) {
        add("starred", starredLabel(), [](Filter& filter) { filter.starred = false; });
    }
    if (m_filter.callAgainDue) {
        add("call_again", callAgainLabel(), [](Filter& filter) { filter.callAgainDue = false; });
    }
    if (m_filter.withErrors) {
        add("errors", withErrorsLabel(), [](Filter& filter) { filter.withErrors = false; });
    }
    if (m_filter.withWarnings) {
        add("warnings", withWarningsLabel(), [](Filter& filter) { filter.withWarnings = false; });
    }
    for (const FaultTopic& topic : m_filter.faults) {
        add(std::format("fault={}", topicName(topic)), named(groupTitle(GroupKind::Quality), topicTitle(topic)),
            [&](Filter& filter) { std::erase(filter.faults, topic); });
    }
    if (m_filter.hasCoordinates) {
        add("coordinates", coordinatesLabel(*m_filter.hasCoordinates),
            [](Filter& filter) { filter.hasCoordinates.reset(); });
    }
}

} // namespace

std::vector<FilterChip> filterChips(const Filter& filter, const Snapshot& snapshot) {
    return ChipList(filter, snapshot).all();
}

QString filtersInWords(std::span<const Filter> filters, const Snapshot& snapshot) {
    QStringList labels;
    for (const Filter& filter : filters) {
        for (const FilterChip& chip : filterChips(filter, snapshot)) {
            labels += chip.label;
        }
    }
    labels.removeDuplicates();
    return labels.join(QStringLiteral(", "));
}

} // namespace maillage
