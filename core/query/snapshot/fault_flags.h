// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/record.h"
#include "core/query/snapshot/bitmap.h"
#include "core/query/snapshot/snapshot.h"
#include "core/standard/rules.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace maillage {

/// Which places have which faults: found in a second pass, since checks cost far more than reading. Attached to a
/// snapshot by Snapshot::withFaults(). After Snapshot::with() the changed places keep their old flags until
/// updateFaults(). A bit a place for each kind of fault that occurs, and sixteen bytes a place to know the same id and
/// the same place twice. Immutable; what an edit does not change is shared.
class FaultFlags {
public:
    /// Rows by kind. A bitmap may be empty, and shorter than the snapshot.
    using Kinds = std::map<FaultKind, std::shared_ptr<const Bitmap>>;

    [[nodiscard]] const Kinds& kinds() const { return m_kinds; }

    /// Null where no place has it.
    [[nodiscard]] const Bitmap* rowsWith(FaultKind kind) const;

    [[nodiscard]] const Bitmap& errors() const { return m_errors; }

    [[nodiscard]] const Bitmap& warnings() const { return m_warnings; }

    /// The other places with the same id (Rule::IdDuplicate) or the same name, address and postcode
    /// (Rule::PlaceDuplicate).
    [[nodiscard]] std::vector<PlaceRow> twinsOf(PlaceRow row, Rule rule) const;

    /// Of the snapshot whose rows these are.
    [[nodiscard]] const std::shared_ptr<const void>& lineage() const { return m_lineage; }

private:
    friend class FaultMarker;

    std::shared_ptr<const void> m_lineage;
    Kinds m_kinds;
    Bitmap m_errors;
    Bitmap m_warnings;
    std::vector<std::uint64_t> m_ids;   ///< by row, a hash of the id; 0: none
    std::vector<std::uint64_t> m_twins; ///< by row, a hash of what twins share; 0: none
};

inline constexpr FaultKind idTwice{Rule::IdDuplicate, PlaceField::Id};
inline constexpr FaultKind placeTwice{Rule::PlaceDuplicate, PlaceField::Nom};

/// The rows with a fault of one of the topics; none while the snapshot's faults are not known.
[[nodiscard]] Bitmap rowsWith(const Snapshot& snapshot, std::span<const FaultTopic> topics);

/// Judges one place by itself. May name a kind twice.
using FaultFinder = std::function<std::vector<FaultKind>(const Record&)>;

/// Every check of the national standard.
[[nodiscard]] std::vector<FaultKind> faultKindsOf(const Record& place);

[[nodiscard]] Result<std::shared_ptr<const FaultFlags>> findFaults(const Snapshot& snapshot,
                                                                   const store::Connection& connection,
                                                                   const FaultFinder& find = faultKindsOf,
                                                                   const TaskControl& control = {});
/// The flags after an edit, judging only the places of these keys anew.
[[nodiscard]] Result<std::shared_ptr<const FaultFlags>> updateFaults(const Snapshot& snapshot,
                                                                     std::span<const std::int64_t> changedKeys,
                                                                     const store::Connection& connection,
                                                                     const FaultFinder& find = faultKindsOf);

} // namespace maillage
