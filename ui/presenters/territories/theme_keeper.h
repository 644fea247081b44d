// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/themes.h"

#include <QObject>

#include <variant>

namespace maillage {

/// The sheet that the map shows over the places. It is worked out off the UI thread when somebody asks for it, and
/// again whenever the hub, the territory or the language changes, until it is forgotten.
class ThemeKeeper : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    ThemeKeeper(HubSession& session, TerritoryBoard& territories, CoverageBoard& coverage, QObject* parent = nullptr);
    ~ThemeKeeper() override;

    /// Of the compared territories.
    void showFigure(const ThemeChoice& choice);
    /// Of the communes to the nearest place.
    void showDistances();
    /// The map does not show it any more.
    void forget();

    /// The language has changed.
    void refresh() { work(); }

Q_SIGNALS:
    /// What was asked for.
    void made(const maillage::ThematicMap::Pointer& theme);
    /// The same, as it is now.
    void remade(const maillage::ThematicMap::Pointer& theme);

private:
    struct Distances {};

    using Wish = std::variant<std::monostate, ThemeChoice, Distances>;

    void show(const Wish& wish);
    void watch();
    void work();
    void take(int number, const ThematicMap::Pointer& theme);

    HubSession& m_session;
    TerritoryBoard& m_territories;
    CoverageBoard& m_coverage;
    Wish m_wish;
    bool m_isNew = false; ///< nobody has seen it yet
    int m_number = 0;     ///< of the last that was begun: the answers of those before are dropped
};

} // namespace maillage
