// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_file.h"

#include "core/store/backup.h"
#include "core/store/schema.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace maillage::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerSize = 100;
constexpr std::size_t applicationIdOffset = 68;

/// Reads the SQLite header itself (https://sqlite.org/fileformat.html), so that another kind of file is told apart
/// before SQLite touches it.
Result<void> checkHeader(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        return failure(ErrorKind::NotFound, "store.not_found", {path.string()});
    }
    if (status.type() == fs::file_type::directory) {
        return failure(ErrorKind::NotAHub, "store.is_folder", {path.string()});
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return failure(ErrorKind::Permission, "store.unreadable", {path.string(), std::strerror(errno)});
    }
    std::array<char, headerSize> header{};
    file.read(header.data(), header.size());
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        id = (id << 8) | static_cast<unsigned char>(header[applicationIdOffset + i]);
    }
    const bool sqlite = std::memcmp(header.data(), "SQLite format 3", 16) == 0;
    if (file.gcount() < static_cast<std::streamsize>(headerSize) || !sqlite || id != applicationId) {
        return failure(ErrorKind::NotAHub, "store.not_a_hub", {path.string()});
    }
    return {};
}

bool canWrite(const fs::path& path) {
    return access(path.c_str(), W_OK) == 0;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

bool hasPendingLog(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path.string() + "-wal", error);
    return !error && size > 0;
}

/// A folder of our own under the temporary folder, removed with the last owner.
std::shared_ptr<fs::path> privateFolder() {
    std::string pattern = (fs::temp_directory_path() / "maillage-XXXXXX").string();
    const char* made = mkdtemp(pattern.data());
    if (made == nullptr) {
        return nullptr;
    }
    return {new fs::path(made), [](const fs::path* path) {
                std::error_code ignored;
                fs::remove_all(*path, ignored);
                delete path;
            }};
}

constexpr const char* writerSettings = "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; "
                                       "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; "
                                       "PRAGMA cache_size = -65536;";

} // namespace

HubFile::~HubFile() {
    if (m_connection != nullptr && writable()) {
        // Readers that still hold the log keep it: the next writer brings it back.
        m_connection->setBusyTimeout(0);
        std::ignore = m_connection->execute("PRAGMA optimize; PRAGMA journal_mode = DELETE");
    }
}

Result<HubFile> HubFile::create(const fs::path& path) {
    std::error_code error;
    if (fs::exists(path, error)) {
        return failure(ErrorKind::Usage, "store.exists", {path.string()});
    }
    auto lock = WriterLock::acquire(path, 0);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const fs::path part = path.string() + ".part";
    fs::remove(part, error);
    auto made = Connection::open(part, Access::Create);
    auto migrated = made ? migrate(*made) : Result<void>(std::unexpected(made.error()));
    made = Connection{};
    if (migrated) {
        fs::rename(part, path, error);
        if (error) {
            migrated = failure(ErrorKind::Io, "store.cannot_write", {path.string(), error.message()});
        }
    }
    if (!migrated) {
        fs::remove(part, error);
        return std::unexpected(migrated.error());
    }
    lock = WriterLock{};
    return open(path, {.mode = OpenMode::ReadWrite, .waitMilliseconds = 1000});
}

Result<HubFile> HubFile::open(const fs::path& path, const OpenOptions& options) {
    if (auto fine = checkHeader(path); !fine) {
        return std::unexpected(fine.error());
    }
    HubFile hub;
    hub.m_path = path;
    Result<void> opened = options.mode == OpenMode::ReadOnly ? Result<void>{} : [&]() -> Result<void> {
        if (!canWrite(path) || !canWrite(folderOf(path))) {
            return failure(ErrorKind::ReadOnly, "store.read_only_place", {path.string()});
        }
        auto lock = WriterLock::acquire(path, options.waitMilliseconds);
        if (!lock) {
            return std::unexpected(lock.error());
        }
        hub.m_lock = std::move(*lock);
        return {};
    }();
    if (!opened && options.mode == OpenMode::ReadWrite) {
        return std::unexpected(opened.error());
    }
    if (!opened) {
        hub.m_whyReadOnly = opened.error().message;
    }
    opened = hub.writable() ? hub.openWritable() : hub.openReadOnly();
    if (opened && options.verify) {
        opened = hub.verify();
    }
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return hub;
}

Result<void> HubFile::openReadOnly() {
    m_opened = m_path;
    m_access = Access::ReadOnly;
    if (!canWrite(folderOf(m_path))) {
        m_access = Access::Immutable;
        if (hasPendingLog(m_path)) {
            // SQLite cannot read a log where it cannot write: look at a copy with its log.
            auto folder = privateFolder();
            std::error_code error;
            if (folder != nullptr) {
                m_opened = *folder / m_path.filename();
                fs::copy_file(m_path, m_opened, error);
                fs::copy_file(m_path.string() + "-wal", m_opened.string() + "-wal", error);
            }
            if (folder == nullptr || error) {
                return failure(ErrorKind::Io, "store.cannot_copy", {m_path.string(), error.message()});
            }
            m_access = Access::ReadOnly;
            m_privateCopy = std::move(folder);
        }
    }
    auto connection = Connection::open(m_opened, m_access);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    m_connection = std::make_unique<Connection>(std::move(*connection));
    return checkVersion();
}

Result<void> HubFile::openWritable() {
    m_opened = m_path;
    m_access = Access::ReadOnly;
    auto connection = Connection::open(m_path, Access::ReadWrite);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    m_connection = std::make_unique<Connection>(std::move(*connection));
    const auto version = m_connection->integer("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version > schemaVersion) {
        return checkVersion();
    }
    if (auto set = m_connection->execute(writerSettings); !set) {
        return set;
    }
    if (*version == schemaVersion) {
        return {};
    }
    if (auto saved = backup(*m_connection, m_path, "migration"); !saved) {
        return std::unexpected(saved.error());
    }
    return migrate(*m_connection);
}

Result<void> HubFile::checkVersion() {
    const auto version = m_connection->integer("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version > schemaVersion) {
        return failure(ErrorKind::Newer, "store.newer_version",
                       {m_path.string(), std::to_string(*version), std::to_string(schemaVersion)});
    }
    if (*version < schemaVersion) {
        return failure(ErrorKind::ReadOnly, "store.older_read_only", {m_path.string()});
    }
    return {};
}

Result<Connection> HubFile::reader() const {
    auto connection = Connection::open(m_opened, m_access);
    if (connection) {
        std::ignore = connection->execute("PRAGMA temp_store = MEMORY; PRAGMA query_only = ON");
    }
    return connection;
}

Result<void> HubFile::verify() const {
    const auto verdict = m_connection->text("PRAGMA quick_check(1)");
    if (!verdict) {
        return std::unexpected(verdict.error());
    }
    if (*verdict != "ok") {
        return failure(ErrorKind::Damaged, "store.damaged", {m_path.string(), *verdict});
    }
    return {};
}

} // namespace maillage::store
