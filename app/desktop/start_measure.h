// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace maillage {

class MainWindow;

/// Watches a starting window until the hub's places are painted, as rows and on the map, and the picture is handed to
/// the screen. Then prints "painted" with the milliseconds since main() and ends the program with 0; with 3 when a
/// minute has not been enough.
class StartMeasure : public QObject {
    Q_OBJECT

public:
    /// `sinceMain` runs already.
    StartMeasure(MainWindow& window, const QElapsedTimer& sinceMain);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(QObject* painted);

    MainWindow& m_window;
    QObject& m_map;
    QElapsedTimer m_sinceMain;
    bool m_rowsPainted = false;
    bool m_mapPainted = false;
};

} // namespace maillage
