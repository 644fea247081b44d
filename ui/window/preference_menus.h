// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/look/house_style.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace maillage {

class Language;

/// View → Language and View → Theme: chosen at once, kept in the settings.
class PreferenceMenus : public QObject {
    Q_OBJECT

public:
    PreferenceMenus(Language& language, QSettings& settings, QMenu& view);

    void retranslate();
    /// One for each language, checked when it is in use.
    [[nodiscard]] QList<QAction*> languageActions() const;

private:
    void addLanguages();
    void addThemes();

    Language& m_language;
    QSettings& m_settings;
    QMenu* m_languages;
    QMenu* m_themes;
    QActionGroup* m_themeGroup;
};

/// The kept theme, "system" at first.
[[nodiscard]] Theme keptTheme(const QSettings& settings);
/// The kept language; empty at first.
[[nodiscard]] QString keptLanguage(const QSettings& settings);

} // namespace maillage
