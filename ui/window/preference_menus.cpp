// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preference_menus.h"

#include "ui/presenters/texts/language.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");

struct NamedTheme {
    Theme theme;
    QLatin1String name;
};

constexpr std::array themes{
    NamedTheme{Theme::System, QLatin1String("system")}, NamedTheme{Theme::Light, QLatin1String("light")},
    NamedTheme{Theme::Dark, QLatin1String("dark")}, NamedTheme{Theme::HighContrast, QLatin1String("contrast")}};

} // namespace

Theme keptTheme(const QSettings& settings) {
    const QString name = settings.value(themeKey).toString();
    const auto found = std::ranges::find_if(themes, [&](const NamedTheme& theme) { return theme.name == name; });
    return found == themes.end() ? Theme::System : found->theme;
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
    for (const auto& [theme, name] : themes) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(theme == keptTheme(m_settings));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme, name] {
            m_settings.setValue(themeKey, QString(name));
            applyTheme(theme);
        });
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (keptTheme(m_settings) == Theme::System) {
            applyTheme(Theme::System);
        }
    });
}

QList<QAction*> PreferenceMenus::languageActions() const {
    return m_languages->actions();
}

void PreferenceMenus::retranslate() {
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Theme"));
    const QStringList names{tr("&As the system"), tr("&Light"), tr("&Dark"), tr("High &contrast")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_themeGroup->actions().at(i)->setText(names[i]);
    }
}

} // namespace maillage
