// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

class Language;
class MainWindow;

/// Draws the main window with the sample into a PNG, prints a territorial map of it, and writes its CSV and GeoJSON:
/// all into `folder`, their names on the standard output. The exit code.
[[nodiscard]] int renderSample(const QString& folder, Language& language);

/// The rows are there, one of them is shown, and the map is painted. Selects the first row where none is.
[[nodiscard]] bool isComplete(MainWindow& window);

} // namespace maillage
