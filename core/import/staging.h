// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/commands/editor.h"
#include "core/exchange/column_map.h"
#include "core/exchange/record_reader.h"
#include "core/import/comparison.h"
#include "core/import/fault_log.h"
#include "core/import/import_options.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

enum class Verdict : std::uint8_t {
    New,       ///< the source delivers it for the first time
    Changed,   ///< the source has changed it
    Unchanged, ///< nothing comes in
    Refused,   ///< it cannot come in; faults say why
    Conflict,  ///< the source and the hub have both changed a field
};

/// One record of the file.
struct StagedRow {
    std::uint64_t locator = 0;
    std::int64_t target = 0;    ///< the hub's record; 0: none yet
    std::int64_t crosswalk = 0; ///< where the source knows it from; 0: it does not
    std::uint32_t line = 0;
    Verdict verdict = Verdict::New;
    OnConflict onConflict = OnConflict::Keep;
    bool chosen = true;
    bool writesBesides = false;   ///< it has changes other than those in conflict
    bool writesDelivered = false; ///< it changes what is known of the source at least

    /// Whether a record of the hub would change.
    [[nodiscard]] bool writes() const {
        return verdict == Verdict::Changed
               || (verdict == Verdict::Conflict && (writesBesides || onConflict == OnConflict::Take));
    }
};

struct ImportCounts {
    std::size_t read = 0; ///< the sum of the next five
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t refused = 0;
    std::size_t leftOut = 0;   ///< not chosen
    std::size_t conflicts = 0; ///< among the changed and the unchanged
};

struct ImportReport {
    ImportCounts counts;
    ChangeReport change;
    std::optional<std::filesystem::path> backup{}; ///< nothing where nothing was written
};

/// What one row would do, for a view.
struct RowReview {
    std::string name;
    std::vector<FieldDifference> differences; ///< of a row that the hub knows
    std::vector<Fault> faults;
};

/// A file compared with a hub, to be looked at before anything is written. It keeps some dozens of bytes a row and
/// reads rows again when asked for more. Not for two threads at once.
///
/// Which record of the hub a row means: the one that the source knows by the row's id; else the one that the hub
/// itself gave this id (its UUID); else, where the source was not named by the user, the one known by this id to the
/// source that the row names, or a record that says the same in every field: so an export of the hub that comes back
/// adds nothing. Rows without an id mean the record that the source delivered with the same content, then with the
/// same key, each record once. All other rows are new.
///
/// Refused: a row that the reader could not make out, one with nothing that says what it is (no id, no name), and the
/// second one with an id or a chosen key, or without an id and equal to an earlier one in everything.
class Staging {
public:
    /// `hub` is only read, and only during the call.
    [[nodiscard]] static Result<std::unique_ptr<Staging>> read(const std::string& path, const ImportOptions& options,
                                                               const store::Connection& hub,
                                                               const TaskControl& control = {});
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] Entity entity() const { return m_map->entity(); }

    [[nodiscard]] const std::string& sourceName() const { return m_sourceName; }

    [[nodiscard]] const ColumnMap& columns() const { return *m_map; }

    [[nodiscard]] const RecordReader& reader() const { return *m_reader; }

    [[nodiscard]] std::span<const StagedRow> rows() const { return m_rows; }

    /// Of what apply() would do now.
    [[nodiscard]] ImportCounts counts() const;
    [[nodiscard]] RowReview review(std::size_t row, const store::Connection& hub) const;

    void choose(std::size_t row, bool chosen) { m_rows[row].chosen = chosen; }

    void setOnConflict(std::size_t row, OnConflict policy) { m_rows[row].onConflict = policy; }

    void setOnConflict(OnConflict policy);

    /// All faults of the file: its shape, the standard's checks for places, and why rows are refused. Waits for checks
    /// in the background.
    [[nodiscard]] const FaultLog& faults() const;

    /// Writes the chosen rows as one step, after a backup; nothing where nothing would change. Conflict where a row is
    /// one and its policy says Fail, or where the hub has changed since read(). Cancelled and other failures leave the
    /// hub as it was. Progress is in rows.
    [[nodiscard]] Result<ImportReport> apply(Editor& editor, const TaskControl& control = {}) const;

private:
    friend class StagingReader;
    friend class StagingWriter;

    Staging() = default;

    std::string m_path;
    std::string m_sourceName;
    std::shared_ptr<const SourceFile> m_source;
    std::unique_ptr<RecordReader> m_reader; ///< for reading rows again
    std::optional<ColumnMap> m_map;
    std::vector<StagedRow> m_rows;
    std::int64_t m_lastStep = 0; ///< of the hub, when it was read
    mutable FaultLog m_faults;
    TaskControl m_checkControl;
    mutable std::future<void> m_checks; ///< after what it uses: it ends first
};

/// The number of the hub's latest step: whether anything was written since.
[[nodiscard]] Result<std::int64_t> lastStep(const store::Connection& connection);

} // namespace maillage
