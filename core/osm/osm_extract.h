// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/osm/build_step.h"
#include "core/osm/node_positions.h"
#include "core/osm/osm_survey.h"
#include "core/osm/street_members.h"

#include <filesystem>
#include <memory>

namespace maillage {

class AddressSink;

/// What became of the addresses and hamlets of an extract.
struct OsmAddressCounts {
    std::uint64_t addresses = 0;  ///< with a number, given to the sink and taken
    std::uint64_t localities = 0; ///< hamlets and parts of towns, taken
    std::uint64_t noStreet = 0;   ///< left out: neither a street nor a place is named
    std::uint64_t noCommune = 0;  ///< left out: in no commune that is known
    std::uint64_t unusable = 0;   ///< left out for another reason: the number, the name, too many

    [[nodiscard]] std::uint64_t taken() const { return addresses + localities; }

    [[nodiscard]] std::uint64_t leftOut() const { return noStreet + noCommune + unusable; }
};

/// An OpenStreetMap extract (.osm.pbf), read through once; its addresses are read in a second pass, if they are wanted.
/// The positions of its nodes stay in memory meanwhile: 16 bytes each, about 500 MB for a région. One thread at a time.
class OsmExtract {
public:
    /// Errors: see readExtract(), and "osm.empty".
    [[nodiscard]] static Result<std::unique_ptr<OsmExtract>> open(const std::filesystem::path& path,
                                                                  const BuildStep& step);

    [[nodiscard]] const OsmSurvey& survey() const { return m_survey; }

    [[nodiscard]] OsmSurvey takeSurvey() { return std::move(m_survey); }

    /// Gives every house number with its street, and every hamlet and part of a town, to the sink. The commune is the
    /// one whose boundary they lie in, else the one that they name. Errors: see readExtract(), and the sink's own.
    [[nodiscard]] Result<OsmAddressCounts> readAddresses(AddressSink& sink, const BuildStep& step);

private:
    explicit OsmExtract(std::filesystem::path path)
        : m_path(std::move(path)) {}

    std::filesystem::path m_path;
    OsmSurvey m_survey;
    NodePositions m_positions;
    StreetMembers m_streets;
};

} // namespace maillage
