// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace maillage {

class HubSession;

/// What the user can do, with words, icons and keys; who does it connects to them.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent);

    void retranslate();
    /// Which are possible, with the hub as it is. `selected` places, `shown`: a record is in the detail panel.
    void follow(const HubSession& session, std::size_t selected, bool shown);

    QAction* const newHub;
    QAction* const openHub;
    QAction* const openSample;
    QAction* const saveCopy;
    QAction* const importFile;
    QAction* const exportFile;
    QAction* const print;
    QAction* const closeHub;
    QAction* const quit;
    QAction* const undo;
    QAction* const redo;
    QAction* const history;
    QAction* const changes;
    QAction* const userName;
    QAction* const find;
    QAction* const clearFilter;
    QAction* const copyRows;
    QAction* const columns;
    QAction* const addPlace;
    QAction* const addPerson;
    QAction* const addOrganisation;
    QAction* const edit;
    QAction* const editSelection;
    QAction* const remove;
    QAction* const zoomTo;
    QAction* const unplaced;
    QAction* const locate;
    QAction* const addressFiles;
    QAction* const goToAddress;
    QAction* const addLink;
    QAction* const addNote;
    QAction* const addStop;
    QAction* const help;
    QAction* const tour;
    QAction* const about;

private:
    void setIcons();
    void setShortcuts();
    void setSteps(const HubSession& session);
};

} // namespace maillage
