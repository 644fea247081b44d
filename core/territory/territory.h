// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/territory/commune.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

enum class TerritoryKind : std::uint8_t { Region, Departement, Epci, Communes, Arrondissement };

/// A part of France: a région, a département, an arrondissement, an EPCI or a list of communes. A value.
class Territory {
public:
    /// From its identification: "reg:52", "dep:49", "arr:493", "epci:244900015", "communes:49007,49328". Former codes
    /// of communes stand for the present ones.
    [[nodiscard]] static Result<Territory> parse(std::string_view identification);
    /// The same, and bare codes that can mean but one thing: a commune's ("49007"), an EPCI's ("244900015"), a
    /// département's ("49").
    [[nodiscard]] static Result<Territory> parseCode(std::string_view code);

    [[nodiscard]] TerritoryKind kind() const { return m_kind; }

    /// What parse() reads, in its usual form.
    [[nodiscard]] const std::string& identification() const { return m_identification; }

    /// "Maine-et-Loire"; for communes, their names: "Angers, Saumur", shortened after the third.
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Communes of today, by INSEE code.
    [[nodiscard]] const std::vector<Commune>& communes() const { return m_communes; }

    /// Codes of the départements that it lies in.
    [[nodiscard]] std::vector<std::string_view> departements() const;
    /// A rectangle that holds it: from the outlines for régions and départements, from the communes' centres with some
    /// kilometres around for the others. Empty where no position is known.
    [[nodiscard]] Box box() const;

    /// By the INSEE code of a place, former and arrondissement codes included. Quick: no allocation.
    [[nodiscard]] bool containsCommune(std::string_view insee) const;

private:
    Territory(TerritoryKind kind, std::string identification, std::string name, std::vector<Commune> communes);

    [[nodiscard]] static Result<Territory> parseCommunes(std::string_view codes);

    TerritoryKind m_kind;
    std::string m_identification;
    std::string m_name;
    std::vector<Commune> m_communes;
};

} // namespace maillage
