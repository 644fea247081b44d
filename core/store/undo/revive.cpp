// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"
#include "core/store/undo/row_writer.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <format>

namespace maillage::store {

namespace {

/// The columns that refer to rows of other tables, in links, notes, stops and crosswalks, and those tables.
struct Reference {
    std::string_view column;
    std::string_view table;
};

constexpr std::array references{Reference{"place", "place"}, Reference{"organisation", "organisation"},
                                Reference{"other_organisation", "organisation"}, Reference{"person", "person"},
                                Reference{"source", "source"}};

/// What was deleted along with a record, in the same step.
class Revival {
public:
    Revival(const Connection& connection, Recorder& recorder, RecordKey key, const TouchedVisitor& touched)
        : m_connection(connection)
        , m_key(key)
        , m_touched(touched)
        , m_writer(connection, recorder) {}

    Result<void> run() {
        const auto deletion = latestDeletion();
        if (!deletion) {
            return std::unexpected(deletion.error());
        }
        if (auto done = m_writer.restore(deletion->row); !done) {
            return done;
        }
        const auto along = deletedAlong(deletion->step);
        if (!along) {
            return std::unexpected(along.error());
        }
        for (const HistoryRow& row : *along) {
            if (auto done = restoreIfPossible(row); !done) {
                return done;
            }
        }
        return {};
    }

private:
    struct Deletion {
        HistoryRow row;
        std::int64_t step = 0;
    };

    Result<Deletion> latestDeletion() {
        auto query = m_connection.prepare("SELECT tbl, row, last, op, change, cs FROM hist WHERE tbl = ?1 AND row = ?2 "
                                          "AND op <> 'I' ORDER BY seq DESC LIMIT 1");
        if (!query) {
            return std::unexpected(query.error());
        }
        const auto found = query->bind(0, entityName(m_key.entity)).bind(1, m_key.number).step();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found || operationNamed(query->text(3)) != 'D') {
            return failure(ErrorKind::NotFound, "commands.no_such_record", {std::to_string(m_key.number)});
        }
        return Deletion{readRow(*query), query->integer(5)};
    }

    static HistoryRow readRow(const Statement& row) {
        return {std::string(row.text(0)), row.integer(1), row.integer(2), operationNamed(row.text(3)),
                std::string(row.text(4))};
    }

    /// Read before anything is written, which adds to what is read.
    Result<std::vector<HistoryRow>> deletedAlong(std::int64_t step) {
        auto query = m_connection.prepare(
            "SELECT tbl, row, last, op, change FROM hist JOIN change_set ON change_set.id = ?1 "
            "WHERE seq BETWEEN first_seq AND last_seq AND op = 'D' AND tbl IN ('link', 'note', 'stop', 'crosswalk') "
            "ORDER BY seq");
        if (!query) {
            return std::unexpected(query.error());
        }
        query->bind(0, step);
        std::vector<HistoryRow> rows;
        for (;;) {
            const auto row = query->step();
            if (!row) {
                return std::unexpected(row.error());
            }
            if (!*row) {
                return rows;
            }
            rows.push_back(readRow(*query));
        }
    }

    Result<void> restoreIfPossible(const HistoryRow& row) {
        simdjson::dom::parser parser;
        simdjson::dom::object columns;
        if (parser.parse(row.change).get(columns) != simdjson::SUCCESS) {
            return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
        }
        if (!hangsOnRecord(columns)) {
            return {};
        }
        const auto wanted = isWanted(row, columns);
        if (!wanted || !*wanted) {
            return wanted ? Result<void>{} : std::unexpected(wanted.error());
        }
        auto done = m_writer.restore(row);
        m_touched(row.table, row.first, row.last, Writing::After);
        return done;
    }

    [[nodiscard]] bool hangsOnRecord(simdjson::dom::object columns) const {
        return std::ranges::any_of(references, [&](const Reference& reference) {
            std::int64_t number = 0;
            return reference.table == entityName(m_key.entity)
                   && columns[reference.column].get(number) == simdjson::SUCCESS && number == m_key.number;
        });
    }

    /// Its other end is there, and no other record has taken its place for the source since.
    Result<bool> isWanted(const HistoryRow& row, simdjson::dom::object columns) {
        for (const Reference& reference : references) {
            std::int64_t number = 0;
            if (columns[reference.column].get(number) != simdjson::SUCCESS) {
                continue;
            }
            const auto there =
                m_connection.integer(std::format("SELECT count(*) FROM {} WHERE key = {}", reference.table, number));
            if (!there || *there == 0) {
                return there ? Result<bool>(false) : std::unexpected(there.error());
            }
        }
        return row.table != "crosswalk" ? Result<bool>(true) : isFree(columns);
    }

    Result<bool> isFree(simdjson::dom::object crosswalk) {
        std::int64_t source = 0;
        std::string_view entity;
        std::string_view id;
        auto query = m_connection.prepare("SELECT 1 FROM crosswalk WHERE source = ?1 AND entity = ?2 AND id = ?3");
        if (!query) {
            return std::unexpected(query.error());
        }
        const bool whole = crosswalk["source"].get(source) == simdjson::SUCCESS
                           && crosswalk["entity"].get(entity) == simdjson::SUCCESS
                           && crosswalk["id"].get(id) == simdjson::SUCCESS;
        const auto taken = query->bind(0, source).bind(1, entity).bind(2, id).step();
        return taken ? Result<bool>(whole && !*taken) : std::unexpected(taken.error());
    }

    const Connection& m_connection;
    RecordKey m_key;
    const TouchedVisitor& m_touched;
    RowWriter m_writer;
};

} // namespace

Result<void> revive(const Connection& connection, Recorder& recorder, RecordKey key, const TouchedVisitor& touched) {
    return Revival(connection, recorder, key, touched).run();
}

} // namespace maillage::store
