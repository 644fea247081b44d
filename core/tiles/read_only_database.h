// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace maillage {

/// A query of a ReadOnlyDatabase; must not outlive it. Columns are asked for after a row() that was true.
class ReadOnlyQuery {
public:
    ReadOnlyQuery() = default;

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    /// Numbered from 1.
    void bind(int parameter, std::int64_t value);
    /// Steps to the next row; false after the last, where the query is not valid, and on an error.
    [[nodiscard]] bool row();

    /// Whether row() was false for want of rows.
    [[nodiscard]] bool isDone() const { return m_isDone; }

    /// To its beginning; what is bound stays.
    void reset();

    /// Nothing for a NULL.
    [[nodiscard]] std::optional<std::int64_t> number(int column) const;
    /// Of a text or a blob, as they are stored; valid until the next row() or reset().
    [[nodiscard]] std::string_view bytes(int column) const;
    /// In UTF-8, whatever the database is written in: tilemaker's are in UTF-16.
    [[nodiscard]] std::string_view words(int column) const;

private:
    friend class ReadOnlyDatabase;

    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    bool m_isDone = false;
};

/// A SQLite file of somebody else's: never written to nor beside, its schema not trusted, and no query of it may take
/// longer than about a tenth of a second. One thread at a time.
class ReadOnlyDatabase {
public:
    /// `immutable`: where nothing can be written beside the file, not even to lock it.
    ReadOnlyDatabase(const std::filesystem::path& path, bool immutable);
    ReadOnlyDatabase(const ReadOnlyDatabase&) = delete;
    ReadOnlyDatabase& operator=(const ReadOnlyDatabase&) = delete;

    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }

    /// Gives queries their time anew.
    void renewTime() { m_checksLeft = checksPerQuery; }

    [[nodiscard]] ReadOnlyQuery prepare(const char* sql);
    /// Whether the last call failed because the file cannot be opened as it is, or asks to be written to.
    [[nodiscard]] bool isBarred() const;
    /// Whether it failed because of what the call asks for: a table that is missing.
    [[nodiscard]] bool isMistaken() const;
    [[nodiscard]] std::string errorText() const;

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    static constexpr int checksPerQuery = 1'000; // a view or a missing index must not hold the map up

    std::unique_ptr<sqlite3, Closer> m_database;
    int m_checksLeft = checksPerQuery;
};

} // namespace maillage
