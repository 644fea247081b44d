// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/spans_editor.h"

#include "ui/window/hours/time_field.h"
#include "ui/window/look/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr int mostPerLine = 2;
constexpr int hour = 60;
constexpr int dayMinutes = 24 * hour;

QToolButton* toolButton(const char* name) {
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QHBoxLayout* layOut(QWidget& box, const std::array<QWidget*, 4>& widgets) {
    auto* layout = new QHBoxLayout(&box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    std::ranges::for_each(widgets, [layout](QWidget* widget) { layout->addWidget(widget); });
    return layout;
}

int rowWidth() {
    QWidget box;
    return layOut(box, {new TimeField, new QLabel(QStringLiteral("–")), new TimeField, toolButton("close")})
        ->sizeHint()
        .width();
}

/// What people most often add after that: the morning, the afternoon, two hours more.
HoursSpan nextSpan(const std::vector<HoursSpan>& spans) {
    constexpr int nine = 9 * hour;
    constexpr int noon = 12 * hour;
    constexpr int one = 13 * hour;
    constexpr int two = 14 * hour;
    constexpr int five = 17 * hour;
    if (spans.empty()) {
        return {.from = {nine}, .to = HoursTime{noon}};
    }
    const int end = spans.back().to.value_or(spans.back().from).minutes;
    if (end <= one) {
        return {.from = {two}, .to = HoursTime{five}};
    }
    const int from = std::min(end + hour, dayMinutes - 2 * hour);
    return {.from = {from}, .to = HoursTime{from + 2 * hour}};
}

} // namespace

SpansEditor::SpansEditor(QString day, QWidget* parent)
    : QWidget(parent)
    , m_day(std::move(day))
    , m_rowWidth(rowWidth())
    , m_layout(new QGridLayout(this))
    , m_empty(new QLabel(this))
    , m_add(toolButton("plus")) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(2);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setToolTip(tr("Add opening times"));
    m_add->setAccessibleName(tr("Add opening times: %1").arg(m_day));
    connect(m_add, &QToolButton::clicked, this, &SpansEditor::add);
    arrange();
}

std::vector<HoursSpan> SpansEditor::spans() const {
    std::vector<HoursSpan> spans;
    for (const Row& row : m_rows) {
        const auto from = row.from->minutes();
        const auto to = row.to->minutes();
        if (from) {
            spans.push_back({.from = {*from},
                             .to = to ? std::optional(HoursTime{*to}) : std::nullopt,
                             .openEnd = !to || row.to->isOpen()});
        }
    }
    return spans;
}

void SpansEditor::setSpans(const std::vector<HoursSpan>& spans) {
    while (m_rows.size() > spans.size()) {
        dropRow(m_rows.size() - 1);
    }
    while (m_rows.size() < spans.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const HoursSpan& span = spans[i];
        m_rows[i].from->setMinutes(span.from.minutes);
        m_rows[i].to->setMinutes(span.to ? std::optional(span.to->minutes) : std::nullopt);
        m_rows[i].to->setOpen(span.to && span.openEnd);
    }
    arrange();
}

void SpansEditor::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

void SpansEditor::add() {
    std::vector<HoursSpan> all = spans();
    all.push_back(nextSpan(all));
    setSpans(all);
    m_rows.back().from->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void SpansEditor::remove(std::size_t index) {
    dropRow(index);
    arrange();
    m_add->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void SpansEditor::addRow() {
    auto* box = new QWidget(this);
    Row row{.box = box, .from = new TimeField, .to = new TimeField, .remove = toolButton("close")};
    row.from->setAccessibleName(tr("%1: opens at").arg(m_day));
    row.to->setAccessibleName(tr("%1: closes at").arg(m_day));
    row.to->setToolTip(tr("Empty: open until the last person leaves"));
    row.remove->setToolTip(tr("Remove these times"));
    row.remove->setAccessibleName(tr("Remove these times: %1").arg(m_day));
    layOut(*box, {row.from, new QLabel(QStringLiteral("–")), row.to, row.remove});
    connect(row.from, &TimeField::changed, this, &SpansEditor::changed);
    connect(row.to, &TimeField::changed, this, &SpansEditor::changed);
    connect(row.remove, &QToolButton::clicked, this, [this, box] {
        const auto found = std::ranges::find(m_rows, box, &Row::box);
        remove(static_cast<std::size_t>(found - m_rows.begin()));
    });
    QWidget* before = m_rows.empty() ? m_add->previousInFocusChain() : m_rows.back().remove;
    for (QWidget* widget : std::array<QWidget*, 3>{row.from, row.to, row.remove}) {
        setTabOrder(before, widget);
        before = widget;
    }
    m_rows.push_back(row);
}

/// It may be its own button that was pressed: it goes a little later.
void SpansEditor::dropRow(std::size_t index) {
    m_rows[index].box->hide();
    m_rows[index].box->deleteLater();
    m_layout->removeWidget(m_rows[index].box);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
}

/// One below the other.
QSize SpansEditor::minimumSizeHint() const {
    return {m_rowWidth + m_layout->horizontalSpacing() + m_add->sizeHint().width(),
            QWidget::minimumSizeHint().height()};
}

/// One beside the other where there is room.
void SpansEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int needed = mostPerLine * (m_rowWidth + m_layout->horizontalSpacing()) + m_add->sizeHint().width();
    const int perLine = event->size().width() >= needed ? mostPerLine : 1;
    if (perLine != m_perLine) {
        m_perLine = perLine;
        arrange();
    }
}

void SpansEditor::arrange() {
    while (m_layout->count() > 0) {
        delete m_layout->takeAt(0);
    }
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        m_layout->addWidget(m_rows[static_cast<std::size_t>(i)].box, i / m_perLine, i % m_perLine);
        m_rows[static_cast<std::size_t>(i)].box->show();
    }
    for (int column = count; column < m_perLine; ++column) { // the buttons of all days stand in one column
        m_layout->addItem(new QSpacerItem(m_rowWidth, 0), 0, column);
    }
    m_empty->setVisible(count == 0);
    m_layout->addWidget(m_empty, 0, 0);
    m_layout->addWidget(m_add, std::max(0, count - 1) / m_perLine, m_perLine);
    m_layout->setColumnStretch(mostPerLine + 1, 1);
    updateGeometry();
}

} // namespace maillage
