// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/records.h"

#include <functional>
#include <string_view>

namespace maillage::cli {

/// Whether every word of the text begins a word of the record's name, job, organisation, commune, e-mail or phone,
/// accents and case folded; always, for a text without words.
[[nodiscard]] bool matchesText(const Record& record, std::string_view text);

/// The organisations or people that match, at most so many: those whose name does before the others, each by name.
[[nodiscard]] Result<void> searchRecords(const store::Connection& connection, Entity entity, std::string_view text,
                                         std::size_t limit, const std::function<void(const Record&)>& visit);

} // namespace maillage::cli
