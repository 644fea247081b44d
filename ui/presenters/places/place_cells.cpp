// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_cells.h"

#include "core/standard/values/readable_phone.h"
#include "core/territory/gazetteer.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

std::optional<Facet> facetOf(PlaceField field) {
    const auto found = std::ranges::find(allFacets, field, &fieldOf);
    return found == allFacets.end() ? std::nullopt : std::optional(*found);
}

std::optional<PlaceText> textOf(PlaceField field) {
    switch (field) {
    case PlaceField::Nom:
        return PlaceText::Name;
    case PlaceField::Adresse:
        return PlaceText::Address;
    case PlaceField::ComplementAdresse:
        return PlaceText::Complement;
    case PlaceField::Telephone:
        return PlaceText::Phone;
    case PlaceField::Courriels:
        return PlaceText::Emails;
    case PlaceField::Id:
        return PlaceText::Id;
    case PlaceField::Pivot:
        return PlaceText::Pivot;
    default:
        return std::nullopt;
    }
}

QString territoryName(const Snapshot& snapshot, PlaceRow row, PlaceColumn column) {
    const auto commune = snapshot.gazetteerCommune(row);
    if (!commune) {
        return {};
    }
    if (column == PlaceColumn::Epci) {
        const auto epci = commune->present().epci();
        return epci ? toQString(epci->name) : QString();
    }
    if (column == PlaceColumn::Departement) {
        return toQString(commune->departement().name);
    }
    const auto region = Gazetteer::instance().region(commune->regionCode());
    return region ? toQString(region->name) : QString();
}

QString faultsText(const Snapshot& snapshot, PlaceRow row) {
    if (snapshot.hasErrors(row)) {
        return QCoreApplication::translate("PlaceColumns", "Errors");
    }
    return snapshot.hasWarnings(row) ? QCoreApplication::translate("PlaceColumns", "Warnings") : QString();
}

QString computedText(const Snapshot& snapshot, PlaceRow row, PlaceColumn column) {
    return column == PlaceColumn::Faults ? faultsText(snapshot, row) : territoryName(snapshot, row, column);
}

QString facetLabels(const Snapshot& snapshot, PlaceRow row, Facet facet) {
    QStringList texts;
    for (const std::uint32_t value : snapshot.values(row, facet)) {
        texts << valueLabel(fieldOf(facet), snapshot.facetValues(facet)[value]);
    }
    return texts.join(QStringLiteral(", "));
}

std::string dateText(const std::optional<Date>& date) {
    return date ? formatDate(*date) : std::string();
}

/// Dates aside, as people read it.
QString readableField(const Snapshot& snapshot, PlaceRow row, PlaceField field, const Record* record) {
    if (const auto facet = facetOf(field)) {
        return facetLabels(snapshot, row, *facet);
    }
    const auto text = placeText(snapshot, row, field, record);
    if (text && field == PlaceField::Telephone) {
        return toQString(readablePhone(*text));
    }
    return text ? readableValue(Entity::Place, std::to_underlying(field), *text) : QString();
}

QString shortened(const QString& text) {
    constexpr qsizetype longest = 300; // nobody reads more in a cell, and laying it out takes time
    return (text.size() > longest ? text.left(longest) : text).simplified();
}

const QString star = QStringLiteral("★");

} // namespace

std::optional<std::string> placeText(const Snapshot& snapshot, PlaceRow row, PlaceField field, const Record* record) {
    if (record != nullptr) {
        return (*record)[field];
    }
    if (const auto text = textOf(field)) {
        return std::string(snapshot.text(row, *text));
    }
    if (const auto facet = facetOf(field)) {
        return joinedValues(snapshot, row, *facet);
    }
    switch (field) {
    case PlaceField::Commune:
        return std::string(snapshot.commune(row));
    case PlaceField::CodePostal:
        return std::string(snapshot.postcode(row));
    case PlaceField::CodeInsee:
        return std::string(snapshot.inseeCode(row));
    case PlaceField::VerifiedOn:
        return dateText(snapshot.verifiedOn(row));
    case PlaceField::CallAgainOn:
        return dateText(snapshot.callAgainOn(row));
    case PlaceField::Starred:
        return snapshot.isStarred(row) ? "yes" : "no";
    default:
        return std::nullopt;
    }
}

QString placeCell(const Snapshot& snapshot, PlaceRow row, PlaceColumn column, const Record* record) {
    const PlaceColumnInfo& info = infoOf(column);
    if (!info.field) {
        return computedText(snapshot, row, column);
    }
    if (info.inStore && record == nullptr) {
        return {};
    }
    if (column == PlaceColumn::Starred) {
        return snapshot.isStarred(row) ? star : QString();
    }
    if (column == PlaceColumn::HoursInWords) {
        return hoursInWords((*record)[PlaceField::Horaires]);
    }
    return shortened(readableField(snapshot, row, *info.field, info.inStore ? record : nullptr));
}

QString placeCellToCopy(const Snapshot& snapshot, PlaceRow row, PlaceColumn column, const Record* record) {
    const PlaceColumnInfo& info = infoOf(column);
    if (!info.field || column == PlaceColumn::Starred || column == PlaceColumn::HoursInWords) {
        return placeCell(snapshot, row, column, record);
    }
    if (fieldsOf(Entity::Place)[std::to_underlying(*info.field)].kind == FieldKind::Date) {
        return toQString(placeText(snapshot, row, *info.field, info.inStore ? record : nullptr).value_or(""));
    }
    return readableField(snapshot, row, *info.field, info.inStore ? record : nullptr);
}

std::string placeSortText(const Snapshot& snapshot, PlaceRow row, PlaceColumn column) {
    if (column == PlaceColumn::Faults) {
        return snapshot.hasErrors(row) ? "1" : snapshot.hasWarnings(row) ? "2" : "";
    }
    if (column == PlaceColumn::Starred) {
        return snapshot.isStarred(row) ? "1" : "";
    }
    const PlaceColumnInfo& info = infoOf(column);
    if (!info.field) {
        return sortText(toUtf8(territoryName(snapshot, row, column)), info.sort);
    }
    if (const auto facet = facetOf(*info.field)) {
        return sortText(toUtf8(facetLabels(snapshot, row, *facet)), info.sort);
    }
    return sortText(placeText(snapshot, row, *info.field, nullptr).value_or(""), info.sort);
}

std::string joinedValues(const Snapshot& snapshot, PlaceRow row, Facet facet) {
    std::string joined;
    for (const std::uint32_t value : snapshot.values(row, facet)) {
        joined += (joined.empty() ? "" : "|") + snapshot.facetValues(facet)[value];
    }
    return joined;
}

} // namespace maillage
