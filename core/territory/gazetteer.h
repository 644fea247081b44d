// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/commune.h"

#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// Communes by their numbers: a view, valid for ever.
class CommuneList {
public:
    CommuneList() = default;

    CommuneList(const TerritoryData& data, Column<std::uint16_t> numbers)
        : m_data(&data)
        , m_numbers(numbers) {}

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] Commune operator[](std::size_t index) const { return {*m_data, m_numbers[index]}; }

private:
    const TerritoryData* m_data = nullptr;
    Column<std::uint16_t> m_numbers;
};

enum class PostcodeMatch : std::uint8_t {
    Same,
    Unlisted, ///< no commune's postcode, but of its département: a CEDEX probably
    Different,
};

enum class NameMatch : std::uint8_t {
    Same,
    Part, ///< the name of a commune that has become a part of it
    Different,
};

/// Every commune of France with its postcodes, its EPCI, département and région, at the date of the bundled data.
/// Immutable, shared by all threads; made at first use, in about a millisecond. Look-ups don't allocate, except those
/// that return a vector.
class Gazetteer {
public:
    [[nodiscard]] static const Gazetteer& instance();
    ~Gazetteer();

    /// By INSEE code, former codes included: ask its kind(), and its present().
    [[nodiscard]] std::optional<Commune> commune(std::string_view insee) const;

    /// Communes of today, and municipal arrondissements, that have the postcode.
    [[nodiscard]] CommuneList communesWithPostcode(std::string_view postcode) const;
    [[nodiscard]] PostcodeMatch matchPostcode(Commune commune, std::string_view postcode) const;
    /// False where either is unknown.
    [[nodiscard]] bool postcodeMatches(std::string_view insee, std::string_view postcode) const;

    /// Tolerant of case, accents, hyphens, articles, "St", "CEDEX", arrondissement numbers: see NameKey.
    [[nodiscard]] NameMatch matchName(Commune commune, std::string_view name) const;
    /// Communes, their parts and arrondissements that bear the name, in the same tolerant way.
    [[nodiscard]] CommuneList communesNamed(std::string_view name) const;
    /// Those whose name begins so, in the order of their names, for completion; `most` at most.
    [[nodiscard]] CommuneList communesStarting(std::string_view start, std::size_t most) const;

    [[nodiscard]] std::optional<Epci> epci(std::string_view siren) const;
    [[nodiscard]] std::optional<Departement> departement(std::string_view code) const;
    [[nodiscard]] std::optional<Region> region(std::string_view code) const;
    [[nodiscard]] std::optional<Arrondissement> arrondissement(std::string_view code) const;

    [[nodiscard]] std::vector<Epci> allEpci() const;                      ///< by SIREN
    [[nodiscard]] std::vector<Departement> allDepartements() const;       ///< by code
    [[nodiscard]] std::vector<Region> allRegions() const;                 ///< by code
    [[nodiscard]] std::vector<Arrondissement> allArrondissements() const; ///< by code

    /// Communes of today (without municipal arrondissements), by INSEE code.
    [[nodiscard]] std::vector<Commune> communesOf(const Epci& epci) const;
    [[nodiscard]] std::vector<Commune> communesOf(const Departement& departement) const;
    [[nodiscard]] std::vector<Commune> communesOf(const Region& region) const;
    [[nodiscard]] std::vector<Commune> communesOf(const Arrondissement& arrondissement) const;

    /// Numbers of communes run from 0 up to here, parts and former ones among them.
    [[nodiscard]] std::uint16_t communeCount() const;
    [[nodiscard]] Commune communeNumbered(std::uint16_t number) const;

    /// The divisions are those of 1 January of this year.
    [[nodiscard]] int divisionsYear() const;
    /// Of INSEE's populations.
    [[nodiscard]] int populationYear() const;

private:
    Gazetteer();
    [[nodiscard]] CommuneList namedBetween(std::size_t first, std::size_t last) const;
    template<typename Keep>
    [[nodiscard]] std::vector<Commune> presentCommunes(Keep keep) const;

    std::unique_ptr<const TerritoryData> m_data;
};

} // namespace maillage
