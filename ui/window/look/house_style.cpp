// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look/house_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

struct Tones {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb muted;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb disabled;
    QRgb line;
};

constexpr Tones lightTones{0xfff3f5f6, 0xffffffff, 0xfff7f9f9, 0xff1d2326, 0xff566168, 0xfffafbfb,
                           0xff0f6b74, 0xffffffff, 0xff0b626b, 0xff949ca1, 0xffc5cdd0};
constexpr Tones darkTones{0xff22272a, 0xff1a1e21, 0xff1f2427, 0xffe6eaec, 0xffa5b0b6, 0xff2d3337,
                          0xff1f7a84, 0xffffffff, 0xff6fd0d8, 0xff6b757a, 0xff434b50};
constexpr Tones highContrastTones{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xff000000,
                                  0xffffe100, 0xff000000, 0xffffe100, 0xffb0b0b0, 0xffffffff};

QPalette paletteOf(const Tones& tones) {
    QPalette palette(QColor::fromRgb(tones.button), QColor::fromRgb(tones.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Button, tones.button);
    set(QPalette::ToolTipBase, tones.base);
    set(QPalette::Highlight, tones.highlight);
    set(QPalette::Accent, tones.highlight);
    set(QPalette::HighlightedText, tones.highlightedText);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    set(QPalette::PlaceholderText, tones.muted);
    set(QPalette::Mid, tones.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, tones.text);
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.disabled));
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor::fromRgb(tones.highlight));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.line));
    return palette;
}

} // namespace

namespace {

/// As large as `usual` beside text of the usual size, and growing with larger text by half steps.
int iconSize(int usual, const QWidget* widget) {
    constexpr int usualHeight = 20;
    const int height = widget != nullptr ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
    return usual * std::max(2, 2 * height / usualHeight) / 2;
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("fusion")) {}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? margin : spacing;
    case PM_SplitterWidth:
        return spacing - 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return iconSize(16, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconSize(QProxyStyle::pixelMetric(metric, option, widget), widget);
    case PM_ToolBarIconSize:
        return iconSize(20, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? wanted + QSize(spacing, 4) : wanted;
}

namespace {

enum class Edge { None, Round, Box };

/// What needs an edge that Fusion does not give it.
Edge edgeOf(QStyle::PrimitiveElement element, const QStyleOption& option) {
    switch (element) {
    case QStyle::PE_IndicatorRadioButton:
        return Edge::Round;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return Edge::Box;
    case QStyle::PE_FrameLineEdit:
        return option.state.testFlag(QStyle::State_HasFocus) ? Edge::None : Edge::Box;
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
        return isHighContrast(option.palette) ? Edge::Box : Edge::None;
    default:
        return Edge::None;
    }
}

void drawEdge(Edge edge, const QStyleOption& option, QPainter& painter) {
    constexpr qreal radius = 2;
    const bool isFocused = isHighContrast(option.palette) && option.state.testFlag(QStyle::State_HasFocus);
    const qreal width = isFocused ? 2 : 1;
    const QRectF rect = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFocused ? option.palette.color(QPalette::Highlight) : outlineColour(option.palette), width));
    if (edge == Edge::Round) {
        painter.drawEllipse(rect);
    } else {
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (const Edge edge = edgeOf(element, *option); edge != Edge::None) {
        drawEdge(edge, *option, *painter);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isFocused = option->state.testFlag(State_HasFocus) && !isHighContrast(option->palette);
    if ((control == CC_ComboBox || control == CC_SpinBox) && !isFocused) {
        drawEdge(Edge::Box, *option, *painter);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    constexpr int bar = 3;
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected)) {
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), bar)),
                          option->palette.color(QPalette::Highlight));
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    if (hint == SH_ItemView_ArrowKeysNavigateIntoChildren) {
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void HouseStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    m_focus = std::make_unique<FocusMarker>();
}

void HouseStyle::unpolish(QApplication* application) {
    m_focus.reset();
    QProxyStyle::unpolish(application);
}

QPalette lightPalette() {
    return paletteOf(lightTones);
}

QPalette darkPalette() {
    return paletteOf(darkTones);
}

QPalette highContrastPalette() {
    return paletteOf(highContrastTones);
}

bool isHighContrast(const QPalette& palette) {
    return palette.color(QPalette::Window) == Qt::black;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor errorColour(const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? 0xffff8f85 : 0xffb3261e);
}

QColor warningColour(const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? 0xfff2bd5c : 0xff835300);
}

QColor goodColour(const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? 0xff7fd48b : 0xff1f6e35);
}

QColor outlineColour(const QPalette& palette) {
    if (isHighContrast(palette)) {
        return palette.color(QPalette::WindowText);
    }
    return QColor::fromRgb(isDark(palette) ? 0xff7d888e : 0xff818b90);
}

QColor mutedColour(const QPalette& palette) {
    return palette.color(QPalette::PlaceholderText);
}

std::unique_ptr<QStyle> makeHouseStyle() {
    return std::make_unique<HouseStyle>();
}

namespace {

/// Qt names the desktop's wish for more contrast from version 6.10 on; before, its palette tells: black and white, and
/// nothing between.
bool desktopWantsContrast() {
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    QApplication::setPalette(ours);
    const auto isPure = [](const QColor& colour) { return colour == Qt::black || colour == Qt::white; };
    const std::array roles{QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                           QPalette::ButtonText};
    return std::ranges::all_of(roles, [&](QPalette::ColorRole role) { return isPure(desktop.color(role)); });
}

QPalette paletteFor(Theme theme) {
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::System:
        break;
    }
    if (desktopWantsContrast()) {
        return highContrastPalette();
    }
    const bool isDarkNow = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return isDarkNow ? darkPalette() : lightPalette();
}

} // namespace

void applyTheme(Theme theme) {
    QApplication::setPalette(paletteFor(theme));
}

} // namespace maillage
