// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_columns.h"

#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

QString labels(const Snapshot& snapshot, PlaceRow row, Facet facet) {
    QStringList texts;
    for (const std::uint32_t value : snapshot.values(row, facet)) {
        texts << valueLabel(fieldOf(facet), snapshot.facetValues(facet)[value]);
    }
    return texts.join(QStringLiteral(", "));
}

/// The parts of a list field, for reading.
QString listed(std::string_view list) {
    QStringList texts;
    for (const std::string_view part : listParts(list)) {
        texts << toQString(part);
    }
    return texts.join(QStringLiteral(", "));
}

QString faultsText(const Snapshot& snapshot, PlaceRow row) {
    if (snapshot.hasErrors(row)) {
        return QCoreApplication::translate("PlaceColumns", "Errors");
    }
    return snapshot.hasWarnings(row) ? QCoreApplication::translate("PlaceColumns", "Warnings") : QString();
}

struct SortKey {
    std::string text;
    std::uint32_t position = 0; ///< in the list to sort
};

std::string sortText(const Snapshot& snapshot, PlaceRow row, PlaceColumn column) {
    switch (column) {
    case PlaceColumn::VerifiedOn: {
        const auto date = snapshot.verifiedOn(row);
        return date ? formatDate(*date) : std::string();
    }
    case PlaceColumn::Faults:
        return snapshot.hasErrors(row) ? "1" : snapshot.hasWarnings(row) ? "2" : "";
    case PlaceColumn::Name:
        return fold(snapshot.name(row));
    case PlaceColumn::Commune:
        return fold(snapshot.commune(row));
    default:
        return fold(toUtf8(placeCell(snapshot, row, column)));
    }
}

} // namespace

QString placeColumnTitle(PlaceColumn column) {
    switch (column) {
    case PlaceColumn::Name:
        return fieldLabel(PlaceField::Nom);
    case PlaceColumn::Commune:
        return fieldLabel(PlaceField::Commune);
    case PlaceColumn::Postcode:
        return fieldLabel(PlaceField::CodePostal);
    case PlaceColumn::Typology:
        return fieldLabel(PlaceField::Typologie);
    case PlaceColumn::Services:
        return fieldLabel(PlaceField::Services);
    case PlaceColumn::Phone:
        return fieldLabel(PlaceField::Telephone);
    case PlaceColumn::Email:
        return fieldLabel(PlaceField::Courriels);
    case PlaceColumn::State:
        return fieldLabel(PlaceField::State);
    case PlaceColumn::VerifiedOn:
        return fieldLabel(PlaceField::VerifiedOn);
    case PlaceColumn::Faults:
        return QCoreApplication::translate("PlaceColumns", "To mend");
    case PlaceColumn::Source:
        return fieldLabel(PlaceField::Source);
    case PlaceColumn::Visibility:
        return fieldLabel(PlaceField::Visibility);
    case PlaceColumn::Tags:
        return fieldLabel(PlaceField::Tags);
    }
    return {};
}

QString placeCell(const Snapshot& snapshot, PlaceRow row, PlaceColumn column) {
    switch (column) {
    case PlaceColumn::Name:
        return toQString(snapshot.name(row)).simplified();
    case PlaceColumn::Commune:
        return toQString(snapshot.commune(row));
    case PlaceColumn::Postcode:
        return toQString(snapshot.postcode(row));
    case PlaceColumn::Typology:
        return labels(snapshot, row, Facet::Typology);
    case PlaceColumn::Services:
        return labels(snapshot, row, Facet::Services);
    case PlaceColumn::Phone:
        return toQString(readablePhone(snapshot.text(row, PlaceText::Phone)));
    case PlaceColumn::Email:
        return listed(snapshot.text(row, PlaceText::Emails));
    case PlaceColumn::State:
        return labels(snapshot, row, Facet::State);
    case PlaceColumn::VerifiedOn: {
        const auto date = snapshot.verifiedOn(row);
        return date ? readableDate(formatDate(*date)) : QString();
    }
    case PlaceColumn::Faults:
        return faultsText(snapshot, row);
    case PlaceColumn::Source:
        return labels(snapshot, row, Facet::Source);
    case PlaceColumn::Visibility:
        return labels(snapshot, row, Facet::Visibility);
    case PlaceColumn::Tags:
        return labels(snapshot, row, Facet::Tags);
    }
    return {};
}

void sortPlaces(const Snapshot& snapshot, std::vector<PlaceRow>& rows, const PlaceOrder& order) {
    if (!order.column) {
        return;
    }
    std::vector<SortKey> keys(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        keys[i] = {sortText(snapshot, rows[i], *order.column), i};
    }
    const bool descending = order.direction == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [descending](const SortKey& a, const SortKey& b) {
        if (a.text.empty() != b.text.empty()) {
            return b.text.empty();
        }
        return descending ? b.text < a.text : a.text < b.text;
    });
    std::vector<PlaceRow> sorted(rows.size());
    std::ranges::transform(keys, sorted.begin(), [&](const SortKey& key) { return rows[key.position]; });
    rows = std::move(sorted);
}

std::string joinedValues(const Snapshot& snapshot, PlaceRow row, Facet facet) {
    std::string joined;
    for (const std::uint32_t value : snapshot.values(row, facet)) {
        joined += (joined.empty() ? "" : "|") + snapshot.facetValues(facet)[value];
    }
    return joined;
}

} // namespace maillage
