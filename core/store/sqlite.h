// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace maillage::store {

/// A prepared statement. Parameters and columns count from 0. Text views live until the next step or reset.
class Statement {
public:
    Statement() = default;

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    /// The text must outlive the next step.
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, std::span<const std::uint8_t> blob);
    Statement& bindNull(int parameter);

    /// True while there is a row.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and resets, for statements without rows.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;

    /// The C handle, for this library's own files.
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    friend class Connection;

    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

enum class Access { ReadOnly, ReadWrite, Create, Immutable };

/// One connection, for one thread at a time. Failures come with the kind that fits the SQLite code: DiskFull, Busy,
/// Damaged, NotAHub, ReadOnly, Permission, Io.
class Connection {
public:
    Connection() = default;

    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& path, Access access);

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /// Runs one or several statements.
    [[nodiscard]] Result<void> execute(const std::string& sql) const;
    /// First column of the first row.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
    [[nodiscard]] Result<std::string> text(std::string_view sql) const;

    [[nodiscard]] std::int64_t lastInsertedRow() const;
    [[nodiscard]] std::int64_t changedRows() const; ///< by the last statement

    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }

    [[nodiscard]] bool inTransaction() const;
    /// How long to wait for another process's lock.
    void setBusyTimeout(int milliseconds) const;
    [[nodiscard]] Error lastError() const;

    /// The C handle, for this library's own files.
    [[nodiscard]] sqlite3* handle() const { return m_database.get(); }

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    std::unique_ptr<sqlite3, Closer> m_database;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes out of scope without commit().
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)) {}

    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection& connection)
        : m_connection(&connection) {}

    const Connection* m_connection;
};

} // namespace maillage::store
