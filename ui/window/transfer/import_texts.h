// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/exchange/import_session.h"

#include <QPalette>
#include <QString>

#include <optional>
#include <vector>

namespace maillage {

// What the import dialog says.

/// The keys to choose from, the usual one first.
[[nodiscard]] std::vector<std::vector<std::size_t>> importKeys(Entity entity);
[[nodiscard]] QString keyLabel(Entity entity, const std::vector<std::size_t>& key);
/// "New (12)"; nothing: "All (30)".
[[nodiscard]] QString verdictButtonText(std::optional<Verdict> verdict, std::ptrdiff_t count);
[[nodiscard]] QString stagedSummary(const ImportSession& import);
/// "12,000 of 40,000 rows, 8,000 a second, 4 seconds left".
[[nodiscard]] QString taskText(const RunningTask& task);
/// The differences, field by field, and the faults of one row.
[[nodiscard]] QString reviewHtml(const RowReview& review, Entity entity, const QPalette& palette);
[[nodiscard]] QString importAccount(const ImportReport& report, const QString& source);

} // namespace maillage
