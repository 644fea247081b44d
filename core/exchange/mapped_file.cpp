// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>

namespace maillage {

namespace {

/// One mapping that the handler of SIGBUS looks after. Free while `begin` is 0.
struct Guard {
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
};

// A file under way has one mapping, whatever number of readers it has; the address files of all départements are open
// at once.
std::array<Guard, 160> guards;
std::mutex guardsInUse; // never taken by the handler
struct sigaction before{};

std::uintptr_t pageSize() {
    static const auto size = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    return size;
}

/// Puts zeros where the file has ended, from the page that was looked at to the end of its mapping. Only calls that a
/// signal handler may make: mmap is one system call.
extern "C" void fillWithZeros(int signal, siginfo_t* info, void* context) {
    const auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (const Guard& guard : guards) {
        const std::uintptr_t begin = guard.begin.load();
        const std::uintptr_t end = guard.end.load();
        if (begin != 0 && at >= begin && at < end) {
            const std::uintptr_t page = at / pageSize() * pageSize();
            const int error = errno;
            const void* zeros = mmap(reinterpret_cast<void*>(page), end - page, PROT_READ,
                                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            errno = error;
            if (zeros != MAP_FAILED) {
                return;
            }
        }
    }
    // Somebody else's: as if this handler were not there.
    if ((before.sa_flags & SA_SIGINFO) != 0 && before.sa_sigaction != nullptr) {
        before.sa_sigaction(signal, info, context);
    } else {
        sigaction(SIGBUS, &before, nullptr); // the faulty access is repeated after the return
    }
}

void installHandler() {
    static const bool installed = [] {
        pageSize(); // known before the handler asks
        struct sigaction action{};
        action.sa_sigaction = fillWithZeros;
        action.sa_flags = SA_SIGINFO;
        sigemptyset(&action.sa_mask);
        return sigaction(SIGBUS, &action, &before) == 0;
    }();
    static_cast<void>(installed);
}

/// The number of the guard, or -1 when all are in use.
int guard(const char* begin, std::size_t size) {
    installHandler();
    const std::lock_guard lock(guardsInUse);
    const auto free = std::ranges::find_if(guards, [](const Guard& each) { return each.begin.load() == 0; });
    if (free == guards.end()) {
        return -1;
    }
    free->end = reinterpret_cast<std::uintptr_t>(begin) + size;
    free->begin = reinterpret_cast<std::uintptr_t>(begin);
    return static_cast<int>(free - guards.begin());
}

bool isSameState(const struct stat& one, const struct stat& other) {
    return one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec
           && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

} // namespace

std::unique_ptr<MappedFile> MappedFile::open(const std::string& path) {
    std::unique_ptr<MappedFile> file(new MappedFile);
    file->m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file->m_descriptor < 0 || fstat(file->m_descriptor, &file->m_opened) != 0 || file->m_opened.st_size <= 0) {
        return nullptr;
    }
    const auto size = static_cast<std::size_t>(file->m_opened.st_size);
    void* mapped = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file->m_descriptor, 0);
    if (mapped == MAP_FAILED) {
        return nullptr;
    }
    file->m_begin = static_cast<char*>(mapped);
    file->m_size = size;
    file->m_guard = guard(file->m_begin, size);
    return file->m_guard >= 0 ? std::move(file) : nullptr;
}

MappedFile::~MappedFile() {
    if (m_guard >= 0) {
        guards[static_cast<std::size_t>(m_guard)].begin = 0;
    }
    if (m_begin != nullptr) {
        munmap(m_begin, m_size);
    }
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

bool MappedFile::isUnchanged() const {
    struct stat present{};
    return fstat(m_descriptor, &present) == 0 && isSameState(present, m_opened);
}

void MappedFile::release(std::size_t before) const {
    const std::size_t whole = std::min(before, m_size) / pageSize() * pageSize();
    madvise(m_begin, whole, MADV_DONTNEED);
}

} // namespace maillage
