// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/place_clip.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t chunk = 500;

bool isDate(PlaceColumn column) {
    const auto field = infoOf(column).field;
    return field && fieldsOf(Entity::Place)[std::to_underlying(*field)].kind == FieldKind::Date;
}

TableClip headed(const std::vector<PlaceColumn>& columns) {
    QStringList titles;
    std::vector<bool> asText;
    for (const PlaceColumn column : columns) {
        titles << placeColumnTitle(column);
        asText.push_back(!isDate(column));
    }
    return {titles, std::move(asText)};
}

/// Rows of some places, whose records are given where a column needs them.
class ClipRows {
public:
    ClipRows(const PlaceClipRequest& request, TableClip& clip)
        : m_request(request)
        , m_clip(clip) {}

    void add(std::int64_t key, const Record* record) {
        const auto row = m_request.snapshot->rowOf(key);
        if (!row) {
            return;
        }
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(m_request.columns.size()));
        for (const PlaceColumn column : m_request.columns) {
            cells << placeCellToCopy(*m_request.snapshot, *row, column, record);
        }
        m_clip.add(cells);
    }

private:
    const PlaceClipRequest& m_request;
    TableClip& m_clip;
};

} // namespace

Result<ClipTexts> clipPlaces(const store::Connection& connection, const PlaceClipRequest& request,
                             const TaskControl& control) {
    const bool needsRecords =
        std::ranges::any_of(request.columns, [](PlaceColumn column) { return infoOf(column).inStore; });
    TableClip clip = headed(request.columns);
    ClipRows rows(request, clip);
    std::uint64_t done = 0;
    for (const auto keys : std::span(request.keys) | std::views::chunk(chunk)) {
        if (control.interrupted()) {
            return failure(ErrorKind::Cancelled, "store.interrupted");
        }
        if (needsRecords) {
            auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& record) {
                rows.add(record.number, &record);
                return true;
            });
            if (!read) {
                return std::unexpected(std::move(read.error()));
            }
        } else {
            std::ranges::for_each(keys, [&](std::int64_t key) { rows.add(key, nullptr); });
        }
        done += keys.size();
        control.report({done, request.keys.size()});
    }
    return clip.texts();
}

void startPlaceClip(HubSession& session, PlaceClipRequest request, QObject* context,
                    std::function<void(Result<ClipTexts>)> done) {
    const auto count = static_cast<int>(request.keys.size());
    session.readLong<ClipTexts>(
        QCoreApplication::translate("PlaceClip", "Copying %Ln place(s)", nullptr, count), context,
        [request = std::move(request)](const store::Connection& connection, const TaskControl& control) {
            return clipPlaces(connection, request, control);
        },
        std::move(done));
}

} // namespace maillage
