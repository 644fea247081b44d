// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QStringList>
#include <QWidget>

namespace maillage::test {

/// Looks for parts of windows that are shown before they have been put where they belong: for a moment each is a window
/// of its own, which flashes up and takes the focus.
class StrayWindows : public QObject {
public:
    StrayWindows() { qApp->installEventFilter(this); }

    [[nodiscard]] const QStringList& found() const { return m_found; }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            const auto& widget = *static_cast<const QWidget*>(watched);
            const bool isStray =
                widget.isWindow() && widget.windowType() == Qt::Window && widget.windowTitle().isEmpty();
            if (isStray) {
                m_found << QLatin1StringView(widget.metaObject()->className());
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStringList m_found;
};

} // namespace maillage::test
