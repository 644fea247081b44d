// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/hub_side.h"
#include "core/import/place_stops.h"
#include "core/import/staging.h"

namespace maillage {

/// Writes the chosen rows of a Staging into one step.
class StagingWriter {
public:
    StagingWriter(const Staging& staging, Batch& batch, const TaskControl& control);

    [[nodiscard]] Result<void> run();

    /// The first row whose conflict is to stop the import.
    [[nodiscard]] static const StagedRow* stopping(const Staging& staging);
    [[nodiscard]] static bool wouldWrite(const StagedRow& row);

private:
    [[nodiscard]] Result<void> writeRow(const StagedRow& row);
    [[nodiscard]] Result<void> add();
    [[nodiscard]] Result<void> change(const StagedRow& row);
    [[nodiscard]] Result<void> changeRecord(const StagedRow& row);
    [[nodiscard]] Result<void> addStops(std::int64_t place);
    [[nodiscard]] Result<std::int64_t> source();
    [[nodiscard]] std::string crosswalkId(const Uuid& uuid) const;

    const Staging& m_staging;
    Batch& m_batch;
    const TaskControl& m_control;
    Delivery m_delivery;
    Record m_record;
    HubSideReader m_hubSide;
    std::optional<PlaceStops> m_stops;
    std::int64_t m_source = 0;
};

} // namespace maillage
