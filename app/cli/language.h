// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage::cli {

/// "fr" or "en", from LC_ALL, LC_MESSAGES, LANG as the C library reads them.
[[nodiscard]] std::string languageOfEnvironment();
/// Has the catalogue speak this language from now on; the texts of the program itself (English) where there is no
/// translation. False for a language that there is none of.
bool useLanguage(std::string_view language);

} // namespace maillage::cli
