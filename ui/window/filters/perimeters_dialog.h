// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace maillage {

class MapPane;
class PerimeterDialog;

/// The hub's own perimeters: to make, change and delete. Each change is one step to undo.
class PerimetersDialog : public QDialog {
    Q_OBJECT

public:
    PerimetersDialog(Workspace& workspace, const MapPane& map, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() { return *m_list; }

    /// The dialog of a new one, opened.
    PerimeterDialog* add();
    PerimeterDialog* change();
    void remove();

private:
    void layOut();
    void fill();
    void followCurrent();
    PerimeterDialog* openFor(const Perimeter& perimeter);
    [[nodiscard]] const Perimeter* current() const;

    Workspace& m_workspace;
    const MapPane& m_map; ///< whose ground is drawn on
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace maillage
