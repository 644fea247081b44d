// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/filter_words.h"

#include "core/quality/rule_titles.h"
#include "core/territory/territory.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <array>

namespace maillage {

namespace {

QString translated(const char* text, int n = -1) {
    return QCoreApplication::translate("FilterWords", text, nullptr, n);
}

constexpr std::array<const char*, openingCount> openings{
    QT_TRANSLATE_NOOP("FilterWords", "Now"),
    QT_TRANSLATE_NOOP("FilterWords", "In the evening (after 6 p.m.)"),
    QT_TRANSLATE_NOOP("FilterWords", "On Saturday"),
    QT_TRANSLATE_NOOP("FilterWords", "On Sunday"),
    QT_TRANSLATE_NOOP("FilterWords", "Hours not said, or not understood"),
};

constexpr std::array<const char*, freshnessCount> freshnesses{
    QT_TRANSLATE_NOOP("FilterWords", "Over 6 months ago"),
    QT_TRANSLATE_NOOP("FilterWords", "Over 12 months ago"),
    QT_TRANSLATE_NOOP("FilterWords", "Over 24 months ago"),
    QT_TRANSLATE_NOOP("FilterWords", "Never verified"),
};

} // namespace

QString openingLabel(Opening opening) {
    return translated(openings[static_cast<std::size_t>(opening)]);
}

QString freshnessLabel(Freshness freshness) {
    return translated(freshnesses[static_cast<std::size_t>(freshness)]);
}

QString withErrorsLabel() {
    return translated(QT_TRANSLATE_NOOP("FilterWords", "With errors"));
}

QString withWarningsLabel() {
    return translated(QT_TRANSLATE_NOOP("FilterWords", "With warnings"));
}

QString coordinatesLabel(bool has) {
    return has ? translated(QT_TRANSLATE_NOOP("FilterWords", "With coordinates"))
               : translated(QT_TRANSLATE_NOOP("FilterWords", "Without coordinates"));
}

QString starredLabel() {
    return translated(QT_TRANSLATE_NOOP("FilterWords", "Starred"));
}

QString callAgainLabel() {
    return translated(QT_TRANSLATE_NOOP("FilterWords", "To call again (the day has come)"));
}

QString topicTitle(const FaultTopic& topic) {
    if (topic.rule == Rule::Required && topic.field) {
        return QCoreApplication::translate("Quality", "%1: empty, though required").arg(fieldLabel(*topic.field));
    }
    return sentenceOf(titleOf(topic));
}

QString lastDaysLabel(int days) {
    return translated(QT_TRANSLATE_N_NOOP("FilterWords", "In the last %Ln day(s)"), days);
}

QString sinceLabel(const Date& day) {
    return translated(QT_TRANSLATE_NOOP("FilterWords", "Since %1")).arg(readableDate(formatDate(day)));
}

QString facetValueLabel(Facet facet, std::string_view value) {
    return value.empty() ? translated(QT_TRANSLATE_NOOP("FilterWords", "Not said")) : valueLabel(fieldOf(facet), value);
}

QString territoryLabel(std::string_view identification, const Perimeters& perimeters) {
    if (const Perimeter* perimeter = perimeterOf(perimeters, identification)) {
        return toQString(perimeter->name);
    }
    if (identification.starts_with(perimeterPrefix)) {
        return translated(QT_TRANSLATE_NOOP("FilterWords", "A deleted perimeter"));
    }
    const auto territory = Territory::parse(identification);
    return toQString(territory ? std::string_view(territory->name()) : identification);
}

Date daysBefore(const Date& day, int days) {
    return Date{std::chrono::sys_days{day} - std::chrono::days{days}};
}

} // namespace maillage
