// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_content.h"

#include "core/base/clock.h"
#include "core/query/filter/complete_matches.h"
#include "core/standard/hours/hours_words.h"
#include "core/standard/values/readable_phone.h"
#include "core/store/records.h"
#include "core/territory/credits.h"
#include "ui/print/print_words.h"

#include <QCollator>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

bool isInArea(const Snapshot& snapshot, PlaceRow row, const PrintArea& area) {
    if (area.territory) {
        return area.territory->containsCommune(snapshot.inseeCode(row));
    }
    return snapshot.placement(row) != Placement::None && area.box.contains(snapshot.position(row));
}

bool isShown(const Snapshot& snapshot, PlaceRow row, Audience audience) {
    return !snapshot.hasValue(row, Facet::State, "closed")
           && (audience == Audience::Internal || snapshot.hasValue(row, Facet::Visibility, "public"));
}

PrintedPlace printed(const Record& record, const Snapshot& snapshot, PlaceRow row) {
    PrintedPlace place;
    place.located = snapshot.placement(row) != Placement::None;
    place.approximate = snapshot.placement(row) == Placement::Commune;
    place.position = place.located ? snapshot.position(row) : LatLon{};
    place.group = placeGroupOf(record[PlaceField::Typologie]);
    place.name = QString::fromStdString(record[PlaceField::Nom]).simplified();
    place.commune = QString::fromStdString(record[PlaceField::Commune]).simplified();
    place.phone = QString::fromStdString(readablePhone(record[PlaceField::Telephone]));
    const bool french = QLocale().language() == QLocale::French;
    place.hours = QString::fromStdString(
        hoursInWords(record[PlaceField::Horaires], french ? HoursLanguage::French : HoursLanguage::English));
    return place;
}

/// By commune, then name, as the language sorts them.
void sortForIndex(std::vector<PrintedPlace>& places) {
    QCollator collator(QLocale(QLocale::French, QLocale::France)); // the names are French in any interface
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(places, [&](const PrintedPlace& a, const PrintedPlace& b) {
        const int byCommune = collator.compare(a.commune, b.commune);
        return byCommune != 0 ? byCommune < 0 : collator.compare(a.name, b.name) < 0;
    });
}

QString joinedSources(const std::set<std::string>& names) {
    constexpr std::size_t most = 6;
    QStringList shown;
    for (const std::string& name : names) {
        if (shown.size() == static_cast<qsizetype>(most)) {
            shown += QString(QChar(0x2026));
            break;
        }
        shown += QString::fromStdString(name);
    }
    return shown.join(QStringLiteral(", "));
}

QString usualTitle(const PrintArea& area) {
    if (area.name.empty()) {
        return TerritoryPrint::tr("Places of digital help");
    }
    return TerritoryPrint::tr("Places of digital help: %1").arg(QString::fromStdString(area.name));
}

QString dateInWords() {
    const Date date = today();
    return QLocale().toString(QDate(static_cast<int>(date.year()),
                                    static_cast<int>(static_cast<unsigned>(date.month())),
                                    static_cast<int>(static_cast<unsigned>(date.day()))),
                              QLocale::LongFormat);
}

} // namespace

Result<PrintArea> PrintArea::of(const Perimeter& perimeter) {
    return territoryOf(perimeter).transform(
        [&](const Territory& territory) { return PrintArea{territory, territory.box(), perimeter.name}; });
}

Result<PrintContent> PrintContent::gather(const store::Connection& connection, const PrintArea& area,
                                          const QString& title, Audience audience, std::span<const Filter> filters) {
    const auto snapshot = Snapshot::load(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const auto chosen = completeMatches(**snapshot, filters, connection);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    std::vector<std::int64_t> keys;
    for (PlaceRow row = 0; row < (*snapshot)->rowCount(); ++row) {
        if (chosen->test(row) && isShown(**snapshot, row, audience) && isInArea(**snapshot, row, area)) {
            keys.push_back((*snapshot)->keyOf(row));
        }
    }
    PrintContent content{title.isEmpty() ? usualTitle(area) : title, area, {}, dateInWords(), {}, {}, {}};
    std::set<std::string> sources;
    const auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& record) {
        if (const auto row = (*snapshot)->rowOf(record.number)) {
            content.places.push_back(printed(record, **snapshot, *row));
        }
        if (!record[PlaceField::Source].empty()) {
            sources.insert(record[PlaceField::Source]);
        }
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    sortForIndex(content.places);
    content.sources = joinedSources(sources);
    content.attribution = QString::fromStdString(basemapAttribution());
    return content;
}

} // namespace maillage
