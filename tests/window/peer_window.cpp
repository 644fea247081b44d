// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window of Qt Widgets, of the size of ours: says "painted" once it is, and ends. What the measure
// start_ratio.py compares the start of Maillage with.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        // The next turn of the event loop: what is being painted now has gone to the screen.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::exit(0);
        });
    }
};

} // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    Window window;
    window.setCentralWidget(new QLabel(QStringLiteral("Maillage")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
