// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/filter_controller.h"

#include "ui/presenters/places/filter_words.h"
#include "ui/window/filters/day_dialog.h"
#include "ui/window/filters/perimeters_dialog.h"
#include "ui/window/filters/territory_dialog.h"

#include <algorithm>

namespace maillage {

FilterController::FilterController(Workspace& workspace, const MapPane& map, QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_map(map)
    , m_parent(parent) {}

void FilterController::act(GroupAction action) {
    switch (action) {
    case GroupAction::ChooseDay:
        askDay();
        break;
    case GroupAction::ChooseTerritory:
        askTerritory();
        break;
    case GroupAction::ManagePerimeters:
        openPerimeters();
        break;
    default:
        break;
    }
}

void FilterController::askDay() {
    constexpr int usual = 30; // days
    auto* dialog =
        new DayDialog(m_workspace.view.filter().changedSince.value_or(daysBefore(today(), usual)), m_parent->window());
    connect(dialog, &DayDialog::chosen, this, [this](const Date& day) {
        Filter filter = m_workspace.view.filter();
        filter.changedSince = day;
        m_workspace.view.setFilter(filter);
    });
    dialog->open();
    Q_EMIT dayAsked(dialog);
}

void FilterController::askTerritory() {
    auto* dialog = new TerritoryDialog(m_workspace.session, m_parent->window());
    connect(dialog, &TerritoryDialog::chosen, this, [this](const std::string& identification) {
        Filter filter = m_workspace.view.filter();
        if (!std::ranges::contains(filter.territories, identification)) {
            filter.territories.push_back(identification);
            std::ranges::sort(filter.territories);
        }
        m_workspace.view.setFilter(filter);
    });
    dialog->open();
    Q_EMIT territoryAsked(dialog);
}

void FilterController::openPerimeters() {
    auto* dialog = new PerimetersDialog(m_workspace, m_map, m_parent->window());
    dialog->open();
    Q_EMIT perimetersOpened(dialog);
}

} // namespace maillage
