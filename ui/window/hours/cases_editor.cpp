// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/cases_editor.h"

#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/hours/special_hours_dialog.h"
#include "ui/window/look/roomy_delegate.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace maillage {

namespace {

constexpr int hour = 60;

HoursSpan hours(int from, int to) {
    return {.from = {from * hour}, .to = HoursTime{to * hour}};
}

HoursRule closure() {
    const QDate today = QDate::currentDate();
    const QDate later = today.addDays(6);
    return {.dates = {{.from = {.year = today.year(), .month = today.month(), .day = today.day()},
                       .to = HoursDate{.year = later.year(), .month = later.month(), .day = later.day()}}},
            .state = HoursState::Off};
}

HoursRule season() {
    return {.dates = {{.from = {.month = 7}, .to = HoursDate{.month = 8}}},
            .days = {{.first = 0, .last = 4}},
            .spans = {hours(9, 12)}};
}

HoursRule alternateWeeks() {
    return {.weeks = {{.first = 2, .last = 52, .step = 2}}, .days = {{.first = 0, .last = 0}}, .spans = {hours(9, 12)}};
}

HoursRule dayOfMonth() {
    constexpr int saturday = 5;
    return {.days = {{.first = saturday, .last = saturday, .nth = {{.first = 1, .last = 1}}}}, .spans = {hours(9, 12)}};
}

QPushButton* pushButton(const QString& text) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false); // Enter saves the form
    return button;
}

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& name) {
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CasesEditor::CasesEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_add(pushButton(tr("&Add a case…")))
    , m_edit(pushButton(tr("&Change…")))
    , m_remove(pushButton(tr("&Remove")))
    , m_up(arrowButton(Qt::UpArrow, tr("Move up")))
    , m_down(arrowButton(Qt::DownArrow, tr("Move down"))) {
    m_list->setAccessibleName(tr("Special cases"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_add, m_edit, m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, [this] { offerCases(*m_add); });
    connect(m_edit, &QPushButton::clicked, this, &CasesEditor::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &CasesEditor::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListWidget::itemActivated, this, &CasesEditor::editCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &CasesEditor::enableButtons);
    setCases({});
}

void CasesEditor::setCases(const std::vector<HoursRule>& cases) {
    m_cases = cases;
    showCases(std::min(m_list->currentRow(), static_cast<int>(cases.size()) - 1));
}

void CasesEditor::offerCases(QWidget& button) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const HoursRule& start) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, start] { addCase(start); });
    };
    const HoursDays schoolHolidays{.kind = HoursDayKind::SchoolHolidays};
    offer(tr("Closed from … to …"), closure());
    offer(tr("Other hours in a season"), season());
    offer(tr("Closed during school holidays"), {.days = {schoolHolidays}, .state = HoursState::Off});
    offer(tr("Other hours during school holidays"),
          {.within = {schoolHolidays}, .days = {{.first = 0, .last = 4}}, .spans = {hours(9, 12)}});
    offer(tr("Even or odd weeks"), alternateWeeks());
    offer(tr("A day of the month, such as the first Saturday"), dayOfMonth());
    offer(tr("On appointment at all other times"),
          {.joint = HoursJoint::Otherwise, .remark = std::string("sur rendez-vous")});
    offer(tr("Another case"), {.days = {{.first = 0, .last = 0}}, .spans = {hours(9, 12)}});
    menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
}

void CasesEditor::addCase(const HoursRule& start) {
    openDialog(start, -1);
}

void CasesEditor::editCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0) {
        openDialog(m_cases[static_cast<std::size_t>(row)], row);
    }
}

void CasesEditor::openDialog(const HoursRule& rule, int row) {
    auto* dialog = new SpecialHoursDialog(rule, window());
    connect(dialog, &SpecialHoursDialog::chosen, this, [this, row](const HoursRule& chosen) { put(chosen, row); });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void CasesEditor::put(const HoursRule& rule, int row) {
    const auto index = static_cast<std::size_t>(row);
    if (row >= 0 && index < m_cases.size()) {
        m_cases[index] = rule;
    } else {
        m_cases.push_back(rule);
    }
    showCases(row >= 0 ? row : static_cast<int>(m_cases.size()) - 1);
    Q_EMIT changed();
}

void CasesEditor::removeCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_cases.erase(m_cases.begin() + row);
        showCases(std::min(row, static_cast<int>(m_cases.size()) - 1));
        Q_EMIT changed();
    }
}

void CasesEditor::moveCurrent(int by) {
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row >= 0 && target >= 0 && target < static_cast<int>(m_cases.size())) {
        std::swap(m_cases[static_cast<std::size_t>(row)], m_cases[static_cast<std::size_t>(target)]);
        showCases(target);
        Q_EMIT changed();
    }
}

/// The texts in place, so that the current row stays where it is.
void CasesEditor::showCases(int current) {
    while (m_list->count() > static_cast<int>(m_cases.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    while (m_list->count() < static_cast<int>(m_cases.size())) {
        m_list->addItem(QString());
    }
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        m_list->item(static_cast<int>(i))->setText(hoursInWords(osmText(m_cases[i])));
    }
    m_list->setCurrentRow(m_cases.empty() ? -1 : std::max(0, current));
    m_list->setVisible(!m_cases.empty());
    constexpr int most = 4;
    const int lines = std::min(most, m_list->count());
    const int line = lines > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(lines * line + 2 * m_list->frameWidth() + 2);
    setFocusProxy(m_cases.empty() ? static_cast<QWidget*>(m_add) : m_list);
    enableButtons();
}

void CasesEditor::enableButtons() {
    const int row = m_list->currentRow();
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_edit, m_remove, m_up, m_down}) {
        button->setVisible(!m_cases.empty());
    }
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

/// Delete removes, as everywhere; Enter would press the form's button.
bool CasesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
