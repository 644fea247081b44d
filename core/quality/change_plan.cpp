// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/change_plan.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t reportEvery = 256;

bool isAsPlanned(const Record& place, const PlannedChange& change) {
    return std::ranges::all_of(
        change.fields, [&](const FieldRewrite& rewrite) { return place.values[rewrite.field] == rewrite.before; });
}

/// Says how far it is now and then, and whether to stop.
class Steps {
public:
    Steps(const TaskControl& control, std::size_t total)
        : m_control(control)
        , m_total(total) {}

    [[nodiscard]] bool next() {
        if (++m_done % reportEvery == 0) {
            m_control.report({m_done, m_total});
        }
        return !m_control.interrupted();
    }

private:
    const TaskControl& m_control;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
};

/// The changes whose places are as they were planned for.
Result<std::vector<const PlannedChange*>> stillSound(const store::Connection& connection,
                                                     std::span<const PlannedChange> changes, Steps& steps) {
    std::vector<std::int64_t> keys;
    keys.reserve(changes.size());
    for (const PlannedChange& change : changes) {
        if (keys.empty() || keys.back() != change.place) {
            keys.push_back(change.place);
        }
    }
    std::vector<const PlannedChange*> sound;
    const auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& place) {
        for (const PlannedChange& change : std::ranges::equal_range(changes, place.number, {}, &PlannedChange::place)) {
            if (isAsPlanned(place, change)) {
                sound.push_back(&change);
            }
        }
        return steps.next();
    });
    return read ? Result<std::vector<const PlannedChange*>>(std::move(sound)) : std::unexpected(read.error());
}

std::size_t countPlaces(const std::vector<const PlannedChange*>& changes) {
    std::size_t places = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        places += i == 0 || changes[i]->place != changes[i - 1]->place ? 1U : 0U;
    }
    return places;
}

Result<void> write(Batch& batch, const PlannedChange& change) {
    std::vector<FieldChange> values;
    values.reserve(change.fields.size());
    for (const FieldRewrite& rewrite : change.fields) {
        values.push_back({rewrite.field, rewrite.after});
    }
    return batch.set({Entity::Place, change.place}, values);
}

} // namespace

Result<AppliedPlan> applyPlan(Editor& editor, std::string_view label, std::span<const PlannedChange> changes,
                              const TaskControl& control) {
    Steps steps(control, 2 * changes.size());
    const auto sound = stillSound(editor.hub().connection(), changes, steps);
    if (!sound) {
        return std::unexpected(sound.error());
    }
    const std::size_t places = countPlaces(*sound);
    auto report = editor.run(Message{label, {}, static_cast<long long>(places)}, [&](Batch& batch) -> Result<void> {
        for (const PlannedChange* change : *sound) {
            if (!steps.next()) {
                return failure(ErrorKind::Cancelled, "store.interrupted");
            }
            if (auto done = write(batch, *change); !done) {
                return done;
            }
        }
        return control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted") : Result<void>{};
    });
    if (!report) {
        return std::unexpected(report.error());
    }
    return AppliedPlan{.report = std::move(*report), .places = places, .refused = changes.size() - sound->size()};
}

} // namespace maillage
