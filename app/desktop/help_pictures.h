// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

class Language;

/// Draws the pictures of the help pages into `folder`, in the language in use: the windows themselves, with the sample.
/// For packaging/help-pictures. Returns the program's exit code.
[[nodiscard]] int drawHelpPictures(const QString& folder, Language& language);

} // namespace maillage
