// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/perimeters.h"
#include "ui/presenters/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace maillage {

class DrawPerimeterDialog;
class MapPane;

/// The name and the communes of one own perimeter: typed, those of the selected or the shown places, or drawn.
class PerimeterDialog : public QDialog {
    Q_OBJECT

public:
    /// `before` with key 0 for a new one.
    PerimeterDialog(Workspace& workspace, const MapPane& map, const Perimeter& before, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& name() { return *m_name; }

    [[nodiscard]] QPlainTextEdit& communes() { return *m_communes; }

    DrawPerimeterDialog* draw();
    void accept() override;

Q_SIGNALS:
    void saved(const maillage::RecordKey& perimeter);

private:
    void layOut();
    [[nodiscard]] QWidget* makeSources();
    void judge();
    void addCommunes(std::vector<Commune> communes);
    void addCommunesOf(const std::vector<std::int64_t>& places);
    [[nodiscard]] QString problem() const;

    Workspace& m_workspace;
    const MapPane& m_map; ///< whose ground is drawn on
    Perimeter m_before;
    QLineEdit* m_name;
    QPlainTextEdit* m_communes;
    QLabel* m_remark;
    QPushButton* m_save;
};

} // namespace maillage
