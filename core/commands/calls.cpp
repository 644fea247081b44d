// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/calls.h"

#include <utility>

namespace maillage {

namespace {

FieldChange change(PlaceField field, std::string value) {
    return {std::to_underlying(field), std::move(value)};
}

std::vector<FieldChange> verified(const Call& call) {
    return {change(PlaceField::VerifiedOn, formatDate(call.on)), change(PlaceField::VerifiedBy, call.by),
            change(PlaceField::CallAgainOn, {})};
}

Result<void> addNote(Batch& batch, const Call& call) {
    if (call.note.empty()) {
        return {};
    }
    Record note(Entity::Note);
    note[NoteField::Place] = std::to_string(call.place);
    note[NoteField::OnDate] = formatDate(call.on);
    note[NoteField::Author] = call.by;
    note[NoteField::Text] = call.note;
    const auto added = batch.add(note);
    return added ? Result<void>{} : std::unexpected(added.error());
}

/// One step of the changes and the call's note.
Result<ChangeReport> record(Editor& editor, const Call& call, std::string_view label,
                            const std::vector<FieldChange>& changes) {
    const RecordKey key{Entity::Place, call.place};
    const auto place = store::readRecord(editor.hub().connection(), key);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (!*place) {
        return failure(ErrorKind::NotFound, "commands.place_gone");
    }
    return editor.run(Message{label, {displayName(**place)}}, [&](Batch& batch) {
        auto done = batch.set(key, changes);
        return done ? addNote(batch, call) : done;
    });
}

} // namespace

Result<ChangeReport> confirmPlace(Editor& editor, const Call& call) {
    return record(editor, call, "step.confirm", verified(call));
}

Result<ChangeReport> callPlaceAgain(Editor& editor, const Call& call, const Date& again) {
    return record(editor, call, "step.call_again", {change(PlaceField::CallAgainOn, formatDate(again))});
}

Result<ChangeReport> closePlace(Editor& editor, const Call& call) {
    auto changes = verified(call);
    const auto place = store::readRecord(editor.hub().connection(), {Entity::Place, call.place});
    if (place && *place && (**place)[PlaceField::State] != "closed") {
        changes.push_back(change(PlaceField::State, "closed"));
        changes.push_back(change(PlaceField::ClosedSince, formatDate(call.on)));
    }
    return record(editor, call, "step.close", changes);
}

Result<ChangeReport> noteCall(Editor& editor, const Call& call) {
    return record(editor, call, "step.note", {});
}

} // namespace maillage
