// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_test_main.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    return maillage::test::runTests<QGuiApplication>(argc, argv);
}
