// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maillage {

/// A function of a MODULE library of ours, which stands beside the program: libraries that are heavy, or seldom needed,
/// are linked by such modules, so that starting does not pay for them. The module is loaded by the first call and
/// stays. Null where it, or a library that it needs, is not there; moduleProblem() says why. Any thread.
[[nodiscard]] void* moduleFunction(const std::string& module, const char* function);

/// Why the module was not found, in the system's words; empty if it was.
[[nodiscard]] std::string moduleProblem(const std::string& module);

} // namespace maillage
