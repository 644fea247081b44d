// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/hub_side.h"
#include "core/import/known_records.h"
#include "core/import/place_stops.h"
#include "core/import/staging.h"
#include "core/standard/first_lines.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace maillage {

/// Fills a Staging: reads the file once, finds what each row means in the hub, and reads again the rows that the hub
/// may know, to compare them.
class StagingReader {
public:
    StagingReader(Staging& staging, const ImportOptions& options, const store::Connection& hub,
                  const TaskControl& control)
        : m_staging(staging)
        , m_options(options)
        , m_hub(hub)
        , m_control(control) {}

    [[nodiscard]] Result<void> run();

private:
    /// What tells a row apart, as hashes.
    struct Identity {
        std::size_t id = 0; ///< 0: the row has none, and the next two say what it is
        std::size_t content = 0;
        std::size_t key = 0;
        std::size_t source = 0; ///< the one that the row names
    };

    [[nodiscard]] Result<void> open();
    void startChecks();
    [[nodiscard]] Result<void> scan();
    void scanRow(const RawRecord& raw);
    void noteSource();
    [[nodiscard]] bool isDoubled(const RawRecord& raw, const Identity& identity);
    void refuse(const RawRecord& raw, std::string_view rule, std::string_view sentence,
                std::vector<std::string> arguments = {});
    void reportLeftOut(const RawRecord& raw);
    void nameSource();

    [[nodiscard]] Result<void> match();
    [[nodiscard]] Result<void> loadKnown();
    [[nodiscard]] Result<void> loadNamedSources();
    void matchById(std::size_t row);
    void matchByContent();
    void link(std::size_t row, const KnownRecords::Known& known);

    [[nodiscard]] Result<void> compareRows();
    [[nodiscard]] Result<bool> findTarget(StagedRow& row);
    [[nodiscard]] Result<bool> findByUuid(StagedRow& row);
    [[nodiscard]] Result<bool> findIdentical(StagedRow& row);
    [[nodiscard]] Result<void> indexIdentical();
    [[nodiscard]] Result<void> compareRow(StagedRow& row);
    [[nodiscard]] Result<void> compareStops(StagedRow& row);
    [[nodiscard]] bool saysTheSame(const Record& record) const;
    [[nodiscard]] std::string identicalKey(const Record& record) const;

    Staging& m_staging;
    const ImportOptions& m_options;
    const store::Connection& m_hub;
    const TaskControl& m_control;

    std::vector<std::size_t> m_key;
    std::optional<Delivery> m_delivery;
    std::vector<Identity> m_identities;
    FirstLines m_firstLines; ///< by id, chosen key or content
    bool m_checked = false;  ///< the checks report shape and doubled ids
    std::string m_constantSource;
    bool m_sourceIsConstant = true;
    std::size_t m_withoutId = 0;

    std::optional<KnownRecords> m_known;
    std::unordered_map<std::size_t, KnownRecords> m_ofNamedSources; ///< by the hash of the source's name
    std::unordered_set<std::int64_t> m_targets;
    std::optional<std::unordered_map<std::size_t, std::vector<std::int64_t>>> m_identical;
    store::Statement m_findUuid;
    std::optional<HubSideReader> m_hubSide;
    std::optional<PlaceStops> m_stops;
};

} // namespace maillage
