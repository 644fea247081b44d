// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/difference.h"

#include <algorithm>

namespace maillage {

namespace {

bool splitsACharacter(const QString& text, qsizetype at) {
    return at > 0 && at < text.size() && (text[at].isLowSurrogate() || text[at].isMark());
}

QChar visible(QChar c) {
    switch (c.unicode()) {
    case ' ':
        return QChar(0x00B7); // ·
    case '\n':
    case '\r':
        return QChar(0x21B5); // ↵
    case '\t':
        return QChar(0x21E5); // ⇥
    default:
        return c.isSpace() ? QChar(0x2423) : c.isPrint() ? c : QChar(0xFFFD); // ␣ �
    }
}

void showSpaces(QString& text, qsizetype start, qsizetype length) {
    for (qsizetype at = start; at < start + length; ++at) {
        text[at] = text[at].isSurrogate() ? text[at] : visible(text[at]);
    }
}

/// A text in a table stands on one line.
void onOneLine(QString& text) {
    text.replace(QLatin1Char('\n'), QChar(0x21B5));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
}

Difference stretchOf(const QString& before, const QString& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start]) {
        ++start;
    }
    while (splitsACharacter(before, start) || splitsACharacter(after, start)) {
        --start;
    }
    qsizetype behind = 0;
    while (behind < shorter - start && before[before.size() - 1 - behind] == after[after.size() - 1 - behind]) {
        ++behind;
    }
    while (behind > 0
           && (splitsACharacter(before, before.size() - behind) || splitsACharacter(after, after.size() - behind))) {
        --behind;
    }
    Difference difference{.before = before,
                          .after = after,
                          .start = start,
                          .beforeLength = before.size() - start - behind,
                          .afterLength = after.size() - start - behind};
    return difference;
}

} // namespace

Difference differenceOf(const QString& before, const QString& after) {
    Difference difference = stretchOf(before, after);
    onOneLine(difference.before);
    onOneLine(difference.after);
    return difference;
}

Difference exactDifferenceOf(const QString& before, const QString& after) {
    Difference difference = stretchOf(before, after);
    showSpaces(difference.before, difference.start, difference.beforeLength);
    showSpaces(difference.after, difference.start, difference.afterLength);
    onOneLine(difference.before);
    onOneLine(difference.after);
    return difference;
}

} // namespace maillage
