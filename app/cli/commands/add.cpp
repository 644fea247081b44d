// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/field_values.h"
#include "app/cli/records/nearest.h"
#include "core/base/clock.h"
#include "core/commands/editor.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace maillage::cli {

namespace {

constexpr std::size_t manyWords = 100;

Result<Entity> entityOf(const std::string& word) {
    if (const auto entity = entityNamed(word)) {
        return *entity;
    }
    std::array<std::string_view, entityCount> names;
    std::ranges::transform(allEntities, names.begin(), entityName);
    const auto near = nearest(word, names);
    return failure(ErrorKind::Usage, near ? "cli.unknown_kind_near" : "cli.unknown_kind",
                   {word, std::string(near.value_or(std::string_view{}))});
}

std::string nameOf(const store::Connection& connection, const std::string& number, Entity entity) {
    const auto record = store::readRecord(connection, {entity, std::atoll(number.c_str())});
    return record && *record ? displayName(**record) : std::string{};
}

/// The names of the records that a link or a note holds, as steps are labelled.
std::vector<std::string> namesOfEnds(const store::Connection& connection, const Record& record) {
    std::vector<std::string> names;
    const auto fields = fieldsOf(record.entity);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].kind == FieldKind::Reference && !record.values[field].empty()) {
            names.push_back(nameOf(connection, record.values[field],
                                   entityNamed(fields[field].name).value_or(Entity::Organisation)));
        }
    }
    return names;
}

Message labelOf(const store::Connection& connection, const Record& record) {
    switch (record.entity) {
    case Entity::Link:
        return {"step.link", namesOfEnds(connection, record), {}};
    case Entity::Note:
        return {"step.note", namesOfEnds(connection, record), {}};
    case Entity::Stop:
        return {"step.stop", namesOfEnds(connection, record), {}};
    default:
        return {"step.add", {displayName(record)}, {}};
    }
}

Result<Record> makeRecord(const Editor& editor, Entity entity, std::span<const std::string> words) {
    const auto changes = parseFieldValues(editor.hub().connection(), entity, words);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    Record record(entity);
    record.uuid = Uuid::create();
    for (const FieldChange& change : *changes) {
        record.values[change.field] = change.value;
    }
    if (entity == Entity::Note) {
        std::string& date = record[NoteField::OnDate];
        std::string& author = record[NoteField::Author];
        date = date.empty() ? formatDate(today()) : date;
        author = author.empty() ? editor.author() : author;
    } else if (entity != Entity::Link && displayName(record).empty()) {
        return failure(ErrorKind::Usage, "cli.needs_name", {std::string(entityName(entity))});
    }
    return record;
}

Result<ExitCode> runAdd(const Context& context, const Arguments& arguments) {
    const std::vector<std::string>& words = arguments.positional();
    const auto entity = entityOf(words[1]);
    if (!entity) {
        return std::unexpected(entity.error());
    }
    auto hub = openToWrite(words[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    Editor editor(*hub, context.author);
    const auto record = makeRecord(editor, *entity, std::span(words).subspan(2));
    if (!record) {
        return std::unexpected(record.error());
    }
    const auto done = editor.run(labelOf(hub->connection(), *record), [&](Batch& batch) -> Result<void> {
        const auto added = batch.add(*record);
        return added ? Result<void>{} : std::unexpected(added.error());
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    if (context.json) {
        JsonText text;
        text.openObject().member("id", record->uuid.toString()).member("kind", entityName(*entity)).closeObject();
        context.streams.out << text.take() << '\n';
    } else {
        context.streams.out << record->uuid.toString() << '\n';
    }
    return ExitCode::Done;
}

} // namespace

const CommandInfo& addCommand() {
    static constexpr std::string_view examples[] = {
        "add mon-hub.maillage place nom=\"Médiathèque Toussaint\" commune=Angers code_postal=49100 code_insee=49007",
        "add mon-hub.maillage person family_name=Dupont given_name=Marie email=marie@exemple.fr",
        "add mon-hub.maillage organisation name=\"Ville d'Angers\"",
        "add mon-hub.maillage link kind=works_at person=0190c5d2 place=angers_43 since=2026-01-01",
        "add mon-hub.maillage note place=angers_43 on_date=2026-03-12 text=\"Appelé : ouvert l'été\""};
    static constexpr CommandInfo info{.name = "add",
                                      .usage = "HUB place|person|organisation|link|note FIELD=VALUE…",
                                      .summary = "cli.add",
                                      .details = "cli.add.details",
                                      .options = {},
                                      .examples = examples,
                                      .fewest = 2,
                                      .most = manyWords,
                                      .run = runAdd};
    return info;
}

} // namespace maillage::cli
