// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/osm_extract.h"

#include "core/osm/survey_pass.h"

namespace maillage {

Result<std::unique_ptr<OsmExtract>> OsmExtract::open(const std::filesystem::path& path, const BuildStep& step) {
    std::unique_ptr<OsmExtract> extract(new OsmExtract(path)); // NOLINT(*-owning-memory): a private constructor
    auto survey = surveyExtract(path, extract->m_positions, extract->m_streets, step);
    if (!survey) {
        return std::unexpected(survey.error());
    }
    if (survey->nodes == 0) {
        return failure(ErrorKind::Data, "osm.empty", {path.string()});
    }
    extract->m_survey = *std::move(survey);
    return extract;
}

} // namespace maillage
