// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

/// Two texts and the stretch in which they differ: what is before it and behind it is the same in both.
struct Difference {
    QString before;
    QString after;
    qsizetype start = 0;
    qsizetype beforeLength = 0;
    qsizetype afterLength = 0;
};

/// With line breaks as marks.
[[nodiscard]] Difference differenceOf(const QString& before, const QString& after);
/// Spaces inside the stretch, line breaks and tabs among them, are written as marks that can be seen.
[[nodiscard]] Difference exactDifferenceOf(const QString& before, const QString& after);

} // namespace maillage
