// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/query/place_changes.h"

#include <optional>

namespace maillage::cli {

/// From --since and --until; nothing where neither is given. With --net there is one, or it fails.
[[nodiscard]] Result<std::optional<Period>> periodOf(const Arguments& arguments);
[[nodiscard]] bool isIn(const Period& period, Timestamp time);

/// What became of the places in the period.
[[nodiscard]] Result<ExitCode> runNetChanges(const Context& context, const store::Connection& connection,
                                             const Period& period);

} // namespace maillage::cli
