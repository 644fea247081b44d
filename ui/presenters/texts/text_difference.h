// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

struct TextDifference {
    QString before;
    QString after;
};

/// The parts in which two texts differ, whole words with a few around them, "…" where something is left out. Short
/// texts come whole.
[[nodiscard]] TextDifference textDifference(const QString& before, const QString& after);

} // namespace maillage
