// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/record.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Who a file is for.
enum class Profile : std::uint8_t {
    Public,   ///< exactly the standard's 32 columns, public places only; no person, note or tag
    Internal, ///< everything: the hub's own fields and the extra ones after the standard's
};

/// The stops of a place, by the number of its record, as writeStops() gives them.
using StopsOfPlace = std::function<std::string(std::int64_t place)>;

struct WriteOptions {
    std::string format{}; ///< id of a Format; empty: from the file name's ending
    Entity entity = Entity::Place;
    Profile profile = Profile::Public;
    StopsOfPlace stopsOf{}; ///< internal files of places have a column of them then
};

/// A value that the export writes otherwise than the hub keeps it.
struct Rewritten {
    std::int64_t record = 0; ///< Record::number
    std::string field;
    std::string from;
    std::string to;
};

struct WriteReport {
    std::uint64_t written = 0;
    std::uint64_t withheld = 0; ///< not public, under the public profile
    std::uint64_t rewrittenCount = 0;
    std::vector<Rewritten> rewritten; ///< the first few hundred
};

/// Called with each record; false stops.
using RecordVisitor = std::function<bool(const Record&)>;
/// Gives every record to the visitor, in the same order each time; fails with what stopped it.
using RecordSource = std::function<Result<void>(const RecordVisitor&)>;
/// Sees each record that is written, with its number from 0 in the file, so that the caller can check it.
using WrittenHook = std::function<void(const Record&, std::uint64_t)>;

/// Writes a whole file. It comes to be under its name only when complete: an export that fails or is interrupted
/// leaves what was there. The source is run twice where the columns have to be collected first (internal CSV).
[[nodiscard]] Result<WriteReport> writeRecords(const std::string& path, const WriteOptions& options,
                                               const RecordSource& source, const TaskControl& control = {},
                                               const WrittenHook& hook = {});

} // namespace maillage
