// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_session.h"

#include <QObject>
#include <QString>

#include <vector>

namespace maillage {

struct FoundRecord {
    RecordKey key;
    QString name; ///< with the commune, where there is one
};

/// Finds a record to link to, as one types: places, people or organisations whose names hold the words. Off the UI
/// thread; only the latest search is answered.
class RecordSearch : public QObject {
    Q_OBJECT

public:
    explicit RecordSearch(HubSession& session, QObject* parent = nullptr);

    void find(Entity entity, const QString& text);

    static constexpr std::size_t most = 50;

Q_SIGNALS:
    void found(const std::vector<maillage::FoundRecord>& records);

private:
    void findPlaces(const QString& text, int wanted);

    HubSession& m_session;
    int m_wanted = 0;
};

} // namespace maillage
