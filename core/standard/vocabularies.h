// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// One value of a list field: as files write it, and as people read it (French, typographic apostrophes).
struct Term {
    std::string_view value;
    std::string_view label;
};

/// The values of a list field. The ten fields that the schema closes come in its order and wording. `typologie` is
/// open in the schema: its codes are those of data·inclusion and of the national library, in alphabetical order.
/// Empty for the fields that take free text.
[[nodiscard]] std::span<const Term> vocabularyOf(PlaceField field);

/// Whether the schema refuses other values: the ten list fields, not `typologie`.
[[nodiscard]] bool isClosedVocabulary(PlaceField field);

/// The term that a file's value names: the exact text, also “Étapes numériques (La Poste)” with the space that the
/// schema's pattern lacks.
[[nodiscard]] std::optional<std::size_t> termIndex(PlaceField field, std::string_view value);

/// The term that a value resembles: accents, case, apostrophes and spaces aside.
[[nodiscard]] std::optional<std::size_t> similarTerm(PlaceField field, std::string_view value);

/// Bit i: the list holds term i. For the fields of isClosedVocabulary(), which have fewer than 32 terms; other
/// values of the list set no bit. Spaces around a value are ignored.
[[nodiscard]] std::uint32_t termMask(PlaceField field, std::string_view list);

inline constexpr std::size_t maxTypologies = 128;
using TypologieMask = std::bitset<maxTypologies>;
/// The same for `typologie`.
[[nodiscard]] TypologieMask typologieMask(std::string_view list);

/// A value as people read it: the label of its term, else itself with typographic apostrophes.
[[nodiscard]] std::string termLabel(PlaceField field, std::string_view value);

/// The list as the schema's pattern wants it, where that differs: the value with La Poste's space is the only one
/// that is rewritten. Nothing where the value can leave as it is.
[[nodiscard]] std::optional<std::string> canonicalForExport(PlaceField field, std::string_view value);

} // namespace maillage
