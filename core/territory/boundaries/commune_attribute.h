// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

// How boundary files name what Maillage needs of them. Names are compared without case, spaces and signs:
// "INSEE_COM", "ref:INSEE", "code_insee", "Code INSEE", "com_code" and more.

/// The name as it is compared: small letters and digits alone.
[[nodiscard]] std::string plainAttribute(std::string_view name);

/// How good an attribute is for the commune's INSEE code: 0 not at all, else the higher the better. "code" alone is the
/// last choice.
[[nodiscard]] int inseeAttributeRank(std::string_view name);
/// The same for its name.
[[nodiscard]] int nameAttributeRank(std::string_view name);

/// The best attribute of a table's header; nothing where none will do.
[[nodiscard]] std::optional<std::size_t> bestAttribute(std::span<const std::string_view> names,
                                                       int (*rank)(std::string_view name));

/// An attribute's value as an INSEE code of five characters: numbers have lost their zero in front ("1001" is 01001).
/// Nothing where it can be none, such as a département's.
[[nodiscard]] std::optional<std::string> inseeCodeOf(std::string_view value);

/// Whether a layer's name says that it holds parts or seats of communes.
[[nodiscard]] bool isLayerOfParts(std::string_view name);

/// How good a layer is for communes by its name: below 0 for those of parts and of larger territories, above for
/// "COMMUNE".
[[nodiscard]] int layerRank(std::string_view name);

} // namespace maillage
