// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look/focus_marker.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QPainter>

namespace maillage {

namespace {

constexpr int lineWidth = 2;

/// Nothing but a line at its edge; clicks go through it.
class Ring : public QWidget {
public:
    using QWidget::QWidget;

    void surround(const QRect& rect) {
        setGeometry(rect.adjusted(-lineWidth, -lineWidth, lineWidth, lineWidth));
        setMask(QRegion(this->rect()) - QRegion(this->rect().adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth)));
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Link)); // stands out from every ground
    }
};

/// What is seen of it in its window.
QRect visiblePart(const QWidget& widget) {
    QRect part = widget.rect();
    const QWidget* inside = &widget;
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        part = part.translated(inside->pos()) & parent->rect();
        if (parent->isWindow()) {
            break;
        }
        inside = parent;
    }
    return part;
}

} // namespace

FocusMarker::FocusMarker(QObject* parent)
    : QObject(parent) {
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &FocusMarker::place);
    QCoreApplication::instance()->installEventFilter(this);
}

FocusMarker::~FocusMarker() {
    delete m_ring;
}

bool FocusMarker::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        m_byKeyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        drop();
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            take(static_cast<QWidget&>(*watched), static_cast<const QFocusEvent*>(event)->reason());
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_target.data()) {
            drop();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && concerns(*watched)) {
            m_placing.start();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusMarker::take(QWidget& widget, Qt::FocusReason reason) {
    const bool byKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    const bool isMarked = byKey || (m_byKeyboard && reason != Qt::MouseFocusReason);
    if (!isMarked || widget.isWindow() || widget.window()->windowType() == Qt::Popup) {
        drop();
        return;
    }
    m_target = &widget;
    m_placing.start();
}

void FocusMarker::drop() {
    m_target.clear();
    if (m_ring) {
        m_ring->hide();
    }
}

void FocusMarker::place() {
    const QRect part = m_target && m_target->isVisible() ? visiblePart(*m_target) : QRect();
    if (part.isEmpty()) {
        if (m_ring) {
            m_ring->hide();
        }
        return;
    }
    QWidget* window = m_target->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(window);
        m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ring->setFocusPolicy(Qt::NoFocus);
    }
    static_cast<Ring*>(m_ring.data())->surround(part);
}

bool FocusMarker::concerns(const QObject& moved) const {
    return moved.isWidgetType() && &moved != m_ring.data()
           && (&moved == m_target.data() || static_cast<const QWidget&>(moved).isAncestorOf(m_target));
}

} // namespace maillage
