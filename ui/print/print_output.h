// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/print/territory_sheet.h"

#include <filesystem>

class QPagedPaintDevice;
class QPrinter;

namespace maillage {

/// Writes a PDF of vectors with embedded fonts and selectable text; whole or not at all.
[[nodiscard]] Result<void> writePdf(const PrintContent& content, const PageSetup& setup,
                                    const std::filesystem::path& target, const SheetGround& ground = {});

/// All pages on a printer or its preview, whatever its resolution; it is set to the sheet's paper.
void printSheet(const TerritorySheet& sheet, QPrinter& printer);

} // namespace maillage
