// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QString>

#include <span>
#include <vector>

namespace maillage {

/// A page of an edit form: fields that are thought of together.
struct FormSection {
    const char* title; ///< translated in the context "FormSections"
    std::vector<std::size_t> fields;
};

/// Of a place: who, where, when, what, for whom, at what cost, how to reach, in the hub. Fewer for the others.
[[nodiscard]] std::span<const FormSection> formSections(Entity entity);
[[nodiscard]] QString sectionTitle(const FormSection& section);
/// Whether the standard requires the field and the hub does not fill it by itself; a name for the others.
[[nodiscard]] bool isRequired(Entity entity, std::size_t field);
/// What to write in the field, by an example or in a few words; empty where it goes without saying.
[[nodiscard]] QString fieldHint(Entity entity, std::size_t field);

} // namespace maillage
