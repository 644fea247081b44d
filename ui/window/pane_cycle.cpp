// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_cycle.h"

#include <QApplication>
#include <QShortcut>

#include <algorithm>

namespace maillage {

PaneCycle::PaneCycle(QWidget& window, Panes panes)
    : QObject(&window)
    , m_panes(std::move(panes)) {
    auto* next = new QShortcut(QKeySequence(Qt::Key_F6), &window);
    auto* previous = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), &window);
    connect(next, &QShortcut::activated, this, [this] { go(1); });
    connect(previous, &QShortcut::activated, this, [this] { go(-1); });
}

void PaneCycle::go(int step) {
    std::vector<QWidget*> panes = m_panes();
    std::erase_if(panes, [](const QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
    if (panes.empty()) {
        return;
    }
    const auto here = std::ranges::find_if(panes, [](const QWidget* pane) {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    const std::ptrdiff_t at = here == panes.end() ? (step > 0 ? -1 : 0) : here - panes.begin();
    panes[static_cast<std::size_t>((at + step + count) % count)]->setFocus(step > 0 ? Qt::TabFocusReason
                                                                                    : Qt::BacktabFocusReason);
}

} // namespace maillage
