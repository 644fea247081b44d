// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_search.h"

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace maillage {

class Dialogs;
class ValueEditor;

/// What the forms of links, notes and stops share: buttons, deletion, what the hub refuses told in place, and that
/// nothing which was typed goes without a question.
class AttachedDialog : public QDialog {
    Q_OBJECT

public:
    /// All outlive the dialog.
    AttachedDialog(HubSession& session, Dialogs& dialogs, const Record& record, QWidget* parent);

    virtual void save() = 0;
    void reject() override;

protected:
    /// The record with what is in the fields.
    [[nodiscard]] virtual Record edited() const = 0;
    /// Once the fields are filled.
    void addButtons(QVBoxLayout& layout);
    /// An editor of the field with its label before it.
    ValueEditor* addRow(QFormLayout& form, std::size_t field);
    void run(const HubSession::Edit& edit);
    void showProblem(const QString& sentence);

    HubSession& m_session;
    Record m_record;

private:
    Dialogs& m_dialogs;
    Record m_before; ///< as the fields had it at first
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

/// A dated note on a record: "called on…".
class NoteDialog final : public AttachedDialog {
    Q_OBJECT

public:
    /// `note` hangs on a record that is called `on`.
    NoteDialog(HubSession& session, Dialogs& dialogs, const Record& note, std::string on, QWidget* parent);

    void save() override;

protected:
    [[nodiscard]] Record edited() const override;

private:
    std::string m_on;
    ValueEditor* m_date;
    ValueEditor* m_author;
    QPlainTextEdit* m_text;
};

/// A dated, typed link from a record to another one.
class LinkDialog final : public AttachedDialog {
    Q_OBJECT

public:
    struct End {
        RecordKey key;
        std::string name;
    };

    /// `link` hangs on the record `from`; one that has its other end already keeps it, called `otherName`.
    LinkDialog(HubSession& session, Dialogs& dialogs, const Record& link, End from, std::string otherName,
               QWidget* parent);

    void save() override;

protected:
    [[nodiscard]] Record edited() const override;

private:
    void layOut();
    void addPicker(QVBoxLayout& layout);
    void find();
    void showFound(const std::vector<FoundRecord>& records);

    End m_from;
    std::string m_otherName;
    RecordSearch* m_search;
    QComboBox* m_entity;
    QLineEdit* m_text;
    QListWidget* m_list;
    std::vector<std::pair<LinkField, ValueEditor*>> m_editors;
    std::vector<FoundRecord> m_found;
};

} // namespace maillage
