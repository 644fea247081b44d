// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/print/paper.h"

#include <QString>

#include <filesystem>
#include <functional>

class QPainter;
class QPdfWriter;

namespace maillage {

/// Units of a PDF's painter per inch.
inline constexpr int pdfDpi = 1200;

/// Makes a PDF, whole or not at all; `paint` paints all pages.
[[nodiscard]] Result<void> makePdf(const std::filesystem::path& target, const QString& title, const PageSetup& setup,
                                   const std::function<void(QPdfWriter&, QPainter&)>& paint);

} // namespace maillage
