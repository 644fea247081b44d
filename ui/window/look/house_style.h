// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/look/focus_marker.h"

#include <QColor>
#include <QPalette>
#include <QProxyStyle>

#include <memory>

namespace maillage {

enum class Theme { System, Light, Dark, HighContrast };

/// Qt's Fusion with even distances: eight pixels between things, sixteen around them.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    /// Fusion's outlines of boxes and fields all but vanish: they are drawn over.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    /// Fusion tells the chosen tab from the others by a shade, which high contrast has none of: a bar marks it.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* returned = nullptr) const override;

    // With the mark around what has the focus.
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    static constexpr int spacing = 8;
    static constexpr int margin = 16;

private:
    std::unique_ptr<FocusMarker> m_focus;
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Black, white and yellow, every edge drawn.
[[nodiscard]] QPalette highContrastPalette();
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] bool isHighContrast(const QPalette& palette);

// Colours that carry a meaning, always beside a word or a mark. At least 4.5 : 1 against the palette's base and window.
[[nodiscard]] QColor errorColour(const QPalette& palette);
[[nodiscard]] QColor warningColour(const QPalette& palette);
[[nodiscard]] QColor goodColour(const QPalette& palette);
/// Around boxes to tick and fields: 3 : 1 at least.
[[nodiscard]] QColor outlineColour(const QPalette& palette);
/// Of labels and other text of the second rank.
[[nodiscard]] QColor mutedColour(const QPalette& palette);

/// For QApplication::setStyle(), which takes it over.
[[nodiscard]] std::unique_ptr<QStyle> makeHouseStyle();
/// For the whole application. Theme::System is dark or of high contrast where the desktop is; call it again when that
/// changes.
void applyTheme(Theme theme);

} // namespace maillage
