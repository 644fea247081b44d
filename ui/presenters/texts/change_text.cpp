// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/change_text.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace maillage {

namespace {

constexpr qsizetype longest = 120;

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

QString changeLine(Entity entity, const store::ColumnChange& change) {
    const auto field = fieldIndex(entity, change.column);
    if (!field) {
        return {};
    }
    const QString label = fieldLabel(entity, *field);
    const QString before = shortened(readableValue(entity, *field, change.before));
    const QString after = shortened(readableValue(entity, *field, change.after));
    if (before.isEmpty()) {
        return QCoreApplication::translate("History", "%1: “%2” was added").arg(label, after);
    }
    if (after.isEmpty()) {
        return QCoreApplication::translate("History", "%1: “%2” was removed").arg(label, before);
    }
    return QCoreApplication::translate("History", "%1: “%2” became “%3”").arg(label, before, after);
}

} // namespace

QString stepTime(const store::ChangeSet& step) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.at.time_since_epoch().count()), QLocale::ShortFormat);
}

QString stepLabel(const store::ChangeSet& step) {
    const std::string label = sentence(step.label);
    if (step.kind == "undo") {
        return sentenceOf({"step.undo", {label}, {}});
    }
    if (step.kind == "redo") {
        return sentenceOf({"step.redo", {label}, {}});
    }
    return toQString(label);
}

QStringList changeLines(const store::RowChange& change) {
    QStringList lines;
    const auto entity = entityNamed(change.table);
    if (!entity || change.operation != 'U') {
        return lines;
    }
    for (const store::ColumnChange& column : change.columns) {
        if (const QString line = changeLine(*entity, column); !line.isEmpty()) {
            lines << line;
        }
    }
    return lines;
}

} // namespace maillage
