// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/boundaries/commune_sites.h"
#include "ui/presenters/session/hub_session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace maillage {

class MapPane;
class MapWidget;
class ShapeCanvas;

/// A perimeter drawn on a map of its own, which shows the ground of another: the communes whose centre lies inside.
class DrawPerimeterDialog : public QDialog {
    Q_OBJECT

public:
    DrawPerimeterDialog(HubSession& session, const MapPane& like, QWidget* parent = nullptr);

    [[nodiscard]] MapWidget& map() { return *m_map; }

    [[nodiscard]] ShapeCanvas& canvas() { return *m_canvas; }

    /// Inside what is drawn, by number.
    [[nodiscard]] const std::vector<Commune>& communes() const { return m_communes; }

    void accept() override;

Q_SIGNALS:
    void drawn(const std::vector<maillage::Commune>& communes);

private:
    void layOut();
    void follow();
    [[nodiscard]] QString state(std::size_t unknown) const;

    std::shared_ptr<const CommuneSites> m_sites; ///< null while they are worked out
    std::vector<Commune> m_communes;
    MapWidget* m_map;
    ShapeCanvas* m_canvas;
    QLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_anew;
    QPushButton* m_add;
};

} // namespace maillage
