// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_writer.h"
#include "core/model/fault.h"
#include "ui/presenters/session/hub_session.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// What to write, and where.
struct ExportRequest {
    QString path;
    WriteOptions options;
    std::optional<std::vector<std::int64_t>> records; ///< in this order; nothing: all
};

/// A record that was written although the standard refuses it.
struct RefusedRecord {
    std::int64_t number = 0;
    std::string name;
    Fault fault; ///< the first error
};

struct ExportOutcome {
    WriteReport report;
    std::vector<RefusedRecord> refused; ///< the first few hundred
    std::size_t refusedCount = 0;
};

/// Writes on the reader's thread, off the UI thread.
[[nodiscard]] Result<ExportOutcome> exportRecords(const store::Connection& connection, const ExportRequest& request,
                                                  const TaskControl& control = {});

/// The same as a task of the session, with `done` on the UI thread.
void startExport(HubSession& session, const ExportRequest& request, QObject* context,
                 std::function<void(Result<ExportOutcome>)> done);

} // namespace maillage
