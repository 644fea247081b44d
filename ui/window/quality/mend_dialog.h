// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/quality_report.h"
#include "ui/window/quality/change_dialog.h"

namespace maillage {

/// The faults of one topic mended in many places: before and after, to tick.
class MendDialog : public ChangeDialog {
    Q_OBJECT

public:
    /// `places` ascend. The topic's rule has a mendingLabel().
    MendDialog(HubSession& session, const FaultTopic& topic, const std::vector<std::int64_t>& places, QWidget* parent);

protected:
    [[nodiscard]] QString planText(const ChangePlan& plan) const override;
};

} // namespace maillage
