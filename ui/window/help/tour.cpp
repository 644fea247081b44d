// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/tour.h"

#include "ui/window/look/house_style.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr int ringWidth = 3;

/// A line around the target; clicks go through it.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), ringWidth));
        constexpr qreal inset = ringWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    }
};

} // namespace

Tour::Tour(QWidget& window, std::vector<TourStep> steps)
    : QWidget(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_ring(new Ring(&window))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_leave(new QPushButton)
    , m_focusBefore(window.focusWidget()) {
    std::erase_if(m_steps, [](const TourStep& step) { return step.target == nullptr || !step.target->isVisible(); });
    layOut();
    window.installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size()) {
            goTo(m_step + 1);
        } else {
            leave();
        }
    });
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
}

Tour::~Tour() {
    delete m_ring;
}

void Tour::layOut() {
    setObjectName(QStringLiteral("tour"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_next->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_count);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(HouseStyle::margin, HouseStyle::margin, HouseStyle::margin, HouseStyle::margin);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(HouseStyle::spacing);
    layout->addLayout(buttons);
}

void Tour::start() {
    if (m_steps.empty()) {
        leave();
        return;
    }
    m_ring->show();
    m_ring->raise();
    show();
    raise();
    goTo(0);
}

void Tour::goTo(std::size_t step) {
    m_step = std::min(step, m_steps.size() - 1);
    showStep();
    m_next->setFocus(Qt::OtherFocusReason);
    announce();
}

void Tour::showStep() {
    const TourStep& step = m_steps[m_step];
    if (step.target != nullptr) {
        step.target->removeEventFilter(this);
        step.target->installEventFilter(this);
    }
    const bool isLast = m_step + 1 == m_steps.size();
    m_title->setText(step.title());
    m_text->setText(step.text());
    m_count->setText(tr("%1 of %2", "step of the tour").arg(m_step + 1).arg(m_steps.size()));
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_leave->setText(tr("Leave the &tour"));
    m_leave->setVisible(!isLast);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(m_title->text() + QLatin1Char('\n') + m_text->text());
    place();
}

void Tour::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QRect Tour::targetRect() const {
    const TourStep& step = m_steps[m_step];
    if (step.target == nullptr) {
        return {};
    }
    const QRect part = step.part.isEmpty() ? step.target->rect() : step.part;
    return {step.target->mapTo(&m_window, part.topLeft()), part.size()};
}

/// Beside the target where there is room, else over its lower part.
void Tour::place() {
    constexpr int gap = 12;
    const QRect window = m_window.rect();
    const QRect target = targetRect() & window;
    m_ring->setGeometry(target.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth) & window);
    const int usual = std::max(fontMetrics().averageCharWidth() * 56, layout()->minimumSize().width());
    const int width = std::min(usual, window.width() - 2 * gap);
    setFixedWidth(width);
    const QSize size(width, layout()->totalHeightForWidth(width));
    resize(size);
    QPoint at(target.left() + gap, target.bottom() + gap);
    if (window.right() - target.right() > width + gap) {
        at = {target.right() + gap, target.top() + gap};
    } else if (target.left() > width + gap) {
        at = {target.left() - gap - width, target.top() + gap};
    } else if (window.bottom() - target.bottom() < size.height() + gap) {
        at.setY(target.bottom() - size.height() - gap);
    }
    move(std::clamp(at.x(), gap, std::max(gap, window.width() - width - gap)),
         std::clamp(at.y(), gap, std::max(gap, window.height() - size.height() - gap)));
    raise();
}

void Tour::leave() {
    hide();
    m_ring->hide();
    m_window.removeEventFilter(this);
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
    deleteLater();
    Q_EMIT left();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize) {
        place();
    }
    if (!m_steps.empty() && watched == m_steps[m_step].target && event->type() == QEvent::Hide && isVisible()) {
        leave(); // the user went elsewhere
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Tour::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !m_steps.empty()) {
        showStep();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
