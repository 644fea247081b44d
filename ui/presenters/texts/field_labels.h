// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QString>

namespace maillage {

// What people read for the fields, choices and values of the model, in the language of the interface.

[[nodiscard]] QString fieldLabel(Entity entity, std::size_t field);
[[nodiscard]] QString fieldLabel(PlaceField field);

/// The value of a Choice field: "Open", "Public".
[[nodiscard]] QString choiceLabel(Entity entity, std::size_t field, std::string_view value);
/// One value of a list or choice field of places: the standard's wording, else as it is.
[[nodiscard]] QString valueLabel(PlaceField field, std::string_view value);
/// A whole field for reading: labels of a list joined by commas, a date in the local form, a choice's label.
[[nodiscard]] QString readableValue(Entity entity, std::size_t field, std::string_view value);

/// YYYY-MM-DD as the language writes dates; other text as it is.
[[nodiscard]] QString readableDate(std::string_view date);

/// "Works at": how a link is named.
[[nodiscard]] QString linkKindLabel(std::string_view kind);
/// "Place", "Person"…
[[nodiscard]] QString entityLabel(Entity entity);

} // namespace maillage
