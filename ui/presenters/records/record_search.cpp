// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_search.h"

#include "core/base/text.h"
#include "core/query/search/search.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

using Records = std::vector<FoundRecord>;

QString nameWithCommune(const QString& name, std::string_view commune) {
    return commune.empty() ? name : QCoreApplication::translate("RecordSearch", "%1, %2").arg(name, toQString(commune));
}

Records foundPlaces(const Snapshot& snapshot, const std::string& text) {
    Records records;
    for (const PlaceRow row : search(snapshot, text, RecordSearch::most).best) {
        records.push_back({{Entity::Place, snapshot.keyOf(row)},
                           nameWithCommune(toQString(snapshot.name(row)).simplified(), snapshot.commune(row))});
    }
    return records;
}

std::string_view communeOf(const Record& record) {
    return record.entity == Entity::Person ? std::string_view(record[PersonField::Commune])
                                           : std::string_view(record[OrganisationField::Commune]);
}

Result<Records> foundOthers(const store::Connection& connection, Entity entity, const std::string& text) {
    Records records;
    const std::string folded = fold(text);
    const auto words = maillage::words(folded);
    auto read = store::forEachRecord(connection, entity, [&](const Record& record) {
        const std::string name = " " + fold(displayName(record));
        const bool holds =
            std::ranges::all_of(words, [&](std::string_view word) { return name.find(word) != std::string::npos; });
        if (holds) {
            records.push_back({record.key(), nameWithCommune(toQString(displayName(record)), communeOf(record))});
        }
        return records.size() < RecordSearch::most;
    });
    return read ? Result<Records>(std::move(records)) : std::unexpected(read.error());
}

} // namespace

RecordSearch::RecordSearch(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void RecordSearch::find(Entity entity, const QString& text) {
    const int wanted = ++m_wanted;
    if (entity == Entity::Place) {
        findPlaces(text, wanted);
        return;
    }
    m_session.read<Records>(
        this,
        [entity, text = toUtf8(text)](const store::Connection& connection) {
            return foundOthers(connection, entity, text);
        },
        [this, wanted](const Result<Records>& records) {
            if (wanted == m_wanted && records) {
                Q_EMIT found(*records);
            }
        });
}

void RecordSearch::findPlaces(const QString& text, int wanted) {
    m_session.compute<Records>(
        this, [snapshot = m_session.snapshot(), text = toUtf8(text)] { return foundPlaces(*snapshot, text); },
        [this, wanted](const Records& records) {
            if (wanted == m_wanted) {
                Q_EMIT found(records);
            }
        });
}

} // namespace maillage
