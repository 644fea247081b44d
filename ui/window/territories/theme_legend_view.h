// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/thematic/thematic_map.h"

#include <QWidget>

class QToolButton;

namespace maillage {

/// The legend of a thematic map, over the map's top left corner, with a button that takes the sheet off the map. Read
/// out as text.
class ThemeLegendView : public QWidget {
    Q_OBJECT

public:
    explicit ThemeLegendView(QWidget* map);

    /// Null: nothing to explain, and so nothing is seen.
    void setTheme(ThematicMap::Pointer theme);
    void setStyle(const MapStyle& style);

    [[nodiscard]] const ThemeLegend& legend() const { return m_legend; }

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();

    ThematicMap::Pointer m_theme;
    MapStyle m_style = MapStyle::light();
    ThemeLegend m_legend;
    QToolButton* m_close;
};

} // namespace maillage
