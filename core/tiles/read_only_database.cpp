// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/read_only_database.h"

#include "core/base/sqlite_uri.h"
#include "core/tiles/tile_source.h"

#include <sqlite3.h>

namespace maillage {

namespace {

constexpr int instructionsPerCheck = 10'000;

} // namespace

void ReadOnlyQuery::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void ReadOnlyDatabase::Closer::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

void ReadOnlyQuery::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

bool ReadOnlyQuery::row() {
    const int code = m_statement ? sqlite3_step(m_statement.get()) : SQLITE_ERROR;
    m_isDone = code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

void ReadOnlyQuery::reset() {
    sqlite3_reset(m_statement.get());
}

std::optional<std::int64_t> ReadOnlyQuery::number(int column) const {
    const bool isNull = sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
    return isNull ? std::nullopt : std::optional(sqlite3_column_int64(m_statement.get(), column));
}

std::string_view ReadOnlyQuery::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

std::string_view ReadOnlyQuery::words(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text == nullptr
               ? std::string_view()
               : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

ReadOnlyDatabase::ReadOnlyDatabase(const std::filesystem::path& path, bool immutable) {
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(sqliteUri(path, immutable).c_str(), &raw, flags, nullptr);
    m_database.reset(raw);
    if (code != SQLITE_OK) {
        m_database.reset();
        return;
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, static_cast<int>(maxTileBytes));
    sqlite3_progress_handler(
        raw, instructionsPerCheck,
        [](void* self) { return --static_cast<ReadOnlyDatabase*>(self)->m_checksLeft < 0 ? 1 : 0; }, this);
}

ReadOnlyQuery ReadOnlyDatabase::prepare(const char* sql) {
    renewTime();
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(m_database.get(), sql, -1, &raw, nullptr);
    ReadOnlyQuery query;
    query.m_statement.reset(raw);
    return query;
}

bool ReadOnlyDatabase::isBarred() const {
    const int code = m_database ? sqlite3_errcode(m_database.get()) : SQLITE_CANTOPEN;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
}

bool ReadOnlyDatabase::isMistaken() const {
    return m_database && sqlite3_errcode(m_database.get()) == SQLITE_ERROR;
}

std::string ReadOnlyDatabase::errorText() const {
    return m_database ? sqlite3_errmsg(m_database.get()) : sqlite3_errstr(SQLITE_CANTOPEN);
}

} // namespace maillage
