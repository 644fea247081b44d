// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/commands/editor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <utility>

namespace maillage {

namespace {

std::int64_t referenced(const std::string& value) {
    std::int64_t key = 0;
    std::from_chars(value.data(), value.data() + value.size(), key);
    return key;
}

bool isText(std::string_view value) {
    return isValidUtf8(value) && !value.contains('\0');
}

bool isOwnDate(const FieldInfo& info) {
    return info.kind == FieldKind::Date && info.scope == FieldScope::Hub;
}

/// The fields that do not take any text: choices and dates.
std::span<const std::size_t> restrictedFields(Entity entity) {
    static const auto all = [] {
        std::array<std::vector<std::size_t>, entityCount> fields;
        for (const Entity each : allEntities) {
            for (std::size_t field = 0; field < fieldsOf(each).size(); ++field) {
                if (isOwnDate(fieldsOf(each)[field]) || !choicesOf(each, field).empty()) {
                    fields[std::to_underlying(each)].push_back(field);
                }
            }
        }
        return fields;
    }();
    return all[std::to_underlying(entity)];
}

/// Fills what a new place needs and nobody gave.
void complete(Record& record) {
    if (record.uuid.isNull()) {
        record.uuid = Uuid::create();
    }
    for (const std::size_t field : restrictedFields(record.entity)) {
        const auto choices = choicesOf(record.entity, field);
        if (record.values[field].empty() && !choices.empty()) {
            record.values[field] = choices.front();
        }
    }
    if (record.entity != Entity::Place) {
        return;
    }
    if (record[PlaceField::Id].empty()) {
        record[PlaceField::Id] = record.uuid.toString();
    }
    if (record[PlaceField::DateMaj].empty()) {
        record[PlaceField::DateMaj] = formatDate(today());
    }
}

std::optional<Error> refusal(const Record& record) {
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        if (!isText(record.values[field])) {
            return maillage::refusal(record.entity, {field, record.values[field]});
        }
    }
    for (const std::size_t field : restrictedFields(record.entity)) {
        if (auto refused = maillage::refusal(record.entity, {field, record.values[field]})) {
            return refused;
        }
    }
    const auto set = [&](std::size_t field) { return referenced(record.values[field]) != 0 ? 1 : 0; };
    if (record.entity == Entity::Link && set(1) + set(2) + set(3) + set(4) != 2) {
        return Error{ErrorKind::Usage, Message{"commands.bad_link"}};
    }
    if (record.entity == Entity::Stop && set(0) != 1) {
        return Error{ErrorKind::Usage, Message{"commands.bad_stop"}};
    }
    if (record.entity == Entity::Note && set(0) + set(1) + set(2) != 1) {
        return Error{ErrorKind::Usage, Message{"commands.bad_note"}};
    }
    return std::nullopt;
}

Result<Record> readOne(store::RecordQuery& query, RecordKey key) {
    query.statement().reset();
    query.statement().bind(0, key.number);
    Record record(key.entity);
    const auto found = query.next(record);
    query.statement().reset();
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Result<Record>(std::move(record))
                  : failure(ErrorKind::NotFound, "commands.no_such_record", {std::to_string(key.number)});
}

std::string joined(std::span<const std::string_view> choices) {
    std::string text;
    for (const std::string_view choice : choices) {
        text += (text.empty() ? "" : ", ") + std::string(choice);
    }
    return text;
}

} // namespace

std::optional<Error> refusal(Entity entity, const FieldChange& change) {
    const FieldInfo& info = fieldsOf(entity)[change.field];
    const std::string name(info.name);
    if (!isText(change.value)) {
        return Error{ErrorKind::Usage, Message{"commands.bad_text", {name}}};
    }
    const auto choices = choicesOf(entity, change.field);
    if (!choices.empty() && !change.value.empty() && std::ranges::find(choices, change.value) == choices.end()) {
        return Error{ErrorKind::Usage, Message{"commands.bad_choice", {name, change.value, joined(choices)}}};
    }
    if (isOwnDate(info) && !change.value.empty() && !parseDate(change.value)) {
        return Error{ErrorKind::Usage, Message{"commands.bad_date", {name, change.value}}};
    }
    return std::nullopt;
}

void Batch::touch(RecordKey key) {
    const bool repeated = !m_report.touched.empty() && m_report.touched.back() == key;
    if (m_report.wide || repeated || key.number == 0) {
        return;
    }
    m_report.touched.push_back(key);
    if (m_report.touched.size() > ChangeReport::tooMany) {
        m_report.wide = true;
        m_report.touched.clear();
    }
}

void Batch::touchEnds(const Record& attached) {
    const auto fields = fieldsOf(attached.entity);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].kind == FieldKind::Reference) {
            const std::string_view name = fields[field].name;
            const auto entity = entityNamed(name == "other_organisation" ? "organisation" : name);
            touch({entity.value_or(Entity::Place), referenced(attached.values[field])});
        }
    }
}

void Batch::touchEndsOf(RecordKey key) {
    if (const auto record = store::readRecord(m_connection, key); record && *record) {
        touchEnds(**record);
    }
}

Result<store::RecordInserter*> Batch::inserter(Entity entity) {
    const auto found = m_inserters.find(entity);
    if (found != m_inserters.end()) {
        return &found->second;
    }
    auto made = store::RecordInserter::prepare(m_connection, entity);
    if (!made) {
        return std::unexpected(made.error());
    }
    return &m_inserters.emplace(entity, std::move(*made)).first->second;
}

Result<store::RecordQuery*> Batch::reader(Entity entity) {
    const auto found = m_readers.find(entity);
    if (found != m_readers.end()) {
        return &found->second;
    }
    auto made = store::RecordQuery::prepare(m_connection, entity, "WHERE key = ?1");
    if (!made) {
        return std::unexpected(made.error());
    }
    return &m_readers.emplace(entity, std::move(*made)).first->second;
}

Result<RecordKey> Batch::add(const Record& record) {
    return add(Record(record));
}

Result<RecordKey> Batch::add(Record&& record) { // NOLINT(cppcoreguidelines-rvalue-reference-param-not-moved)
    complete(record);
    if (auto refused = refusal(record)) {
        return std::unexpected(*refused);
    }
    auto into = inserter(record.entity);
    if (!into) {
        return std::unexpected(into.error());
    }
    const auto number = (*into)->insert(record);
    if (!number) {
        return std::unexpected(number.error());
    }
    const RecordKey key{record.entity, *number};
    touch(key);
    touchEnds(record);
    return key;
}

Result<void> Batch::set(RecordKey key, std::span<const FieldChange> changes) {
    return write(key, changes, 0);
}

Result<void> Batch::deliver(std::int64_t crosswalk, RecordKey key, std::span<const FieldChange> changes,
                            std::string_view delivered) {
    auto done = changes.empty() ? Result<void>{} : write(key, changes, crosswalk);
    return done ? setDelivered(crosswalk, delivered) : done;
}

Result<void> Batch::write(RecordKey key, std::span<const FieldChange> changes, std::int64_t crosswalk) {
    const auto found = reader(key.entity);
    const auto before = found ? readOne(**found, key) : std::unexpected(found.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    std::vector<FieldChange> real;
    for (const FieldChange& change : changes) {
        if (auto refused = refusal(key.entity, change)) {
            return std::unexpected(*refused);
        }
        FieldChange wanted = change;
        const auto choices = choicesOf(key.entity, change.field);
        if (wanted.value.empty() && !choices.empty()) {
            wanted.value = choices.front();
        }
        if (before->values[change.field] != wanted.value) {
            real.push_back(std::move(wanted));
        }
    }
    if (real.empty()) {
        return {};
    }
    touch(key);
    touchEnds(*before);
    auto done = recorded([&] { return m_updater.update(key, real); });
    if (done && isAttached(key.entity)) {
        touchEndsOf(key); // where it hangs now
    }
    return done ? keepDelivered(*before, real, crosswalk) : done;
}

Result<void> Batch::remove(RecordKey key) {
    const auto before = store::readRecord(m_connection, key);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!*before) {
        return failure(ErrorKind::NotFound, "commands.no_such_record", {std::to_string(key.number)});
    }
    touch(key);
    touchEnds(**before);
    return recorded([&] { return store::deleteRecord(m_connection, key); });
}

Result<void> Batch::revive(RecordKey key) {
    touch(key);
    return recorded([&] {
        return store::revive(
            m_connection, m_recorder, key,
            [&](std::string_view table, std::int64_t first, std::int64_t /*last*/, store::Writing /*when*/) {
                if (const auto entity = entityNamed(table)) {
                    touch({*entity, first});
                    touchEndsOf({*entity, first});
                }
            });
    });
}

} // namespace maillage
