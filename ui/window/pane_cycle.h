// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>
#include <vector>

namespace maillage {

/// F6 and Shift+F6 carry the focus from one pane of the window to the next: search, filters, table, map, details.
class PaneCycle : public QObject {
    Q_OBJECT

public:
    /// The panes of now, in order; hidden ones are passed over.
    using Panes = std::function<std::vector<QWidget*>()>;

    PaneCycle(QWidget& window, Panes panes);

    void go(int step);

private:
    Panes m_panes;
};

} // namespace maillage
