// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "ui/window/forms/form_sections.h"

#include <QListWidget>

#include <vector>

namespace maillage {

/// The sections of a form, each with a mark and a number for what is to mend in it: where the faults are, at a glance.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(Entity entity, QWidget* parent = nullptr);

    void showFaults(const std::vector<Fault>& faults);
    /// The titles in the language of now, without faults.
    void retranslate();
    /// The section that holds the field.
    [[nodiscard]] std::optional<int> sectionOf(std::size_t field) const;
    void step(int sections);

private:
    Entity m_entity;
};

} // namespace maillage
