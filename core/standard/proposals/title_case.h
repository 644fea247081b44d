// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// A name in capitals as one writes it in French: "MEDIATHEQUE D'ANGERS" becomes "Médiathèque d'Angers". Small words
/// in small letters, acronyms and Roman numbers kept, accents restored in the words that names of places are made of
/// and in the name of the commune, which is found in the gazetteer.
[[nodiscard]] std::string titleCase(std::string_view capitals, std::string_view commune = {});

} // namespace maillage
