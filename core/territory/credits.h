// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage {

/// A source of bundled data, as resources/credits.json lists them.
struct Credit {
    std::string id;
    std::string name;
    std::string whatEnglish;
    std::string whatFrench;
    std::string licence;
    std::string attribution; ///< the words to show on maps and paper
    std::string url;
};

[[nodiscard]] std::vector<Credit> bundledCredits();

/// "Natural Earth · GeoNames (CC BY 4.0)": what a map made of the bundled basemap must say.
[[nodiscard]] std::string basemapAttribution();

} // namespace maillage
