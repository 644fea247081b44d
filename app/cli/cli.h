// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <span>
#include <string>

namespace maillage::cli {

/// What the program ends with; the same for every command.
enum class ExitCode : int {
    Done = 0,
    Usage = 1,    ///< it was called in a wrong way; nothing was done
    Problems = 2, ///< done, and problems in the data were reported
    CouldNot = 3, ///< it could not be done
};

struct Streams {
    std::ostream& out;     ///< results only
    std::ostream& err;     ///< problems and progress
    bool terminal = false; ///< whether somebody looks at `err`
};

/// Runs the program; `arguments` without its own name.
[[nodiscard]] ExitCode run(std::span<const std::string> arguments, const Streams& streams);

} // namespace maillage::cli
