// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace maillage {

/// What stands where a list is empty: what that means, and buttons for what to do about it.
class EmptyNote : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// Buttons that follow the actions' words and states.
    void setActions(const QList<QAction*>& actions);

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
    QList<QAction*> m_actions;
};

} // namespace maillage
