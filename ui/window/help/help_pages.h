// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace maillage {

/// A page of resources/help, in one language.
struct HelpPage {
    QString id; ///< the file's name without ending, the same in every language
    QString title;
    QString markdown;
};

/// A passage that matches, in the plain text of a page.
struct TextMatch {
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Every page in the order of resources/help/pages.txt. `language`: "fr" or "en".
[[nodiscard]] std::vector<HelpPage> helpPages(const QString& language);

/// The pages that have every word of `search`, in any order, whatever the case and accents; those that have them in
/// the title first. All of them for an empty search.
[[nodiscard]] std::vector<const HelpPage*> pagesWith(const std::vector<HelpPage>& pages, const QString& search);

/// Where the words of `search` begin a word of the text.
[[nodiscard]] std::vector<TextMatch> matchesIn(const QString& text, const QString& search);

} // namespace maillage
