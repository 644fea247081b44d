// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

/// The desktop application: reads the arguments, joins the parts, runs. The exit code: 0 done, 1 usage, 3 could not.
[[nodiscard]] int runDesktop(int argc, char* argv[]);

} // namespace maillage
