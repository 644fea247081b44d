// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_plan.h"

#include "core/base/text.h"
#include "core/standard/hours/hours_comparison.h"

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

bool isHoliday(const HoursDays& days) {
    return days.kind == HoursDayKind::PublicHolidays && days.offset == 0;
}

bool isForHolidays(const HoursRule& rule) {
    return !rule.days.empty() && std::ranges::all_of(rule.days, isHoliday);
}

bool fallsOnAnyWeekday(const HoursDays& days) {
    return days.kind != HoursDayKind::Weekdays || days.offset != 0;
}

bool saysNothingElse(const HoursRule& rule) {
    return !rule.isDated() && rule.within.empty() && rule.joint != HoursJoint::Otherwise;
}

/// Makes a plan of rules. What it takes for the week, and where, decides whether the plan says the same.
class PlanMaker {
public:
    enum class Taking { HolidaysLast, Scattered, HolidaysFirst, HolidaysInWeek, FirstRule, Nothing };

    explicit PlanMaker(Taking taking)
        : m_taking(taking) {
        m_plan.holidaysPlace = taking == Taking::HolidaysFirst    ? HolidaysPlace::First
                               : taking == Taking::HolidaysInWeek ? HolidaysPlace::InWeek
                                                                  : HolidaysPlace::Last;
    }

    HoursPlan make(const HoursRules& rules) {
        const std::size_t taken = takeWeek(rules);
        m_plan.cases.assign(rules.begin() + static_cast<std::ptrdiff_t>(taken), rules.end());
        if (m_taking == Taking::Scattered) {
            takeScattered();
        }
        if (m_plan.holidaysPlace == HolidaysPlace::Last && m_taking != Taking::Nothing) {
            takeLastHolidays();
        }
        return std::move(m_plan);
    }

private:
    std::size_t takeWeek(const HoursRules& rules) {
        if (m_taking == Taking::Nothing || takeWhole(rules.front())) {
            return m_taking == Taking::Nothing ? 0 : 1;
        }
        const std::size_t most = m_taking == Taking::FirstRule ? 1 : rules.size();
        std::size_t at = 0;
        if (m_taking == Taking::HolidaysFirst && isForHolidays(rules[0]) && fitsWeek(rules[0])) {
            take(rules[0]);
            ++at;
        }
        while (at < most && fitsWeek(rules[at]) && !(isForHolidays(rules[at]) && weekGoesOn(rules, at + 1))) {
            take(rules[at]);
            ++at;
        }
        return at;
    }

    /// Holidays in between would move behind the rest of the week.
    [[nodiscard]] bool weekGoesOn(const HoursRules& rules, std::size_t next) const {
        return next < rules.size() && fitsWeek(rules[next]);
    }

    /// Rules of the week after special cases that have nothing to do with their days.
    void takeScattered() {
        Weekdays before;
        std::erase_if(m_plan.cases, [&](const HoursRule& rule) {
            Weekdays own;
            std::ranges::for_each(rule.days, [&](const HoursDays& days) { own |= weekdaysOf(days); });
            const bool fits = rule.joint == HoursJoint::Replace && own.any() && (own & before).none() && fitsWeek(rule);
            if (fits) {
                take(rule);
            } else if (own.none() || std::ranges::any_of(rule.days, fallsOnAnyWeekday)) {
                before.set();
            } else {
                before |= own;
            }
            return fits;
        });
    }

    /// "24/7", or nothing but a remark.
    bool takeWhole(const HoursRule& rule) {
        const bool bare = saysNothingElse(rule) && rule.days.empty() && rule.spans.empty() && !rule.closes();
        if (!bare || (!rule.always && !rule.remark)) {
            return false;
        }
        m_plan.always = rule.always;
        m_plan.state = rule.state;
        m_plan.remark = rule.remark.value_or("");
        return true;
    }

    [[nodiscard]] bool fitsWeek(const HoursRule& rule) const {
        return !rule.always && saysNothingElse(rule) && saysTimes(rule)
               && std::ranges::all_of(rule.days, [this](const HoursDays& days) {
                      return isPlainWeekday(days) || (isHoliday(days) && m_plan.holidaysPlace != HolidaysPlace::Last);
                  });
    }

    /// Times with the remark of the week, or that it is closed.
    [[nodiscard]] bool saysTimes(const HoursRule& rule) const {
        if (rule.spans.empty()) {
            return rule.closes() && !rule.remark;
        }
        const bool first = !m_timesTaken;
        return !rule.closes() && std::ranges::all_of(rule.spans, isPlain)
               && (first || (rule.state == m_plan.state && rule.remark.value_or("") == m_plan.remark));
    }

    void take(const HoursRule& rule) {
        noteRemark(rule);
        Weekdays weekdays;
        for (const HoursDays& days : rule.days) {
            weekdays |= weekdaysOf(days);
            if (isHoliday(days)) {
                take(rule, m_plan.publicHolidays);
            }
        }
        for (std::size_t day = 0; day < weekdays.size(); ++day) {
            if (weekdays[day] || rule.days.empty()) {
                take(rule, m_plan.week[day]);
            }
        }
    }

    void noteRemark(const HoursRule& rule) {
        if (!rule.spans.empty() && !m_timesTaken) {
            m_plan.state = rule.state;
            m_plan.remark = rule.remark.value_or("");
            m_timesTaken = true;
        }
    }

    static void take(const HoursRule& rule, HoursOfDay& day) {
        if (rule.joint == HoursJoint::Replace) {
            day = {};
        }
        day.spans.insert(day.spans.end(), rule.spans.begin(), rule.spans.end());
        day.closed = rule.closes();
    }

    /// The last rule that others do not stand in for, where it is for public holidays alone.
    void takeLastHolidays() {
        const auto last = std::ranges::find_if(m_plan.cases.rbegin(), m_plan.cases.rend(), [](const HoursRule& rule) {
            return rule.joint != HoursJoint::Otherwise;
        });
        if (last == m_plan.cases.rend()) {
            return;
        }
        const bool fits =
            saysNothingElse(*last) && isForHolidays(*last) && last->joint == HoursJoint::Replace && saysTimes(*last);
        if (fits) {
            noteRemark(*last);
            take(*last, m_plan.publicHolidays);
            m_plan.cases.erase(std::next(last).base());
        }
    }

    Taking m_taking;
    HoursPlan m_plan;
    bool m_timesTaken = false;
};

class PlanWriter {
public:
    explicit PlanWriter(const HoursPlan& plan)
        : m_plan(plan) {}

    HoursRules rules() {
        if (m_plan.holidaysPlace == HolidaysPlace::First) {
            addHolidays();
        }
        addWeek();
        for (const HoursRule& rule : m_plan.cases) {
            if (rule.joint != HoursJoint::Otherwise) {
                m_rules.push_back(rule);
            }
        }
        if (m_plan.holidaysPlace == HolidaysPlace::Last) {
            addHolidays();
        }
        std::ranges::copy_if(m_plan.cases, std::back_inserter(m_rules),
                             [](const HoursRule& rule) { return rule.joint == HoursJoint::Otherwise; });
        if (!m_rules.empty()) {
            m_rules.front().joint = HoursJoint::Replace;
        }
        return std::move(m_rules);
    }

private:
    void addWeek() {
        const bool noTimes =
            m_plan.publicHolidays.spans.empty()
            && std::ranges::all_of(m_plan.week, [](const HoursOfDay& day) { return day.spans.empty(); });
        if (m_plan.always || (noTimes && !m_plan.remark.empty())) {
            m_rules.push_back({.always = m_plan.always, .state = m_plan.state, .remark = remark()});
        }
        if (m_plan.always) {
            return;
        }
        Weekdays done;
        for (std::size_t day = 0; day < done.size(); ++day) {
            if (!done[day]) {
                addGroup(m_plan.week[day], done);
            }
        }
        if (m_plan.holidaysPlace == HolidaysPlace::InWeek && !m_holidaysDone) {
            addHolidays();
        }
    }

    /// All the days that are like this one.
    void addGroup(const HoursOfDay& like, Weekdays& done) {
        Weekdays group;
        for (std::size_t day = 0; day < group.size(); ++day) {
            group[day] = m_plan.week[day] == like;
        }
        done |= group;
        std::vector<HoursDays> days = daysFrom(group);
        if (m_plan.holidaysPlace == HolidaysPlace::InWeek && m_plan.publicHolidays == like) {
            days.push_back({.kind = HoursDayKind::PublicHolidays});
            m_holidaysDone = true;
        }
        add(std::move(days), like);
    }

    void addHolidays() { add({{.kind = HoursDayKind::PublicHolidays}}, m_plan.publicHolidays); }

    void add(std::vector<HoursDays> days, const HoursOfDay& hours) {
        if (!hours.spans.empty()) {
            m_rules.push_back(
                {.days = std::move(days), .spans = hours.spans, .state = m_plan.state, .remark = remark()});
        } else if (hours.closed) {
            m_rules.push_back({.days = std::move(days), .state = HoursState::Off});
        }
    }

    [[nodiscard]] std::optional<std::string> remark() const {
        return m_plan.remark.empty() ? std::nullopt : std::optional{m_plan.remark};
    }

    const HoursPlan& m_plan;
    HoursRules m_rules;
    bool m_holidaysDone = false;
};

/// All that are worth a try, the one with the fewest special cases first.
std::vector<HoursPlan> plansFor(const HoursRules& rules) {
    using enum PlanMaker::Taking;
    std::vector<HoursPlan> plans;
    for (const PlanMaker::Taking taking :
         {HolidaysLast, Scattered, HolidaysInWeek, HolidaysFirst, FirstRule, Nothing}) {
        plans.push_back(PlanMaker(taking).make(rules));
    }
    std::ranges::stable_sort(plans, {}, [](const HoursPlan& plan) { return plan.cases.size(); });
    return plans;
}

} // namespace

bool isPlain(const HoursSpan& span) {
    return !span.from.event && span.every.empty() && (span.to ? !span.to->event : span.openEnd);
}

std::optional<HoursPlan> planFromOsm(std::string_view text) {
    if (trimmed(text).empty()) {
        return HoursPlan{};
    }
    const auto rules = readHours(text);
    if (!rules) {
        return std::nullopt;
    }
    HoursComparison comparison(*rules);
    for (const HoursPlan& plan : plansFor(*rules)) {
        const auto again = readHours(osmFromPlan(plan));
        if (again && comparison.same(*again)) {
            return plan;
        }
    }
    return std::nullopt;
}

bool isQuickToPlan(std::string_view text) {
    const auto rules = readHours(text);
    return !rules || HoursComparison(*rules).sameRules(PlanWriter(plansFor(*rules).front()).rules());
}

std::string osmFromPlan(const HoursPlan& plan) {
    return osmText(PlanWriter(plan).rules());
}

} // namespace maillage
