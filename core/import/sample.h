// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace maillage {

/// Fills a new hub with the bundled sample: invented places, people and organisations on real communes of Pays de la
/// Loire, with their links and notes. One step.
[[nodiscard]] Result<ChangeReport> loadSample(Editor& editor);

} // namespace maillage
