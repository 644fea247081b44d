// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/place_changes.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

namespace maillage {

/// What a period changed, by territory, as the window shows it, the printed list and the CSV file write it. Immutable.
struct PeriodReport {
    /// Places of one EPCI, of one département where there is no EPCI, or of no known commune.
    struct Territory {
        QString name;
        std::vector<std::size_t> changes; ///< positions in `changes`, by commune, name
    };

    Period period;
    std::vector<PlaceChange> changes;   ///< as placeChanges() gives them
    std::vector<Territory> territories; ///< by name, the unknown last

    [[nodiscard]] std::size_t count(PlaceChangeKind kind) const;
    /// The places that are still in the hub.
    [[nodiscard]] std::vector<std::int64_t> placesLeft() const;
};

[[nodiscard]] std::shared_ptr<const PeriodReport> makeReport(const Period& period, std::vector<PlaceChange> changes);

/// "Opened", "Moved": one place.
[[nodiscard]] QString placeChangeLabel(PlaceChangeKind kind);
/// "3 places opened": a heading with its number.
[[nodiscard]] QString placeChangeCount(PlaceChangeKind kind, std::size_t count);
/// What changed, a line each.
[[nodiscard]] QStringList changeWords(const PlaceChange& change);
/// "from 12 March 2026 to 26 November 2026".
[[nodiscard]] QString periodWords(const Period& period);

/// One line a place: kind, place, commune, INSEE code, territory, what changed; for a spreadsheet.
[[nodiscard]] Result<void> writeCsv(const PeriodReport& report, const std::filesystem::path& target);

} // namespace maillage
