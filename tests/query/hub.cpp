// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/hub.h"

#include "core/base/clock.h"
#include "core/query/search/search.h"
#include "core/query/search/spatial.h"
#include "core/store/records.h"
#include "core/store/schema.h"

#include <array>
#include <format>
#include <stdexcept>

namespace maillage::test {

namespace {

template<typename T>
T orThrow(Result<T> result) {
    if (!result) {
        throw std::runtime_error(std::string(result.error().message.id));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

std::filesystem::path newFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "maillage-query-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    return name;
}

std::string someOf(Random& random, const auto& values) {
    std::string list;
    for (const std::string_view value : values) {
        if (random.below(3) == 0) {
            list += (list.empty() ? "" : "|") + std::string(value);
        }
    }
    return list;
}

} // namespace

Hub::Hub()
    : m_folder(newFolder())
    , m_connection(orThrow(store::Connection::open(m_folder / "hub.maillage", store::Access::Create))) {
    orThrow(m_connection.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"));
    orThrow(store::migrate(m_connection));
}

Hub::~Hub() {
    m_connection = {};
    std::filesystem::remove_all(m_folder);
}

std::int64_t Hub::add(Record record) {
    record.uuid = Uuid::create();
    auto inserter = orThrow(store::RecordInserter::prepare(m_connection, record.entity));
    return orThrow(inserter.insert(record));
}

std::int64_t Hub::addPlace(std::initializer_list<std::pair<PlaceField, std::string>> values) {
    Record record(Entity::Place);
    for (const auto& [field, value] : values) {
        record[field] = value;
    }
    return add(std::move(record));
}

void Hub::revive(Record record) {
    const std::int64_t number = record.number;
    const std::int64_t added = add(std::move(record));
    orThrow(m_connection.execute(std::format("UPDATE place SET key = {} WHERE key = {}", number, added)));
}

void Hub::change(std::int64_t key, PlaceField field, std::string value) {
    const std::array changes{FieldChange{static_cast<std::size_t>(field), std::move(value)}};
    orThrow(store::updateRecord(m_connection, {Entity::Place, key}, changes));
}

void Hub::remove(std::int64_t key) {
    orThrow(store::deleteRecord(m_connection, {Entity::Place, key}));
}

void Hub::noteChange(std::int64_t place, const std::string& day) {
    if (day.empty()) {
        return;
    }
    constexpr std::int64_t noon = 12 * 3600;
    const auto date = std::chrono::sys_days{parseDate(day).value()};
    const std::int64_t at = (date.time_since_epoch().count() * 86'400 + noon) * 1000;
    orThrow(m_connection.execute(
        std::format("INSERT INTO change_set(uid, author, at, label, kind, first_seq, last_seq) "
                    "VALUES(randomblob(16), '', {}, '', 'do', 0, -1);"
                    "INSERT INTO hist(cs, tbl, row, last, op) VALUES(last_insert_rowid(), 'place', {}, {}, 'U');",
                    at, place, place)));
}

Record Hub::read(std::int64_t key) const {
    return orThrow(store::readRecord(m_connection, {Entity::Place, key})).value();
}

Snapshot::Pointer Hub::load() const {
    return orThrow(Snapshot::load(m_connection));
}

Snapshot::Pointer Hub::indexed() const {
    return withIndexes(load());
}

Snapshot::Pointer withIndexes(const Snapshot::Pointer& snapshot) {
    return snapshot->withIndex(SearchIndex::build(snapshot))->withIndex(SpatialIndex::build(snapshot));
}

Record randomPlace(Random& random) {
    static constexpr std::array<std::string_view, 12> names{"Médiathèque", "mediatheque", "Espace", "L’Œuvre",
                                                            "d'Oeuvres",   "numérique",   "NUM",    "France Services",
                                                            "rue",         "Île-d’Yeu",   "Angers", "49000"};
    static constexpr std::array<std::array<std::string_view, 3>, 6> communes{{{"Angers", "49000", "49007"},
                                                                              {"ANGERS", "49100", ""},
                                                                              {"Cholet", "49300", "49099"},
                                                                              {"Saint-Nazaire", "44600", "44184"},
                                                                              {"Nulle Part", "99999", "99999"},
                                                                              {"", "", ""}}};
    static constexpr std::array<std::string_view, 4> states{"open", "suspended", "closed", "open"};
    static constexpr std::array<std::string_view, 4> services{"Aide aux démarches administratives",
                                                              "Loisirs et créations numériques", "Autre chose",
                                                              "Utilisation sécurisée du numérique"};
    Record place(Entity::Place);
    place[PlaceField::Id] = std::format("id-{}", random.below(500));
    place[PlaceField::Pivot] = random.below(4) == 0 ? "00000000000000" : std::format("{:014}", random.below(200));
    place[PlaceField::Nom] = std::format("{} {}", random.oneOf(names), random.oneOf(names));
    const auto& commune = random.oneOf(communes);
    place[PlaceField::Commune] = commune[0];
    place[PlaceField::CodePostal] = commune[1];
    place[PlaceField::CodeInsee] = commune[2];
    place[PlaceField::Adresse] = std::format("{} rue {}", random.below(30), random.oneOf(names));
    place[PlaceField::Telephone] = random.below(2) == 0 ? "" : std::format("+332410{:05}", random.below(100000));
    place[PlaceField::Courriels] = std::format("contact{}@exemple.example", random.below(50));
    if (random.below(3) != 0) {
        place[PlaceField::Latitude] = std::format("{}.{:03}", 46 + random.below(3), random.below(1000));
        place[PlaceField::Longitude] = std::format("-{}.{:03}", random.below(2), random.below(1000));
    }
    place[PlaceField::Services] = someOf(random, services);
    place[PlaceField::Tags] = someOf(random, std::array<std::string_view, 3>{"pilote", "à rappeler", "2026"});
    place[PlaceField::Source] = random.below(3) == 0 ? "" : std::format("source {}", random.below(3));
    place[PlaceField::State] = random.oneOf(states);
    static constexpr std::array<std::string_view, 6> days{"",           "2023-02-01", "2025-02-10",
                                                          "2025-08-09", "2026-03-01", "2026-03-20"};
    static constexpr std::array<std::string_view, 6> hours{"",
                                                           "Mo-Fr 09:00-12:00",
                                                           "Sa 10:00-12:00",
                                                           "Mo-Su 17:00-19:00",
                                                           "on verra",
                                                           "We[1] 18:00-20:00; Su 09:00-10:00"};
    place[PlaceField::VerifiedOn] = random.oneOf(days);
    place[PlaceField::CallAgainOn] = random.oneOf(days);
    place[PlaceField::Starred] = random.below(4) == 0 ? "yes" : "no";
    place[PlaceField::Horaires] = random.oneOf(hours);
    place[PlaceField::Visibility] = random.below(5) == 0 ? "internal" : "public";
    return place;
}

std::vector<std::int64_t> keysOf(const Snapshot& snapshot, const std::vector<PlaceRow>& rows) {
    std::vector<std::int64_t> keys;
    for (const PlaceRow row : rows) {
        keys.push_back(snapshot.keyOf(row));
    }
    return keys;
}

std::vector<std::int64_t> keysOf(const Snapshot& snapshot, const Bitmap& rows) {
    std::vector<std::int64_t> keys;
    rows.forEach([&](std::size_t row) { keys.push_back(snapshot.keyOf(static_cast<PlaceRow>(row))); });
    return keys;
}

} // namespace maillage::test
