// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace maillage::store {

/// Who writes a hub: one process at a time, held by the operating system (flock on a small file beside the hub), so
/// that it is free again at once when that process ends, however it ends. The file says who holds it, for people.
class WriterLock {
public:
    WriterLock() = default;

    WriterLock(WriterLock&& other) noexcept { *this = std::move(other); }

    WriterLock& operator=(WriterLock&& other) noexcept;
    ~WriterLock();

    /// Waits up to `milliseconds` for another process. Busy with the holder as the second argument (the first is the
    /// hub's path), or Permission, ReadOnly, DiskFull.
    [[nodiscard]] static Result<WriterLock> acquire(const std::filesystem::path& hub, int milliseconds);

    [[nodiscard]] bool held() const { return m_descriptor >= 0; }

private:
    void release();

    int m_descriptor = -1;
    std::filesystem::path m_file;
};

/// "Marie on poste-12", from the account and the machine.
[[nodiscard]] std::string thisHolder();
/// The person's name as the system knows it, else the account's name: the author of changes by default.
[[nodiscard]] std::string thisAuthor();

} // namespace maillage::store
