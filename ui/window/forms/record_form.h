// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/window/forms/form_field.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace maillage {

class CommuneCompleter;
class Dialogs;

/// The edit form of a place, a person or an organisation: sections at the left, their fields at the right, the checks
/// under each field as one types. Saves as one step; what the hub refuses is told in the form, which stays open.
class RecordForm : public QDialog {
    Q_OBJECT

public:
    RecordForm(HubSession& session, Dialogs& dialogs, const Record& record, QWidget* parent = nullptr);

    /// Shows the field's section with the cursor in it.
    void goTo(std::size_t field);
    /// The record with what is in the fields.
    [[nodiscard]] Record edited() const;
    /// Null where the form has none.
    [[nodiscard]] FormField* fieldOf(std::size_t field) const;
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(maillage::RecordKey record);

private:
    void addSections();
    [[nodiscard]] QScrollArea* makeSection(const std::vector<std::size_t>& fields);
    void layOut();
    void addCommuneCompletion();
    void checkSoon();
    void check();
    [[nodiscard]] std::vector<Fault> toShow(std::vector<Fault> faults) const;
    void showFaults(const std::vector<Fault>& faults);
    void showSectionFaults(const std::vector<Fault>& faults);
    void showProblem(const QString& sentence);

    HubSession& m_session;
    Dialogs& m_dialogs;
    Record m_before;
    QListWidget* m_sections;
    QStackedWidget* m_pages;
    QLabel* m_summary;
    QDialogButtonBox* m_buttons;
    std::vector<FormField*> m_fields;
    QTimer* m_checkTimer;
    int m_wanted = 0;
    bool m_saving = false;
};

} // namespace maillage
