// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

/// maillage --render-basemap FILE OUT.png|OUT.pdf --bbox S,W,N,E | --territory T …
struct BasemapCommand {
    QString file;
    QString target;
    QString box;       ///< "south,west,north,east" in degrees; else the territory, else all of the file
    QString territory; ///< "dep:49"
    QString style;     ///< "light", "dark", "high-contrast", "print"
    int width = 1200;  ///< of a picture, in pixels; a PDF fills a sheet of A4
};

/// Prints the name of the picture or PDF, and on standard error what was damaged. The exit code: 0 done, 1 usage,
/// 3 could not.
[[nodiscard]] int runBasemapCommand(const BasemapCommand& command);

} // namespace maillage
