// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_test_main.h"
#include "ui/window/look/house_style.h"

#include <QApplication>
#include <QQuickWindow>

namespace {

/// As the application sets itself up.
class TestApplication : public QApplication {
public:
    TestApplication(int& argc, char** argv)
        : QApplication(argc, argv) {
        setApplicationName(QStringLiteral("Maillage"));
        setStyle(maillage::makeHouseStyle().release());
        maillage::applyTheme(maillage::Theme::Light);
    }
};

} // namespace

int main(int argc, char** argv) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return maillage::test::runTests<TestApplication>(argc, argv);
}
