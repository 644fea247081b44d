// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/draft_list.h"

#include "core/store/records.h"
#include "ui/presenters/texts/text.h"

#include <QDateTime>
#include <QLocale>

namespace maillage {

namespace {

using Entries = std::vector<DraftList::Entry>;

Result<Entries> readEntries(const store::Connection& connection) {
    auto drafts = store::drafts(connection);
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    Entries entries;
    for (store::Draft& draft : *drafts) {
        Record record(draft.record.entity);
        if (!isNew(draft)) {
            auto found = store::readRecord(connection, draft.record);
            if (!found) {
                return std::unexpected(found.error());
            }
            record = std::move(*found).value_or(record);
        }
        entries.push_back({draft, toQString(displayName(resumed(draft, record)))});
    }
    return entries;
}

} // namespace

DraftList::DraftList(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &HubSession::stateChanged, this, [this] {
        if (m_session.isOpen() && m_session.isWritable()) {
            read();
        } else {
            set({});
        }
    });
}

void DraftList::write(std::function<Result<void>(const store::Connection&)> change) {
    if (!m_session.isWritable()) {
        return;
    }
    auto edit = [change = std::move(change)](Editor& editor) -> Result<ChangeReport> {
        if (auto done = change(editor.hub().connection()); !done) {
            return std::unexpected(done.error());
        }
        return ChangeReport{};
    };
    m_session.edit(std::move(edit), this, [this](const Result<ChangeReport>& report) {
        if (!report) {
            Q_EMIT failed(sentenceOf(report.error().message));
        }
    });
}

void DraftList::keep(const store::Draft& draft) {
    write([draft](const store::Connection& connection) { return store::keepDraft(connection, draft); });
}

void DraftList::drop(RecordKey record) {
    write([record](const store::Connection& connection) { return store::dropDraft(connection, record); });
}

/// By way of the writer's queue, so that what it has still to write is there.
void DraftList::refresh() {
    if (m_session.isWritable()) {
        m_session.edit([](Editor&) -> Result<ChangeReport> { return ChangeReport{}; }, this,
                       [this](const Result<ChangeReport>&) { read(); });
    }
}

void DraftList::read() {
    m_session.read<Entries>(this, readEntries, [this](Result<Entries> entries) {
        if (entries) {
            set(std::move(*entries));
        } else {
            Q_EMIT failed(sentenceOf(entries.error().message));
        }
    });
}

void DraftList::set(std::vector<Entry> entries) {
    m_entries = std::move(entries);
    Q_EMIT changed();
}

Record freshRecord(Entity entity) {
    Record record(entity);
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        if (const auto choices = choicesOf(entity, field); !choices.empty()) {
            record.values[field] = choices.front();
        }
    }
    return record;
}

store::Draft draftOf(RecordKey key, const Record& edited, const Record& before) {
    store::Draft draft{.record = key, .at = now(), .typed = {}, .before = {}};
    for (std::size_t field = 0; field < edited.values.size(); ++field) {
        if (edited.values[field] != before.values[field]) {
            draft.typed.push_back({field, edited.values[field]});
            draft.before.push_back({field, before.values[field]});
        }
    }
    return draft;
}

QString draftTime(Timestamp at) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    const bool thisYear = time.date().year() == QDate::currentDate().year();
    const QString day = QLocale().toString(time.date(), thisYear ? DraftList::tr("d MMMM", "a day of this year")
                                                                 : DraftList::tr("d MMMM yyyy", "a day"));
    return DraftList::tr("%1 at %2", "day, time")
        .arg(day, QLocale().toString(time.time(), DraftList::tr("h:mm AP", "time")));
}

} // namespace maillage
