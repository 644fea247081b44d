// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/commune.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What a typed list of communes comes to.
struct CommuneListing {
    std::vector<Commune> communes;      ///< of today, by number, each once
    std::vector<std::string> unknown;   ///< as typed
    std::vector<std::string> ambiguous; ///< names of several communes, as typed
};

/// Reads communes written one a line, or between commas or semicolons: names however written, INSEE codes, or a name
/// with the INSEE code, postcode or département's code in brackets ("Saint-Denis (93)") where several bear it.
[[nodiscard]] CommuneListing readCommunes(std::string_view text);
/// One a line, as readCommunes() takes them: "Angers (49007)".
[[nodiscard]] std::string writeCommunes(const std::vector<Commune>& communes);

} // namespace maillage
