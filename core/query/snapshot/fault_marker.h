// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/fault_flags.h"

#include <string>
#include <unordered_set>

namespace maillage {

/// Makes flags, from nothing or from earlier ones of the same rows. For the files of this library.
class FaultMarker {
public:
    FaultMarker(std::shared_ptr<const void> lineage, PlaceRow rowCount);
    FaultMarker(const FaultFlags& earlier, PlaceRow rowCount);

    /// The row has no faults and no place any more.
    void clear(PlaceRow row);
    /// What was found in the place of a row that is clear.
    void mark(PlaceRow row, const Record& place, const std::vector<FaultKind>& kinds);
    /// Compares the places with one another. Call once, last.
    [[nodiscard]] std::shared_ptr<const FaultFlags> finish();

private:
    using Hashes = std::vector<std::uint64_t>;

    [[nodiscard]] Bitmap& editable(FaultKind kind);
    void markAllTwins(FaultKind kind, const Hashes& hashes);
    void markTwins(FaultKind kind, const Hashes& hashes, const std::unordered_set<std::uint64_t>& affected);
    void sumUpAll();
    void sumUp(PlaceRow row);

    std::shared_ptr<FaultFlags> m_flags;
    std::map<FaultKind, std::shared_ptr<Bitmap>> m_copies; ///< bitmaps of m_flags that nobody else has
    PlaceRow m_rowCount;
    bool m_fresh;
    std::string m_key;
    std::unordered_set<PlaceRow> m_changed; ///< where not fresh
    std::unordered_set<std::uint64_t> m_affectedIds;
    std::unordered_set<std::uint64_t> m_affectedTwins;
};

} // namespace maillage
