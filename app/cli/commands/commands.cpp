// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <algorithm>
#include <array>

namespace maillage::cli {

std::span<const CommandInfo* const> commands() {
    static const std::array all{&newCommand(),      &addCommand(),     &setCommand(),     &importCommand(),
                                &exportCommand(),   &checkCommand(),   &fixCommand(),     &searchCommand(),
                                &infoCommand(),     &historyCommand(), &undoCommand(),    &redoCommand(),
                                &restoreCommand(),  &printCommand(),   &addressCommand(), &territoryCommand(),
                                &coverageCommand(), &basemapCommand()};
    return all;
}

const CommandInfo* commandNamed(std::string_view name) {
    const auto found = std::ranges::find(commands(), name, &CommandInfo::name);
    return found == commands().end() ? nullptr : *found;
}

} // namespace maillage::cli
