// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/filters/filter_edits.h"

namespace maillage {

namespace {

/// Both kinds have a name first and one other text.
HubSession::Edit saveAs(std::string_view label, Entity entity, std::int64_t number, const std::string& name,
                        const std::string& content, std::shared_ptr<RecordKey> saved) {
    return [label = Message{label, {name}}, entity, number, name, content, saved = std::move(saved)](Editor& editor) {
        return editor.run(label, [&](Batch& batch) -> Result<void> {
            RecordKey key{entity, number};
            if (number == 0) {
                Record record(entity);
                record.values = {name, content};
                const auto added = batch.add(record);
                if (!added) {
                    return std::unexpected(added.error());
                }
                key = *added;
            } else {
                const std::array changes{FieldChange{0, name}, FieldChange{1, content}};
                if (auto done = batch.set(key, changes); !done) {
                    return done;
                }
            }
            if (saved) {
                *saved = key;
            }
            return {};
        });
    };
}

HubSession::Edit removeAs(std::string_view label, RecordKey key, const std::string& name) {
    return [label = Message{label, {name}}, key](Editor& editor) {
        return editor.run(label, [&](Batch& batch) { return batch.remove(key); });
    };
}

} // namespace

HubSession::Edit saveFilter(std::int64_t number, const std::string& name, const std::string& conditions,
                            std::shared_ptr<RecordKey> saved) {
    return saveAs("step.filter_save", Entity::SavedFilter, number, name, conditions, std::move(saved));
}

HubSession::Edit removeFilter(std::int64_t number, const std::string& name) {
    return removeAs("step.filter_remove", {Entity::SavedFilter, number}, name);
}

HubSession::Edit savePerimeter(std::int64_t number, const std::string& name, const std::string& communes,
                               std::shared_ptr<RecordKey> saved) {
    return saveAs("step.perimeter_save", Entity::Perimeter, number, name, communes, std::move(saved));
}

HubSession::Edit removePerimeter(std::int64_t number, const std::string& name) {
    return removeAs("step.perimeter_remove", {Entity::Perimeter, number}, name);
}

} // namespace maillage
