// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"

#include "core/base/catalogue.h"

#include <algorithm>

namespace maillage {

namespace {

std::optional<RecordKey> touchedRecord(std::string_view table, std::int64_t row) {
    const auto entity = entityNamed(table);
    if (!entity) {
        return std::nullopt; // a source or a crosswalk: its record is in the same step
    }
    return RecordKey{*entity, row};
}

std::string nameOf(const store::Connection& connection, RecordKey key) {
    const auto record = store::readRecord(connection, key);
    return record && *record ? displayName(**record) : std::string{};
}

Message labelOf(const store::Connection& connection, std::span<const RecordKey> keys, std::string_view one,
                std::string_view many) {
    if (keys.size() == 1) {
        return Message{one, {nameOf(connection, keys.front())}};
    }
    return Message{many, {}, static_cast<long long>(keys.size())};
}

/// The columns that say where a place is: an edit of nothing else is a move.
bool isMove(Entity entity, std::span<const FieldChange> changes) {
    return entity == Entity::Place && !changes.empty() && std::ranges::all_of(changes, [](const FieldChange& change) {
               const auto field = static_cast<PlaceField>(change.field);
               return field == PlaceField::Latitude || field == PlaceField::Longitude
                      || field == PlaceField::CoordOrigin || field == PlaceField::CoordPrecision;
           });
}

} // namespace

Editor::Editor(store::HubFile& hub, std::string author)
    : m_hub(hub)
    , m_author(std::move(author))
    , m_recorder(std::make_unique<store::Recorder>(hub.connection())) {}

Result<ChangeReport> Editor::run(const Message& label, const Body& body) {
    return runStep({label}, body);
}

Result<ChangeReport> Editor::runStep(const Step& step, const Body& body) {
    if (!m_hub.writable()) {
        return failure(ErrorKind::ReadOnly, "commands.read_only");
    }
    auto transaction = store::Transaction::begin(m_hub.connection());
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    ChangeReport report{.step = 0, .label = step.label, .touched = {}, .wide = false};
    const auto id = beginStep(step);
    Batch batch(m_hub.connection(), *m_recorder, report);
    Result<void> done = id ? body(batch) : std::unexpected(id.error());
    const Result<bool> changed = done ? endStep(*id) : std::unexpected(done.error());
    m_recorder->abandon();
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (!*changed) {
        return report; // the transaction is rolled back: no step
    }
    if (done = transaction->commit(); !done) {
        return std::unexpected(done.error());
    }
    report.step = *id;
    return report;
}

Result<std::int64_t> Editor::beginStep(const Step& step) {
    auto insert = m_hub.connection().prepare("INSERT INTO change_set(uid, author, at, label, kind, undoes, first_seq, "
                                             "last_seq) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0, -1)");
    if (!insert) {
        return std::unexpected(insert.error());
    }
    const Uuid uid = Uuid::create();
    const std::string label = writeMessage(step.label);
    insert->bind(0, std::span<const std::uint8_t>(uid.bytes()))
        .bind(1, std::string_view(m_author))
        .bind(2, static_cast<std::int64_t>(now().time_since_epoch().count()))
        .bind(3, std::string_view(label))
        .bind(4, step.kind);
    if (step.undoes == 0) {
        insert->bindNull(5);
    } else {
        insert->bind(5, step.undoes);
    }
    if (auto done = insert->run(); !done) {
        return std::unexpected(done.error());
    }
    const std::int64_t id = m_hub.connection().lastInsertedRow();
    if (auto begun = m_recorder->begin(id); !begun) {
        return std::unexpected(begun.error());
    }
    return id;
}

Result<bool> Editor::endStep(std::int64_t id) {
    const auto range = m_recorder->end();
    if (!range) {
        return std::unexpected(range.error());
    }
    if (range->empty()) {
        return false;
    }
    auto update = m_hub.connection().prepare("UPDATE change_set SET first_seq = ?2, last_seq = ?3 WHERE id = ?1");
    if (!update) {
        return std::unexpected(update.error());
    }
    update->bind(0, id).bind(1, range->first).bind(2, range->last);
    if (auto done = update->run(); !done) {
        return std::unexpected(done.error());
    }
    return true;
}

Result<RecordKey> Editor::add(const Record& record) {
    RecordKey key;
    const auto report = run(Message{"step.add", {displayName(record)}}, [&](Batch& batch) -> Result<void> {
        auto added = batch.add(record);
        if (!added) {
            return std::unexpected(added.error());
        }
        key = *added;
        return {};
    });
    if (!report) {
        return std::unexpected(report.error());
    }
    return key;
}

Result<ChangeReport> Editor::set(RecordKey key, std::span<const FieldChange> changes) {
    const std::string_view one = isMove(key.entity, changes) ? "step.move" : "step.edit";
    return run(labelOf(m_hub.connection(), {&key, 1}, one, "step.edit_many"),
               [&](Batch& batch) { return batch.set(key, changes); });
}

Result<ChangeReport> Editor::set(std::span<const RecordKey> keys, std::span<const FieldChange> changes) {
    return run(labelOf(m_hub.connection(), keys, "step.edit", "step.edit_many"), [&](Batch& batch) -> Result<void> {
        for (const RecordKey key : keys) {
            if (auto done = batch.set(key, changes); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<ChangeReport> Editor::remove(std::span<const RecordKey> keys) {
    return run(labelOf(m_hub.connection(), keys, "step.remove", "step.remove_many"), [&](Batch& batch) -> Result<void> {
        for (const RecordKey key : keys) {
            if (auto done = batch.remove(key); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<ChangeReport> Editor::undo(const TaskControl& control) {
    const auto step = store::nextUndo(m_hub.connection());
    if (!step) {
        return std::unexpected(step.error());
    }
    return *step ? revert(**step, "undo", control) : failure(ErrorKind::Usage, "commands.nothing_to_undo");
}

Result<ChangeReport> Editor::redo(const TaskControl& control) {
    const auto step = store::nextRedo(m_hub.connection());
    if (!step) {
        return std::unexpected(step.error());
    }
    return *step ? revert(**step, "redo", control) : failure(ErrorKind::Usage, "commands.nothing_to_redo");
}

/// Undo marks its step as undone; redo takes an undo back, so its step counts again.
Result<ChangeReport> Editor::revert(const store::ChangeSet& step, std::string_view kind, const TaskControl& control) {
    return runStep({step.label, kind, step.id}, [&](Batch& batch) -> Result<void> {
        const auto touched = [&](std::string_view table, std::int64_t first, std::int64_t last, store::Writing when) {
            for (std::int64_t row = first; row <= last && !batch.m_report.wide; ++row) {
                const auto key = touchedRecord(table, row);
                if (key && when == store::Writing::After) {
                    batch.touch(*key);
                }
                if (key && isAttached(key->entity)) {
                    batch.touchEndsOf(*key); // where it hangs now; before, if that is to be taken away
                }
            }
        };
        auto done = store::applyInverse(batch.connection(), *m_recorder, step, control, touched);
        if (!done) {
            return done;
        }
        auto mark = batch.connection().prepare("UPDATE change_set SET undone = ?2 WHERE id = ?1");
        if (!mark) {
            return std::unexpected(mark.error());
        }
        mark->bind(0, step.id).bind(1, std::int64_t{1});
        done = mark->run();
        if (done && kind == "redo") {
            mark->bind(0, step.undoes).bind(1, std::int64_t{0});
            done = mark->run();
        }
        return done;
    });
}

} // namespace maillage
