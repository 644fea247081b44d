// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace maillage {

/// maillage --print HUB OUT.pdf --territory T …
struct PrintCommand {
    QString hub;
    QString target;
    QString territory; ///< an identification, or the name of an own perimeter
    QString paper;
    QString title;
    QStringList conditions; ///< filters in JSON: toJson() of core/query/filter/filter.h
    bool landscape = false;
    bool internal = false;
};

/// Prints the file's name. The exit code: 0 done, 1 usage, 3 could not.
[[nodiscard]] int runPrintCommand(const PrintCommand& command);

} // namespace maillage
