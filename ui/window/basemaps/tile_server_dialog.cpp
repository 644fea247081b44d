// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/tile_server_dialog.h"

#include "ui/map/tiles/tile_address.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

TileServerDialog::TileServerDialog(const WebBasemap& before, QWidget* parent)
    : QDialog(parent)
    , m_address(new QLineEdit(before.address))
    , m_attribution(new QLineEdit(before.attribution))
    , m_problem(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Another map server"));
    m_address->setPlaceholderText(QStringLiteral("https://tile.example.org/{z}/{x}/{y}.png"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Address of the tiles:"), m_address);
    form->addRow(tr("&Who made the map:"), m_attribution);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TileServerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

void TileServerDialog::accept() {
    const WebBasemap server{m_address->text().trimmed(), m_attribution->text().trimmed(), {}, 19};
    QString problem;
    if (const auto address = TileAddress::parse(server.address); !address) {
        problem = address.error();
    } else if (server.attribution.isEmpty()) {
        problem = tr("Say who made the map: it stands at the map’s edge.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    if (problem.isEmpty()) {
        Q_EMIT chosen(server);
        QDialog::accept();
    }
}

} // namespace maillage
