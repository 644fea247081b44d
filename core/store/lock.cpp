// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/clock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

namespace maillage::store {

namespace {

using namespace std::chrono_literals;

std::filesystem::path lockFile(const std::filesystem::path& hub) {
    return hub.parent_path() / ("." + hub.filename().string() + ".lock");
}

Error describe(int code, const std::filesystem::path& path) {
    const ErrorKind kind = code == EROFS                     ? ErrorKind::ReadOnly
                           : code == ENOSPC                  ? ErrorKind::DiskFull
                           : code == EACCES || code == EPERM ? ErrorKind::Permission
                                                             : ErrorKind::Io;
    const std::string_view id = kind == ErrorKind::DiskFull ? "store.disk_full" : "store.folder_not_writable";
    return Error{kind, Message{id, {path.string(), std::strerror(code)}, std::nullopt}};
}

/// Whether the open file is still the one of that name: its holder removes it when it ends.
bool stillNamed(int descriptor, const std::filesystem::path& path) {
    struct stat opened{};
    struct stat named{};
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino
           && opened.st_dev == named.st_dev;
}

std::string holderIn(int descriptor) {
    std::array<char, 200> text{};
    const ssize_t size = pread(descriptor, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string{"?"};
}

void writeHolder(int descriptor) {
    const std::string text = thisHolder() + ", " + formatLocalTime(now());
    if (ftruncate(descriptor, 0) == 0) {
        std::ignore = pwrite(descriptor, text.data(), text.size(), 0);
    }
}

} // namespace

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_file = std::move(other.m_file);
    }
    return *this;
}

WriterLock::~WriterLock() {
    release();
}

void WriterLock::release() {
    if (m_descriptor >= 0) {
        unlink(m_file.c_str());
        close(m_descriptor);
        m_descriptor = -1;
    }
}

Result<WriterLock> WriterLock::acquire(const std::filesystem::path& hub, int milliseconds) {
    const std::filesystem::path file = lockFile(hub);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    for (;;) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) {
            return std::unexpected(describe(errno, file.parent_path()));
        }
        WriterLock lock;
        const bool locked = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        // Some network shares know no locks: SQLite's own still keep the file whole there.
        if (locked || errno == ENOLCK || errno == EOPNOTSUPP) {
            if (!stillNamed(descriptor, file)) {
                close(descriptor);
                continue;
            }
            writeHolder(descriptor);
            lock.m_descriptor = descriptor;
            lock.m_file = file;
            return lock;
        }
        std::string holder = holderIn(descriptor);
        close(descriptor);
        if (std::chrono::steady_clock::now() >= deadline) {
            return failure(ErrorKind::Busy, "store.held", {hub.string(), std::move(holder)});
        }
        std::this_thread::sleep_for(20ms);
    }
}

std::string thisAuthor() {
    constexpr std::size_t enough = 16'384;
    std::array<char, enough> room{};
    passwd account{};
    passwd* found = nullptr;
    getpwuid_r(geteuid(), &account, room.data(), room.size(), &found); // any thread may ask
    if (found == nullptr) {
        return "?";
    }
    const std::string full = account.pw_gecos != nullptr ? account.pw_gecos : "";
    const std::string name = full.substr(0, full.find(','));
    return name.empty() ? account.pw_name : name;
}

std::string thisHolder() {
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    return thisAuthor() + " (" + host.data() + ")";
}

} // namespace maillage::store
