// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/osm/osm_survey.h"
#include "core/territory/boundaries/commune_areas.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A commune by the code and the name under which addresses are kept.
struct CommuneLabel {
    std::string_view insee;
    std::string_view name;
};

/// The code of a commune: the one of OpenStreetMap, else, for Monaco, which has none there, that of the gazetteer.
/// Empty where there is none.
[[nodiscard]] std::string_view communeCode(const OsmCommune& commune);

/// The boundaries of a survey as those of a file of boundaries (core/territory/boundaries): those with a code.
[[nodiscard]] std::vector<CommuneShape> communeShapes(const OsmSurvey& survey);

/// In which commune of an extract a point lies. Communes without a code are none here.
class CommuneFinder {
public:
    explicit CommuneFinder(const OsmSurvey& survey);

    /// Nothing outside all of them. The texts are valid as long as this is.
    [[nodiscard]] std::optional<CommuneLabel> at(LatLon position) const;

private:
    struct Unknown {
        Box box{};
        MultiPolygon area;
        std::string insee;
        std::string name;
    };

    CommuneAreas m_areas;
    std::vector<Unknown> m_unknown; ///< with a code that the gazetteer doesn't know, as of newer communes
};

} // namespace maillage
