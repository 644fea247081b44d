// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <iosfwd>

namespace maillage::cli {

/// What the program is and which commands it has.
void writeProgramHelp(std::ostream& out);
/// One command: its form, what it does, its options, examples, exit codes.
void writeCommandHelp(std::ostream& out, const CommandInfo& command);

} // namespace maillage::cli
