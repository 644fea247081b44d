// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace maillage::cli {

/// Has the desktop program, which paints, do something without a window. It stands beside this one, or on the PATH.
/// What it complains of goes to the error stream; its exit code is given back.
[[nodiscard]] Result<ExitCode> runDesktopProgram(const Context& context, const QStringList& words);

} // namespace maillage::cli
