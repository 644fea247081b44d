// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <optional>

namespace maillage {

// People and organisations have fields that a place has too, under other names: the checks and proposals made for
// places serve them through these.

/// The field of a place that the same rules hold for; nothing where a field has none, and for other entities.
[[nodiscard]] std::optional<PlaceField> counterpart(Entity entity, std::size_t field);
/// The way back.
[[nodiscard]] std::optional<std::size_t> fieldFor(Entity entity, PlaceField field);
/// A place with the values of a person or an organisation in the counterparts of their fields.
[[nodiscard]] Record asPlace(const Record& record);

} // namespace maillage
