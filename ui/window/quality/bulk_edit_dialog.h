// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/bulk_edit.h"
#include "ui/window/quality/change_dialog.h"

#include <vector>

namespace maillage {

class BulkEditForm;

/// One change for many places: tags, programmes, state, visibility, verification. What would change is seen while the
/// form is filled in.
class BulkEditDialog : public ChangeDialog {
    Q_OBJECT

public:
    /// `places` ascend.
    BulkEditDialog(HubSession& session, std::vector<std::int64_t> places, QWidget* parent);

    [[nodiscard]] BulkEditForm& form() { return *m_form; }

protected:
    [[nodiscard]] QString planText(const ChangePlan& plan) const override;
    [[nodiscard]] QString emptyText() const override;

private:
    void plan();

    std::vector<std::int64_t> m_places;
    BulkEdit m_planned;
    BulkEditForm* m_form;
};

} // namespace maillage
