// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/filters/saved_filters.h"

#include "core/base/text.h"
#include "core/store/records.h"
#include "ui/presenters/filters/filter_edits.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>

namespace maillage {

namespace {

using Filters = std::vector<SavedFilter>;

Result<Filters> readFilters(const store::Connection& connection) {
    Filters filters;
    const auto read = store::forEachRecord(connection, Entity::SavedFilter, [&](const Record& record) {
        filters.push_back({.number = record.number,
                           .name = toQString(record[SavedFilterField::Name]),
                           .conditions = record[SavedFilterField::Conditions]});
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::stable_sort(filters, {}, [](const SavedFilter& one) { return fold(toUtf8(one.name)); });
    return filters;
}

} // namespace

SavedFilters::SavedFilters(HubSession& session, ViewState& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view) {
    connect(&session, &HubSession::stateChanged, this, [this] {
        if (!m_session.isOpen()) {
            take({});
        }
    });
    connect(&session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.holdsAny(Entity::SavedFilter)) {
            read();
        }
    });
    connect(&view, &ViewState::filterChanged, this, &SavedFilters::followFilter);
    read();
}

void SavedFilters::read() {
    m_session.read<Filters>(this, readFilters, [this](Result<Filters> filters) {
        if (filters) {
            take(std::move(*filters));
        } else {
            Q_EMIT failed(filters.error());
        }
    });
}

void SavedFilters::take(std::vector<SavedFilter> filters) {
    m_filters = std::move(filters);
    if (current() == nullptr) {
        m_current = 0;
    }
    Q_EMIT changed();
}

void SavedFilters::followFilter() {
    if (m_view.filter().isEmpty()) {
        m_current = 0;
    }
    Q_EMIT changed();
}

void SavedFilters::setCurrent(std::int64_t number) {
    m_current = number;
    Q_EMIT changed();
}

const SavedFilter* SavedFilters::current() const {
    const auto found = std::ranges::find(m_filters, m_current, &SavedFilter::number);
    return found == m_filters.end() ? nullptr : &*found;
}

bool SavedFilters::isChanged() const {
    const SavedFilter* filter = current();
    const auto kept = filter != nullptr ? filterFromJson(filter->conditions) : Result<Filter>(m_view.filter());
    return !kept || toJson(*kept) != toJson(m_view.filter());
}

bool SavedFilters::canSave() const {
    return m_session.isWritable() && toJson(m_view.filter()) != toJson(Filter{});
}

bool SavedFilters::isTaken(const QString& name, std::int64_t except) const {
    return std::ranges::any_of(m_filters, [&](const SavedFilter& one) {
        return one.number != except && fold(toUtf8(one.name)) == fold(toUtf8(name));
    });
}

void SavedFilters::choose(std::int64_t number) {
    const auto found = std::ranges::find(m_filters, number, &SavedFilter::number);
    if (found == m_filters.end()) {
        return;
    }
    auto filter = filterFromJson(found->conditions);
    if (filter) {
        if (auto whole = checkPerimeters(*filter, m_session.snapshot()->perimeters()); !whole) {
            filter = std::unexpected(whole.error());
        }
    }
    if (!filter) {
        Q_EMIT failed(filter.error());
        return;
    }
    m_view.setFilter(*filter);
    setCurrent(number);
}

void SavedFilters::saveAs(const QString& name) {
    auto saved = std::make_shared<RecordKey>();
    m_session.edit(saveFilter(0, toUtf8(name.trimmed()), toJson(m_view.filter()), saved), this,
                   [this, saved](const Result<ChangeReport>& report) {
                       if (report) {
                           setCurrent(saved->number);
                       } else {
                           Q_EMIT failed(report.error());
                       }
                   });
}

void SavedFilters::updateCurrent() {
    if (const SavedFilter* filter = current()) {
        m_session.edit(saveFilter(filter->number, toUtf8(filter->name), toJson(m_view.filter())));
    }
}

void SavedFilters::renameCurrent(const QString& name) {
    if (const SavedFilter* filter = current()) {
        m_session.edit(saveFilter(filter->number, toUtf8(name.trimmed()), filter->conditions));
    }
}

void SavedFilters::removeCurrent() {
    if (const SavedFilter* filter = current()) {
        m_session.edit(removeFilter(filter->number, toUtf8(filter->name)));
    }
}

} // namespace maillage
