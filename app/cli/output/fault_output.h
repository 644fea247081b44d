// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/json_text.h"
#include "core/model/fault.h"

#include <iosfwd>
#include <string_view>

namespace maillage::cli {

/// "places.csv:12:4: error: nom: … (nom.required)"
void writeFault(std::ostream& out, std::string_view file, const Fault& fault);
/// {"line","column","field","value","severity","rule","message"}
void appendFault(JsonText& text, const Fault& fault);

} // namespace maillage::cli
