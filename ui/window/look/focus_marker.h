// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace maillage {

/// Draws a line around the widget that has the keyboard's focus, in every window of the application, as long as one
/// works by keyboard: styles mark many controls faintly, and texts and lists without a frame not at all.
class FocusMarker : public QObject {
    Q_OBJECT

public:
    /// Watches the application.
    explicit FocusMarker(QObject* parent = nullptr);
    ~FocusMarker() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(QWidget& widget, Qt::FocusReason reason);
    void drop();
    void place();
    [[nodiscard]] bool concerns(const QObject& moved) const;

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring; ///< its window's
    QTimer m_placing;
    bool m_byKeyboard = false; ///< the latest input was a key
};

} // namespace maillage
