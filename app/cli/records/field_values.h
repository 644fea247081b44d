// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <span>
#include <string>
#include <vector>

namespace maillage::cli {

/// "FIELD=VALUE" words as changes to a record. A value may be empty, and hold anything. The fields of links and notes
/// that mean a record take what findRecord() takes. Coordinates without an origin are placed by hand.
[[nodiscard]] Result<std::vector<FieldChange>> parseFieldValues(const store::Connection& connection, Entity entity,
                                                                std::span<const std::string> words);

} // namespace maillage::cli
