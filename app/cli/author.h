// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace maillage::cli {

/// Who the history names for what a command writes: --author, else MAILLAGE_AUTHOR of the environment, else the name
/// that the system knows for the account. Usage for a name of spaces, or that is no text.
[[nodiscard]] Result<std::string> authorOf(const Arguments& arguments);

} // namespace maillage::cli
