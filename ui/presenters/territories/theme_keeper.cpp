// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/theme_keeper.h"

#include <utility>

namespace maillage {

ThemeKeeper::ThemeKeeper(HubSession& session, TerritoryBoard& territories, CoverageBoard& coverage, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_territories(territories)
    , m_coverage(coverage) {
    connect(&territories, &TerritoryBoard::changed, this, [this] {
        if (std::holds_alternative<ThemeChoice>(m_wish)) {
            work();
        }
    });
    connect(&coverage, &CoverageBoard::changed, this, [this] {
        if (std::holds_alternative<Distances>(m_wish)) {
            work();
        }
    });
}

ThemeKeeper::~ThemeKeeper() = default;

void ThemeKeeper::showFigure(const ThemeChoice& choice) {
    show(choice);
}

void ThemeKeeper::showDistances() {
    show(Distances{});
}

void ThemeKeeper::show(const Wish& wish) {
    m_wish = wish;
    m_isNew = true;
    work();
    watch();
}

void ThemeKeeper::forget() {
    m_wish = {};
    ++m_number;
    watch();
}

void ThemeKeeper::watch() {
    m_territories.setWatched(*this, std::holds_alternative<ThemeChoice>(m_wish));
    m_coverage.setWatched(*this, std::holds_alternative<Distances>(m_wish));
}

/// Where the board has nothing yet, it will say when it has.
void ThemeKeeper::work() {
    const auto make = [this](auto&& theme) {
        m_session.compute<ThematicMap::Pointer>(
            this, std::forward<decltype(theme)>(theme),
            [this, number = ++m_number](const ThematicMap::Pointer& made) { take(number, made); });
    };
    if (const auto* choice = std::get_if<ThemeChoice>(&m_wish)) {
        if (m_territories.content()->figures) {
            make([content = m_territories.content(), choice = *choice] { return figureTheme(*content, choice); });
        }
    } else if (std::holds_alternative<Distances>(m_wish) && m_coverage.content()->report) {
        make([content = m_coverage.content()] { return coverageTheme(*content); });
    }
}

void ThemeKeeper::take(int number, const ThematicMap::Pointer& theme) {
    if (number != m_number) {
        return;
    }
    if (std::exchange(m_isNew, false)) {
        Q_EMIT made(theme);
    } else {
        Q_EMIT remade(theme);
    }
}

} // namespace maillage
