// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace maillage {

/// The address of a tile server, and whom to name for its maps.
class TileServerDialog : public QDialog {
    Q_OBJECT

public:
    explicit TileServerDialog(const WebBasemap& before, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const maillage::WebBasemap& server);

private:
    QLineEdit* m_address;
    QLineEdit* m_attribution;
    QLabel* m_problem;
};

} // namespace maillage
