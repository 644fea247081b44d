// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/hours_editor.h"

#include "core/base/text.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/hours/cases_editor.h"
#include "ui/window/hours/hours_grid.h"

#include <QCheckBox>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QScopedValueRollback>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace maillage {

namespace {

/// As French places write it, whatever the language of the interface.
constexpr std::string_view onAppointment = "sur rendez-vous";

bool speaksOfAppointment(std::string_view remark) {
    const std::string folded = fold(remark);
    return folded.contains("rendez-vous") || folded.contains("rendez vous") || folded.contains("rdv");
}

} // namespace

HoursEditor::HoursEditor(QWidget* parent)
    : ValueEditor(parent)
    , m_week(new QWidget)
    , m_always(new QCheckBox(tr("Open 24 hours a day, 7 days a week")))
    , m_grid(new HoursGrid)
    , m_appointment(new QCheckBox(tr("On appointment")))
    , m_remark(new QLineEdit)
    , m_cases(new CasesEditor)
    , m_beyond(new QLabel(tr("These hours do not fit into the grid: they are kept as they are written.")))
    , m_words(new QLabel)
    , m_line(new QLineEdit)
    , m_typing(new QTimer(this)) {
    constexpr int pause = 300;
    m_typing->setSingleShot(true);
    m_typing->setInterval(pause);
    m_beyond->setWordWrap(true);
    m_beyond->hide();
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* inside = new QVBoxLayout(m_week);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_always);
    inside->addWidget(m_grid);
    inside->addWidget(makeTop());
    inside->addWidget(new QLabel(tr("Special cases: holidays, seasons, some weeks, closures")));
    inside->addWidget(m_cases);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_week);
    layout->addWidget(m_beyond);
    layout->addWidget(m_words);
    layout->addWidget(makeLine());
    setFocusProxy(m_always);
    connectParts();
}

QWidget* HoursEditor::makeTop() {
    m_remark->setPlaceholderText(tr("A remark on these hours"));
    m_remark->setAccessibleName(m_remark->placeholderText());
    auto* top = new QWidget;
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_appointment);
    layout->addWidget(m_remark, 1);
    return top;
}

QWidget* HoursEditor::makeLine() {
    m_line->setObjectName(QStringLiteral("line"));
    auto* label = new QLabel(tr("As &text:"));
    label->setToolTip(tr("In OpenStreetMap's syntax, as the standard wants it"));
    label->setBuddy(m_line);
    m_line->setToolTip(label->toolTip());
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    return box;
}

void HoursEditor::connectParts() {
    connect(m_always, &QCheckBox::toggled, this, &HoursEditor::takePlan);
    connect(m_grid, &HoursGrid::changed, this, &HoursEditor::takePlan);
    connect(m_appointment, &QCheckBox::clicked, this, &HoursEditor::takeAppointment);
    connect(m_remark, &QLineEdit::textEdited, this, &HoursEditor::takePlan);
    connect(m_cases, &CasesEditor::changed, this, &HoursEditor::takePlan);
    connect(m_line, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::valueChanged);
    connect(m_typing, &QTimer::timeout, this, &HoursEditor::showText);
}

std::string HoursEditor::value() const {
    return m_line->text() == m_shown ? m_value : toUtf8(m_line->text());
}

void HoursEditor::setValue(const std::string& value) {
    m_typing->stop();
    m_value = value;
    m_line->setText(toQString(value));
    m_shown = m_line->text();
    m_line->setCursorPosition(0);
    showText();
    Q_EMIT valueChanged();
}

void HoursEditor::setHint(const QString& hint) {
    m_line->setPlaceholderText(hint);
}

void HoursEditor::setName(const QString& name) {
    setAccessibleName(name);
    m_line->setAccessibleName(tr("%1, as text").arg(name));
}

/// What stands in the line, in the grid where that can show it.
void HoursEditor::showText() {
    const std::string text = value();
    const int asked = ++m_asked;
    showWords();
    if (isQuickToPlan(text)) {
        answer(planFromOsm(text));
        return;
    }
    m_week->setEnabled(false);
    auto promise = std::make_shared<QPromise<std::optional<HoursPlan>>>();
    promise->future().then(this, [this, asked](const std::optional<HoursPlan>& plan) {
        if (asked == m_asked) {
            answer(plan);
        }
    });
    QThreadPool::globalInstance()->start([promise, text] {
        promise->start();
        promise->addResult(planFromOsm(text));
        promise->finish();
    });
}

void HoursEditor::answer(const std::optional<HoursPlan>& plan) {
    m_week->setEnabled(true);
    m_week->setVisible(plan.has_value());
    m_beyond->setVisible(!plan);
    setFocusProxy(plan ? static_cast<QWidget*>(m_always) : m_line); // the first one, as Tab goes
    if (plan) {
        showPlan(*plan);
    }
}

void HoursEditor::showPlan(const HoursPlan& plan) {
    const QScopedValueRollback showing(m_showing, true);
    m_plan = plan;
    m_always->setChecked(plan.always);
    m_grid->setPlan(plan);
    m_grid->setEnabled(!plan.always);
    m_remark->setText(toQString(plan.remark));
    m_appointment->setChecked(speaksOfAppointment(plan.remark));
    m_cases->setCases(plan.cases);
}

/// What stands in the grid, as text in the line.
void HoursEditor::takePlan() {
    if (m_showing) {
        return;
    }
    ++m_asked;
    m_plan = m_grid->plan();
    m_plan.always = m_always->isChecked();
    m_plan.remark = toUtf8(m_remark->text().remove(QLatin1Char('"')).trimmed());
    m_plan.cases = m_cases->cases();
    m_grid->setEnabled(!m_plan.always);
    m_appointment->setChecked(speaksOfAppointment(m_plan.remark));
    m_line->setText(toQString(osmFromPlan(m_plan)));
    m_line->setCursorPosition(0);
    showWords();
    Q_EMIT valueChanged();
}

void HoursEditor::takeAppointment(bool wanted) {
    m_remark->setText(wanted ? toQString(onAppointment) : QString());
    takePlan();
}

void HoursEditor::showWords() {
    const std::string text = value();
    const QString words = hoursInWords(text);
    m_words->setText(words == toQString(text) ? QString() : words);
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace maillage
