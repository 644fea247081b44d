// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace maillage::cli {

struct HubCheck {
    std::string path;
    bool onlyErrors = false;
    bool counted = false; ///< only the counts
};

/// Checks the places of a hub, one by one and with one another, and writes what it finds.
[[nodiscard]] Result<ExitCode> checkHub(const Context& context, const HubCheck& wish);

} // namespace maillage::cli
