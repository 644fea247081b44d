// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/restore.h"
#include "core/geo/latlon.h"
#include "ui/presenters/records/draft_list.h"
#include "ui/presenters/workspace.h"

#include <QObject>

class QWidget;

namespace maillage {

class AttachedDialog;
class Dialogs;
class RecordForm;
class RestoreDialog;

/// Adds, edits, moves and deletes records, their links, notes and stops; opens the forms for it.
class RecordController : public QObject {
    Q_OBJECT

public:
    RecordController(Workspace& workspace, Dialogs& dialogs, QWidget& window);

    void add(Entity entity);
    void addPlaceAt(LatLon position);
    /// Reads the record, then opens its form, at a field where that is given.
    /// A draft of it is offered there.
    void edit(RecordKey record, const QString& field = {});
    /// Opens the form that a draft was typed into, with what was typed.
    void resume(const store::Draft& draft);
    void askThrowAway(const store::Draft& draft);
    /// Before the window goes: what is in its forms is kept.
    void keepDrafts();

    [[nodiscard]] DraftList& drafts() { return m_drafts; }

    void move(std::int64_t place, LatLon position);
    void askRemove(const std::vector<RecordKey>& records);
    /// On the record that is shown.
    void addLink();
    void addNote();
    void addStop();
    /// A new one on the record that is shown where the number is 0.
    void editAttached(RecordKey attached);
    /// Of the record that is shown: says what would change, and asks.
    void askBringBack(std::int64_t seq);
    /// Of any record, a deleted one too. `when`: the version's time, in words. `over`: the window to ask in.
    void askBringBack(RecordKey record, std::int64_t seq, const QString& when, QWidget& over);

Q_SIGNALS:
    void saved(maillage::RecordKey record);
    void formOpened(maillage::RecordForm* form);
    void attachedOpened(maillage::AttachedDialog* dialog);
    void restoreOpened(maillage::RestoreDialog* dialog);
    void told(const QString& sentence);

private:
    RecordForm* openForm(const Record& record);
    /// Without an error: it is gone.
    void tellUnread(const std::optional<Error>& error);
    void openAttached(const Record& attached);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QWidget& m_window;
    DraftList m_drafts;
};

} // namespace maillage
