// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/clock.h"

#include <sqlite3.h>

#include <algorithm>
#include <format>

namespace maillage::store {

namespace {

namespace fs = std::filesystem;

constexpr int pagesPerStep = 4096;

/// Removed again unless kept.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path)
        : m_path(std::move(path)) {
        remove();
    }

    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    ~TemporaryFile() {
        if (!m_kept) {
            remove();
        }
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }

    [[nodiscard]] std::error_code renameTo(const fs::path& target) {
        std::error_code error;
        fs::rename(m_path, target, error);
        m_kept = !error;
        return error;
    }

private:
    void remove() const {
        std::error_code ignored;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
            fs::remove(m_path.string() + suffix, ignored);
        }
    }

    fs::path m_path;
    bool m_kept = false;
};

Result<void> copyPages(const Connection& source, const Connection& target, const TaskControl& control) {
    sqlite3_backup* job = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (job == nullptr) {
        return std::unexpected(target.lastError());
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !control.interrupted()) {
        code = sqlite3_backup_step(job, pagesPerStep);
        const auto total = static_cast<std::uint64_t>(sqlite3_backup_pagecount(job));
        control.report({total - static_cast<std::uint64_t>(sqlite3_backup_remaining(job)), total});
    }
    sqlite3_backup_finish(job);
    if (control.interrupted() && code != SQLITE_DONE) {
        return failure(ErrorKind::Cancelled, "store.interrupted");
    }
    return code == SQLITE_DONE ? Result<void>{} : std::unexpected(target.lastError());
}

Result<void> prune(const fs::path& hub) {
    const auto all = backupsOf(hub);
    std::error_code ignored;
    for (std::size_t i = 0; i + keptBackups < all.size(); ++i) {
        fs::remove(all[i], ignored);
    }
    return {};
}

} // namespace

fs::path backupFolder(const fs::path& hub) {
    return hub.parent_path() / (hub.stem().string() + "-backups");
}

std::vector<fs::path> backupsOf(const fs::path& hub) {
    std::vector<fs::path> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(hub), error)) {
        if (entry.path().extension() == hub.extension()) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<void> copyDatabase(const Connection& source, const fs::path& target, const TaskControl& control) {
    TemporaryFile temporary(target.string() + ".part");
    {
        auto copy = Connection::open(temporary.path(), Access::Create);
        if (!copy) {
            return std::unexpected(copy.error());
        }
        if (auto done = copyPages(source, *copy, control); !done) {
            return done;
        }
        // The copy inherits the WAL mark of a file in use; a file at rest must not need a writable folder.
        if (auto done = copy->execute("PRAGMA journal_mode = DELETE"); !done) {
            return done;
        }
    }
    if (const std::error_code error = temporary.renameTo(target)) {
        return failure(ErrorKind::Io, "store.cannot_write", {target.string(), error.message()});
    }
    return {};
}

Result<fs::path> backup(const Connection& source, const fs::path& hub, std::string_view reason) {
    const fs::path folder = backupFolder(hub);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return failure(ErrorKind::Permission, "store.cannot_write", {folder.string(), error.message()});
    }
    const std::string stem = std::format("{} {}", hub.stem().string(), fileStamp(now()));
    fs::path target = folder / std::format("{} {}{}", stem, reason, hub.extension().string());
    for (int number = 2; fs::exists(target, error); ++number) {
        target = folder / std::format("{} {} {:03}{}", stem, reason, number, hub.extension().string());
    }
    if (auto done = copyDatabase(source, target); !done) {
        return std::unexpected(done.error());
    }
    if (auto done = prune(hub); !done) {
        return std::unexpected(done.error());
    }
    return target;
}

} // namespace maillage::store
