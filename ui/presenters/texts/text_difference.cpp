// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

constexpr qsizetype shortText = 60;
constexpr qsizetype wordsAround = 3;

/// The words from `first` on but for the last `left`, with marks where others were left out.
QString cut(const QStringList& words, qsizetype first, qsizetype left) {
    const QString mark(QChar(0x2026));
    QString text = words.mid(first, words.size() - first - left).join(QLatin1Char(' '));
    if (first > 0) {
        text.prepend(mark + QLatin1Char(' '));
    }
    if (left > 0) {
        text += QLatin1Char(' ') + mark;
    }
    return text;
}

} // namespace

TextDifference textDifference(const QString& before, const QString& after) {
    if (before.size() <= shortText && after.size() <= shortText) {
        return {before, after};
    }
    const QStringList from = before.split(QLatin1Char(' '));
    const QStringList to = after.split(QLatin1Char(' '));
    const qsizetype most = std::min(from.size(), to.size());
    qsizetype same = 0;
    while (same < most && from[same] == to[same]) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < most - same && from[from.size() - 1 - sameEnd] == to[to.size() - 1 - sameEnd]) {
        ++sameEnd;
    }
    const qsizetype first = std::max<qsizetype>(0, same - wordsAround);
    const qsizetype left = std::max<qsizetype>(0, sameEnd - wordsAround);
    return {cut(from, first, left), cut(to, first, left)};
}

} // namespace maillage
