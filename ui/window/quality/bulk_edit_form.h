// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/bulk_edit.h"
#include "core/query/snapshot/snapshot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace maillage {

/// What is to change in many places at once: every line begins as "leave as it is".
class BulkEditForm : public QWidget {
    Q_OBJECT

public:
    /// `snapshot` tells the tags there are; `user`, who verifies.
    BulkEditForm(const Snapshot& snapshot, const QString& user, QWidget* parent = nullptr);

    [[nodiscard]] BulkEdit value() const;

    // For whoever fills the form in for the user.
    [[nodiscard]] QComboBox& addedTag() { return *m_addTag; }

    [[nodiscard]] QComboBox& removedTag() { return *m_removeTag; }

    [[nodiscard]] QComboBox& listField() { return *m_field; }

    [[nodiscard]] QComboBox& addedTerm() { return *m_addTerm; }

    [[nodiscard]] QComboBox& state() { return *m_state; }

    [[nodiscard]] QComboBox& visibility() { return *m_visibility; }

    [[nodiscard]] QCheckBox& verified() { return *m_verified; }

    [[nodiscard]] QComboBox& callAgain() { return *m_callAgain; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox* makeChoice(PlaceField field);
    void fillTags(const Snapshot& snapshot);
    void fillFields();
    void fillTerms();
    void layOut();
    void connectParts();
    void followDates();
    void addLists(BulkEdit& edit) const;
    void addState(BulkEdit& edit) const;
    void addCalls(BulkEdit& edit) const;

    QGridLayout* m_grid;
    QComboBox* m_addTag;
    QComboBox* m_removeTag;
    QComboBox* m_field;
    QComboBox* m_addTerm;
    QComboBox* m_removeTerm;
    QComboBox* m_state;
    QDateEdit* m_closedSince;
    QComboBox* m_visibility;
    QComboBox* m_starred;
    QCheckBox* m_verified;
    QDateEdit* m_verifiedOn;
    QLineEdit* m_verifiedBy;
    QComboBox* m_callAgain;
    QDateEdit* m_callAgainOn;
};

} // namespace maillage
