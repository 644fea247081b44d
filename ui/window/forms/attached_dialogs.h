// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_search.h"

#include <QDialog>

#include <string>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace maillage {

/// What the forms of links and notes share: buttons, deletion, what the hub refuses told in place.
class AttachedDialog : public QDialog {
    Q_OBJECT

public:
    AttachedDialog(HubSession& session, const Record& record, QWidget* parent);

    virtual void save() = 0;

protected:
    void addButtons(QVBoxLayout& layout);
    void run(const HubSession::Edit& edit);

    HubSession& m_session;
    Record m_record;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

/// A dated note on a record: "called on…".
class NoteDialog : public AttachedDialog {
    Q_OBJECT

public:
    /// `note` hangs on a record that is called `on`.
    NoteDialog(HubSession& session, const Record& note, std::string on, QWidget* parent);

    void save() override;

private:
    std::string m_on;
    QLineEdit* m_date;
    QLineEdit* m_author;
    QPlainTextEdit* m_text;
};

/// A dated, typed link from a record to another one.
class LinkDialog : public AttachedDialog {
    Q_OBJECT

public:
    /// `link` hangs on the record `from`, called `fromName`; a link that has its other end already keeps it.
    LinkDialog(HubSession& session, const Record& link, RecordKey from, std::string fromName, QWidget* parent);

    void save() override;

private:
    void layOut();
    void addPicker(QVBoxLayout& layout);
    void find();
    void showFound(const std::vector<FoundRecord>& records);

    RecordKey m_from;
    std::string m_fromName;
    RecordSearch* m_search;
    QComboBox* m_kind;
    QComboBox* m_entity;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLineEdit* m_since;
    QLineEdit* m_until;
    QLineEdit* m_comment;
    std::vector<FoundRecord> m_found;
};

} // namespace maillage
