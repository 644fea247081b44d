// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <optional>
#include <string>
#include <string_view>

namespace maillage::cli {

/// The record that a word of the command line means: by its UUID, by the id of a place, organisation or person where
/// only one has it, or by the first eight or more characters of its UUID where only one begins so.
[[nodiscard]] Result<RecordKey> findRecord(const store::Connection& connection, std::string_view word,
                                           std::optional<Entity> only = std::nullopt);

} // namespace maillage::cli
