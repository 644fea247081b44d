// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace maillage {

// The words that titleCase() knows, each looked up folded ("mediatheque").

/// "de", "les", "à": in small letters but at the beginning.
[[nodiscard]] bool isSmallWord(const QString& folded);
/// "ccas", "mjc": kept in capitals.
[[nodiscard]] bool isAcronym(const QString& folded);
/// "médiathèque" for "mediatheque", in small letters; empty for words without accents and unknown ones.
[[nodiscard]] QString accentedWord(const QString& folded);

} // namespace maillage
