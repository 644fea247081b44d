// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

/// Two texts and the stretch in which they differ: what is before it and behind it is the same in both. Spaces, line
/// breaks and tabs inside the stretch are written as marks that can be seen.
struct Difference {
    QString before;
    QString after;
    qsizetype start = 0;
    qsizetype beforeLength = 0;
    qsizetype afterLength = 0;
};

[[nodiscard]] Difference differenceOf(const QString& before, const QString& after);

} // namespace maillage
