// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/themes.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace maillage {

/// Asks which figure of the compared territories the map is to show, and how: as colours, symbols or density.
class ThemeDialog : public QDialog {
    Q_OBJECT

public:
    /// `figure`: chosen at first. The board outlives the dialog.
    ThemeDialog(HubSession& session, const TerritoryBoard& board, const Figure& figure, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& figures() { return *m_figure; }

    [[nodiscard]] QComboBox& kinds() { return *m_kind; }

    [[nodiscard]] QComboBox& methods() { return *m_method; }

    [[nodiscard]] QSpinBox& classes() { return *m_classes; }

    /// The limits of classes by hand: numbers with semicolons between them, as the language writes numbers.
    [[nodiscard]] QLineEdit& limits() { return *m_limits; }

    [[nodiscard]] QPushButton& acceptButton() { return *m_accept; }

    void accept() override;

Q_SIGNALS:
    void chosen(const maillage::ThemeChoice& choice);

private:
    void fillFigures(const Figure& figure);
    void fillChoices();
    void followFigure();
    void followKind();
    void followMethod();
    /// Natural breaks, as limits to begin with.
    void proposeLimits();
    void followLimits();
    [[nodiscard]] const Figure& figure() const;
    [[nodiscard]] ThemeChoice choice() const;

    HubSession& m_session;
    const TerritoryBoard& m_board;
    std::vector<Figure> m_figures;
    QComboBox* m_figure;
    QComboBox* m_kind;
    QComboBox* m_method;
    QSpinBox* m_classes;
    QLineEdit* m_limits;
    QLabel* m_advice;
    QFormLayout* m_form;
    QPushButton* m_accept = nullptr;
};

} // namespace maillage
