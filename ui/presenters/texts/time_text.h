// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace maillage {

// A time of the day in minutes since midnight, up to 48 hours.

/// “9 h 30” or “9:30”, by the language of the interface.
[[nodiscard]] QString timeText(int minutes);
/// What people write: "9", "9h", "9 h 30", "9:30", "09.30", "930", "2:30 pm", "midi".
[[nodiscard]] std::optional<int> timeIn(const QString& text);

} // namespace maillage
