// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// One function a command, each in its own file.
namespace maillage::cli {

[[nodiscard]] const CommandInfo& newCommand();
[[nodiscard]] const CommandInfo& addCommand();
[[nodiscard]] const CommandInfo& setCommand();
[[nodiscard]] const CommandInfo& importCommand();
[[nodiscard]] const CommandInfo& exportCommand();
[[nodiscard]] const CommandInfo& checkCommand();
[[nodiscard]] const CommandInfo& fixCommand();
[[nodiscard]] const CommandInfo& searchCommand();
[[nodiscard]] const CommandInfo& infoCommand();
[[nodiscard]] const CommandInfo& historyCommand();
[[nodiscard]] const CommandInfo& undoCommand();
[[nodiscard]] const CommandInfo& redoCommand();
[[nodiscard]] const CommandInfo& restoreCommand();
[[nodiscard]] const CommandInfo& printCommand();
[[nodiscard]] const CommandInfo& basemapCommand();
[[nodiscard]] const CommandInfo& addressCommand();
[[nodiscard]] const CommandInfo& territoryCommand();
[[nodiscard]] const CommandInfo& coverageCommand();

} // namespace maillage::cli
