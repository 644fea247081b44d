// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstdlib>
#include <memory>

namespace maillage::cli {

std::string languageOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            return std::string_view(value).starts_with("fr") ? "fr" : "en";
        }
    }
    return "en";
}

bool useLanguage(std::string_view language) {
    static std::unique_ptr<QTranslator> installed;
    if (language != "fr" && language != "en") {
        return false;
    }
    auto translator = std::make_unique<QTranslator>();
    const QString name = QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size()));
    if (installed) {
        QCoreApplication::removeTranslator(installed.get());
        installed.reset();
    }
    // English has a translation too, for its plurals.
    if (translator->load(QStringLiteral(":/i18n/maillage_%1.qm").arg(name))) {
        installed = std::move(translator);
        QCoreApplication::installTranslator(installed.get());
    }
    return true;
}

} // namespace maillage::cli
