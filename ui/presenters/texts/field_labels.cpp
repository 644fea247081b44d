// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/field_labels.h"

#include "core/base/clock.h"
#include "core/model/record.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/readable_phone.h"
#include "core/standard/vocabularies.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::array placeLabels{
    QT_TRANSLATE_NOOP("Fields", "Identifier"),
    QT_TRANSLATE_NOOP("Fields", "SIRET, RNA or RIDET"),
    QT_TRANSLATE_NOOP("Fields", "Name"),
    QT_TRANSLATE_NOOP("Fields", "Commune"),
    QT_TRANSLATE_NOOP("Fields", "Postcode"),
    QT_TRANSLATE_NOOP("Fields", "INSEE code"),
    QT_TRANSLATE_NOOP("Fields", "Address"),
    QT_TRANSLATE_NOOP("Fields", "Address, second line"),
    QT_TRANSLATE_NOOP("Fields", "Latitude"),
    QT_TRANSLATE_NOOP("Fields", "Longitude"),
    QT_TRANSLATE_NOOP("Fields", "Typology"),
    QT_TRANSLATE_NOOP("Fields", "Phone"),
    QT_TRANSLATE_NOOP("Fields", "E-mail"),
    QT_TRANSLATE_NOOP("Fields", "Web site"),
    QT_TRANSLATE_NOOP("Fields", "Opening hours"),
    QT_TRANSLATE_NOOP("Fields", "Summary"),
    QT_TRANSLATE_NOOP("Fields", "Description"),
    QT_TRANSLATE_NOOP("Fields", "Source"),
    QT_TRANSLATE_NOOP("Fields", "Itinerance"),
    QT_TRANSLATE_NOOP("Fields", "Parent structure"),
    QT_TRANSLATE_NOOP("Fields", "Updated on"),
    QT_TRANSLATE_NOOP("Fields", "Services"),
    QT_TRANSLATE_NOOP("Fields", "Specific publics"),
    QT_TRANSLATE_NOOP("Fields", "Special needs"),
    QT_TRANSLATE_NOOP("Fields", "Cost"),
    QT_TRANSLATE_NOOP("Fields", "National programmes"),
    QT_TRANSLATE_NOOP("Fields", "Training and labels"),
    QT_TRANSLATE_NOOP("Fields", "Other training and labels"),
    QT_TRANSLATE_NOOP("Fields", "Ways of access"),
    QT_TRANSLATE_NOOP("Fields", "Kind of support"),
    QT_TRANSLATE_NOOP("Fields", "Acceslibre page"),
    QT_TRANSLATE_NOOP("Fields", "Appointments"),
    QT_TRANSLATE_NOOP("Fields", "State"),
    QT_TRANSLATE_NOOP("Fields", "Closed since"),
    QT_TRANSLATE_NOOP("Fields", "Verified on"),
    QT_TRANSLATE_NOOP("Fields", "Verified by"),
    QT_TRANSLATE_NOOP("Fields", "Call again on"),
    QT_TRANSLATE_NOOP("Fields", "Starred"),
    QT_TRANSLATE_NOOP("Fields", "Visibility"),
    QT_TRANSLATE_NOOP("Fields", "Tags"),
    QT_TRANSLATE_NOOP("Fields", "Internal notes"),
    QT_TRANSLATE_NOOP("Fields", "Origin of the coordinates"),
    QT_TRANSLATE_NOOP("Fields", "Precision of the coordinates"),
    QT_TRANSLATE_NOOP("Fields", "Other fields of the source"),
};
static_assert(placeLabels.size() == placeFieldCount);

constexpr std::array organisationLabels{
    QT_TRANSLATE_NOOP("Fields", "Identifier"),     QT_TRANSLATE_NOOP("Fields", "Name"),
    QT_TRANSLATE_NOOP("Fields", "Kind"),           QT_TRANSLATE_NOOP("Fields", "SIRET, RNA or RIDET"),
    QT_TRANSLATE_NOOP("Fields", "E-mail"),         QT_TRANSLATE_NOOP("Fields", "Phone"),
    QT_TRANSLATE_NOOP("Fields", "Web site"),       QT_TRANSLATE_NOOP("Fields", "Address"),
    QT_TRANSLATE_NOOP("Fields", "Postcode"),       QT_TRANSLATE_NOOP("Fields", "Commune"),
    QT_TRANSLATE_NOOP("Fields", "INSEE code"),     QT_TRANSLATE_NOOP("Fields", "Description"),
    QT_TRANSLATE_NOOP("Fields", "Visibility"),     QT_TRANSLATE_NOOP("Fields", "Tags"),
    QT_TRANSLATE_NOOP("Fields", "Internal notes"), QT_TRANSLATE_NOOP("Fields", "Other fields of the source"),
};

constexpr std::array personLabels{
    QT_TRANSLATE_NOOP("Fields", "Identifier"),
    QT_TRANSLATE_NOOP("Fields", "Family name"),
    QT_TRANSLATE_NOOP("Fields", "Given name"),
    QT_TRANSLATE_NOOP("Fields", "Job"),
    QT_TRANSLATE_NOOP("Fields", "Organisation"),
    QT_TRANSLATE_NOOP("Fields", "E-mail"),
    QT_TRANSLATE_NOOP("Fields", "Phone"),
    QT_TRANSLATE_NOOP("Fields", "Web site"),
    QT_TRANSLATE_NOOP("Fields", "Address"),
    QT_TRANSLATE_NOOP("Fields", "Postcode"),
    QT_TRANSLATE_NOOP("Fields", "Commune"),
    QT_TRANSLATE_NOOP("Fields", "Visibility"),
    QT_TRANSLATE_NOOP("Fields", "Tags"),
    QT_TRANSLATE_NOOP("Fields", "Internal notes"),
    QT_TRANSLATE_NOOP("Fields", "Other fields of the source"),
};

constexpr std::array linkLabels{
    QT_TRANSLATE_NOOP("Fields", "Kind"),         QT_TRANSLATE_NOOP("Fields", "Person"),
    QT_TRANSLATE_NOOP("Fields", "Organisation"), QT_TRANSLATE_NOOP("Fields", "Other organisation"),
    QT_TRANSLATE_NOOP("Fields", "Place"),        QT_TRANSLATE_NOOP("Fields", "Since"),
    QT_TRANSLATE_NOOP("Fields", "Until"),        QT_TRANSLATE_NOOP("Fields", "Comment"),
};

constexpr std::array noteLabels{
    QT_TRANSLATE_NOOP("Fields", "Person"), QT_TRANSLATE_NOOP("Fields", "Organisation"),
    QT_TRANSLATE_NOOP("Fields", "Place"),  QT_TRANSLATE_NOOP("Fields", "Date"),
    QT_TRANSLATE_NOOP("Fields", "Author"), QT_TRANSLATE_NOOP("Fields", "Text"),
};

constexpr std::array stopLabels{
    QT_TRANSLATE_NOOP("Fields", "Place"),         QT_TRANSLATE_NOOP("Fields", "Name of the stop"),
    QT_TRANSLATE_NOOP("Fields", "Commune"),       QT_TRANSLATE_NOOP("Fields", "Postcode"),
    QT_TRANSLATE_NOOP("Fields", "INSEE code"),    QT_TRANSLATE_NOOP("Fields", "Address"),
    QT_TRANSLATE_NOOP("Fields", "Latitude"),      QT_TRANSLATE_NOOP("Fields", "Longitude"),
    QT_TRANSLATE_NOOP("Fields", "Opening hours"), QT_TRANSLATE_NOOP("Fields", "Since"),
    QT_TRANSLATE_NOOP("Fields", "Until"),         QT_TRANSLATE_NOOP("Fields", "Comment"),
};

constexpr std::array savedFilterLabels{QT_TRANSLATE_NOOP("Fields", "Name"), QT_TRANSLATE_NOOP("Fields", "Conditions")};

constexpr std::array perimeterLabels{QT_TRANSLATE_NOOP("Fields", "Name"), QT_TRANSLATE_NOOP("Fields", "Communes")};

struct Choice {
    std::string_view value;
    const char* label;
};

constexpr std::array choices{
    Choice{"open", QT_TRANSLATE_NOOP("Fields", "Open")},
    Choice{"suspended", QT_TRANSLATE_NOOP("Fields", "Suspended")},
    Choice{"closed", QT_TRANSLATE_NOOP("Fields", "Closed")},
    Choice{"no", QT_TRANSLATE_NOOP("Fields", "No")},
    Choice{"yes", QT_TRANSLATE_NOOP("Fields", "Yes")},
    Choice{"public", QT_TRANSLATE_NOOP("Fields", "Public")},
    Choice{"internal", QT_TRANSLATE_NOOP("Fields", "Internal")},
    Choice{"", QT_TRANSLATE_NOOP("Fields", "Unknown")},
    Choice{"source", QT_TRANSLATE_NOOP("Fields", "Given by the source")},
    Choice{"ban", QT_TRANSLATE_NOOP("Fields", "National address base (BAN)")},
    Choice{"commune", QT_TRANSLATE_NOOP("Fields", "Centre of the commune")},
    Choice{"manual", QT_TRANSLATE_NOOP("Fields", "Placed by hand")},
    Choice{"osm", QT_TRANSLATE_NOOP("Fields", "OpenStreetMap")},
    Choice{"member", QT_TRANSLATE_NOOP("Fields", "Is a member of")},
    Choice{"works_at", QT_TRANSLATE_NOOP("Fields", "Works at")},
    Choice{"manages", QT_TRANSLATE_NOOP("Fields", "Manages")},
    Choice{"helps", QT_TRANSLATE_NOOP("Fields", "Helps at")},
    Choice{"partner", QT_TRANSLATE_NOOP("Fields", "Is a partner of")},
    Choice{"funds", QT_TRANSLATE_NOOP("Fields", "Funds")},
    Choice{"hosts", QT_TRANSLATE_NOOP("Fields", "Hosts")},
    Choice{"other", QT_TRANSLATE_NOOP("Fields", "Other link")},
};

QString labelOfChoice(std::string_view value) {
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? toQString(value) : QCoreApplication::translate("Fields", found->label);
}

std::span<const char* const> labelsOf(Entity entity) {
    switch (entity) {
    case Entity::Place:
        return placeLabels;
    case Entity::Organisation:
        return organisationLabels;
    case Entity::Person:
        return personLabels;
    case Entity::Link:
        return linkLabels;
    case Entity::Note:
        return noteLabels;
    case Entity::Stop:
        return stopLabels;
    case Entity::SavedFilter:
        return savedFilterLabels;
    case Entity::Perimeter:
        return perimeterLabels;
    }
    std::unreachable();
}

} // namespace

QString fieldLabel(Entity entity, std::size_t field) {
    return QCoreApplication::translate("Fields", labelsOf(entity)[field]);
}

QString fieldLabel(PlaceField field) {
    return fieldLabel(Entity::Place, std::to_underlying(field));
}

QString choiceLabel(Entity entity, std::size_t field, std::string_view value) {
    return std::ranges::contains(choicesOf(entity, field), value) ? labelOfChoice(value) : toQString(value);
}

QString valueLabel(PlaceField field, std::string_view value) {
    if (fieldsOf(Entity::Place)[std::to_underlying(field)].kind == FieldKind::Choice) {
        return labelOfChoice(value);
    }
    return vocabularyOf(field).empty() ? toQString(value) : toQString(termLabel(field, value));
}

QString readableDate(std::string_view date) {
    const QDate day = parseDate(date) ? QDate::fromString(toQString(date), Qt::ISODate) : QDate();
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM yyyy")) : toQString(date);
}

namespace {

/// One value of a field that has no list of values: a phone, a number of a company or any text.
QString readablePart(std::string_view name, std::string_view part) {
    if (name == "telephone" || name == "phone") {
        return toQString(readablePhone(part));
    }
    return toQString(name == "pivot" ? readableSiret(part) : std::string(part));
}

} // namespace

QString readableValue(Entity entity, std::size_t field, std::string_view value) {
    const std::string_view name = fieldsOf(entity)[field].name;
    switch (fieldsOf(entity)[field].kind) {
    case FieldKind::Choice:
        return choiceLabel(entity, field, value);
    case FieldKind::Date:
        return readableDate(value);
    case FieldKind::List: {
        QStringList labels;
        for (const std::string_view part : listParts(value)) {
            labels << (entity == Entity::Place ? valueLabel(static_cast<PlaceField>(field), part)
                                               : readablePart(name, part));
        }
        return labels.join(QStringLiteral(", "));
    }
    default:
        return readablePart(name, value);
    }
}

QString linkKindLabel(std::string_view kind) {
    return labelOfChoice(kind);
}

QString entityLabel(Entity entity) {
    static constexpr std::array labels{
        QT_TRANSLATE_NOOP("Fields", "Place"),  QT_TRANSLATE_NOOP("Fields", "Organisation"),
        QT_TRANSLATE_NOOP("Fields", "Person"), QT_TRANSLATE_NOOP("Fields", "Link"),
        QT_TRANSLATE_NOOP("Fields", "Note"),   QT_TRANSLATE_NOOP("Fields", "Stop"),
        QT_TRANSLATE_NOOP("Fields", "Filter"), QT_TRANSLATE_NOOP("Fields", "Perimeter"),
    };
    static_assert(labels.size() == entityCount);
    return QCoreApplication::translate("Fields", labels[std::to_underlying(entity)]);
}

} // namespace maillage
