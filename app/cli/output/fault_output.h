// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/json_text.h"
#include "core/model/fault.h"

#include <iosfwd>
#include <optional>
#include <string_view>

namespace maillage::cli {

/// "places.csv:12:4: error: nom: … (nom.required)". `where`: a file's name, or the id of a hub's place, whose faults
/// have no line.
void writeFault(std::ostream& out, std::string_view where, const Fault& fault);
/// {"line","column","field","value","severity","rule","message"}, with the "id" of a hub's place first.
void appendFault(JsonText& text, const Fault& fault, std::optional<std::string_view> id = {});

} // namespace maillage::cli
