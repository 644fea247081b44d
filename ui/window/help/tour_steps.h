// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/help/tour.h"

namespace maillage {

class MainWindow;

/// What a newcomer should have seen of the window, in the order of a first day.
[[nodiscard]] std::vector<TourStep> tourSteps(MainWindow& window);

} // namespace maillage
