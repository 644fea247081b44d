// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/help_pages.h"

#include <QFile>

#include <algorithm>

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void registerHelp() {
    Q_INIT_RESOURCE(maillage_help);
}

namespace maillage {

namespace {

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without case and accents, and of the same length, so that positions stay.
QString flat(const QString& text) {
    QString result = text.toLower();
    for (QChar& character : result) {
        const QString parts = character.decomposition();
        if (!parts.isEmpty() && character.decompositionTag() == QChar::Canonical) {
            character = parts.front();
        } else if (character == QChar(0x2019)) {
            character = QLatin1Char('\'');
        }
    }
    return result;
}

QStringList wordsOf(const QString& search) {
    return flat(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool beginsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool hasWord(const QString& flatText, const QString& word) {
    for (qsizetype at = flatText.indexOf(word); at >= 0; at = flatText.indexOf(word, at + 1)) {
        if (beginsWord(flatText, at)) {
            return true;
        }
    }
    return false;
}

bool hasAll(const QString& text, const QStringList& words) {
    const QString flatText = flat(text);
    return std::ranges::all_of(words, [&](const QString& word) { return hasWord(flatText, word); });
}

} // namespace

std::vector<HelpPage> helpPages(const QString& language) {
    [[maybe_unused]] static const bool registered = (registerHelp(), true);
    std::vector<HelpPage> pages;
    const QStringList ids = read(QStringLiteral(":/help/pages.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        const QString text = read(QStringLiteral(":/help/%1/%2.md").arg(language, id));
        const QString title = text.section(QLatin1Char('\n'), 0, 0);
        pages.push_back({.id = id, .title = title.mid(title.indexOf(QLatin1Char(' ')) + 1), .markdown = text});
    }
    return pages;
}

std::vector<const HelpPage*> pagesWith(const std::vector<HelpPage>& pages, const QString& search) {
    const QStringList words = wordsOf(search);
    std::vector<const HelpPage*> found;
    for (const HelpPage& page : pages) {
        if (hasAll(page.markdown, words)) {
            found.push_back(&page);
        }
    }
    if (!words.isEmpty()) {
        std::ranges::stable_partition(found, [&](const HelpPage* page) { return hasAll(page->title, words); });
    }
    return found;
}

std::vector<TextMatch> matchesIn(const QString& text, const QString& search) {
    const QString flatText = flat(text);
    std::vector<TextMatch> matches;
    for (const QString& word : wordsOf(search)) {
        for (qsizetype at = flatText.indexOf(word); at >= 0; at = flatText.indexOf(word, at + word.size())) {
            if (beginsWord(flatText, at)) {
                matches.push_back({at, word.size()});
            }
        }
    }
    return matches;
}

} // namespace maillage
