// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exchange/export_job.h"

#include "core/import/place_stops.h"
#include "core/standard/checker.h"
#include "ui/presenters/records/record_faults.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace maillage {

namespace {

constexpr std::size_t keptRefusals = 500;

void noteRefusal(ExportOutcome& outcome, const Record& record) {
    if (record.entity != Entity::Place || !Checker::mayBeRefused(record)) {
        return;
    }
    std::vector<Fault> faults = faultsOfRecord(record);
    if (faults.empty() || faults.front().severity != Severity::Error) {
        return;
    }
    ++outcome.refusedCount;
    if (outcome.refused.size() < keptRefusals) {
        outcome.refused.push_back({record.number, displayName(record), std::move(faults.front())});
    }
}

} // namespace

Result<ExportOutcome> exportRecords(const store::Connection& connection, const ExportRequest& request,
                                    const TaskControl& control) {
    ExportOutcome outcome;
    auto stops = stopsForExport(connection);
    if (!stops) {
        return std::unexpected(stops.error());
    }
    WriteOptions options = request.options;
    options.stopsOf = std::move(*stops);
    const RecordSource source = [&](const RecordVisitor& visit) {
        return request.records ? store::forEachRecord(connection, request.options.entity, *request.records, visit)
                               : store::forEachRecord(connection, request.options.entity, visit);
    };
    auto report = writeRecords(toUtf8(request.path), options, source, control,
                               [&](const Record& record, std::uint64_t) { noteRefusal(outcome, record); });
    if (!report) {
        return std::unexpected(std::move(report.error()));
    }
    outcome.report = std::move(*report);
    return outcome;
}

void startExport(HubSession& session, const ExportRequest& request, QObject* context,
                 std::function<void(Result<ExportOutcome>)> done) {
    const QString title =
        QCoreApplication::translate("Export", "Exporting “%1”").arg(QFileInfo(request.path).fileName());
    session.readLong<ExportOutcome>(
        title, context,
        [request](const store::Connection& connection, const TaskControl& control) {
            return exportRecords(connection, request, control);
        },
        std::move(done));
}

} // namespace maillage
