// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/exchange/record_reader.h"
#include "core/standard/checker.h"

#include <cstddef>
#include <string>

namespace maillage {

struct CheckReport {
    std::size_t rows = 0; ///< records, without the header
    std::size_t errors = 0;
    std::size_t warnings = 0;
    bool interrupted = false;
};

/// Checks a file of places without a hub, in one pass: the header, the shape of each row, unique ids, the same place
/// twice, and each place by `checker`. The sink gets every fault with its line, its column in this file and its field,
/// in the order of the file; those of the header come first. Progress is in bytes of the text.
[[nodiscard]] CheckReport checkRecords(RecordReader& reader, const Checker& checker, const FaultSink& sink,
                                       const TaskControl& control = {});

/// The same from a path; fails when the file cannot be opened or has no header.
[[nodiscard]] Result<CheckReport> checkFile(const std::string& path, const Checker& checker, const FaultSink& sink,
                                            const TaskControl& control = {});

} // namespace maillage
