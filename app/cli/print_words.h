// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/store/sqlite.h"

#include <QStringList>

namespace maillage::cli {

/// The options of print besides its own: every condition on places. A territory is what the map shows there.
[[nodiscard]] std::vector<OptionInfo> printConditionOptions();

/// What the desktop program is started with for a print. The conditions come as filters in JSON: names of saved filters
/// and of own perimeters are looked up in the hub.
[[nodiscard]] Result<QStringList> printWords(const Context& context, const Arguments& arguments,
                                             const store::Connection& connection);

} // namespace maillage::cli
