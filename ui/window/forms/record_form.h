// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/draft_list.h"
#include "ui/presenters/records/record_faults.h"
#include "ui/window/forms/form_field.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace maillage {

class AddressCompleter;
class AddressFiles;
class CommuneCompleter;
class Dialogs;
class DraftNotice;
class SectionList;

/// The edit form of a place, a person or an organisation: sections at the left, their fields at the right, the checks
/// under each field as one types, with what mends them. Saves as one step; what the hub refuses is told in the form,
/// which stays open. What is typed is kept as a draft a short moment later, until it is saved or thrown away.
class RecordForm : public QDialog {
    Q_OBJECT

public:
    /// A record that is not in the hub has the number 0. All outlive the form.
    RecordForm(HubSession& session, Dialogs& dialogs, DraftList& drafts, const Record& record,
               QWidget* parent = nullptr);

    /// Proposes addresses of these files while one types a place's.
    void completeAddresses(AddressFiles& files);
    /// Asks whether to go on with the draft; until then nothing can be typed.
    void offerDraft(const store::Draft& draft);
    /// Puts what was typed into the fields.
    void resume(const store::Draft& draft);
    /// Writes the draft now, if there is something to keep.
    void keepDraft();

    /// Shows the field's section with the cursor in it.
    void goTo(std::size_t field);
    /// The next field after the one with the cursor that has a fault, from the first again after the last.
    void goToNextFault();
    /// The record with what is in the fields.
    [[nodiscard]] Record edited() const;
    /// Null where the form has none.
    [[nodiscard]] FormField* fieldOf(std::size_t field) const;

    [[nodiscard]] DraftNotice& notice() const { return *m_notice; }

    void save();
    void reject() override;

Q_SIGNALS:
    void saved(maillage::RecordKey record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSections();
    [[nodiscard]] QScrollArea* makeSection(const std::vector<std::size_t>& fields);
    void layOut();
    [[nodiscard]] QSize fittingSize() const;
    void connectButtons();
    void addShortcuts();
    void addCommuneCompletion();
    void addAddressCompletion();
    void retranslate();
    void setWords();
    [[nodiscard]] FormField* focusedField() const;
    void changed();
    void check();
    void apply(const Proposal& proposal);
    [[nodiscard]] std::vector<JudgedFault> toShow(std::vector<JudgedFault> faults) const;
    void showFaults(const std::vector<JudgedFault>& faults);
    void showSummary(const std::vector<Fault>& faults);
    void showProblem(const QString& sentence);
    void showNotice();
    void throwAway();
    void setFields(const Record& record);
    void setTyping(bool allowed);

    HubSession& m_session;
    Dialogs& m_dialogs;
    DraftList& m_drafts;
    Record m_before; ///< as the hub has it, or as a new one was begun
    Record m_base;   ///< what a draft is told apart from
    RecordKey m_draftKey;
    SectionList* m_sections;
    QStackedWidget* m_pages;
    DraftNotice* m_notice;
    QLabel* m_summary;
    QPushButton* m_nextFault;
    QDialogButtonBox* m_buttons;
    QPushButton* m_save;
    QPushButton* m_cancel;
    CommuneCompleter* m_completer = nullptr;
    AddressFiles* m_addressFiles = nullptr; ///< null: none are proposed
    AddressCompleter* m_addresses = nullptr;
    std::optional<store::Draft> m_draft; ///< that the notice speaks of
    std::vector<FormField*> m_fields;
    std::vector<std::size_t> m_faulty; ///< the fields with faults, in the order of the form
    QTimer* m_checkTimer;
    QTimer* m_draftTimer;
    QString m_problem; ///< what the hub refused at the last attempt; stays until something is typed
    int m_wanted = 0;
    bool m_saving = false;
    bool m_hasDraft = false;
};

} // namespace maillage
