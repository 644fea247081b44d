// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage {

/// The word, or words with a space between, that a folded word of an address stands for: "bd" → "boulevard",
/// "st" → "saint", "nd" → "notre dame", "deux" → "2", "xiv" → "14". Empty where it stands for itself.
/// After the list of La Poste (norm NF Z10-011) and what people write.
[[nodiscard]] std::string_view longForm(std::string_view word);

/// Articles and prepositions, which hardly tell one street from another.
[[nodiscard]] bool isFiller(std::string_view word);

} // namespace maillage
