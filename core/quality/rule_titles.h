// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/quality/quality_report.h"

#include <optional>
#include <string_view>

namespace maillage {

/// A plain sentence for the line of the board: "The phone number is not in the international form". For the rules that
/// a hub's place may break, not those of a file's header.
[[nodiscard]] Message titleOf(const FaultTopic& topic);

/// How the step is called that mends a rule's faults in many places, as applyPlan() takes it; nothing for rules whose
/// faults somebody has to think about.
[[nodiscard]] std::optional<std::string_view> mendingLabel(Rule rule);

} // namespace maillage
