// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_columns.h"

#include "core/standard/vocabularies.h"

namespace maillage {

namespace {

/// The values of a facet that a set of some place holds.
std::vector<bool> occurring(const ValueSets& sets) {
    std::vector<bool> occurs(sets.values().size());
    for (std::uint32_t set = 0; set < sets.setCount(); ++set) {
        for (const std::uint32_t value : sets.valuesOf(set)) {
            occurs[value] = true;
        }
    }
    return occurs;
}

} // namespace

FigureColumns::FigureColumns(const SnapshotData& data)
    : m_timesKnown(data.times != nullptr) {
    for (std::size_t kind = 0; kind < plainFigureCount; ++kind) {
        m_figures.push_back({.kind = static_cast<FigureKind>(kind)});
    }
    for (std::size_t i = 0; i < valuedFigureKinds.size(); ++i) {
        const FigureKind kind = valuedFigureKinds[i];
        const Facet facet = facetOf(kind).value();
        const ValueSets& sets = *data.sets[static_cast<std::size_t>(facet)];
        const std::vector<bool> occurs = occurring(sets);
        const std::size_t always = kind == FigureKind::Typology ? 0 : vocabularyOf(fieldOf(facet)).size();
        for (std::size_t value = 0; value < sets.values().size(); ++value) {
            if (value >= always && !occurs[value]) {
                m_values[i].push_back(noColumn);
                continue;
            }
            const auto column = static_cast<std::uint32_t>(m_width++);
            m_values[i].push_back(column);
            m_columns.emplace(std::pair(kind, sets.values()[value]), column);
            m_figures.push_back({.kind = kind, .value = sets.values()[value]});
        }
    }
}

std::optional<std::size_t> FigureColumns::columnOf(const Figure& figure) const {
    if (facetOf(figure.kind)) {
        const auto found = m_columns.find(std::pair(figure.kind, figure.value));
        return found == m_columns.end() ? std::nullopt : std::optional<std::size_t>{found->second};
    }
    const bool counted = figure.kind >= FigureKind::Places && figure.kind <= FigureKind::NeverVerified;
    return counted ? std::optional{plainColumn(figure.kind)} : std::nullopt;
}

} // namespace maillage
