// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/delivery.h"
#include "core/import/import_options.h"
#include "core/model/record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

enum class FieldOutcome : std::uint8_t {
    Taken,    ///< only the source has changed: its value comes in
    Kept,     ///< only the hub has changed: its value stays
    Agreed,   ///< both have changed, to the same value
    Conflict, ///< both have changed, to different values
};

/// One field that differs, or did at the last delivery.
struct FieldDifference {
    std::size_t field = 0;
    std::string extraName{}; ///< for the extra field: which of its names
    std::string hub;         ///< what the hub holds
    std::string before;      ///< what the source delivered last
    std::string now;         ///< what it delivers
    FieldOutcome outcome = FieldOutcome::Taken;
};

struct Comparison {
    std::vector<FieldDifference> differences; ///< in the order of the fields
    std::vector<FieldChange> changes;         ///< to be written to the record
    std::string delivered;                    ///< to be kept for the source, as Crosswalk::delivered
    bool deliveredChanged = false;
    bool conflict = false; ///< some difference is one
};

/// Compares what a source delivers with the hub's record and with what the same source delivered last (as
/// Crosswalk::delivered), field by field; both coordinates are decided together, and each name of the extra field by
/// itself. `policy` decides conflicts; Fail writes as Keep, as the caller stops there.
[[nodiscard]] Comparison compare(const Delivery& delivery, const Record& hub, std::string_view deliveredBefore,
                                 OnConflict policy);

/// Whether two values of a field are the same but for what the export rewrites.
[[nodiscard]] bool sameValue(Entity entity, std::size_t field, std::string_view left, std::string_view right);

} // namespace maillage
