// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/icons.h"

namespace maillage {

WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
    , newHub(new QAction(this))
    , openHub(new QAction(this))
    , openSample(new QAction(this))
    , saveCopy(new QAction(this))
    , importFile(new QAction(this))
    , exportFile(new QAction(this))
    , print(new QAction(this))
    , closeHub(new QAction(this))
    , quit(new QAction(this))
    , undo(new QAction(this))
    , redo(new QAction(this))
    , history(new QAction(this))
    , changes(new QAction(this))
    , userName(new QAction(this))
    , find(new QAction(this))
    , clearFilter(new QAction(this))
    , copyRows(new QAction(this))
    , columns(new QAction(this))
    , addPlace(new QAction(this))
    , addPerson(new QAction(this))
    , addOrganisation(new QAction(this))
    , edit(new QAction(this))
    , editSelection(new QAction(this))
    , remove(new QAction(this))
    , zoomTo(new QAction(this))
    , unplaced(new QAction(this))
    , locate(new QAction(this))
    , addressFiles(new QAction(this))
    , goToAddress(new QAction(this))
    , addLink(new QAction(this))
    , addNote(new QAction(this))
    , addStop(new QAction(this))
    , help(new QAction(this))
    , tour(new QAction(this))
    , about(new QAction(this)) {
    setIcons();
    setShortcuts();
    retranslate();
}

void WindowActions::setIcons() {
    newHub->setIcon(icon("new"));
    openHub->setIcon(icon("open"));
    openSample->setIcon(icon("sample"));
    importFile->setIcon(icon("import"));
    exportFile->setIcon(icon("export"));
    print->setIcon(icon("print"));
    undo->setIcon(icon("undo"));
    redo->setIcon(icon("redo"));
    find->setIcon(icon("search"));
    addPlace->setIcon(icon("add"));
    addPerson->setIcon(icon("person"));
    addOrganisation->setIcon(icon("organisation"));
    edit->setIcon(icon("edit"));
    remove->setIcon(icon("delete"));
    zoomTo->setIcon(icon("zoom"));
    addLink->setIcon(icon("link"));
    addNote->setIcon(icon("note"));
    addStop->setIcon(icon("place"));
}

void WindowActions::setShortcuts() {
    newHub->setShortcut(QKeySequence::New);
    openHub->setShortcut(QKeySequence::Open);
    saveCopy->setShortcut(QKeySequence::SaveAs);
    importFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    exportFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    print->setShortcut(QKeySequence::Print);
    closeHub->setShortcut(QKeySequence::Close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    find->setShortcut(QKeySequence::Find);
    clearFilter->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    copyRows->setShortcut(QKeySequence::Copy);
    addPlace->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    editSelection->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    zoomTo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    goToAddress->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    help->setShortcut(QKeySequence(Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::retranslate() {
    newHub->setText(tr("&New hub…"));
    openHub->setText(tr("&Open…"));
    openSample->setText(tr("Open the &sample"));
    saveCopy->setText(tr("Save a &copy…"));
    importFile->setText(tr("&Import…"));
    exportFile->setText(tr("&Export…"));
    print->setText(tr("&Print territorial map…"));
    print->setIconText(tr("Print"));
    closeHub->setText(tr("C&lose hub"));
    quit->setText(tr("&Quit"));
    history->setText(tr("&History of the hub…"));
    changes->setText(tr("&Changes since the last committee…"));
    userName->setText(tr("&Your name…"));
    find->setText(tr("&Find"));
    clearFilter->setText(tr("&Show all places"));
    copyRows->setText(tr("Copy the se&lected rows"));
    columns->setText(tr("&Columns…"));
    addPlace->setText(tr("&Add a place…"));
    addPerson->setText(tr("Add a &person…"));
    addOrganisation->setText(tr("Add an &organisation…"));
    edit->setText(tr("&Edit…"));
    editSelection->setText(tr("Edit the &selection…"));
    remove->setText(tr("&Delete"));
    zoomTo->setText(tr("&Zoom to"));
    unplaced->setText(tr("Places &without coordinates"));
    locate->setText(tr("&Find the coordinates…"));
    addressFiles->setText(tr("Add&ress files…"));
    goToAddress->setText(tr("&Go to an address…"));
    addLink->setText(tr("Add a &link…"));
    addNote->setText(tr("Add a &note…"));
    addStop->setText(tr("Add a s&top…"));
    addLink->setIconText(entityLabel(Entity::Link));
    addNote->setIconText(entityLabel(Entity::Note));
    help->setText(tr("&Help"));
    tour->setText(tr("Take the &tour"));
    about->setText(tr("&About Maillage"));
}

void WindowActions::setSteps(const HubSession& session) {
    const Steps& steps = session.steps();
    undo->setText(steps.undo ? tr("&Undo: %1").arg(sentenceOf(*steps.undo)) : tr("&Undo"));
    redo->setText(steps.redo ? tr("&Redo: %1").arg(sentenceOf(*steps.redo)) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setEnabled(session.isWritable() && steps.undo);
    redo->setEnabled(session.isWritable() && steps.redo);
}

void WindowActions::follow(const HubSession& session, std::size_t selected, bool shown) {
    const bool open = session.isOpen();
    const bool writable = open && session.isWritable();
    for (QAction* action :
         {saveCopy, exportFile, print, history, changes, find, clearFilter, unplaced, columns, goToAddress, tour}) {
        action->setEnabled(open);
    }
    closeHub->setEnabled(session.state() != HubSession::State::Closed);
    for (QAction* action : {importFile, addPlace, addPerson, addOrganisation, locate}) {
        action->setEnabled(writable);
    }
    for (QAction* action : {edit, addLink, addNote, addStop}) {
        action->setEnabled(writable && shown);
    }
    remove->setEnabled(writable && selected > 0);
    zoomTo->setEnabled(open && selected > 0);
    copyRows->setEnabled(open && selected > 0);
    setSteps(session);
}

} // namespace maillage
