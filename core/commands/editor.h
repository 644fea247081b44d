// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/record.h"
#include "core/store/history.h"
#include "core/store/hub_file.h"
#include "core/store/recorder.h"
#include "core/store/records.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// What a step touched. Beyond `tooMany` keys of an entity only `wide` says so: read everything again then.
struct ChangeReport {
    std::int64_t step = 0; ///< 0: nothing changed, so there is no step
    Message label;
    std::vector<RecordKey> touched; ///< records added, changed or removed, and those whose links or notes did
    bool wide = false;

    static constexpr std::size_t tooMany = 5000;

    [[nodiscard]] bool changedSomething() const { return step != 0; }
};

class Editor;

/// The writes of one step, inside its transaction. Handed out by Editor::run only.
class Batch {
public:
    /// Adds a record, with a new UUID where it has none; a place's `id` is its UUID and its `date_maj` today where
    /// they are empty.
    [[nodiscard]] Result<RecordKey> add(const Record& record);
    /// The same without a copy: what is completed is completed in `record`, which keeps its memory.
    [[nodiscard]] Result<RecordKey> add(Record&& record);
    /// Writes fields that differ from what is there; what each source delivered last is kept beside.
    [[nodiscard]] Result<void> set(RecordKey key, std::span<const FieldChange> changes);
    /// The same for values that a source delivers under a crosswalk: `delivered` (as in Crosswalk) replaces what is
    /// kept of its delivery.
    [[nodiscard]] Result<void> deliver(std::int64_t crosswalk, RecordKey key, std::span<const FieldChange> changes,
                                       std::string_view delivered);
    [[nodiscard]] Result<void> remove(RecordKey key);
    /// Undoes the deletion of one record: see store::revive().
    [[nodiscard]] Result<void> revive(RecordKey key);

    /// The named source's key, added if the hub does not know it. Names are compared folded.
    [[nodiscard]] Result<std::int64_t> source(std::string_view name);
    /// Says that a source knows the record under `id`. `delivered` as in Crosswalk.
    [[nodiscard]] Result<void> addCrosswalk(std::int64_t source, RecordKey key, std::string_view id,
                                            std::string_view delivered = {});
    /// Replaces what a source delivered last, where it differs from the hub.
    [[nodiscard]] Result<void> setDelivered(std::int64_t crosswalk, std::string_view delivered);

    [[nodiscard]] const store::Connection& connection() const { return m_connection; }

private:
    friend class Editor;

    Batch(const store::Connection& connection, store::Recorder& recorder, ChangeReport& report)
        : m_connection(connection)
        , m_recorder(recorder)
        , m_report(report)
        , m_updater(connection) {}

    void touch(RecordKey key);
    void touchEnds(const Record& attached);
    /// The same, if the record is there.
    void touchEndsOf(RecordKey key);

    /// Runs one statement; what it reported is forgotten if it fails.
    template<typename Write>
    [[nodiscard]] Result<void> recorded(Write&& statement) {
        const store::Recorder::Mark mark = m_recorder.mark();
        auto done = statement();
        if (!done) {
            m_recorder.cutBack(mark);
            return done;
        }
        return m_recorder.flushIfLarge();
    }

    [[nodiscard]] Result<void> write(RecordKey key, std::span<const FieldChange> changes, std::int64_t crosswalk);
    [[nodiscard]] Result<void> keepDelivered(const Record& before, std::span<const FieldChange> changes,
                                             std::int64_t except);
    [[nodiscard]] Result<store::RecordInserter*> inserter(Entity entity);
    [[nodiscard]] Result<store::RecordQuery*> reader(Entity entity);

    const store::Connection& m_connection;
    store::Recorder& m_recorder;
    ChangeReport& m_report;
    std::map<Entity, store::RecordInserter> m_inserters;
    std::map<Entity, store::RecordQuery> m_readers;
    store::RecordUpdater m_updater;
    std::map<Entity, store::Statement> m_crosswalksOf;
    store::Statement m_addCrosswalk;
    store::Statement m_setDelivered;
};

/// The only writer of a hub: every change is a step with its history, and can be undone. One thread at a time.
class Editor {
public:
    /// `hub` is writable and outlives the editor.
    Editor(store::HubFile& hub, std::string author);

    [[nodiscard]] const std::string& author() const { return m_author; }

    /// Of the steps from now on.
    void setAuthor(std::string author) { m_author = std::move(author); }

    [[nodiscard]] const store::HubFile& hub() const { return m_hub; }

    using Body = std::function<Result<void>(Batch&)>;
    /// One step: all of what `body` writes, or nothing if it fails. No step where nothing changed.
    [[nodiscard]] Result<ChangeReport> run(const Message& label, const Body& body);

    [[nodiscard]] Result<RecordKey> add(const Record& record);
    [[nodiscard]] Result<ChangeReport> set(RecordKey key, std::span<const FieldChange> changes);
    [[nodiscard]] Result<ChangeReport> set(std::span<const RecordKey> keys, std::span<const FieldChange> changes);
    [[nodiscard]] Result<ChangeReport> remove(std::span<const RecordKey> keys);

    /// Usage with commands.nothing_to_undo or …redo where there is none.
    [[nodiscard]] Result<ChangeReport> undo(const TaskControl& control = TaskControl{});
    [[nodiscard]] Result<ChangeReport> redo(const TaskControl& control = TaskControl{});

private:
    struct Step {
        Message label;
        std::string_view kind = "do";
        std::int64_t undoes = 0;
    };

    [[nodiscard]] Result<ChangeReport> runStep(const Step& step, const Body& body);
    [[nodiscard]] Result<std::int64_t> beginStep(const Step& step);
    [[nodiscard]] Result<bool> endStep(std::int64_t id);
    [[nodiscard]] Result<ChangeReport> revert(const store::ChangeSet& step, std::string_view kind,
                                              const TaskControl& control);

    store::HubFile& m_hub;
    std::string m_author;
    std::unique_ptr<store::Recorder> m_recorder;
};

/// Where a source knows a record from. `delivered`: a JSON object of the fields whose last delivery by this source
/// differs from what the hub holds, with the delivered texts; empty where the hub holds what was delivered.
struct Crosswalk {
    std::int64_t key = 0;
    std::int64_t source = 0;
    std::string id;
    RecordKey record;
    std::string delivered;
};

[[nodiscard]] Result<std::vector<Crosswalk>> crosswalksOf(const store::Connection& connection, RecordKey record);

/// What is wrong with a value for a field, before it is written: an unknown choice, no date, no valid text.
[[nodiscard]] std::optional<Error> refusal(Entity entity, const FieldChange& change);

} // namespace maillage
