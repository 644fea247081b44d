// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"
#include "core/territory/section_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

struct TerritoryData;

/// Abroad is Monaco alone, which has French postcodes and lies in a French agglomeration: a commune, a département and
/// a région of its own, whose population is not known.
enum class Zone : std::uint8_t { Metropolitan, OverseasDepartement, OverseasCollectivity, Abroad };

/// Views into the bundled data: valid for ever.
struct Region {
    std::string_view code; ///< "52"
    std::string_view name;
    Zone zone = Zone::Metropolitan;

    friend bool operator==(const Region& a, const Region& b) { return a.code == b.code; }
};

struct Departement {
    std::string_view code; ///< "49", "2A", "974"; collectivities "975", "988"…; Monaco "980", as La Poste has it
    std::string_view name;
    std::string_view regionCode;
    std::string_view seat; ///< INSEE code of the préfecture
    Zone zone = Zone::Metropolitan;

    friend bool operator==(const Departement& a, const Departement& b) { return a.code == b.code; }
};

/// A part of a département under a sous-préfecture; not to be taken for the arrondissements of Paris, Lyon and
/// Marseille, which are CommuneKind::Arrondissement.
struct Arrondissement {
    std::string_view code; ///< "491", "9711"
    std::string_view name;
    std::string_view departementCode;
    std::string_view seat; ///< INSEE code of the sous-préfecture, or préfecture

    friend bool operator==(const Arrondissement& a, const Arrondissement& b) { return a.code == b.code; }
};

enum class EpciKind : std::uint8_t { CommunauteDeCommunes, CommunauteDAgglomeration, CommunauteUrbaine, Metropole };

struct Epci {
    std::uint32_t siren = 0;
    std::string_view name; ///< with its nature in front, as the official list writes it
    EpciKind kind = EpciKind::CommunauteDeCommunes;

    [[nodiscard]] std::string code() const; ///< the SIREN's nine digits

    friend bool operator==(const Epci& a, const Epci& b) { return a.siren == b.siren; }
};

enum class CommuneKind : std::uint8_t {
    Present,        ///< a commune of today
    Arrondissement, ///< of Paris, Lyon or Marseille
    Delegated,      ///< a part of a present commune that keeps its name (commune déléguée)
    Associated,     ///< likewise (commune associée)
    Former,         ///< merged; only its code is known
};

/// One commune of the gazetteer: a light handle, to be copied, valid for ever.
class Commune {
public:
    Commune(const TerritoryData& data, std::uint16_t number)
        : m_data(&data)
        , m_number(number) {}

    [[nodiscard]] std::string_view code() const; ///< INSEE; of Monaco the one it has among foreign countries, "99138"
    [[nodiscard]] std::string_view name() const; ///< empty for Former
    [[nodiscard]] CommuneKind kind() const;

    /// True for a commune of today and for a municipal arrondissement: a place may bear its code.
    [[nodiscard]] bool isPresent() const { return kind() <= CommuneKind::Arrondissement; }

    /// The commune of today that this one is, or has become a part of.
    [[nodiscard]] Commune present() const;

    [[nodiscard]] Departement departement() const;
    [[nodiscard]] std::string_view departementCode() const;
    [[nodiscard]] std::string_view regionCode() const;
    [[nodiscard]] std::optional<Epci> epci() const;
    /// None in Mayotte and the collectivities.
    [[nodiscard]] std::optional<Arrondissement> arrondissement() const;
    /// Municipal population, of Gazetteer::populationYear(); parts and former communes have none of their own.
    [[nodiscard]] std::optional<std::uint32_t> population() const;
    /// As numbers (5000 is "05000"); those of the present commune where it has none of its own.
    [[nodiscard]] Column<std::uint32_t> postcodes() const;

    /// Of its town, where known (about four communes in ten, nine inhabitants in ten); the present commune's where its
    /// own isn't.
    [[nodiscard]] std::optional<LatLon> centre() const;
    /// How far from its centre a place of the commune may plausibly lie: generous, at least 10 km.
    [[nodiscard]] Metres reach() const;

    [[nodiscard]] std::uint16_t number() const { return m_number; }

    friend bool operator==(const Commune& a, const Commune& b) { return a.m_number == b.m_number; }

private:
    const TerritoryData* m_data;
    std::uint16_t m_number;
};

/// "05000" for 5000.
[[nodiscard]] std::string postcodeText(std::uint32_t postcode);

} // namespace maillage
