// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/change_text.h"

#include "core/geo/coordinate_text.h"
#include "core/geo/distance.h"
#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/presenters/texts/text_difference.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr qsizetype longest = 120;

QString translated(const char* text) {
    return QCoreApplication::translate("History", text);
}

QString shortened(const QString& line) {
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

bool isPhone(const FieldInfo& info) {
    return info.name == "telephone" || info.name == "phone";
}

/// On one line. The no-break spaces of a phone number stay.
QString valueText(Entity entity, std::size_t field, std::string_view value) {
    return isPhone(fieldsOf(entity)[field]) ? toQString(readablePhone(value))
                                            : readableValue(entity, field, value).simplified();
}

QString quotedParts(Entity entity, std::size_t field, const std::vector<std::string_view>& parts) {
    QStringList texts;
    for (const std::string_view part : parts) {
        texts << translated(QT_TRANSLATE_NOOP("History", "“%1”")).arg(shortened(valueText(entity, field, part)));
    }
    return texts.join(QStringLiteral(", "));
}

/// What one list holds and the other does not.
std::vector<std::string_view> lacking(const std::vector<std::string_view>& all,
                                      const std::vector<std::string_view>& in) {
    std::vector<std::string_view> parts;
    std::ranges::copy_if(all, std::back_inserter(parts),
                         [&](std::string_view part) { return !std::ranges::contains(in, part); });
    return parts;
}

QString listLine(Entity entity, std::size_t field, const store::ColumnChange& change) {
    const QString label = fieldLabel(entity, field);
    const auto before = listParts(change.before);
    const auto after = listParts(change.after);
    const auto added = lacking(after, before);
    const auto removed = lacking(before, after);
    if (added.empty() && removed.empty()) {
        return translated(QT_TRANSLATE_NOOP("History", "%1: in another order")).arg(label);
    }
    if (removed.empty()) {
        return translated(QT_TRANSLATE_NOOP("History", "%1: added %2")).arg(label, quotedParts(entity, field, added));
    }
    if (added.empty()) {
        return translated(QT_TRANSLATE_NOOP("History", "%1: removed %2"))
            .arg(label, quotedParts(entity, field, removed));
    }
    return translated(QT_TRANSLATE_NOOP("History", "%1: added %2, removed %3"))
        .arg(label, quotedParts(entity, field, added), quotedParts(entity, field, removed));
}

QString valueLine(Entity entity, std::size_t field, const store::ColumnChange& change) {
    const QString label = fieldLabel(entity, field);
    const QString before = valueText(entity, field, change.before);
    const QString after = valueText(entity, field, change.after);
    if (before.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("History", "%1: “%2” was added")).arg(label, shortened(after));
    }
    if (after.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("History", "%1: “%2” was removed")).arg(label, shortened(before));
    }
    const TextDifference parts = textDifference(before, after);
    return translated(QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
        .arg(label, shortened(parts.before), shortened(parts.after));
}

QString changeLine(Entity entity, const store::ColumnChange& change) {
    const auto field = fieldIndex(entity, change.column);
    if (!field) {
        return {};
    }
    switch (fieldsOf(entity)[*field].kind) {
    case FieldKind::Reference:
        return {};
    case FieldKind::Extra:
        return translated(QT_TRANSLATE_NOOP("History", "%1: changed")).arg(fieldLabel(entity, *field));
    case FieldKind::List:
        return listLine(entity, *field, change);
    default:
        return valueLine(entity, *field, change);
    }
}

QString distanceText(double metres) {
    constexpr double kilometre = 1000;
    constexpr double oneDigit = 10 * kilometre;
    const QLocale locale;
    if (metres < kilometre) {
        return translated(QT_TRANSLATE_NOOP("History", "%1 m")).arg(locale.toString(std::round(metres), 'f', 0));
    }
    return translated(QT_TRANSLATE_NOOP("History", "%1 km"))
        .arg(locale.toString(metres / kilometre, 'f', metres < oneDigit ? 1 : 0));
}

/// What happened to the two coordinates, in one line.
class Position {
public:
    void take(const store::ColumnChange& change) {
        if (change.column == "latitude") {
            m_latitude = &change;
        } else if (change.column == "longitude") {
            m_longitude = &change;
        }
    }

    [[nodiscard]] bool changed() const { return m_latitude != nullptr && m_longitude != nullptr; }

    [[nodiscard]] QString line() const {
        const auto from = at(m_latitude->before, m_longitude->before);
        const auto to = at(m_latitude->after, m_longitude->after);
        if (from && to) {
            return translated(QT_TRANSLATE_NOOP("History", "Moved by %1"))
                .arg(distanceText(distance(*from, *to).value));
        }
        const store::ColumnChange both{
            {}, m_latitude->before + " " + m_longitude->before, m_latitude->after + " " + m_longitude->after};
        if (to) {
            return translated(QT_TRANSLATE_NOOP("History", "Placed on the map: %1")).arg(toQString(both.after));
        }
        return translated(QT_TRANSLATE_NOOP("History", "Coordinates: %1 → %2"))
            .arg(toQString(both.before).trimmed(), toQString(both.after).trimmed());
    }

private:
    static std::optional<LatLon> at(std::string_view latitude, std::string_view longitude) {
        const auto lat = parseDegrees(latitude);
        const auto lon = parseDegrees(longitude);
        return lat && lon && isOnEarth({*lat, *lon}) ? std::optional(LatLon{*lat, *lon}) : std::nullopt;
    }

    const store::ColumnChange* m_latitude = nullptr;
    const store::ColumnChange* m_longitude = nullptr;
};

/// Said by the line on the move.
bool goesWithPosition(std::string_view column) {
    return column == "latitude" || column == "longitude" || column == "coord_origin" || column == "coord_precision";
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

QStringList changeLines(Entity entity, std::span<const store::ColumnChange> columns) {
    Position position;
    for (const store::ColumnChange& column : columns) {
        position.take(column);
    }
    QStringList lines;
    if (position.changed()) {
        lines << position.line();
    }
    for (const store::ColumnChange& column : columns) {
        if (position.changed() && goesWithPosition(column.column)) {
            continue;
        }
        if (const QString line = changeLine(entity, column); !line.isEmpty()) {
            lines << line;
        }
    }
    return lines;
}

QStringList changeLines(const store::RowChange& change) {
    const auto entity = entityNamed(change.table);
    return entity && change.operation == 'U' ? changeLines(*entity, change.columns) : QStringList();
}

QString rowCountText(const store::RowCount& count) {
    const auto entity = entityNamed(count.table);
    if (!entity) {
        return {};
    }
    const auto number = static_cast<int>(count.records);
    const QString what =
        count.operation == 'I'   ? QCoreApplication::translate("History", "%Ln added", "records of one kind", number)
        : count.operation == 'D' ? QCoreApplication::translate("History", "%Ln deleted", "records of one kind", number)
                                 : QCoreApplication::translate("History", "%Ln changed", "records of one kind", number);
    return QCoreApplication::translate("History", "%1: %2", "kind of record, how many").arg(entityLabel(*entity), what);
}

} // namespace maillage
