// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace maillage {

/// A line above the pages that says why the hub cannot be changed, and offers what helps.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QAction* remedy, QWidget* parent = nullptr);

    /// Hides with an empty text.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_remedy;
};

} // namespace maillage
