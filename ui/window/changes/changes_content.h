// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/changes/period_report.h"
#include "ui/print/changes_list.h"

namespace maillage {

/// A section for each kind of change that occurs, its places by commune and name.
[[nodiscard]] ChangesContent contentOf(const PeriodReport& report, const QString& hubName);

} // namespace maillage
