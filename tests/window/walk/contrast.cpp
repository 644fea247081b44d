// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/contrast.h"

#include "tests/window/walk/fitting.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace maillage::test {

namespace {

/// WCAG 2.2's relative luminance.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QHash<QRgb, int> coloursIn(const QImage& image, const QRect& rect) {
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    return counts;
}

/// Between the commonest colour, which is the ground, and the one that differs most from it.
double strongest(const QHash<QRgb, int>& counts) {
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        most = std::max(most, contrast(QColor(ground.key()), QColor(colour.key())));
    }
    return most;
}

bool carriesText(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.isEnabled()
           && ((label != nullptr && !label->text().isEmpty()) || (button != nullptr && !button->text().isEmpty()));
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

QStringList faintTexts(QWidget& root) {
    constexpr double enough = 4.5;
    QStringList found;
    const QImage image = root.grab().toImage();
    for (const QWidget* widget : visibleWidgets(root)) {
        if (!carriesText(*widget)) {
            continue;
        }
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.size() != widget->size()) {
            continue; // partly scrolled away
        }
        const QRect place = QRect(widget->mapTo(&root, seen.topLeft()), seen.size()) & image.rect();
        const double ratio = place.isEmpty() ? enough : strongest(coloursIn(image, place));
        if (ratio < enough) {
            found << QStringLiteral("%1: %2").arg(described(*widget), QString::number(ratio, 'f', 1));
        }
    }
    return found;
}

double outlineContrast(QWidget& control) {
    constexpr int around = 4;
    const QWidget& parent = *control.parentWidget();
    const QImage image = control.parentWidget()->grab().toImage();
    const QColor ground = parent.palette().color(QPalette::Window);
    const QRect frame = control.geometry();
    const int middle = frame.center().y();
    double most = 1;
    for (int x = frame.left(); x < frame.left() + around; ++x) {
        most = std::max(most, contrast(QColor(image.pixel(x, middle)), ground));
    }
    return most;
}

} // namespace maillage::test
