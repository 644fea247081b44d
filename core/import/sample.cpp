// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sample.h"

#include "core/exchange/column_map.h"
#include "core/exchange/formats.h"

#include <QFile>

#include <functional>
#include <map>
#include <utility>

namespace maillage {

namespace {

using Visit = std::function<Result<void>(const ColumnMap& map, const RawRecord& raw)>;

Result<void> forEachRow(const char* name, Entity entity, const Visit& visit) {
    QFile file(QStringLiteral(":/maillage/sample/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Internal, "exchange.missing", {name});
    }
    auto source = SourceFile::fromBytes(name, file.readAll().toStdString());
    if (!source) {
        return std::unexpected(source.error());
    }
    const auto reader = openReader(std::move(*source), ReadOptions{"csv"});
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const ColumnMap map(entity, (*reader)->header());
    RawRecord raw;
    while ((*reader)->next(raw)) {
        if (auto done = visit(map, raw); !done) {
            return done;
        }
    }
    return {};
}

/// Loads one file after the other. Links and notes name records by the ids that the other files give them.
class SampleLoader {
public:
    explicit SampleLoader(Batch& batch)
        : m_batch(batch) {}

    [[nodiscard]] Result<void> run() {
        auto done = readPlaces();
        if (done) {
            done = addPlaces();
        }
        if (done) {
            done = addNamed("organisations.csv", Entity::Organisation);
        }
        if (done) {
            done = addNamed("people.csv", Entity::Person);
        }
        if (done) {
            done = addAttached("links.csv", Entity::Link);
        }
        if (done) {
            done = addAttached("stops.csv", Entity::Stop);
        }
        return done ? addAttached("notes.csv", Entity::Note) : done;
    }

private:
    /// The standard's columns and the hub's own stand in two files.
    [[nodiscard]] Result<void> readPlaces() {
        auto done = forEachRow("places.csv", Entity::Place, [this](const ColumnMap& map, const RawRecord& raw) {
            Record place(Entity::Place);
            map.fill(raw, place);
            m_placeOf.emplace(place[PlaceField::Id], m_places.size());
            m_places.push_back(std::move(place));
            return Result<void>{};
        });
        return !done ? done
                     : forEachRow("places-hub.csv", Entity::Place, [this](const ColumnMap& map, const RawRecord& raw) {
                           const auto found = m_placeOf.find(map.value(raw, std::to_underlying(PlaceField::Id)));
                           for (std::size_t field = standardFieldCount; field < placeFieldCount; ++field) {
                               if (found != m_placeOf.end() && map.columnOf(field)) {
                                   m_places[found->second].values[field] = map.value(raw, field);
                               }
                           }
                           return Result<void>{};
                       });
    }

    [[nodiscard]] Result<void> addPlaces() {
        for (Record& place : m_places) {
            const std::string id = place[PlaceField::Id];
            const std::string source = place[PlaceField::Source];
            const auto key = m_batch.add(std::move(place));
            if (!key) {
                return std::unexpected(key.error());
            }
            m_keys[{Entity::Place, id}] = key->number;
            const auto from = m_batch.source(source);
            auto done = from ? m_batch.addCrosswalk(*from, *key, id) : std::unexpected(from.error());
            if (!done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> addNamed(const char* file, Entity entity) {
        return forEachRow(file, entity, [&](const ColumnMap& map, const RawRecord& raw) -> Result<void> {
            Record record(entity);
            map.fill(raw, record);
            const std::string id = record.values[0];
            const auto key = m_batch.add(std::move(record));
            if (!key) {
                return std::unexpected(key.error());
            }
            m_keys[{entity, id}] = key->number;
            return {};
        });
    }

    [[nodiscard]] Result<void> addAttached(const char* file, Entity entity) {
        return forEachRow(file, Entity::Person, [&](const ColumnMap& map, const RawRecord& raw) -> Result<void> {
            Record record(entity);
            for (std::size_t column = 0; column < map.columns().size(); ++column) {
                const auto field = fieldIndex(entity, map.columns()[column].name);
                if (field && column < raw.present) {
                    record.values[*field] = valueOf(fieldsOf(entity)[*field], std::string(raw.values[column]));
                }
            }
            const auto key = m_batch.add(std::move(record));
            return key ? Result<void>{} : std::unexpected(key.error());
        });
    }

    [[nodiscard]] std::string valueOf(const FieldInfo& field, std::string value) const {
        if (field.kind != FieldKind::Reference || value.empty()) {
            return value;
        }
        const auto found = m_keys.find({entityNamed(field.name).value_or(Entity::Organisation), value});
        return found == m_keys.end() ? std::string{} : std::to_string(found->second);
    }

    Batch& m_batch;
    std::vector<Record> m_places;
    std::map<std::string, std::size_t, std::less<>> m_placeOf;
    std::map<std::pair<Entity, std::string>, std::int64_t> m_keys;
};

} // namespace

Result<ChangeReport> loadSample(Editor& editor) {
    return editor.run(Message{"step.sample"}, [](Batch& batch) { return SampleLoader(batch).run(); });
}

} // namespace maillage
