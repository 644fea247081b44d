// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/themes.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace maillage {

/// Asks which figure of the compared territories the map is to show, and how: as colours, symbols or density. Works the
/// sheet out off the UI thread.
class ThemeDialog : public QDialog {
    Q_OBJECT

public:
    /// `figure`: chosen at first. The board outlives the dialog.
    ThemeDialog(HubSession& session, const TerritoryBoard& board, const Figure& figure, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& figures() { return *m_figure; }

    [[nodiscard]] QComboBox& kinds() { return *m_kind; }

    [[nodiscard]] QComboBox& methods() { return *m_method; }

    [[nodiscard]] QSpinBox& classes() { return *m_classes; }

    void accept() override;

Q_SIGNALS:
    void themeWanted(const maillage::ThematicMap::Pointer& theme);

private:
    void fillFigures(const Figure& figure);
    void fillChoices();
    void followFigure();
    void followKind();
    [[nodiscard]] ThemeChoice choice() const;

    HubSession& m_session;
    const TerritoryBoard& m_board;
    std::vector<Figure> m_figures;
    QComboBox* m_figure;
    QComboBox* m_kind;
    QComboBox* m_method;
    QSpinBox* m_classes;
    QLabel* m_advice;
};

} // namespace maillage
