// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

/// One sentence of the catalogue. `source` is the English source text, marked for translation with
/// QT_TRANSLATE_NOOP("catalogue", …) or, for plurals, QT_TRANSLATE_N_NOOP.
struct Sentence {
    std::string_view id;
    const char* source;
};

/// The sentence in the language of the installed translators (UTF-8), arguments filled in.
/// An unknown id gives the id and the arguments themselves, never an empty text.
[[nodiscard]] std::string sentence(const Message& message);

/// A message as one line of JSON, to be kept in a file, and back. A message that the catalogue does not know any more
/// comes back as the text "message.unknown" with what was written.
[[nodiscard]] std::string writeMessage(const Message& message);
[[nodiscard]] Message readMessage(std::string_view json);

/// Sentences by the thousand: keeps each pattern in its language, so make one for a run and not for longer. Not
/// thread-safe.
class SentenceCache {
public:
    /// What sentence() gives.
    [[nodiscard]] std::string of(const Message& message);

private:
    std::unordered_map<std::string_view, std::string> m_patterns; ///< in UTF-8, by id
};

/// Every sentence there is, for tests that walk them.
[[nodiscard]] std::vector<Sentence> allSentences();

// One table a library, each in its own file catalogue_<library>.cpp.
[[nodiscard]] std::span<const Sentence> storeSentences();
[[nodiscard]] std::span<const Sentence> standardSentences();
[[nodiscard]] std::span<const Sentence> exchangeSentences();
[[nodiscard]] std::span<const Sentence> importSentences();
[[nodiscard]] std::span<const Sentence> cliSentences();
[[nodiscard]] std::span<const Sentence> territorySentences();
[[nodiscard]] std::span<const Sentence> tilesSentences();
[[nodiscard]] std::span<const Sentence> querySentences();
[[nodiscard]] std::span<const Sentence> qualitySentences();
[[nodiscard]] std::span<const Sentence> figuresSentences();
[[nodiscard]] std::span<const Sentence> addressesSentences();
[[nodiscard]] std::span<const Sentence> coverageSentences();

} // namespace maillage
