// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/section_file.h"

#include <span>
#include <string_view>

namespace maillage {

/// A file of resources/ compiled into the program, such as "credits.json". Empty for a name that is not bundled.
[[nodiscard]] std::span<const std::byte> bundledData(std::string_view path);

/// The same as a section file; ends the program where the data isn't what it was built with.
[[nodiscard]] SectionFile bundledSections(std::string_view path, std::string_view magic);

} // namespace maillage
