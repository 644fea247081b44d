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

/// All pages on a printer or its preview; the paper is what the printer is set to where that is A4 to A2.
void printSheet(const PrintContent& content, const PageSetup& setup, QPrinter& printer, const SheetGround& ground = {});

} // namespace maillage
