// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/typed_values.h"

#include "ui/presenters/records/record_faults.h"
#include "ui/presenters/texts/text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

const QString usualDate = QStringLiteral("dd/MM/yyyy");

QDate dateOf(const QString& text) {
    for (const char* format : {"yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"}) {
        if (const QDate date = QDate::fromString(text, QLatin1String(format)); date.isValid()) {
            return date;
        }
    }
    constexpr int century = 2000; // two digits are of this century
    for (const char* format : {"d/M/yy", "d.M.yy"}) {
        if (const QDate date = QDate::fromString(text, QLatin1String(format), century); date.isValid()) {
            return date;
        }
    }
    return QLocale().toDate(text, QStringLiteral("d MMMM yyyy"));
}

std::optional<std::string> typedDate(const QString& text) {
    if (text.isEmpty()) {
        return std::string();
    }
    const QDate date = dateOf(text);
    return date.isValid() ? std::optional(toUtf8(date.toString(Qt::ISODate))) : std::nullopt;
}

/// Each once, in the order they were typed.
std::string typedList(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[,;|]"));
    QStringList parts;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString clean = part.simplified(); !clean.isEmpty() && !parts.contains(clean)) {
            parts << clean;
        }
    }
    return toUtf8(parts.join(QLatin1Char('|')));
}

/// What a record is called by: it alone must not be emptied in a cell.
bool isName(Entity entity, std::size_t field) {
    switch (entity) {
    case Entity::Place:
        return field == std::to_underlying(PlaceField::Nom);
    case Entity::Person:
        return field == std::to_underlying(PersonField::FamilyName);
    case Entity::Organisation:
        return field == std::to_underlying(OrganisationField::Name);
    default:
        return false;
    }
}

} // namespace

QString textToType(Entity entity, std::size_t field, const std::string& value) {
    const QString text = toQString(value);
    switch (fieldsOf(entity)[field].kind) {
    case FieldKind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? date.toString(usualDate) : text;
    }
    case FieldKind::List:
        return text.split(QLatin1Char('|'), Qt::SkipEmptyParts).join(QStringLiteral(", "));
    default:
        return text;
    }
}

std::optional<std::string> typedValue(Entity entity, std::size_t field, const QString& text) {
    switch (fieldsOf(entity)[field].kind) {
    case FieldKind::Date:
        return typedDate(text.trimmed());
    case FieldKind::List:
        return typedList(text);
    default:
        return toUtf8(text);
    }
}

std::optional<Fault> faultInField(Entity entity, std::size_t field, const std::string& value) {
    if (value.empty() && !isName(entity, field)) {
        return std::nullopt;
    }
    Record record(entity);
    record.values[field] = value;
    const std::vector<Fault> faults = faultsOfRecord(record);
    const auto found = std::ranges::find(faults, fieldsOf(entity)[field].name, &Fault::field);
    return found == faults.end() ? std::nullopt : std::optional(*found);
}

} // namespace maillage
