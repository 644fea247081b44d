// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_columns.h"

#include "ui/presenters/places/place_cells.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

enum Where : std::uint8_t { InSnapshot, InStore };

PlaceColumnInfo fieldColumn(PlaceField field, Where where, SortBy sort, int width, int usualRank = 0) {
    return {.name = fieldName(field),
            .field = field,
            .inStore = where == InStore,
            .sort = sort,
            .width = width,
            .usualRank = usualRank};
}

PlaceColumnInfo computedColumn(std::string_view name, int width, int usualRank = 0) {
    return {.name = name, .field = {}, .sort = SortBy::Words, .width = width, .usualRank = usualRank};
}

std::array<PlaceColumnInfo, placeColumnCount> makeColumns() {
    using enum PlaceField;
    using enum SortBy;
    PlaceColumnInfo hours = fieldColumn(Horaires, InStore, Words, 30);
    hours.name = "hours_in_words";
    return {
        fieldColumn(Nom, InSnapshot, Words, 34, 1),
        fieldColumn(Starred, InSnapshot, Words, 5, 4),
        fieldColumn(Typologie, InSnapshot, Words, 24, 3),
        fieldColumn(StructureParente, InStore, Words, 28),
        fieldColumn(Pivot, InSnapshot, Code, 18),
        fieldColumn(Commune, InSnapshot, Words, 20, 2),
        fieldColumn(CodePostal, InSnapshot, Code, 14, 5),
        fieldColumn(CodeInsee, InSnapshot, Code, 14),
        fieldColumn(Adresse, InSnapshot, Words, 30),
        fieldColumn(ComplementAdresse, InSnapshot, Words, 24),
        computedColumn("epci", 30),
        computedColumn("departement", 20),
        computedColumn("region", 24),
        fieldColumn(Latitude, InStore, Number, 14),
        fieldColumn(Longitude, InStore, Number, 14),
        fieldColumn(CoordOrigin, InStore, Words, 22),
        fieldColumn(CoordPrecision, InStore, Words, 22),
        fieldColumn(Telephone, InSnapshot, Phone, 18, 6),
        fieldColumn(Courriels, InSnapshot, Words, 26),
        fieldColumn(SiteWeb, InStore, Words, 26),
        fieldColumn(PriseRdv, InStore, Words, 26),
        fieldColumn(FicheAccesLibre, InStore, Words, 26),
        fieldColumn(Horaires, InStore, Words, 28),
        hours,
        fieldColumn(Itinerance, InSnapshot, Words, 14),
        fieldColumn(Services, InSnapshot, Words, 32),
        fieldColumn(ModalitesAccompagnement, InSnapshot, Words, 26),
        fieldColumn(PresentationResume, InStore, Words, 36),
        fieldColumn(PresentationDetail, InStore, Words, 36),
        fieldColumn(PublicsSpecifiquementAdresses, InSnapshot, Words, 24),
        fieldColumn(PriseEnChargeSpecifique, InSnapshot, Words, 24),
        fieldColumn(FraisACharge, InSnapshot, Words, 18),
        fieldColumn(ModalitesAcces, InSnapshot, Words, 24),
        fieldColumn(DispositifProgrammesNationaux, InSnapshot, Words, 24),
        fieldColumn(FormationsLabels, InSnapshot, Words, 24),
        fieldColumn(AutresFormationsLabels, InStore, Words, 24),
        fieldColumn(PlaceField::State, InSnapshot, Words, 12),
        fieldColumn(ClosedSince, InStore, Code, 20),
        fieldColumn(VerifiedOn, InSnapshot, Code, 20, 7),
        fieldColumn(VerifiedBy, InStore, Words, 18),
        fieldColumn(CallAgainOn, InSnapshot, Code, 20),
        computedColumn("faults", 14, 8),
        fieldColumn(Visibility, InSnapshot, Words, 12),
        fieldColumn(Tags, InSnapshot, Words, 20),
        fieldColumn(InternalNotes, InStore, Words, 30),
        fieldColumn(Source, InSnapshot, Words, 20),
        fieldColumn(DateMaj, InStore, Code, 20),
        fieldColumn(Id, InSnapshot, Code, 20),
    };
}

} // namespace

const PlaceColumnInfo& infoOf(PlaceColumn column) {
    static const std::array<PlaceColumnInfo, placeColumnCount> columns = makeColumns();
    return columns[static_cast<std::size_t>(column)];
}

QString placeColumnTitle(PlaceColumn column) {
    switch (column) {
    case PlaceColumn::Epci:
        return QCoreApplication::translate("PlaceColumns", "Intercommunality");
    case PlaceColumn::Departement:
        return QCoreApplication::translate("PlaceColumns", "Département");
    case PlaceColumn::Region:
        return QCoreApplication::translate("PlaceColumns", "Région");
    case PlaceColumn::HoursInWords:
        return QCoreApplication::translate("PlaceColumns", "Opening hours in words");
    case PlaceColumn::Faults:
        return QCoreApplication::translate("PlaceColumns", "To mend");
    default:
        return fieldLabel(*infoOf(column).field);
    }
}

namespace {

/// For sorting by a column that is in the store.
std::string storedSortText(std::string_view text, const PlaceColumnInfo& info) {
    const std::size_t field = std::to_underlying(*info.field);
    if (fieldsOf(Entity::Place)[field].kind == FieldKind::Choice) {
        return sortText(toUtf8(choiceLabel(Entity::Place, field, text)), info.sort);
    }
    return sortText(text, info.sort);
}

/// By one column.
void sortBy(const Snapshot& snapshot, std::vector<PlaceRow>& rows, const PlaceSort& sort, const FieldTextsMap& stored) {
    struct Key {
        std::string text;
        PlaceRow row = 0;
    };

    const PlaceColumnInfo& info = infoOf(sort.column);
    const auto texts = info.inStore ? stored.find(*info.field) : stored.end();
    if (info.inStore && (texts == stored.end() || !texts->second)) {
        return;
    }
    std::vector<Key> keys(rows.size());
    std::ranges::transform(rows, keys.begin(), [&](PlaceRow row) -> Key {
        return {info.inStore ? storedSortText(texts->second->of(snapshot.keyOf(row)), info)
                             : placeSortText(snapshot, row, sort.column),
                row};
    });
    const bool descending = sort.direction == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [descending](const Key& a, const Key& b) {
        if (a.text.empty() != b.text.empty()) {
            return b.text.empty();
        }
        return descending ? b.text < a.text : a.text < b.text;
    });
    std::ranges::transform(keys, rows.begin(), &Key::row);
}

} // namespace

void sortPlaces(const Snapshot& snapshot, std::vector<PlaceRow>& rows, const PlaceOrder& order,
                const FieldTextsMap& stored) {
    for (auto sort = order.rbegin(); sort != order.rend(); ++sort) {
        sortBy(snapshot, rows, *sort, stored);
    }
}

} // namespace maillage
