// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

/// maillage --print HUB OUT.pdf --territory T …
struct PrintCommand {
    QString hub;
    QString target;
    QString territory;
    QString paper;
    QString title;
    bool landscape = false;
    bool internal = false;
};

/// Prints the file's name. The exit code: 0 done, 1 usage, 3 could not.
[[nodiscard]] int runPrintCommand(const PrintCommand& command);

} // namespace maillage
