// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figures.h"

#include "core/figures/figure_columns.h"
#include "core/query/filter/conditions.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <bit>

namespace maillage {

namespace {

constexpr double tenThousand = 10'000;
constexpr double percent = 100;

/// The same without closed places.
Filter withoutClosed(Filter filter) {
    std::vector<std::string>& states = filter.of(Facet::State);
    if (states.empty()) {
        states = {"open", "suspended"};
    } else {
        std::erase(states, "closed");
        if (states.empty()) {
            states = {"none"}; // nothing passes
        }
    }
    return filter;
}

/// One pass over the places, block by block.
class Counter {
public:
    Counter(const Snapshot& snapshot, const FigureColumns& columns, std::vector<std::uint32_t>& rows,
            std::vector<std::uint32_t>& counts)
        : m_snapshot(snapshot)
        , m_columns(columns)
        , m_rows(rows)
        , m_counts(counts)
        , m_places(snapshot.rowCount())
        , m_itinerant(snapshot.data().sets[static_cast<std::size_t>(Facet::Itinerance)]->valueNumber("Itinérant")) {
        m_rows.assign(Gazetteer::instance().communeCount(), 0);
    }

    void count(const Conditions& conditions) {
        std::array<Failures, blockRows> failures{};
        for (std::size_t number = 0; number < m_snapshot.data().blocks.size(); ++number) {
            conditions.judge(number, failures);
            conditions.moment().openings(number, m_openings);
            conditions.moment().freshnesses(number, m_freshnesses);
            const Block& block = *m_snapshot.data().blocks[number];
            for (PlaceRow i = 0; i < block.count; ++i) {
                if (failures[i] == 0) {
                    m_places.set(number * blockRows + i);
                    countPlace(block, i);
                }
            }
        }
    }

    [[nodiscard]] const Bitmap& places() const { return m_places; }

    [[nodiscard]] std::size_t nowhere() const { return m_nowhere; }

private:
    void countPlace(const Block& block, PlaceRow i) {
        if (block.communes[i] == Block::noCommune) {
            ++m_nowhere;
            return;
        }
        std::uint32_t* counts = rowOf(block.communes[i]);
        ++counts[plainColumn(FigureKind::Places)];
        countOpening(counts, m_openings[i]);
        countFreshness(counts, m_freshnesses[i]);
        const auto& data = m_snapshot.data();
        const auto setOf = [&](Facet facet) {
            const auto index = static_cast<std::size_t>(facet);
            return data.sets[index]->valuesOf(block.sets[index][i]);
        };
        counts[plainColumn(FigureKind::Itinerant)] +=
            m_itinerant && std::ranges::contains(setOf(Facet::Itinerance), *m_itinerant) ? 1U : 0U;
        for (std::size_t kind = 0; kind < valuedFigureKinds.size(); ++kind) {
            const std::vector<std::uint32_t>& columns = m_columns.columnsOf(kind);
            for (const std::uint32_t value : setOf(*facetOf(valuedFigureKinds[kind]))) {
                ++counts[columns[value]];
            }
        }
    }

    static void countOpening(std::uint32_t* counts, ChoiceBits bits) {
        const bool saturday = (bits & choiceBit(Opening::Saturday)) != 0;
        const bool evening = (bits & choiceBit(Opening::Evening)) != 0;
        counts[plainColumn(FigureKind::Saturday)] += saturday ? 1U : 0U;
        counts[plainColumn(FigureKind::Evening)] += evening ? 1U : 0U;
        counts[plainColumn(FigureKind::SaturdayOrEvening)] += saturday || evening ? 1U : 0U;
    }

    static void countFreshness(std::uint32_t* counts, ChoiceBits bits) {
        const FigureKind kind = (bits & choiceBit(Freshness::Never)) != 0         ? FigureKind::NeverVerified
                                : (bits & choiceBit(Freshness::OverOneYear)) != 0 ? FigureKind::VerifiedEarlier
                                                                                  : FigureKind::VerifiedThisYear;
        ++counts[plainColumn(kind)];
    }

    [[nodiscard]] std::uint32_t* rowOf(std::uint16_t commune) {
        std::uint32_t& row = m_rows[commune];
        if (row == 0) {
            m_counts.resize(m_counts.size() + m_columns.width());
            row = static_cast<std::uint32_t>(m_counts.size() / m_columns.width());
        }
        return &m_counts[(row - 1) * m_columns.width()];
    }

    const Snapshot& m_snapshot;
    const FigureColumns& m_columns;
    std::vector<std::uint32_t>& m_rows;
    std::vector<std::uint32_t>& m_counts;
    BlockBits m_openings{};
    BlockBits m_freshnesses{};
    Bitmap m_places;
    std::optional<std::uint32_t> m_itinerant;
    std::size_t m_nowhere = 0;
};

} // namespace

Result<Figures::Pointer> Figures::count(Snapshot::Pointer snapshot, const store::Connection& connection,
                                        const Filter& filter, const LocalTime& at) {
    auto figures = std::shared_ptr<Figures>(new Figures);
    figures->m_snapshot = std::move(snapshot);
    figures->m_filter = withoutClosed(filter);
    figures->m_at = at;
    const Snapshot& places = *figures->m_snapshot;
    figures->m_columns = std::make_shared<const FigureColumns>(places.data());
    Counter counter(places, *figures->m_columns, figures->m_rows, figures->m_counts);
    counter.count(Conditions(places, figures->m_filter, at));
    figures->m_nowhere = counter.nowhere();
    auto actors = readActors(connection, places, counter.places(), at.day);
    if (!actors) {
        return std::unexpected(actors.error());
    }
    figures->m_actors = std::move(*actors);
    return figures;
}

const std::vector<Figure>& Figures::figures() const {
    return m_columns->figures();
}

const std::uint32_t* Figures::rowOf(std::uint16_t commune) const {
    const std::uint32_t row = m_rows[commune];
    return row == 0 ? nullptr : &m_counts[(row - 1) * m_columns->width()];
}

TerritoryFigures Figures::of(std::span<const Commune> communes) const {
    TerritoryFigures figures;
    figures.m_columns = m_columns;
    figures.m_counts.resize(m_columns->width());
    figures.m_population = 0;
    for (const Commune& commune : communes) {
        const auto population = commune.population();
        figures.m_population =
            population && figures.m_population ? std::optional{*figures.m_population + *population} : std::nullopt;
        if (const std::uint32_t* counts = rowOf(commune.number())) {
            for (std::size_t column = 0; column < figures.m_counts.size(); ++column) {
                figures.m_counts[column] += counts[column];
            }
        }
    }
    figures.m_organisations = m_actors.organisations.count(communes);
    figures.m_people = m_actors.people.count(communes);
    return figures;
}

std::vector<std::int64_t> Figures::placesOf(const Figure& figure, std::span<const Commune> communes) const {
    const auto chosen = filterOf(figure);
    if (!chosen) {
        return {};
    }
    std::vector<bool> wanted(std::size_t{Block::noCommune} + 1);
    for (const Commune& commune : communes) {
        wanted[commune.number()] = true;
    }
    Bitmap rows = matches(*m_snapshot, m_filter, m_at);
    rows &= matches(*m_snapshot, *chosen, m_at);
    if (figure.kind == FigureKind::VerifiedThisYear) {
        Filter others;
        others.freshnesses = {Freshness::OverOneYear, Freshness::Never};
        rows.subtract(matches(*m_snapshot, others, m_at));
    }
    std::vector<std::int64_t> keys;
    rows.forEach([&](std::size_t row) {
        const auto number = static_cast<PlaceRow>(row);
        if (wanted[m_snapshot->data().blockOf(number).communes[number % blockRows]]) {
            keys.push_back(m_snapshot->keyOf(number));
        }
    });
    return keys;
}

std::vector<std::int64_t> Figures::keysNowhere() const {
    std::vector<std::int64_t> keys;
    matches(*m_snapshot, m_filter, m_at).forEach([&](std::size_t row) {
        const auto number = static_cast<PlaceRow>(row);
        if (m_snapshot->data().blockOf(number).communes[number % blockRows] == Block::noCommune) {
            keys.push_back(m_snapshot->keyOf(number));
        }
    });
    return keys;
}

std::vector<std::int64_t> Figures::actorsOf(const Figure& figure, std::span<const Commune> communes) const {
    switch (figure.kind) {
    case FigureKind::Organisations:
        return m_actors.organisations.keys(communes);
    case FigureKind::People:
        return m_actors.people.keys(communes);
    default:
        return {};
    }
}

std::optional<double> TerritoryFigures::count(const Figure& figure) const {
    switch (figure.kind) {
    case FigureKind::Population:
        return m_population.transform([](std::uint64_t people) { return static_cast<double>(people); });
    case FigureKind::Organisations:
        return static_cast<double>(m_organisations);
    case FigureKind::People:
        return static_cast<double>(m_people);
    case FigureKind::Saturday:
    case FigureKind::Evening:
    case FigureKind::SaturdayOrEvening:
        if (!m_columns->timesKnown()) {
            return std::nullopt;
        }
        [[fallthrough]];
    default:
        return m_columns->columnOf(figure).transform([&](std::size_t column) { return m_counts[column]; }).value_or(0);
    }
}

std::optional<double> TerritoryFigures::value(const Figure& figure) const {
    const auto counted = m_columns ? count(figure) : std::nullopt;
    if (!counted || figure.measure == FigureMeasure::Count) {
        return counted;
    }
    if (figure.measure == FigureMeasure::Share) {
        return places() == 0 ? std::nullopt : std::optional{*counted * percent / static_cast<double>(places())};
    }
    const bool inhabited = m_population && *m_population > 0;
    return inhabited ? std::optional{*counted * tenThousand / static_cast<double>(*m_population)} : std::nullopt;
}

std::optional<Filter> filterOf(const Figure& figure) {
    Filter filter;
    if (const auto facet = facetOf(figure.kind)) {
        filter.of(*facet) = {figure.value};
        return filter;
    }
    switch (figure.kind) {
    case FigureKind::Places:
    case FigureKind::VerifiedThisYear:
        return filter;
    case FigureKind::Saturday:
        filter.openings = {Opening::Saturday};
        return filter;
    case FigureKind::Evening:
        filter.openings = {Opening::Evening};
        return filter;
    case FigureKind::SaturdayOrEvening:
        filter.openings = {Opening::Evening, Opening::Saturday};
        return filter;
    case FigureKind::Itinerant:
        filter.of(Facet::Itinerance) = {"Itinérant"};
        return filter;
    case FigureKind::VerifiedEarlier:
        filter.freshnesses = {Freshness::OverOneYear};
        return filter;
    case FigureKind::NeverVerified:
        filter.freshnesses = {Freshness::Never};
        return filter;
    default:
        return std::nullopt;
    }
}

} // namespace maillage
