// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The column of internal files that holds the stops of a place.
inline constexpr std::string_view stopsColumn = "hub_stops";

/// [{"uuid":"…","name":"…","horaires":"…"},…]: the fields that have a value, but the place. Empty without stops.
[[nodiscard]] std::string writeStops(std::span<const Record> stops);

/// Nothing where the text is no such array; an empty one has no stops. Names that are not known are passed over, values
/// that are no texts too; a stop without a UUID has a null one. At most a thousand.
[[nodiscard]] std::optional<std::vector<Record>> readStops(std::string_view json);

} // namespace maillage
