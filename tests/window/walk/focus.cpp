// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/focus.h"

#include "tests/window/walk/access.h"
#include "tests/window/walk/contrast.h"
#include "tests/window/walk/fitting.h"

#include <QCoreApplication>
#include <QImage>

namespace maillage::test {

namespace {

QImage pictureOf(QWidget& window, const QRect& rect) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return window.grab(rect).toImage().convertToFormat(QImage::Format_RGB32);
}

int pixelsThatStandOut(const QImage& before, const QImage& after) {
    constexpr double enough = 3;
    QHash<quint64, bool> judged; // most pixels change from one colour to another one
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        const auto* old = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* now = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        for (int x = 0; x < before.width(); ++x) {
            if (old[x] == now[x]) {
                continue;
            }
            const quint64 change = quint64{old[x]} << 32U | now[x];
            const auto known = judged.constFind(change);
            const bool standsOut = known != judged.constEnd()
                                       ? *known
                                       : *judged.insert(change, contrast(QColor(old[x]), QColor(now[x])) >= enough);
            count += standsOut ? 1 : 0;
        }
    }
    return count;
}

} // namespace

QStringList unmarkedFocus(QWidget& root, QSet<QString>& seen) {
    constexpr int around = 4;
    constexpr int fewest = 24; // pixels: the caret of a line alone is less
    QStringList found;
    QWidget& window = *root.window();
    for (const QWidget* looked : visibleWidgets(root)) {
        const QString signature = described(*looked) + QString::number(looked->width());
        if (!isTabStop(*looked) || looked->visibleRegion().isEmpty() || seen.contains(signature)) {
            continue;
        }
        seen.insert(signature);
        auto* widget = const_cast<QWidget*>(looked); // it is the root's
        if (QWidget* focused = window.focusWidget()) {
            focused->clearFocus();
        }
        const QRect place =
            QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-around, -around, around, around)
            & window.rect();
        const QImage before = pictureOf(window, place);
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = pictureOf(window, place);
        if (before.size() == after.size() && pixelsThatStandOut(before, after) < fewest) {
            found << described(*widget);
        }
    }
    return found;
}

} // namespace maillage::test
