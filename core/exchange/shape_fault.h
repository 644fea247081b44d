// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_reader.h"

#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// At most maxFaultValue bytes, never cut inside a character.
[[nodiscard]] std::string_view clippedValue(std::string_view utf8);

/// A fault of the record as a whole, or of the column (from 1) whose header's name is `field`.
[[nodiscard]] Fault shapeFault(const RawRecord& record, std::string_view rule, Message message,
                               Severity severity = Severity::Error);

struct FaultPlace {
    std::size_t column = 0; ///< from 1
    std::string_view field{};
    std::string_view value{};
};

[[nodiscard]] Fault shapeFault(const RawRecord& record, const FaultPlace& place, std::string_view rule, Message message,
                               Severity severity = Severity::Error);

/// The first value of the record in which U+FFFD stands for bytes that were invalid in the file; `begin` and `end`
/// are the record's offsets in the source's text.
[[nodiscard]] std::optional<std::size_t> valueWithReplacedBytes(const SourceFile& source, const RawRecord& record,
                                                                std::size_t begin, std::size_t end);

/// Takes the NUL characters out of every value; returns the first that had one.
std::optional<std::size_t> removeNuls(RawRecord& record);

} // namespace maillage
