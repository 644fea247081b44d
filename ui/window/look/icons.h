// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace maillage {

/// An icon of resources/icons by its name, drawn in the text colour of the palette, whatever the theme becomes.
[[nodiscard]] QIcon icon(const char* name);

} // namespace maillage
