// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output/json_text.h"
#include "core/figures/comparison.h"
#include "core/store/hub_file.h"
#include "core/territory/boundaries/boundaries.h"

#include <filesystem>
#include <string>
#include <vector>

namespace maillage::cli {

// The three things that "territory" does; `arguments` still begin with the word.
[[nodiscard]] Result<ExitCode> showTerritory(const Context& context, const Arguments& arguments);
[[nodiscard]] Result<ExitCode> compareTerritories(const Context& context, const Arguments& arguments);
[[nodiscard]] Result<ExitCode> checkTerritories(const Context& context, const Arguments& arguments);

/// The files of --boundaries; null without.
[[nodiscard]] Result<Boundaries::Pointer> boundariesOf(const Arguments& arguments);

/// The figures of a hub, its opening times known.
[[nodiscard]] Result<Figures::Pointer> figuresOf(const store::Connection& connection, Boundaries::Pointer boundaries);

/// Those of --figure, else the usual ones.
[[nodiscard]] Result<std::vector<Figure>> chosenFigures(const Arguments& arguments);

/// Rounded to four decimals; null where there is no data.
void appendValue(JsonText& text, std::string_view name, std::optional<double> value);

} // namespace maillage::cli
