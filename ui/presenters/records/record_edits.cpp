// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_edits.h"

#include "core/geo/distance.h"
#include "core/territory/gazetteer.h"
#include "core/territory/land/land.h"

#include <format>

namespace maillage {

namespace {

std::vector<FieldChange> differences(const Record& record, const Record& before) {
    std::vector<FieldChange> changes;
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        if (record.values[field] != before.values[field]) {
            changes.push_back({field, record.values[field]});
        }
    }
    return changes;
}

std::vector<FieldChange> allFields(const Record& record) {
    std::vector<FieldChange> changes;
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        changes.push_back({field, record.values[field]});
    }
    return changes;
}

HubSession::Edit addAs(const Message& label, const Record& record, std::shared_ptr<RecordKey> added = {}) {
    return [label, record, added = std::move(added)](Editor& editor) {
        return editor.run(label, [&](Batch& batch) -> Result<void> {
            auto key = batch.add(record);
            if (!key) {
                return std::unexpected(key.error());
            }
            if (added) {
                *added = *key;
            }
            return {};
        });
    };
}

/// Adds the record, or writes all its fields.
HubSession::Edit saveAs(const Message& label, const Record& record) {
    if (record.number == 0) {
        return addAs(label, record);
    }
    return [label, key = record.key(), changes = allFields(record)](Editor& editor) {
        return editor.run(label, [&](Batch& batch) { return batch.set(key, changes); });
    };
}

FieldChange change(PlaceField field, std::string value) {
    return {std::to_underlying(field), std::move(value)};
}

std::optional<Commune> nearestCommune(LatLon position) {
    const auto code = Land::instance().departementAt(position);
    const auto departement = code ? Gazetteer::instance().departement(*code) : std::nullopt;
    if (!departement) {
        return std::nullopt;
    }
    std::optional<Commune> nearest;
    double least = 0;
    for (const Commune& commune : Gazetteer::instance().communesOf(*departement)) {
        if (const auto centre = commune.centre()) {
            const double metres = distance(position, *centre).value;
            if (!nearest || metres < least) {
                nearest = commune;
                least = metres;
            }
        }
    }
    return nearest;
}

} // namespace

HubSession::Edit saveRecord(const Record& record, const Record& before, std::shared_ptr<RecordKey> added) {
    if (record.number == 0) {
        return addAs(Message{"step.add", {displayName(record)}}, record, std::move(added));
    }
    return [key = record.key(), changes = differences(record, before)](Editor& editor) {
        return editor.set(key, changes);
    };
}

HubSession::Edit removeRecords(std::vector<RecordKey> keys) {
    return [keys = std::move(keys)](Editor& editor) { return editor.remove(keys); };
}

HubSession::Edit toggleStarsOf(std::vector<std::int64_t> places) {
    return [places = std::move(places)](Editor& editor) -> Result<ChangeReport> {
        std::vector<RecordKey> keys;
        for (const std::int64_t place : places) {
            keys.push_back({Entity::Place, place});
        }
        const auto first = store::readRecord(editor.hub().connection(), keys.front());
        if (!first) {
            return std::unexpected(first.error());
        }
        const bool starred = *first && (**first)[PlaceField::Starred] == "yes";
        const std::array changes{change(PlaceField::Starred, starred ? "no" : "yes")};
        return editor.set(keys, changes);
    };
}

HubSession::Edit movePlace(std::int64_t place, LatLon position) {
    return [place, position](Editor& editor) {
        const std::array changes{
            change(PlaceField::Latitude, std::format("{:.6f}", position.lat)),
            change(PlaceField::Longitude, std::format("{:.6f}", position.lon)),
            change(PlaceField::CoordOrigin, "manual"),
        };
        return editor.set(RecordKey{Entity::Place, place}, changes);
    };
}

HubSession::Edit saveLink(const Record& link, const std::string& from, const std::string& to) {
    return saveAs(Message{"step.link", {from, to}}, link);
}

HubSession::Edit saveNote(const Record& note, const std::string& on) {
    return saveAs(Message{"step.note", {on}}, note);
}

HubSession::Edit saveStop(const Record& stop, const std::string& of) {
    return saveAs(Message{"step.stop", {of}}, stop);
}

Record newPlaceAt(LatLon position) {
    Record place(Entity::Place);
    place[PlaceField::Latitude] = std::format("{:.6f}", position.lat);
    place[PlaceField::Longitude] = std::format("{:.6f}", position.lon);
    place[PlaceField::CoordOrigin] = "manual";
    if (const auto commune = nearestCommune(position)) {
        place[PlaceField::Commune] = commune->name();
        place[PlaceField::CodeInsee] = commune->code();
        if (commune->postcodes().size() == 1) {
            place[PlaceField::CodePostal] = postcodeText(commune->postcodes()[0]);
        }
    }
    return place;
}

Record attachedTo(Entity attached, RecordKey key) {
    Record record(attached);
    if (attached == Entity::Link) {
        setLinkEnd(record, key);
        return record;
    }
    if (attached == Entity::Stop) {
        record[StopField::Place] = std::to_string(key.number);
        return record;
    }
    const NoteField field = key.entity == Entity::Person         ? NoteField::Person
                            : key.entity == Entity::Organisation ? NoteField::Organisation
                                                                 : NoteField::Place;
    record[field] = std::to_string(key.number);
    return record;
}

void setLinkEnd(Record& link, RecordKey end) {
    LinkField field = LinkField::Place;
    if (end.entity == Entity::Person) {
        field = LinkField::Person;
    } else if (end.entity == Entity::Organisation) {
        field = link[LinkField::Organisation].empty() ? LinkField::Organisation : LinkField::OtherOrganisation;
    }
    link[field] = std::to_string(end.number);
}

} // namespace maillage
