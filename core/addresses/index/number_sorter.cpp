// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/number_sorter.h"

#include <QTemporaryFile>

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

using Entry = NumberSorter::Entry;

constexpr std::size_t pieceEntries = 4096;

bool comesBefore(const Entry& a, const Entry& b) {
    return std::tie(a.street, a.number.number, a.number.suffix) < std::tie(b.street, b.number.number, b.number.suffix);
}

} // namespace

/// A sorted stretch of the file, read piece by piece.
struct NumberSorter::Run {
    std::uint64_t next = 0; ///< to read, in entries
    std::uint64_t end = 0;
    std::vector<Entry> piece;
    std::size_t at = 0;

    [[nodiscard]] const Entry& front() const { return piece[at]; }

    /// False where the file fails. An empty piece: the run has ended.
    [[nodiscard]] bool fill(QTemporaryFile& file) {
        at = 0;
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(pieceEntries, end - next)));
        const auto bytes = static_cast<qint64>(piece.size() * sizeof(Entry));
        if (!file.seek(static_cast<qint64>(next * sizeof(Entry)))
            || file.read(reinterpret_cast<char*>(piece.data()), bytes) != bytes) {
            return false;
        }
        next += piece.size();
        return true;
    }
};

NumberSorter::NumberSorter(std::string folder, std::size_t run)
    : m_folder(std::move(folder))
    , m_size(run) {}

NumberSorter::~NumberSorter() = default;

Error NumberSorter::error() const {
    const bool full = m_file->error() == QFileDevice::ResourceError;
    return {full ? ErrorKind::DiskFull : ErrorKind::Io,
            Message{"addresses.cannot_write", {m_folder, m_file->errorString().toStdString()}, {}}};
}

Result<void> NumberSorter::add(const Entry& entry) {
    m_entries.push_back(entry);
    return m_entries.size() < m_size ? Result<void>{} : spill();
}

Result<void> NumberSorter::spill() {
    std::ranges::stable_sort(m_entries, comesBefore);
    if (m_file == nullptr) {
        m_file =
            std::make_unique<QTemporaryFile>(QString::fromStdString(m_folder) + QStringLiteral("/addresses-XXXXXX"));
        if (!m_file->open()) {
            return std::unexpected(error());
        }
    }
    const auto bytes = static_cast<qint64>(m_entries.size() * sizeof(Entry));
    if (m_file->write(reinterpret_cast<const char*>(m_entries.data()), bytes) != bytes || !m_file->flush()) {
        return std::unexpected(error());
    }
    m_runEnds.push_back((m_runEnds.empty() ? 0 : m_runEnds.back()) + m_entries.size());
    m_entries.clear();
    return {};
}

Result<void> NumberSorter::forEach(const Visit& visit) {
    if (m_file != nullptr) {
        return merge(visit);
    }
    std::ranges::stable_sort(m_entries, comesBefore);
    for (const Entry& entry : m_entries) {
        if (auto done = visit(entry); !done) {
            return done;
        }
    }
    return {};
}

Result<void> NumberSorter::merge(const Visit& visit) {
    if (!m_entries.empty()) {
        if (auto spilled = spill(); !spilled) {
            return spilled;
        }
    }
    m_entries.shrink_to_fit();
    std::vector<Run> runs;
    for (std::uint64_t begin = 0; const std::uint64_t end : m_runEnds) {
        runs.push_back({.next = begin, .end = end, .piece = {}, .at = 0});
        begin = end;
        if (!runs.back().fill(*m_file)) {
            return std::unexpected(error());
        }
    }
    // A heap of the runs, the one with the smallest entry on top; of equal ones the earlier.
    const auto later = [&](std::size_t a, std::size_t b) {
        return comesBefore(runs[b].front(), runs[a].front())
               || (!comesBefore(runs[a].front(), runs[b].front()) && b < a);
    };
    std::vector<std::size_t> heap(runs.size());
    std::ranges::generate(heap, [n = std::size_t{0}]() mutable { return n++; });
    std::ranges::make_heap(heap, later);
    while (!heap.empty()) {
        std::ranges::pop_heap(heap, later);
        Run& run = runs[heap.back()];
        if (auto done = visit(run.front()); !done) {
            return done;
        }
        if (++run.at == run.piece.size() && !run.fill(*m_file)) {
            return std::unexpected(error());
        }
        if (run.piece.empty()) {
            heap.pop_back();
        } else {
            std::ranges::push_heap(heap, later);
        }
    }
    return {};
}

} // namespace maillage
