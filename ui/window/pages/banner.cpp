// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/banner.h"

#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace maillage {

Banner::Banner(QAction* remedy, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_remedy(new QToolButton) {
    m_icon->setPixmap(icon("lock").pixmap(QSize(20, 20), devicePixelRatio()));
    m_text->setWordWrap(true);
    m_remedy->setDefaultAction(remedy);
    m_remedy->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->addSpacing(HouseStyle::spacing);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedy);
    hide();
}

void Banner::setText(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const {
    return m_text->text();
}

/// A pale ground and a line at the left in the colour of warnings.
void Banner::paintEvent(QPaintEvent* /*event*/) {
    constexpr int lineWidth = 4;
    constexpr float groundAlpha = 0.12F;
    QPainter painter(this);
    QColor ground = warningColour(palette());
    painter.fillRect(QRect(0, 0, lineWidth, height()), ground);
    ground.setAlphaF(groundAlpha);
    painter.fillRect(rect(), ground);
}

} // namespace maillage
