// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/special_hours_dialog.h"

#include "core/standard/hours/hours_plan.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/hours/hours_grid.h"
#include "ui/window/hours/periods_editor.h"
#include "ui/window/hours/spans_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

enum Weeks { EveryWeek, OddWeeks, EvenWeeks, SomeWeeks };

enum Holidays { AnyDay, School, Public, Both };

constexpr HoursRange odd{.first = 1, .last = 53, .step = 2};
constexpr HoursRange even{.first = 2, .last = 52, .step = 2};
constexpr int lastOfMonth = 5; ///< in the boxes, after the fifth

bool isHoliday(const HoursDays& days) {
    return days.kind != HoursDayKind::Weekdays && days.offset == 0;
}

/// One rank after the other: 1 to 5, or -1; empty where a field has no box for it.
std::vector<int> ranksOf(const HoursDays& days) {
    std::vector<int> ranks;
    for (const HoursRange& nth : days.nth) {
        for (int rank = nth.first; rank <= nth.last; ++rank) {
            ranks.push_back(rank);
        }
    }
    const bool known = std::ranges::all_of(ranks, [](int rank) { return rank == -1 || (rank >= 1 && rank <= 5); });
    return known ? ranks : std::vector<int>{};
}

bool hasBoxes(const std::vector<HoursDays>& all) {
    return std::ranges::all_of(all, [&](const HoursDays& days) {
        return days.kind == HoursDayKind::Weekdays && days.offset == 0 && ranksOf(days) == ranksOf(all.front())
               && days.nth.empty() == ranksOf(days).empty();
    });
}

QComboBox* choice(const QString& name, const QStringList& texts) {
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setAccessibleName(name);
    return box;
}

std::vector<HoursRange> weeksIn(const QString& text) {
    const auto rules = readHours("week " + toUtf8(text.simplified().remove(QLatin1Char(' '))) + " Mo off");
    return rules && rules->size() == 1 ? rules->front().weeks : std::vector<HoursRange>{};
}

QString weeksText(const std::vector<HoursRange>& weeks) {
    QStringList parts;
    for (const HoursRange& range : weeks) {
        QString part = QString::number(range.first);
        part += range.last == range.first ? QString() : QStringLiteral("-%1").arg(range.last);
        part += range.step == 1 ? QString() : QStringLiteral("/%1").arg(range.step);
        parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

SpecialHoursDialog::SpecialHoursDialog(const HoursRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_asText(!hasFieldsFor(rule))
    , m_effect(choice(tr("What happens"), {tr("Closed"), tr("Open at these times"), tr("Only what the remark says")}))
    , m_spans(new SpansEditor(tr("Special case")))
    , m_periods(new PeriodsEditor)
    , m_weeks(choice(tr("Weeks"), {tr("Every week"), tr("Odd weeks"), tr("Even weeks"), tr("These weeks of the year")}))
    , m_weekNumbers(new QLineEdit)
    , m_holidays(choice(tr("Holidays"), {tr("Whether or not there are holidays"), tr("During school holidays"),
                                         tr("On public holidays"), tr("During school holidays and on public ones")}))
    , m_remark(new QLineEdit)
    , m_joint(
          choice(tr("Beside the usual hours"), {tr("Instead of them"), tr("On top of them"), tr("At all other times")}))
    , m_line(new QLineEdit)
    , m_words(new QLabel)
    , m_buttons(new QDialogButtonBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Special case"));
    m_words->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_asText) {
        addLine(*form);
    } else {
        addFields(*form);
    }
    m_buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SpecialHoursDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addStretch();
    layout->addWidget(m_buttons);
    showRule(rule);
    refresh();
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
}

bool SpecialHoursDialog::hasFieldsFor(const HoursRule& rule) {
    const bool holidaysAlone = !rule.days.empty() && std::ranges::all_of(rule.days, isHoliday);
    return !rule.always && rule.years.empty() && rule.period.empty() && rule.state != HoursState::Unknown
           && std::ranges::all_of(rule.dates, PeriodsEditor::shows) && std::ranges::all_of(rule.within, isHoliday)
           && (rule.days.empty() || hasBoxes(rule.days) || (holidaysAlone && rule.within.empty()))
           && std::ranges::all_of(rule.spans, isPlain) && !(rule.closes() && !rule.spans.empty());
}

void SpecialHoursDialog::addFields(QFormLayout& form) {
    addWhat(form);
    addWhen(form);
    addDays(form);
    form.addRow(tr("Remark"), m_remark);
    form.addRow(tr("Beside the usual hours"), m_joint);
    m_remark->setPlaceholderText(tr("for example: sur rendez-vous"));
    m_remark->setAccessibleName(tr("Remark"));
    m_line->hide();
    m_line->setParent(this);
    connect(m_remark, &QLineEdit::textChanged, this, &SpecialHoursDialog::refresh);
    connect(m_joint, &QComboBox::currentIndexChanged, this, &SpecialHoursDialog::refresh);
}

void SpecialHoursDialog::addWhat(QFormLayout& form) {
    form.addRow(tr("What happens"), m_effect);
    form.addRow(QString(), m_spans);
    connect(m_effect, &QComboBox::currentIndexChanged, this, &SpecialHoursDialog::refresh);
    connect(m_effect, &QComboBox::activated, this, [this](int effect) {
        if (effect == Opens && m_spans->spans().empty()) {
            m_spans->add();
        }
    });
    connect(m_spans, &SpansEditor::changed, this, &SpecialHoursDialog::refresh);
}

void SpecialHoursDialog::addWhen(QFormLayout& form) {
    form.addRow(tr("Dates"), m_periods);
    form.addRow(tr("Weeks"), m_weeks);
    form.addRow(QString(), m_weekNumbers);
    m_weekNumbers->setPlaceholderText(QStringLiteral("10-14, 20"));
    m_weekNumbers->setAccessibleName(tr("Numbers of the weeks"));
    form.addRow(tr("Holidays"), m_holidays);
    connect(m_periods, &PeriodsEditor::changed, this, &SpecialHoursDialog::refresh);
    connect(m_weeks, &QComboBox::currentIndexChanged, this, &SpecialHoursDialog::refresh);
    connect(m_weekNumbers, &QLineEdit::textChanged, this, &SpecialHoursDialog::refresh);
    connect(m_holidays, &QComboBox::currentIndexChanged, this, &SpecialHoursDialog::refresh);
}

void SpecialHoursDialog::addDays(QFormLayout& form) {
    constexpr int perLine = 4;
    auto* days = new QGridLayout;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(dayName(day));
        days->addWidget(m_days[day], static_cast<int>(day) / perLine, static_cast<int>(day) % perLine);
        connect(m_days[day], &QCheckBox::toggled, this, &SpecialHoursDialog::refresh);
    }
    const std::array names{tr("1st"), tr("2nd"), tr("3rd"), tr("4th"), tr("5th"), tr("last")};
    auto* nth = new QGridLayout;
    for (std::size_t i = 0; i < m_nth.size(); ++i) {
        m_nth[i] = new QCheckBox(names[i]);
        m_nth[i]->setAccessibleName(tr("%1 of the month").arg(names[i]));
        nth->addWidget(m_nth[i], 0, static_cast<int>(i));
        connect(m_nth[i], &QCheckBox::toggled, this, &SpecialHoursDialog::refresh);
    }
    form.addRow(tr("Days (none: all)"), days);
    form.addRow(tr("Only in the month"), nth);
}

void SpecialHoursDialog::addLine(QFormLayout& form) {
    auto* why = new QLabel(tr("This case goes beyond the fields: it is written in OpenStreetMap's syntax."));
    why->setWordWrap(true);
    form.addRow(why);
    form.addRow(tr("Hours"), m_line);
    m_line->setAccessibleName(tr("Hours in OpenStreetMap's syntax"));
    connect(m_line, &QLineEdit::textChanged, this, &SpecialHoursDialog::refresh);
    for (QWidget* unused : std::initializer_list<QWidget*>{m_effect, m_spans, m_periods, m_weeks, m_weekNumbers,
                                                           m_holidays, m_remark, m_joint}) {
        unused->setParent(this);
        unused->hide();
    }
}

void SpecialHoursDialog::showRule(const HoursRule& rule) {
    m_line->setText(toQString(osmText(rule)));
    if (m_asText) {
        return;
    }
    m_effect->setCurrentIndex(rule.closes() ? Closes : rule.spans.empty() ? SaysOnly : Opens);
    m_spans->setSpans(rule.spans);
    m_periods->setPeriods(rule.dates);
    m_remark->setText(toQString(rule.remark.value_or("")));
    m_joint->setCurrentIndex(static_cast<int>(rule.joint));
    showWeeks(rule);
    showDays(rule);
}

void SpecialHoursDialog::showWeeks(const HoursRule& rule) {
    const bool one = rule.weeks.size() == 1;
    m_weeks->setCurrentIndex(rule.weeks.empty()             ? EveryWeek
                             : one && rule.weeks[0] == odd  ? OddWeeks
                             : one && rule.weeks[0] == even ? EvenWeeks
                                                            : SomeWeeks);
    m_weekNumbers->setText(weeksText(rule.weeks));
}

void SpecialHoursDialog::showDays(const HoursRule& rule) {
    const bool holidaysAlone = !rule.days.empty() && std::ranges::all_of(rule.days, isHoliday);
    const std::vector<HoursDays>& holidays = holidaysAlone ? rule.days : rule.within;
    const bool school = std::ranges::contains(holidays, HoursDayKind::SchoolHolidays, &HoursDays::kind);
    const bool publicOnes = std::ranges::contains(holidays, HoursDayKind::PublicHolidays, &HoursDays::kind);
    m_holidays->setCurrentIndex(school && publicOnes ? Both : school ? School : publicOnes ? Public : AnyDay);
    if (holidaysAlone || rule.days.empty()) {
        return;
    }
    Weekdays weekdays;
    std::ranges::for_each(rule.days, [&](const HoursDays& days) { weekdays |= weekdaysOf(days); });
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day]->setChecked(weekdays[day]);
    }
    for (const int rank : ranksOf(rule.days.front())) {
        m_nth[static_cast<std::size_t>(rank == -1 ? lastOfMonth : rank - 1)]->setChecked(true);
    }
}

HoursRule SpecialHoursDialog::fromFields() const {
    HoursRule rule{.joint = static_cast<HoursJoint>(m_joint->currentIndex()), .dates = m_periods->periods()};
    rule.colon = m_rule.colon;
    takeWeeks(rule);
    takeDays(rule);
    const int effect = m_effect->currentIndex();
    if (effect == Closes) {
        rule.state = m_rule.closes() ? m_rule.state : HoursState::Off;
    } else {
        rule.state = m_rule.closes() ? std::nullopt : m_rule.state;
        rule.spans = effect == Opens ? m_spans->spans() : std::vector<HoursSpan>{};
    }
    const QString remark = m_remark->text().trimmed().remove(QLatin1Char('"'));
    rule.remark = remark.isEmpty() ? std::nullopt : std::optional(toUtf8(remark));
    return rule;
}

void SpecialHoursDialog::takeWeeks(HoursRule& rule) const {
    switch (m_weeks->currentIndex()) {
    case OddWeeks:
        rule.weeks = {odd};
        break;
    case EvenWeeks:
        rule.weeks = {even};
        break;
    case SomeWeeks:
        rule.weeks = weeksIn(m_weekNumbers->text());
        break;
    default:
        break;
    }
}

void SpecialHoursDialog::takeDays(HoursRule& rule) const {
    Weekdays chosen;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        chosen[day] = m_days[day]->isChecked();
    }
    std::vector<HoursRange> nth;
    for (int i = 0; i < static_cast<int>(m_nth.size()); ++i) {
        if (m_nth[static_cast<std::size_t>(i)]->isChecked()) {
            const int rank = i == lastOfMonth ? -1 : i + 1;
            nth.push_back({.first = rank, .last = rank});
        }
    }
    rule.days = daysFrom(chosen);
    if (!nth.empty()) {
        rule.days.clear();
        for (std::size_t day = 0; day < chosen.size(); ++day) {
            if (chosen[day]) {
                rule.days.push_back({.first = static_cast<int>(day), .last = static_cast<int>(day), .nth = nth});
            }
        }
    }
    std::vector<HoursDays> holidays;
    const int index = m_holidays->currentIndex();
    if (index == School || index == Both) {
        holidays.push_back({.kind = HoursDayKind::SchoolHolidays});
    }
    if (index == Public || index == Both) {
        holidays.push_back({.kind = HoursDayKind::PublicHolidays});
    }
    (rule.days.empty() ? rule.days : rule.within) = std::move(holidays);
}

HoursRule SpecialHoursDialog::rule() const {
    if (!m_asText) {
        return fromFields();
    }
    const auto rules = readHours(toUtf8(m_line->text()));
    if (!rules || rules->size() != 1) {
        return {};
    }
    HoursRule rule = rules->front();
    rule.joint = m_rule.joint;
    return rule;
}

void SpecialHoursDialog::refresh() {
    if (!m_asText) {
        m_spans->setVisible(m_effect->currentIndex() == Opens);
        m_weekNumbers->setVisible(m_weeks->currentIndex() == SomeWeeks);
    }
    const HoursRule now = rule();
    const bool complete =
        readHours(osmText(now)).has_value() && (m_asText || m_effect->currentIndex() != SaysOnly || now.remark);
    m_words->setText(complete ? hoursInWords(osmText(now)) : tr("Something is missing."));
    m_buttons->buttons().constFirst()->setEnabled(complete);
}

void SpecialHoursDialog::finish() {
    Q_EMIT chosen(rule());
    accept();
}

} // namespace maillage
