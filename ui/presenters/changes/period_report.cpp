// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/changes/period_report.h"

#include "core/base/text.h"
#include "core/exchange/csv/csv_table.h"
#include "core/territory/gazetteer.h"
#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace maillage {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("Changes", text, nullptr, count);
}

/// By its code; without one, by its name where no other commune bears it.
std::optional<Commune> communeOf(const PlaceChange& change) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    if (!change.inseeCode.empty()) {
        return gazetteer.commune(change.inseeCode);
    }
    std::optional<Commune> found;
    const CommuneList named = gazetteer.communesNamed(change.commune);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const Commune present = named[i].present();
        if (found && *found != present) {
            return std::nullopt;
        }
        found = present;
    }
    return found;
}

/// Its EPCI's name; its département's where it is in none; empty where the commune is not known.
std::string territoryOf(const PlaceChange& change) {
    const auto commune = communeOf(change);
    if (!commune) {
        return {};
    }
    if (const auto epci = commune->epci()) {
        return std::string(epci->name);
    }
    return std::string(commune->departement().name);
}

QStringList linesOf(Entity entity, const std::vector<PublishedDifference>& fields) {
    std::vector<store::ColumnChange> columns;
    for (const PublishedDifference& difference : fields) {
        columns.push_back({std::string(fieldsOf(entity)[difference.field].name), difference.before, difference.after});
    }
    return changeLines(entity, columns);
}

} // namespace

std::size_t PeriodReport::count(PlaceChangeKind kind) const {
    return static_cast<std::size_t>(std::ranges::count(changes, kind, &PlaceChange::kind));
}

std::vector<std::int64_t> PeriodReport::placesLeft() const {
    std::vector<std::int64_t> places;
    for (const PlaceChange& change : changes) {
        if (change.kind != PlaceChangeKind::Removed) {
            places.push_back(change.place);
        }
    }
    return places;
}

std::shared_ptr<const PeriodReport> makeReport(const Period& period, std::vector<PlaceChange> changes) {
    auto report = std::make_shared<PeriodReport>();
    report->period = period;
    report->changes = std::move(changes);
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> byName; // folded, then as it is
    for (std::size_t i = 0; i < report->changes.size(); ++i) {
        const std::string name = territoryOf(report->changes[i]);
        byName[{fold(name), name}].push_back(i);
    }
    const auto place = [&](std::size_t i) {
        const PlaceChange& change = report->changes[i];
        return std::pair(fold(change.commune), fold(change.name));
    };
    for (auto& [name, positions] : byName) {
        std::ranges::stable_sort(positions, {}, place);
        report->territories.push_back({toQString(name.second), std::move(positions)});
    }
    const auto known = [](const PeriodReport::Territory& territory) { return !territory.name.isEmpty(); };
    std::ranges::stable_partition(report->territories, known);
    return report;
}

QString placeChangeLabel(PlaceChangeKind kind) {
    static constexpr std::array labels{
        QT_TRANSLATE_NOOP("Changes", "Opened"),  QT_TRANSLATE_NOOP("Changes", "Closed"),
        QT_TRANSLATE_NOOP("Changes", "Moved"),   QT_TRANSLATE_NOOP("Changes", "Renamed"),
        QT_TRANSLATE_NOOP("Changes", "Changed"), QT_TRANSLATE_NOOP("Changes", "Deleted"),
    };
    static_assert(labels.size() == allPlaceChangeKinds.size());
    return translated(labels[std::to_underlying(kind)]);
}

QString placeChangeCount(PlaceChangeKind kind, std::size_t count) {
    static constexpr std::array labels{
        QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) opened"),  QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) closed"),
        QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) moved"),   QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) renamed"),
        QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) changed"), QT_TRANSLATE_N_NOOP("Changes", "%Ln place(s) deleted"),
    };
    return translated(labels[std::to_underlying(kind)], static_cast<int>(count));
}

QStringList changeWords(const PlaceChange& change) {
    QStringList lines = linesOf(Entity::Place, change.fields);
    for (const AttachedDifference& attached : change.attached) {
        for (const QString& line : linesOf(attached.entity, attached.fields)) {
            lines += translated(QT_TRANSLATE_NOOP("Changes", "%1 “%2”, %3"))
                         .arg(entityLabel(attached.entity), toQString(attached.name), line);
        }
    }
    return lines;
}

QString periodWords(const Period& period) {
    return translated(QT_TRANSLATE_NOOP("Changes", "from %1 to %2"))
        .arg(readableDate(formatDate(period.since)), readableDate(formatDate(period.until)));
}

Result<void> writeCsv(const PeriodReport& report, const std::filesystem::path& target) {
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const QStringList& texts) {
        std::ranges::transform(texts, std::back_inserter(rows.emplace_back()),
                               [](const QString& text) { return quotedCell(toUtf8(text)); });
    };
    add({translated(QT_TRANSLATE_NOOP("Changes", "What")), entityLabel(Entity::Place), fieldLabel(PlaceField::Commune),
         fieldLabel(PlaceField::CodeInsee), translated(QT_TRANSLATE_NOOP("Changes", "Territory")),
         translated(QT_TRANSLATE_NOOP("Changes", "What changed")), fieldLabel(PlaceField::Id)});
    for (const PeriodReport::Territory& territory : report.territories) {
        for (const std::size_t position : territory.changes) {
            const PlaceChange& change = report.changes[position];
            add({placeChangeLabel(change.kind), toQString(change.name), toQString(change.commune),
                 toQString(change.inseeCode), territory.name, changeWords(change).join(QStringLiteral("\n")),
                 toQString(change.id)});
        }
    }
    return writeCsvTable(toUtf8(pathText(target)), rows);
}

} // namespace maillage
