// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace maillage {

namespace {

QString chosenCode(const QString& wanted) {
    if (Language::codes().contains(wanted)) {
        return wanted;
    }
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr");
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent) {}

Language::~Language() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::codes() {
    return {QStringLiteral("fr"), QStringLiteral("en")};
}

QString Language::nameOf(const QString& code) {
    return code == QStringLiteral("fr") ? QStringLiteral("Français") : QStringLiteral("English");
}

void Language::use(const QString& code) {
    const QString chosen = chosenCode(code);
    if (chosen == m_code) {
        return;
    }
    m_code = chosen;
    QLocale::setDefault(chosen == QStringLiteral("fr") ? QLocale(QLocale::French, QLocale::France)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(QStringLiteral(":/i18n/maillage_%1.qm").arg(chosen))) {
        QCoreApplication::installTranslator(&m_own);
    }
    Q_EMIT changed();
}

} // namespace maillage
