// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/drafts.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <vector>

namespace maillage {

/// What was typed into forms of the hub and not saved: kept by the writer's thread while one types, listed for whoever
/// wants to go on. Lives on the UI thread. A hub that cannot be changed has none.
class DraftList : public QObject {
    Q_OBJECT

public:
    struct Entry {
        store::Draft draft;
        QString name; ///< what the record is called, or would be
    };

    explicit DraftList(HubSession& session, QObject* parent = nullptr);

    /// Replaces the record's draft.
    void keep(const store::Draft& draft);
    void drop(RecordKey record);
    /// Reads them again, after what was kept and dropped before.
    void refresh();

    /// As read last, the latest first.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

Q_SIGNALS:
    /// The entries were read.
    void changed();
    void failed(const QString& sentence);

private:
    void write(std::function<Result<void>(const store::Connection&)> change);
    void read();
    void set(std::vector<Entry> entries);

    HubSession& m_session;
    std::vector<Entry> m_entries;
};

/// A record of the entity with nothing in it but the first of each choice: what a new form starts from.
[[nodiscard]] Record freshRecord(Entity entity);
/// What a form's draft holds: the fields that differ.
[[nodiscard]] store::Draft draftOf(RecordKey key, const Record& edited, const Record& before);
/// "12 March at 14:05", with the year where it is another one.
[[nodiscard]] QString draftTime(Timestamp at);

} // namespace maillage
