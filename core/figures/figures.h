// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/actors.h"
#include "core/figures/figure.h"
#include "core/query/filter/filter.h"
#include "core/territory/territory.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maillage {

class FigureColumns;

/// Some communes and what is counted in them.
class TerritoryFigures {
public:
    /// Inhabitants; nothing where the population of a commune is not known.
    [[nodiscard]] std::optional<std::uint64_t> population() const { return m_population; }

    [[nodiscard]] std::size_t places() const { return m_counts.empty() ? 0 : m_counts[0]; }

    /// Nothing: no data. What is counted in places is 0 where there are none; a share of none, a count by nobody's
    /// inhabitants and opening times that are not worked out yet are no data.
    [[nodiscard]] std::optional<double> value(const Figure& figure) const;

private:
    friend class Figures;

    [[nodiscard]] std::optional<double> count(const Figure& figure) const;

    std::shared_ptr<const FigureColumns> m_columns;
    std::vector<std::uint32_t> m_counts; ///< by column
    std::optional<std::uint64_t> m_population;
    std::size_t m_organisations = 0;
    std::size_t m_people = 0;
};

/// The figures of a hub, counted once by commune and put together for any territory. Immutable, any thread.
///
/// A place counts where it belongs (Snapshot::belonging) unless it is closed. Populations are INSEE's, of
/// Gazetteer::populationYear().
class Figures {
public:
    using Pointer = std::shared_ptr<const Figures>;

    /// Of the places that pass `filter` and are not closed. One pass over the places, one over links, organisations
    /// and people.
    [[nodiscard]] static Result<Pointer> count(Snapshot::Pointer snapshot, const store::Connection& connection,
                                               const Filter& filter = {}, const LocalTime& at = localNow());

    [[nodiscard]] TerritoryFigures of(std::span<const Commune> communes) const;

    /// Every figure that can be asked for, in their order, counts only: the values that the standard names, and
    /// others that places have.
    [[nodiscard]] const std::vector<Figure>& figures() const;

    /// Places that count but whose commune is not known: they are in no territory.
    [[nodiscard]] std::size_t placesNowhere() const { return m_nowhere; }

    /// Their keys, ascending.
    [[nodiscard]] std::vector<std::int64_t> keysNowhere() const;

    /// The places of a figure in some communes: their keys, ascending. None for figures that count no places.
    [[nodiscard]] std::vector<std::int64_t> placesOf(const Figure& figure, std::span<const Commune> communes) const;
    /// The organisations or people that act there; none for other figures.
    [[nodiscard]] std::vector<std::int64_t> actorsOf(const Figure& figure, std::span<const Commune> communes) const;

    [[nodiscard]] const Snapshot::Pointer& snapshot() const { return m_snapshot; }

    /// When they were counted: ages and openings are seen from there.
    [[nodiscard]] const LocalTime& at() const { return m_at; }

private:
    Figures() = default;

    [[nodiscard]] const std::uint32_t* rowOf(std::uint16_t commune) const;

    Snapshot::Pointer m_snapshot;
    Filter m_filter; ///< closed places left out
    LocalTime m_at;
    std::shared_ptr<const FigureColumns> m_columns;
    std::vector<std::uint32_t> m_rows;   ///< by number of the commune, 1 and up; 0: no places
    std::vector<std::uint32_t> m_counts; ///< row by row
    std::size_t m_nowhere = 0;
    AllActors m_actors;
};

/// The condition that a figure puts on places, without territory; VerifiedThisYear has none of its own. Nothing where
/// it counts no places.
[[nodiscard]] std::optional<Filter> filterOf(const Figure& figure);

} // namespace maillage
