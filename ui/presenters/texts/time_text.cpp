// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/time_text.h"

#include "core/standard/hours/hours_phrases.h"
#include "ui/presenters/texts/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace maillage {

namespace {

constexpr int hour = 60;
constexpr int noon = 12 * hour;

} // namespace

QString timeText(int minutes) {
    const bool french = QLocale().language() == QLocale::French;
    return toQString(phrasesOf(french ? HoursLanguage::French : HoursLanguage::English).time(minutes));
}

std::optional<int> timeIn(const QString& text) {
    const QString plain = text.simplified().toLower();
    if (plain == QStringLiteral("midi") || plain == QStringLiteral("noon")) {
        return noon;
    }
    if (plain == QStringLiteral("minuit") || plain == QStringLiteral("midnight")) {
        return 2 * noon;
    }
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2}?)(?:\\s*[h:.]\\s*(\\d{1,2})?|(\\d{2}))?\\s*(?:min)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?$"));
    const auto match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hours = match.captured(1).toInt();
    const int past = (match.captured(2) + match.captured(3)).toInt();
    const QString half = match.captured(4);
    if (half.startsWith(QLatin1Char('p')) && hours < 12) {
        hours += 12;
    } else if (half.startsWith(QLatin1Char('a')) && hours == 12) {
        hours = 0;
    }
    constexpr int mostHours = 48;
    const bool sound = past < hour && hours * hour + past <= mostHours * hour;
    return sound ? std::optional{hours * hour + past} : std::nullopt;
}

} // namespace maillage
