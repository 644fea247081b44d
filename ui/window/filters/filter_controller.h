// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/facet_groups.h"
#include "ui/presenters/workspace.h"

#include <QObject>

namespace maillage {

class DayDialog;
class MapPane;
class PerimetersDialog;
class TerritoryDialog;

/// Opens the dialogs that the filter panel asks for, and turns their answers into the filter.
class FilterController : public QObject {
    Q_OBJECT

public:
    /// `parent` owns it and the dialogs.
    /// `map`: whose ground is drawn on.
    FilterController(Workspace& workspace, const MapPane& map, QWidget* parent);

    void act(GroupAction action);

Q_SIGNALS:
    // For tests, which answer the dialogs.
    void dayAsked(maillage::DayDialog* dialog);
    void territoryAsked(maillage::TerritoryDialog* dialog);
    void perimetersOpened(maillage::PerimetersDialog* dialog);

private:
    void askDay();
    void askTerritory();
    void openPerimeters();

    Workspace& m_workspace;
    const MapPane& m_map;
    QWidget* m_parent;
};

} // namespace maillage
