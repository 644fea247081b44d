// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/query/filter/filter.h"
#include "core/query/filter/perimeters.h"
#include "core/store/sqlite.h"
#include "core/territory/territory.h"
#include "ui/cartography/points/place_group.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// A place as the index and the map print it.
struct PrintedPlace {
    LatLon position;
    bool located = false;     ///< false: it stands in the index only
    bool approximate = false; ///< at its commune's centre: a hollow symbol
    PlaceGroup group = PlaceGroup::Other;
    QString name;
    QString commune;
    QString phone; ///< as people write it: "02 41 43 28 13"
    QString hours; ///< in words, in the language of the interface
};

enum class Audience : std::uint8_t {
    Public,  ///< public places only
    Internal ///< the hub's internal places too
};

/// Where: a territory, or what a map shows.
struct PrintArea {
    std::optional<Territory> territory;
    Box box;          ///< the map's frame; for a territory its own box where this is empty
    std::string name; ///< what the map is called by; empty: no name

    [[nodiscard]] static PrintArea of(const Territory& territory) {
        return {territory, territory.box(), territory.name()};
    }

    /// Under its own name.
    [[nodiscard]] static Result<PrintArea> of(const Perimeter& perimeter);

    [[nodiscard]] static PrintArea of(const Box& box) { return {std::nullopt, box, {}}; }
};

/// What a territorial map is made of: a snapshot, so that painting needs neither hub nor window.
struct PrintContent {
    QString title;
    PrintArea area;
    std::vector<PrintedPlace> places; ///< in the order of the index: commune, then name; numbered from 1
    QString date;                     ///< in words
    QString sources;                  ///< who made the data
    QString attribution;              ///< of the basemap
    QString selection;                ///< in words, what else the places were chosen by; empty: by nothing

    /// Places of the area that are not closed and pass every filter. `title` empty: the area's name in a usual title.
    [[nodiscard]] static Result<PrintContent> gather(const store::Connection& connection, const PrintArea& area,
                                                     const QString& title, Audience audience,
                                                     std::span<const Filter> filters = {});
};

} // namespace maillage
