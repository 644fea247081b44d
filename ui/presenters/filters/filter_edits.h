// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_session.h"

#include <memory>
#include <string>

namespace maillage {

// The changes of saved filters and own perimeters, each one step to undo.

/// Adds one, or changes the one of that number: its name and its conditions.
[[nodiscard]] HubSession::Edit saveFilter(std::int64_t number, const std::string& name, const std::string& conditions,
                                          std::shared_ptr<RecordKey> saved = {});
[[nodiscard]] HubSession::Edit removeFilter(std::int64_t number, const std::string& name);
/// `communes`: INSEE codes joined by "|".
[[nodiscard]] HubSession::Edit savePerimeter(std::int64_t number, const std::string& name, const std::string& communes,
                                             std::shared_ptr<RecordKey> saved = {});
[[nodiscard]] HubSession::Edit removePerimeter(std::int64_t number, const std::string& name);

} // namespace maillage
