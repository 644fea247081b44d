// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records/field_values.h"

#include "app/cli/records/nearest.h"
#include "app/cli/records/record_reference.h"
#include "core/commands/editor.h"

#include <algorithm>
#include <utility>

namespace maillage::cli {

namespace {

Error unknownField(Entity entity, const std::string& name) {
    std::vector<std::string_view> names;
    std::ranges::transform(fieldsOf(entity), std::back_inserter(names), &FieldInfo::name);
    const std::string kind(entityName(entity));
    if (const auto near = nearest(name, names)) {
        return {ErrorKind::Usage, Message{"cli.unknown_field_near", {name, kind, std::string(*near)}, {}}};
    }
    return {ErrorKind::Usage, Message{"commands.no_such_field", {name, kind}, {}}};
}

Result<FieldChange> parseOne(const store::Connection& connection, Entity entity, const std::string& word) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) {
        return failure(ErrorKind::Usage, "cli.not_a_field_value", {word});
    }
    const std::string name = word.substr(0, equals);
    const auto field = fieldIndex(entity, name);
    if (!field || fieldsOf(entity)[*field].kind == FieldKind::Extra) {
        return std::unexpected(unknownField(entity, name));
    }
    FieldChange change{*field, word.substr(equals + 1)};
    if (fieldsOf(entity)[*field].kind == FieldKind::Reference && !change.value.empty()) {
        const Entity target = entityNamed(name).value_or(Entity::Organisation);
        const auto key = findRecord(connection, change.value, target);
        if (!key) {
            return std::unexpected(key.error());
        }
        change.value = std::to_string(key->number);
    }
    if (const auto refused = refusal(entity, change)) {
        return std::unexpected(*refused);
    }
    return change;
}

bool sets(const std::vector<FieldChange>& changes, PlaceField field) {
    return std::ranges::contains(changes, std::size_t{std::to_underlying(field)}, &FieldChange::field);
}

} // namespace

Result<std::vector<FieldChange>> parseFieldValues(const store::Connection& connection, Entity entity,
                                                  std::span<const std::string> words) {
    std::vector<FieldChange> changes;
    for (const std::string& word : words) {
        auto change = parseOne(connection, entity, word);
        if (!change) {
            return std::unexpected(change.error());
        }
        if (std::ranges::contains(changes, change->field, &FieldChange::field)) {
            return failure(ErrorKind::Usage, "cli.field_twice", {word.substr(0, word.find('='))});
        }
        changes.push_back(std::move(*change));
    }
    const bool located = sets(changes, PlaceField::Latitude) || sets(changes, PlaceField::Longitude);
    if (entity == Entity::Place && located && !sets(changes, PlaceField::CoordOrigin)) {
        const bool cleared = std::ranges::all_of(changes, [](const FieldChange& change) {
            return (change.field != std::to_underlying(PlaceField::Latitude)
                    && change.field != std::to_underlying(PlaceField::Longitude))
                   || change.value.empty();
        });
        changes.push_back({std::to_underlying(PlaceField::CoordOrigin), cleared ? "" : "manual"});
    }
    return changes;
}

} // namespace maillage::cli
