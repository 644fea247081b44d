// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/filter/facet.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// What is counted in a territory. The first ones stand alone; the last four are counted for each value of a field.
enum class FigureKind : std::uint8_t {
    Population,        ///< inhabitants, INSEE's municipal population
    Places,            ///< that are not closed
    Saturday,          ///< places open on some Saturday
    Evening,           ///< places open after 18:00 on some day
    SaturdayOrEvening, ///< either
    Itinerant,         ///< places that move
    VerifiedThisYear,  ///< places verified in the last twelve months
    VerifiedEarlier,   ///< places verified, but longer ago
    NeverVerified,
    Organisations, ///< that act there: linked to a place there, or with their address there
    People,        ///< the same
    Service,       ///< places with this service
    Typology,
    Programme, ///< places of this national programme (dispositif_programmes_nationaux)
    Cost,
};
inline constexpr std::size_t plainFigureCount = 11;

/// How a count is given.
enum class FigureMeasure : std::uint8_t {
    Count,
    Per10000, ///< for 10,000 inhabitants
    Share,    ///< in percent of the places
};

enum class FigureUnit : std::uint8_t { Inhabitants, Places, Organisations, People, Per10000, Percent };

/// One figure, to be chosen, drawn and compared. A value.
struct Figure {
    FigureKind kind = FigureKind::Places;
    std::string value{}; ///< the service, typology, programme or cost; empty for the others
    FigureMeasure measure = FigureMeasure::Count;

    friend auto operator<=>(const Figure&, const Figure&) = default;
};

/// "places", "places@10000", "service:Aide aux démarches administratives", "saturday@share": for files, settings and
/// the command line.
[[nodiscard]] std::string idOf(const Figure& figure);
/// Nothing for what is no figure's id. Values are not looked up.
[[nodiscard]] std::optional<Figure> figureNamed(std::string_view id);

/// What is counted, as people read it: "Places", "Aide aux démarches administratives".
[[nodiscard]] Message titleOf(const Figure& figure);
[[nodiscard]] FigureUnit unitOf(const Figure& figure);
/// "places", "for 10,000 inhabitants"…
[[nodiscard]] Message unitTitle(FigureUnit unit);
/// Both in the language of the installed translators, where the title alone does not tell: "Places (for 10,000
/// inhabitants)".
[[nodiscard]] std::string labelOf(const Figure& figure);

/// The field whose values a kind is counted by; nothing for those that stand alone.
[[nodiscard]] std::optional<Facet> facetOf(FigureKind kind);
inline constexpr std::array valuedFigureKinds{FigureKind::Service, FigureKind::Typology, FigureKind::Programme,
                                              FigureKind::Cost};

} // namespace maillage
