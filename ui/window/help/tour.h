// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace maillage {

/// One thing to show. Its words are asked for each time, so that they follow the language.
struct TourStep {
    QPointer<QWidget> target;
    std::function<QString()> title;
    std::function<QString()> text;
    QRect part{}; ///< of the target; all of it when empty
};

/// A bubble that points at one part of the window after another. It takes no click away from the window, can be left
/// at any time, and deletes itself.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// Targets that cannot be seen are left out.
    Tour(QWidget& window, std::vector<TourStep> steps);

    ~Tour() override;

    void start();
    void goTo(std::size_t step);

    [[nodiscard]] std::size_t step() const { return m_step; }

    [[nodiscard]] std::size_t stepCount() const { return m_steps.size(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void leave();
    void showStep();
    void place();
    void announce();
    [[nodiscard]] QRect targetRect() const;

    QWidget& m_window;
    std::vector<TourStep> m_steps;
    std::size_t m_step = 0;
    QPointer<QWidget> m_ring;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_leave;
    QPointer<QWidget> m_focusBefore;
};

} // namespace maillage
