// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/forms/attached_dialogs.h"

#include <initializer_list>
#include <vector>

namespace maillage {

class FormField;

/// Where and when an itinerant place stands.
class StopDialog final : public AttachedDialog {
    Q_OBJECT

public:
    /// `stop` hangs on a place that is called `of`.
    StopDialog(HubSession& session, Dialogs& dialogs, const Record& stop, std::string of, QWidget* parent);

    void save() override;

    [[nodiscard]] FormField& fieldOf(StopField field) const;

protected:
    [[nodiscard]] Record edited() const override;

private:
    /// Side by side.
    void addFields(QVBoxLayout& layout, std::initializer_list<StopField> fields);

    std::string m_of;
    std::vector<FormField*> m_fields;
};

} // namespace maillage
