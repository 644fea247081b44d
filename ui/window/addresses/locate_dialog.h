// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/address_plan.h"
#include "ui/window/quality/change_dialog.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace maillage {

class AddressFiles;

/// Coordinates for the places that have none of their own, from their addresses: what each address says and what was
/// found for it, to tick or not, those that are sure enough and fine enough only.
class LocateDialog : public ChangeDialog {
    Q_OBJECT

public:
    LocateDialog(HubSession& session, AddressFiles& files, QWidget* parent);

    [[nodiscard]] QSpinBox& leastScore() { return *m_leastScore; }

    [[nodiscard]] QComboBox& coarsest() { return *m_coarsest; }

Q_SIGNALS:
    void filesWanted();

protected:
    [[nodiscard]] QString planText(const ChangePlan& plan) const override;

private:
    struct Found;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] AcceptedAddresses accepted() const;
    void lookUp();
    void plan();
    void followFiles();

    AddressFiles& m_files;
    std::shared_ptr<Found> m_found; ///< shared with the thread that looks up
    QLabel* m_noFiles;
    QPushButton* m_addFiles;
    QSpinBox* m_leastScore;
    QComboBox* m_coarsest;
};

} // namespace maillage
