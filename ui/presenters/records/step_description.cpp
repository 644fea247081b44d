// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/step_description.h"

#include "core/store/records.h"
#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace maillage {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("History", text);
}

/// Of a record that is gone, what the step itself says.
Record recordOf(const store::Connection& connection, Entity entity, const store::RowChange& change) {
    if (auto record = store::readRecord(connection, {entity, change.row}); record && *record) {
        return std::move(**record);
    }
    Record record(entity);
    for (const store::ColumnChange& column : change.columns) {
        if (const auto field = fieldIndex(entity, column.column)) {
            record.values[*field] = column.before;
        }
    }
    return record;
}

/// A note is called by what it is on, others by their names.
QString subjectOf(const store::Connection& connection, Entity entity, const store::RowChange& change) {
    const Record record = recordOf(connection, entity, change);
    const QString name = toQString(displayName(record)).simplified();
    constexpr qsizetype longest = 60;
    const QString shown = name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name;
    if (isDirectory(entity)) {
        return shown.isEmpty() ? entityLabel(entity) : shown;
    }
    return shown.isEmpty() ? entityLabel(entity)
                           : translated(QT_TRANSLATE_NOOP("History", "%1 “%2”")).arg(entityLabel(entity), shown);
}

/// Of a run of added records each one, as far as there is room.
QStringList addedLines(const store::Connection& connection, Entity entity, const store::RowChange& run) {
    QStringList lines;
    store::RowChange one = run;
    const auto most = static_cast<std::int64_t>(mostDescribed);
    for (one.row = run.row; one.row <= std::min(run.last, run.row + most - 1); ++one.row) {
        lines << translated(QT_TRANSLATE_NOOP("History", "%1: added")).arg(subjectOf(connection, entity, one));
    }
    if (run.last >= one.row) {
        lines << QStringLiteral("…");
    }
    return lines;
}

QStringList linesOf(const store::Connection& connection, const store::RowChange& change) {
    const auto entity = entityNamed(change.table);
    if (!entity) {
        return {}; // sources and what they delivered: the hub's own book-keeping
    }
    if (change.last > change.row) {
        return addedLines(connection, *entity, change);
    }
    const QString subject = subjectOf(connection, *entity, change);
    if (change.operation != 'U') {
        return {change.operation == 'I' ? translated(QT_TRANSLATE_NOOP("History", "%1: added")).arg(subject)
                                        : translated(QT_TRANSLATE_NOOP("History", "%1: deleted")).arg(subject)};
    }
    QStringList lines = changeLines(change);
    for (QString& line : lines) {
        line = QCoreApplication::translate("History", "%1 — %2", "record, what changed").arg(subject, line);
    }
    return lines;
}

/// "Takes back what Ada did on 12 March: …".
QString revertedLine(const store::Connection& connection, const store::ChangeSet& step) {
    auto reverted = store::changeSet(connection, step.undoes);
    if (step.kind == "redo" && reverted && *reverted) {
        reverted = store::changeSet(connection, (*reverted)->undoes);
    }
    if (!reverted || !*reverted) {
        return {};
    }
    const QString pattern = step.kind == "undo"
                                ? translated(QT_TRANSLATE_NOOP("History", "Takes back what %1 did on %2."))
                                : translated(QT_TRANSLATE_NOOP("History", "Does again what %1 did on %2."));
    return pattern.arg(toQString((*reverted)->author), stepTime(**reverted));
}

std::optional<RecordKey> goneRecord(const store::Connection& connection, const store::RowChange& change) {
    const auto entity = entityNamed(change.table);
    if (change.operation != 'D' || !entity || !isDirectory(*entity)) {
        return std::nullopt;
    }
    const RecordKey key{*entity, change.row};
    const auto record = store::readRecord(connection, key);
    return record && !*record ? std::optional(key) : std::nullopt;
}

Result<void> addRows(const store::Connection& connection, const store::ChangeSet& step, StepDescription& description) {
    const auto changes = store::rowChanges(connection, step, mostDescribed);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    for (const store::RowChange& change : *changes) {
        if (const auto gone = goneRecord(connection, change)) {
            description.deleted.push_back({description.lines.size(), *gone, change.seq});
        }
        description.lines << linesOf(connection, change);
    }
    if (changes->size() == mostDescribed) {
        description.lines << QStringLiteral("…");
    }
    return {};
}

} // namespace

Result<StepDescription> describeStep(const store::Connection& connection, const store::ChangeSet& step, bool unfolded) {
    auto counts = store::rowCounts(connection, step);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    StepDescription description;
    if (step.kind != "do") {
        description.lines << revertedLine(connection, step);
        description.lines.removeAll(QString());
    }
    const auto known = [](std::int64_t sum, const store::RowCount& count) {
        return sum + (entityNamed(count.table) ? count.records : 0);
    };
    description.folded = !unfolded && std::accumulate(counts->begin(), counts->end(), std::int64_t{0}, known) > fewRows;
    if (description.folded) {
        std::ranges::stable_sort(*counts, {}, [](const store::RowCount& count) { return entityNamed(count.table); });
        for (const store::RowCount& count : *counts) {
            if (const QString line = rowCountText(count); !line.isEmpty()) {
                description.lines << line;
            }
        }
        return description;
    }
    return addRows(connection, step, description).transform([&] { return description; });
}

} // namespace maillage
