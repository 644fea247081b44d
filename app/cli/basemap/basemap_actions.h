// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace maillage::cli {

/// One of the things that `basemap` does. Its options are among the command's.
struct BasemapAction {
    std::string_view name;
    std::size_t arguments = 0; ///< that follow the name
    std::span<const std::string_view> options;
    /// The positional arguments begin with the action's name.
    Result<ExitCode> (*run)(const Context& context, const Arguments& arguments) = nullptr;
};

[[nodiscard]] const BasemapAction& basemapBuild();
[[nodiscard]] const BasemapAction& basemapInfo();
[[nodiscard]] const BasemapAction& basemapRender();

} // namespace maillage::cli
