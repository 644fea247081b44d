// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/osm/build_step.h"
#include "core/osm/node_positions.h"
#include "core/osm/osm_survey.h"
#include "core/osm/street_members.h"

#include <filesystem>

namespace maillage {

/// Reads an extract twice: its relations, then its nodes and ways. Fills `positions` and `streets` for what follows.
/// Errors: see readExtract().
[[nodiscard]] Result<OsmSurvey> surveyExtract(const std::filesystem::path& path, NodePositions& positions,
                                              StreetMembers& streets, const BuildStep& step);

} // namespace maillage
