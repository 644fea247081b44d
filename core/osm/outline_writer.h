// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/osm/osm_survey.h"

#include <string>

namespace maillage {

/// Writes the communes of a survey as GeoJSON (RFC 7946), as core/territory/boundaries reads it: "code" (INSEE, where
/// there is one), "nom", "osm" ("relation/75632"), "approximate" where a straight line stands for a missing one. The
/// file appears whole or not at all. Errors: those of OutputFile.
[[nodiscard]] Result<void> writeBoundaries(const OsmSurvey& survey, const std::string& path);

/// Writes the sea of a survey as GeoJSON, one feature for each water. Whole or not at all. Errors: those of OutputFile.
[[nodiscard]] Result<void> writeSea(const OsmSurvey& survey, const std::string& path);

} // namespace maillage
