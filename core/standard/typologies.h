// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/vocabularies.h"

namespace maillage {

/// The codes of `typologie`, sorted by their bytes.
[[nodiscard]] std::span<const Term> typologies();
[[nodiscard]] std::optional<std::size_t> typologieIndex(std::string_view code);

} // namespace maillage
