// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/base/sqlite_uri.h"

#include <sqlite3.h>

#include <utility>

namespace maillage::store {

namespace {

struct Explanation {
    int code;
    ErrorKind kind;
    std::string_view sentence;
};

constexpr Explanation explanations[] = {
    {SQLITE_FULL, ErrorKind::DiskFull, "store.disk_full"},
    {SQLITE_BUSY, ErrorKind::Busy, "store.busy"},
    {SQLITE_LOCKED, ErrorKind::Busy, "store.busy"},
    {SQLITE_CORRUPT, ErrorKind::Damaged, "store.damaged"},
    {SQLITE_NOTADB, ErrorKind::NotAHub, "store.not_a_hub"},
    {SQLITE_READONLY, ErrorKind::ReadOnly, "store.read_only"},
    {SQLITE_PERM, ErrorKind::Permission, "store.permission"},
    {SQLITE_CANTOPEN, ErrorKind::Permission, "store.cannot_open"},
    {SQLITE_IOERR, ErrorKind::Io, "store.io"},
    {SQLITE_NOMEM, ErrorKind::Internal, "store.memory"},
};

Error explain(sqlite3* database, int code) {
    const std::string detail = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    const char* path = database != nullptr ? sqlite3_db_filename(database, "main") : nullptr;
    for (const Explanation& each : explanations) {
        if (each.code == (code & 0xFF)) {
            return Error{each.kind, Message{each.sentence, {path != nullptr ? path : "", detail}, std::nullopt}};
        }
    }
    return Error{ErrorKind::Internal, Message{"store.internal", {detail}, std::nullopt}};
}

int openFlags(Access access) {
    switch (access) {
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadOnly:
    case Access::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(handle(), parameter + 1, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    sqlite3_bind_double(handle(), parameter + 1, value);
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(handle(), parameter + 1, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> blob) {
    sqlite3_bind_blob64(handle(), parameter + 1, blob.data(), blob.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int parameter) {
    sqlite3_bind_null(handle(), parameter + 1);
    return *this;
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    Error error = explain(sqlite3_db_handle(handle()), code);
    sqlite3_reset(handle());
    return std::unexpected(std::move(error));
}

Result<void> Statement::run() {
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            reset();
            return {};
        }
    }
}

void Statement::reset() {
    sqlite3_reset(handle());
}

int Statement::columnCount() const {
    return sqlite3_column_count(handle());
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(handle(), column);
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle(), column));
    return bytes == nullptr ? std::string_view{}
                            : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle(), column)));
}

std::span<const std::uint8_t> Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle(), column));
    return {bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(handle(), column))};
}

void Connection::Closer::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Connection> Connection::open(const std::filesystem::path& path, Access access) {
    sqlite3* database = nullptr;
    const int flags = openFlags(access) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(sqliteUri(path, access == Access::Immutable).c_str(), &database, flags, nullptr);
    Connection connection;
    connection.m_database.reset(database);
    if (code != SQLITE_OK) {
        Error error = explain(database, code);
        error.message.arguments[0] = path.string();
        return std::unexpected(std::move(error));
    }
    connection.setBusyTimeout(5000);
    return connection;
}

Result<Statement> Connection::prepare(std::string_view sql) const {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &raw, nullptr);
    Statement statement;
    statement.m_statement.reset(raw);
    if (code != SQLITE_OK) {
        return std::unexpected(explain(handle(), code));
    }
    return statement;
}

Result<void> Connection::execute(const std::string& sql) const {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(explain(handle(), code));
    }
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql) const {
    auto statement = prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

Result<std::string> Connection::text(std::string_view sql) const {
    auto statement = prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? std::string(statement->text(0)) : std::string{};
}

std::int64_t Connection::lastInsertedRow() const {
    return sqlite3_last_insert_rowid(handle());
}

std::int64_t Connection::changedRows() const {
    return sqlite3_changes64(handle());
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::setBusyTimeout(int milliseconds) const {
    sqlite3_busy_timeout(handle(), milliseconds);
}

Error Connection::lastError() const {
    return explain(handle(), sqlite3_errcode(handle()));
}

Result<Transaction> Transaction::begin(const Connection& connection) {
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        return std::unexpected(begun.error());
    }
    return Transaction(connection);
}

Transaction::~Transaction() {
    if (m_connection != nullptr && m_connection->inTransaction()) {
        std::ignore = m_connection->execute("ROLLBACK");
    }
}

Result<void> Transaction::commit() {
    auto committed = m_connection->execute("COMMIT");
    if (committed) {
        m_connection = nullptr;
    }
    return committed;
}

} // namespace maillage::store
