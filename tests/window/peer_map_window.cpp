// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window with a map of Qt Location, empty: says "painted" once it is, and ends. What Qt alone takes of the
// start that the measure start_ratio.py looks at.

#include <QApplication>
#include <QMainWindow>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace {

constexpr const char* page = R"(
import QtLocation
import QtQuick

Map {
    plugin: Plugin { name: "itemsoverlay" }
}
)";

} // namespace

int main(int argc, char* argv[]) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    QMainWindow window;
    auto* map = new QQuickWidget(&window);
    auto* component = new QQmlComponent(map->engine(), map);
    component->setData(page, QUrl());
    map->setResizeMode(QQuickWidget::SizeRootObjectToView);
    map->setContent(QUrl(), component, component->create());
    QObject::connect(map->quickWindow(), &QQuickWindow::afterRendering, map, [] {
        // The widget takes over what was drawn, and it goes to the screen.
        QTimer::singleShot(0, qApp, [] {
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::exit(0);
            });
        });
    });
    window.setCentralWidget(map);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
