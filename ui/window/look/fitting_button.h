// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace maillage {

/// A button as wide as its text where there is room, and narrower where there is not: the text ends in "…" then, and
/// the tool tip tells it in full.
class FittingButton : public QPushButton {
public:
    explicit FittingButton(const QString& text, QWidget* parent = nullptr)
        : QPushButton(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), parent) {
        setAutoDefault(false);
        setToolTip(text);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        constexpr int fewest = 12; // characters
        const QSize full = sizeHint();
        return {std::min(full.width(), fontMetrics().averageCharWidth() * fewest), full.height()};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace maillage
