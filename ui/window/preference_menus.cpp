// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preference_menus.h"

#include "ui/presenters/texts/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace maillage {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");

} // namespace

Theme keptTheme(const QSettings& settings) {
    const QString name = settings.value(themeKey).toString();
    return name == QStringLiteral("dark")    ? Theme::Dark
           : name == QStringLiteral("light") ? Theme::Light
                                             : Theme::System;
}

QString keptLanguage(const QSettings& settings) {
    return settings.value(languageKey).toString();
}

PreferenceMenus::PreferenceMenus(Language& language, QSettings& settings, QMenu& view)
    : QObject(&view)
    , m_language(language)
    , m_settings(settings)
    , m_languages(view.addMenu(QString()))
    , m_themes(view.addMenu(QString()))
    , m_themeGroup(new QActionGroup(this)) {
    addLanguages();
    addThemes();
    retranslate();
}

void PreferenceMenus::addLanguages() {
    auto* group = new QActionGroup(this);
    for (const QString& code : Language::codes()) {
        QAction* action = m_languages->addAction(Language::nameOf(code));
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_settings.setValue(languageKey, code);
            m_language.use(code);
        });
        connect(&m_language, &Language::changed, action,
                [this, action, code] { action->setChecked(code == m_language.code()); });
    }
}

void PreferenceMenus::addThemes() {
    const std::array themes{std::pair{Theme::System, QStringLiteral("system")},
                            std::pair{Theme::Light, QStringLiteral("light")},
                            std::pair{Theme::Dark, QStringLiteral("dark")}};
    for (const auto& [theme, name] : themes) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(theme == keptTheme(m_settings));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme, name] {
            m_settings.setValue(themeKey, name);
            applyTheme(theme);
        });
    }
}

void PreferenceMenus::retranslate() {
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Theme"));
    const QStringList names{tr("&As the system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_themeGroup->actions().at(i)->setText(names[i]);
    }
}

} // namespace maillage
