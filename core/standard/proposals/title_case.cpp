// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/proposals/title_case.h"

#include "core/base/text.h"
#include "core/standard/proposals/title_words.h"
#include "core/territory/gazetteer.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

QString folded(const QString& text) {
    return QString::fromStdString(fold(text.toStdString()));
}

QString withCapital(const QString& small) {
    return small.isEmpty() ? small : small.first(1).toUpper() + small.sliced(1);
}

/// "II", "XIV", up to 29: those that names of people and places end with.
bool isRomanNumber(const QString& word) {
    static const QRegularExpression pattern(QStringLiteral("^X{0,2}(IX|IV|V?I{0,3})$"));
    return word.size() > 1 && pattern.match(word).hasMatch();
}

/// "13E", "1ER", "2EME".
bool isOrdinal(const QString& word) {
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit()) {
        ++digits;
    }
    static const QStringList endings{QStringLiteral("e"),  QStringLiteral("er"),  QStringLiteral("ere"),
                                     QStringLiteral("nd"), QStringLiteral("nde"), QStringLiteral("eme")};
    return digits > 0 && endings.contains(folded(word.sliced(digits)));
}

/// Letters that nobody could say: an acronym, but for the abbreviations that have none either.
bool isUnpronounceable(const QString& foldedWord) {
    static const QStringList abbreviations{QStringLiteral("st"), QStringLiteral("dr"),  QStringLiteral("mr"),
                                           QStringLiteral("bd"), QStringLiteral("bvd"), QStringLiteral("pl"),
                                           QStringLiteral("ch")};
    return foldedWord.size() > 1 && !abbreviations.contains(foldedWord)
           && std::ranges::none_of(foldedWord, [](QChar c) { return QStringLiteral("aeiouy").contains(c); });
}

/// Writes one name, word by word.
class TitleWriter {
public:
    explicit TitleWriter(std::string_view commune) {
        const CommuneList communes = Gazetteer::instance().communesNamed(commune);
        if (!communes.empty()) {
            m_commune = QString::fromUtf8(communes[0].name().data(), static_cast<qsizetype>(communes[0].name().size()));
        }
    }

    [[nodiscard]] QString write(const QString& text) {
        QString out;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && isOfWord(text, end)) {
                ++end;
            }
            if (end == at) {
                m_atStart = m_atStart || startsAnew(text, at);
                out += text[at++];
                continue;
            }
            out +=
                written(text.sliced(at, end - at),
                        {at > 0 ? text[at - 1] : QChar(), end < text.size() ? text[end] : QChar()}, text.sliced(end));
            m_atStart = false;
            at = end;
        }
        return out;
    }

private:
    struct Around {
        QChar before;
        QChar after;
    };

    static bool isOfWord(const QString& text, qsizetype at) {
        const QChar c = text[at];
        const bool between =
            at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
        return c.isLetterOrNumber() || (between && (c == QLatin1Char('-') || c == QLatin1Char('.')));
    }

    static bool startsAnew(const QString& text, qsizetype at) {
        const bool dash = text[at] == QLatin1Char('-') || text[at] == QChar(0x2013);
        return dash || QStringLiteral(":(/|«\"“").contains(text[at]);
    }

    static bool isElided(const QString& letter) {
        return letter.size() == 1 && QStringLiteral("cdjlmnst").contains(letter);
    }

    static bool isApostrophe(QChar c) { return c == QLatin1Char('\'') || c == QChar(0x2019); }

    QString written(const QString& word, Around around, const QString& rest) {
        const QString plain = folded(word);
        const bool elided = isApostrophe(around.after) && (plain == QLatin1String("qu") || isElided(plain));
        const bool bracketed = around.before == QLatin1Char('(') && around.after == QLatin1Char(')');
        if (elided) {
            return m_atStart ? word : word.toLower();
        }
        constexpr qsizetype longestAcronym = 6;
        if (bracketed && word.size() <= longestAcronym && accentedWord(plain).isEmpty()) {
            return word;
        }
        if (plain == QLatin1String("a")) {
            return isPreposition(rest) ? QStringLiteral("à") : word;
        }
        const QString spelled = whole(word, plain);
        m_last = plain;
        return spelled;
    }

    /// A lone A says "à", but after "bâtiment" and its like, and at the ends.
    [[nodiscard]] bool isPreposition(const QString& rest) const {
        static const QStringList lettered{
            QStringLiteral("batiment"), QStringLiteral("bat"),    QStringLiteral("salle"),
            QStringLiteral("hall"),     QStringLiteral("bloc"),   QStringLiteral("escalier"),
            QStringLiteral("porte"),    QStringLiteral("entree"), QStringLiteral("tour")};
        return !m_atStart && !lettered.contains(m_last) && rest.size() > 1 && rest[0] == QLatin1Char(' ')
               && rest[1].isLetter();
    }

    QString whole(const QString& word, const QString& plain) {
        if (folded(m_commune) == plain) {
            return m_commune;
        }
        if (const QString accents = accentedWord(plain); !accents.isEmpty()) {
            return withCapital(accents);
        }
        if (word.contains(QLatin1Char('.'))) {
            return dotted(word);
        }
        if (word.contains(QLatin1Char('-'))) {
            return hyphened(word);
        }
        return part(word, plain, m_atStart);
    }

    /// "C.C.A.S" stays; "ST.MARTIN" is two words.
    QString dotted(const QString& word) {
        QStringList parts = word.split(QLatin1Char('.'));
        const bool initials = std::ranges::all_of(parts, [](const QString& p) { return p.size() == 1; });
        if (initials) {
            return word;
        }
        for (QString& one : parts) {
            one = part(one, folded(one), true);
        }
        return parts.join(QLatin1Char('.'));
    }

    QString hyphened(const QString& word) {
        QStringList parts = word.split(QLatin1Char('-'));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            parts[i] = part(parts[i], folded(parts[i]), m_atStart && i == 0);
        }
        return parts.join(QLatin1Char('-'));
    }

    static QString part(const QString& word, const QString& plain, bool atStart) {
        if (isOrdinal(word)) {
            return word.toLower();
        }
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        if (hasDigit || isRomanNumber(word)) {
            return word;
        }
        if (isSmallWord(plain)) {
            const QString small = plain == QLatin1String("a") ? QStringLiteral("à") : word.toLower();
            return atStart ? withCapital(small) : small;
        }
        if (isAcronym(plain) || isUnpronounceable(plain)) {
            return word;
        }
        const QString accents = accentedWord(plain);
        return withCapital(accents.isEmpty() ? word.toLower() : accents);
    }

    QString m_commune; ///< as the gazetteer writes it
    QString m_last;    ///< the word before, folded
    bool m_atStart = true;
};

} // namespace

std::string titleCase(std::string_view capitals, std::string_view commune) {
    const QString text = QString::fromUtf8(capitals.data(), static_cast<qsizetype>(capitals.size()));
    return TitleWriter(commune).write(text).toStdString();
}

} // namespace maillage
