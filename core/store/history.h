// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/model/record.h"
#include "core/store/recorder.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace maillage::store {

/// One step of the hub's history.
struct ChangeSet {
    std::int64_t id = 0;
    Uuid uid;
    std::string author;
    Timestamp at{};
    Message label;
    std::string kind;        ///< "do", "undo" or "redo"
    std::int64_t undoes = 0; ///< the step that it takes back or brings back; 0: none
    bool undone = false;     ///< taken back by a later step
    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = -1;
};

/// 'I', 'U' or 'D'; a file that another program made may hold anything.
[[nodiscard]] constexpr char operationNamed(std::string_view text) {
    return text.empty() ? 'U' : text.front();
}

/// What happened to one column. Texts as in the file; a missing value is empty.
struct ColumnChange {
    std::string column;
    std::string before;
    std::string after;
};

/// What a step did to one row, or to a run of inserted rows.
struct RowChange {
    std::string table;
    std::int64_t row = 0;
    std::int64_t last = 0;
    char operation = 'U'; ///< 'I', 'U' or 'D'
    std::int64_t seq = 0; ///< its place in history
    std::vector<ColumnChange> columns;
};

/// How many records of a table a step added, changed or deleted. One that it changed twice counts twice.
struct RowCount {
    std::string table;
    char operation = 'U';
    std::int64_t records = 0;

    friend bool operator==(const RowCount&, const RowCount&) = default;
};

struct RecordChange {
    ChangeSet step;
    RowChange change;
};

/// The latest first; `before` 0: from the end.
[[nodiscard]] Result<std::vector<ChangeSet>> changeSets(const Connection& connection, std::size_t limit,
                                                        std::int64_t before = 0);
/// What a step did, in order, at most `limit` rows.
[[nodiscard]] Result<std::vector<RowChange>> rowChanges(const Connection& connection, const ChangeSet& step,
                                                        std::size_t limit);
/// By table and operation.
[[nodiscard]] Result<std::vector<RowCount>> rowCounts(const Connection& connection, const ChangeSet& step);
[[nodiscard]] Result<std::optional<ChangeSet>> changeSet(const Connection& connection, std::int64_t id);

using RowChangeVisitor = std::function<bool(const RowChange&)>; ///< false stops

/// What happened to the rows of one table from a place in history on, in order.
[[nodiscard]] Result<void> forEachRowChange(const Connection& connection, std::string_view table, std::int64_t firstSeq,
                                            const RowChangeVisitor& visit);
/// Every row that was deleted, whether it came back or not, the latest first.
[[nodiscard]] Result<void> forEachDeletion(const Connection& connection, const RowChangeVisitor& visit);
/// All that happened to one record, the latest first.
[[nodiscard]] Result<std::vector<RecordChange>> recordHistory(const Connection& connection, RecordKey key);

/// Rows `first` to `last`, and when it was.
using WhenVisitor = std::function<bool(std::int64_t first, std::int64_t last, Timestamp at)>; ///< false stops

/// Every change of records of an entity, in time; deletions aside.
[[nodiscard]] Result<void> forEachChange(const Connection& connection, Entity entity, const WhenVisitor& visit);

using AttachedVisitor = std::function<bool(std::int64_t place, Timestamp at)>; ///< false stops

/// Every change of a link, a note or a stop, in time, by the place that it hangs on or hung on before.
[[nodiscard]] Result<void> forEachAttachedChange(const Connection& connection, const AttachedVisitor& visit);

/// The step that undo takes back next, and the undo that redo takes back next.
[[nodiscard]] Result<std::optional<ChangeSet>> nextUndo(const Connection& connection);
[[nodiscard]] Result<std::optional<ChangeSet>> nextRedo(const Connection& connection);

/// Called twice for each change of rows: before they are written back, and after.
enum class Writing : std::uint8_t { Before, After };
using TouchedVisitor =
    std::function<void(std::string_view table, std::int64_t first, std::int64_t last, Writing writing)>;

/// Applies the inverse of a step, from its last row to its first. Conflict if a row is not as the step left it: another
/// program has written to the file.
[[nodiscard]] Result<void> applyInverse(const Connection& connection, Recorder& recorder, const ChangeSet& step,
                                        const TaskControl& control, const TouchedVisitor& touched);

/// Puts a deleted record back under its own key, as it was when it was deleted, and what was deleted along with it, as
/// far as its other end is there: links, notes, stops, and what sources know it by. `touched` hears of those. NotFound
/// where it is not deleted.
[[nodiscard]] Result<void> revive(const Connection& connection, Recorder& recorder, RecordKey key,
                                  const TouchedVisitor& touched);

} // namespace maillage::store
