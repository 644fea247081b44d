// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/workspace.h"
#include "ui/window/filters/filter_chips_bar.h"
#include "ui/window/filters/filter_controller.h"
#include "ui/window/pages/filter_panel.h"
#include "ui/window/pages/map_pane.h"
#include "ui/window/pages/place_table.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace maillage {

class EmptyNote;
class WindowActions;

/// Filters, table and map side by side, with one selection.
class PlacesPage : public QWidget {
    Q_OBJECT

public:
    PlacesPage(Workspace& workspace, const NetworkPermission& permission, WindowActions& actions,
               QWidget* parent = nullptr);

    [[nodiscard]] FilterPanel& filters() { return *m_filters; }

    [[nodiscard]] FilterChipsBar& chips() { return *m_chips; }

    [[nodiscard]] FilterController& filterDialogs() { return *m_filterDialogs; }

    [[nodiscard]] PlaceTable& table() { return *m_table; }

    [[nodiscard]] MapPane& map() { return *m_map; }

    /// As soon as it is among the results.
    void selectWhenFound(std::int64_t place);
    void zoomToSelection();

    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray& state);

Q_SIGNALS:
    void placeActivated(std::int64_t place);
    void placeMoved(std::int64_t place, maillage::LatLon position);
    void addPlaceWanted(maillage::LatLon position);
    void selectedMenuWanted(QPoint global);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectTable();
    void connectMap();
    void followResults();
    void followSelection();
    void showMapMenu(LatLon position, QPoint global);
    void retranslate();

    Workspace& m_workspace;
    WindowActions& m_actions;
    FilterPanel* m_filters;
    FilterChipsBar* m_chips;
    PlaceTable* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_list;
    MapPane* m_map;
    FilterController* m_filterDialogs;
    QSplitter* m_splitter;
    std::optional<std::int64_t> m_awaited;
    QString m_fitted; ///< the hub whose places the map was fitted to
};

} // namespace maillage
