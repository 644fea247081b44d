// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace maillage {

enum class Severity : unsigned char {
    Error,   ///< the standard refuses it
    Warning, ///< it passes, but is doubtful
};

/// One thing to mend, in a file or in a hub's record.
struct Fault {
    std::size_t line = 0;   ///< physical line, from 1, at which the record starts; 0: not in a file
    std::size_t column = 0; ///< number of the field in the record, from 1; 0: the record as a whole
    std::string field{};    ///< the field's name; empty: the record as a whole
    std::string value{};    ///< the value at fault, at most maxFaultValue bytes of it, never cut inside a character
    Severity severity = Severity::Error;
    std::string_view rule{}; ///< a stable name such as "telephone.pattern", a string literal
    Message message{};       ///< the sentence that says what is wrong and how to mend it
};

inline constexpr std::size_t maxFaultValue = 300;

[[nodiscard]] constexpr std::string_view severityName(Severity severity) {
    return severity == Severity::Error ? "error" : "warning";
}

} // namespace maillage
