// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lock.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace maillage::store {

enum class OpenMode {
    ReadOnly,
    ReadWrite,  ///< an error if it cannot be written
    IfPossible, ///< writes if it can; else whyReadOnly() says why
};

struct OpenOptions {
    OpenMode mode = OpenMode::IfPossible;
    int waitMilliseconds = 0; ///< for another writer
    bool verify = true;       ///< false: the caller calls verify() before the first write
};

/// A hub file that is open. While it is writable it is in WAL mode (an acknowledged change survives the end of the
/// process) and goes back to a plain file when closed. One thread at a time; readers get connections of their own.
class HubFile {
public:
    HubFile(HubFile&&) noexcept = default;
    HubFile& operator=(HubFile&&) = delete;
    ~HubFile();

    /// A new, empty hub; refuses where a file stands. Complete or absent.
    [[nodiscard]] static Result<HubFile> create(const std::filesystem::path& path);
    /// Newer, Damaged, NotAHub, NotFound, Busy, Permission… the file is left as it was then. An older one is backed up
    /// and migrated.
    [[nodiscard]] static Result<HubFile> open(const std::filesystem::path& path, const OpenOptions& options = {});

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    [[nodiscard]] bool writable() const { return m_lock.held(); }

    /// Why it is open for reading only; nothing when it is writable or when reading was asked for.
    [[nodiscard]] const std::optional<Message>& whyReadOnly() const { return m_whyReadOnly; }

    /// The writer's connection, or the only one of a file open for reading.
    [[nodiscard]] const Connection& connection() const { return *m_connection; }

    /// Another connection for reading, for another thread.
    [[nodiscard]] Result<Connection> reader() const;
    /// SQLite's integrity check; Damaged with what it found.
    [[nodiscard]] Result<void> verify() const;

private:
    HubFile() = default;
    [[nodiscard]] Result<void> openReadOnly();
    [[nodiscard]] Result<void> openWritable();
    [[nodiscard]] Result<void> checkVersion();

    std::filesystem::path m_path;
    std::filesystem::path m_opened; ///< the file that is read: m_path, or a private copy of it
    Access m_access = Access::ReadOnly;
    WriterLock m_lock;
    std::unique_ptr<Connection> m_connection; // at a fixed address: the recorder refers to it
    std::shared_ptr<void> m_privateCopy;      ///< removes it
    std::optional<Message> m_whyReadOnly;
};

} // namespace maillage::store
