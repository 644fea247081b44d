// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/record_controller.h"

#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/changes/restore_dialog.h"
#include "ui/window/dialogs.h"
#include "ui/window/forms/attached_dialogs.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/forms/stop_dialog.h"

#include <QWidget>

#include <algorithm>

namespace maillage {

namespace {

/// A record, and what was typed into its form and not saved.
struct Stored {
    std::optional<Record> record;
    std::optional<store::Draft> draft;
};

Result<Stored> readStored(const store::Connection& connection, RecordKey key) {
    auto record = store::readRecord(connection, key);
    if (!record) {
        return std::unexpected(record.error());
    }
    auto draft = store::draftOf(connection, key);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    return Stored{std::move(*record), std::move(*draft)};
}

} // namespace

RecordController::RecordController(Workspace& workspace, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_drafts(workspace.session) {}

void RecordController::add(Entity entity) {
    openForm(freshRecord(entity));
}

void RecordController::addPlaceAt(LatLon position) {
    m_workspace.session.compute<Record>(
        this, [position] { return newPlaceAt(position); }, [this](const Record& place) { openForm(place); });
}

void RecordController::edit(RecordKey record, const QString& field) {
    m_workspace.session.read<Stored>(
        this, [record](const store::Connection& connection) { return readStored(connection, record); },
        [this, field](const Result<Stored>& found) {
            if (!found || !found->record) {
                tellUnread(found ? std::nullopt : std::optional{found.error()});
                return;
            }
            RecordForm* form = openForm(*found->record);
            if (const auto number = fieldIndex(found->record->entity, toUtf8(field))) {
                form->goTo(*number);
            }
            if (found->draft && m_workspace.session.isWritable()) {
                form->offerDraft(*found->draft);
            }
        });
}

void RecordController::resume(const store::Draft& draft) {
    if (isNew(draft)) {
        openForm(freshRecord(draft.record.entity))->resume(draft);
        return;
    }
    m_workspace.session.read<Stored>(
        this, [record = draft.record](const store::Connection& connection) { return readStored(connection, record); },
        [this](const Result<Stored>& found) {
            if (found && found->record && found->draft) {
                openForm(*found->record)->resume(*found->draft);
                return;
            }
            if (!found || !found->record) {
                tellUnread(found ? std::nullopt : std::optional{found.error()});
            }
            m_drafts.refresh();
        });
}

void RecordController::tellUnread(const std::optional<Error>& error) {
    m_dialogs.tellProblem(&m_window, tr("The record could not be opened"),
                          error ? sentenceOf(error->message) : tr("It is not in the hub any more."));
}

void RecordController::askThrowAway(const store::Draft& draft) {
    const Question question{.title = tr("Throw away what was typed?"),
                            .text = tr("It was never saved, and cannot be brought back."),
                            .yes = tr("Throw away"),
                            .no = tr("Keep"),
                            .destructive = true};
    m_dialogs.ask(&m_window, question, [this, record = draft.record](bool yes) {
        if (yes) {
            m_drafts.drop(record);
            m_drafts.refresh();
        }
    });
}

void RecordController::keepDrafts() {
    for (RecordForm* form : m_window.findChildren<RecordForm*>()) {
        form->keepDraft();
    }
}

RecordForm* RecordController::openForm(const Record& record) {
    auto* form = new RecordForm(m_workspace.session, m_dialogs, m_drafts, record, &m_window);
    connect(form, &RecordForm::saved, this, &RecordController::saved);
    connect(form, &QDialog::finished, &m_drafts, &DraftList::refresh);
    form->completeAddresses(m_workspace.addresses);
    form->open();
    Q_EMIT formOpened(form);
    return form;
}

void RecordController::move(std::int64_t place, LatLon position) {
    m_workspace.session.edit(movePlace(place, position), this, [this](const Result<ChangeReport>& report) {
        if (report && report->changedSomething()) {
            Q_EMIT told(tr("Moved. Edit → Undo puts it back."));
        } else if (!report) {
            m_dialogs.tellProblem(&m_window, tr("The place was not moved"), sentenceOf(report.error().message));
        }
    });
}

void RecordController::askRemove(const std::vector<RecordKey>& records) {
    if (records.empty()) {
        return;
    }
    const Question question{.title = tr("Delete %Ln record(s)?", nullptr, static_cast<int>(records.size())),
                            .text =
                                tr("Their links, notes and stops go with them. Edit → Undo brings everything back."),
                            .yes = tr("Delete"),
                            .no = tr("Keep"),
                            .destructive = true};
    m_dialogs.ask(&m_window, question, [this, records](bool yes) {
        if (yes) {
            m_workspace.session.edit(removeRecords(records));
        }
    });
}

void RecordController::addLink() {
    if (const auto shown = m_workspace.view.shown()) {
        openAttached(attachedTo(Entity::Link, *shown));
    }
}

void RecordController::addNote() {
    if (const auto shown = m_workspace.view.shown()) {
        openAttached(attachedTo(Entity::Note, *shown));
    }
}

void RecordController::addStop() {
    const auto shown = m_workspace.view.shown();
    if (shown && shown->entity == Entity::Place) {
        openAttached(attachedTo(Entity::Stop, *shown));
    }
}

void RecordController::editAttached(RecordKey attached) {
    if (attached.number == 0 && m_workspace.view.shown()) {
        openAttached(attachedTo(attached.entity, *m_workspace.view.shown()));
        return;
    }
    using Found = std::optional<Record>;
    m_workspace.session.read<Found>(
        this, [attached](const store::Connection& connection) { return store::readRecord(connection, attached); },
        [this](const Result<Found>& found) {
            if (found && *found) {
                openAttached(**found);
            }
        });
}

void RecordController::openAttached(const Record& attached) {
    const auto& details = m_workspace.details.details();
    if (!details) {
        return;
    }
    HubSession& session = m_workspace.session;
    const std::string name = displayName(details->record);
    AttachedDialog* dialog = nullptr;
    if (attached.entity == Entity::Link) {
        const auto known = std::ranges::find(details->links, attached.number,
                                             [](const LinkedRecord& linked) { return linked.link.number; });
        dialog = new LinkDialog(session, m_dialogs, attached, {details->record.key(), name},
                                known == details->links.end() ? std::string() : known->otherName, &m_window);
    } else if (attached.entity == Entity::Stop) {
        dialog = new StopDialog(session, m_dialogs, attached, name, &m_window);
    } else {
        dialog = new NoteDialog(session, m_dialogs, attached, name, &m_window);
    }
    dialog->open();
    Q_EMIT attachedOpened(dialog);
}

void RecordController::askBringBack(std::int64_t seq) {
    const auto& details = m_workspace.details.details();
    if (!m_workspace.view.shown() || !details) {
        return;
    }
    const auto entry =
        std::ranges::find(details->history, seq, [](const store::RecordChange& each) { return each.change.seq; });
    askBringBack(*m_workspace.view.shown(), seq, entry == details->history.end() ? QString() : stepTime(entry->step),
                 m_window);
}

void RecordController::askBringBack(RecordKey record, std::int64_t seq, const QString& when, QWidget& over) {
    const QString refused = tr("This version cannot be brought back");
    if (!m_workspace.session.isWritable()) {
        m_dialogs.tellProblem(&over, refused, sentenceOf({"commands.read_only"}));
        return;
    }
    m_workspace.session.read<EarlierVersion>(
        &over, [record, seq](const store::Connection& connection) { return earlierVersion(connection, record, seq); },
        [this, seq, when, refused, window = &over](const Result<EarlierVersion>& version) {
            if (!version) {
                m_dialogs.tellProblem(window, refused, sentenceOf(version.error().message));
            } else if (version->changes.empty() && !version->deleted) {
                Q_EMIT told(tr("It is as it was then already."));
            } else {
                auto* dialog = new RestoreDialog(m_workspace.session, *version, seq, when, window);
                connect(dialog, &RestoreDialog::broughtBack, this, &RecordController::told);
                dialog->open();
                Q_EMIT restoreOpened(dialog);
            }
        });
}

} // namespace maillage
