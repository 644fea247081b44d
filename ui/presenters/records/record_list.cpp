// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_list.h"

#include "core/base/text.h"
#include "core/model/fault.h"
#include "core/store/records.h"
#include "ui/presenters/records/record_faults.h"
#include "ui/presenters/tables/sort_text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>
#include <ranges>

namespace maillage {

namespace {

std::string searchedText(const Record& record) {
    std::string words = " ";
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        if (fieldsOf(record.entity)[field].kind == FieldKind::Extra) {
            continue;
        }
        const std::string folded = fold(record.values[field]);
        forEachWord(folded, [&](std::string_view word) {
            words += word;
            words += ' ';
        });
    }
    return words;
}

std::shared_ptr<const RecordList::Entry> entryOf(const Record& record) {
    const std::vector<Fault> faults = faultsOfRecord(record);
    return std::make_shared<const RecordList::Entry>(
        RecordList::Entry{.record = record,
                          .searched = searchedText(record),
                          .name = sortText(displayName(record), SortBy::Words),
                          .hasErrors = std::ranges::contains(faults, Severity::Error, &Fault::severity),
                          .hasWarnings = std::ranges::contains(faults, Severity::Warning, &Fault::severity)});
}

bool isFound(const RecordList::Entry& entry, const std::vector<std::string>& starts) {
    return std::ranges::all_of(starts, [&](const std::string& start) { return entry.searched.contains(start); });
}

bool isWanted(const RecordList::Entry& entry, const RecordWishes& wishes) {
    return (!wishes.withErrors && !wishes.withWarnings) || (wishes.withErrors && entry.hasErrors)
           || (wishes.withWarnings && entry.hasWarnings);
}

/// As people read it, so that the order is the one they see.
std::string fieldSortText(const Record& record, std::size_t field) {
    const std::string& value = record.values[field];
    const bool isChoice = fieldsOf(record.entity)[field].kind == FieldKind::Choice;
    return sortText(isChoice ? toUtf8(choiceLabel(record.entity, field, value)) : value, SortBy::Words);
}

struct Row {
    const RecordList::Entry* entry = nullptr;
    std::string text;
};

void sortBy(std::vector<Row>& rows, bool descending) {
    std::ranges::stable_sort(rows, [descending](const Row& a, const Row& b) {
        if (a.text.empty() != b.text.empty()) {
            return b.text.empty();
        }
        return descending ? b.text < a.text : a.text < b.text;
    });
}

/// By key, then stably by name and by each wish, the last first.
void sortRows(std::vector<Row>& rows, const RecordWishes& wishes) {
    std::ranges::sort(rows, {}, [](const Row& row) { return row.entry->record.number; });
    for (Row& row : rows) {
        row.text = row.entry->name;
    }
    sortBy(rows, false);
    for (const auto& [field, direction] : wishes.order | std::views::reverse) {
        for (Row& row : rows) {
            row.text = fieldSortText(row.entry->record, field);
        }
        sortBy(rows, direction == Qt::DescendingOrder);
    }
}

} // namespace

Result<RecordList::Pointer> RecordList::read(const store::Connection& connection, Entity entity) {
    auto list = std::make_shared<RecordList>();
    auto read = store::forEachRecord(connection, entity, [&](const Record& record) {
        list->m_entries.emplace(record.number, entryOf(record));
        return true;
    });
    return read ? Result<Pointer>(std::move(list)) : std::unexpected(read.error());
}

Result<RecordList::Pointer> RecordList::with(const store::Connection& connection, Entity entity,
                                             std::span<const std::int64_t> changed) const {
    auto list = std::make_shared<RecordList>(*this);
    for (const std::int64_t key : changed) {
        list->m_entries.erase(key);
    }
    auto read = store::forEachRecord(connection, entity, changed, [&](const Record& record) {
        list->m_entries.insert_or_assign(record.number, entryOf(record));
        return true;
    });
    return read ? Result<Pointer>(std::move(list)) : std::unexpected(read.error());
}

const Record* RecordList::find(std::int64_t key) const {
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : &found->second->record;
}

RecordMatches matches(const RecordList& list, const RecordWishes& wishes) {
    const std::string folded = fold(wishes.search);
    std::vector<std::string> starts;
    forEachWord(folded, [&](std::string_view word) { starts.push_back(" " + std::string(word)); });
    RecordMatches matches;
    std::vector<Row> rows;
    for (const auto& entry : list.entries() | std::views::values) {
        if (!isFound(*entry, starts)) {
            continue;
        }
        matches.withErrors += entry->hasErrors ? 1U : 0U;
        matches.withWarnings += entry->hasWarnings ? 1U : 0U;
        if (isWanted(*entry, wishes)) {
            rows.push_back({.entry = entry.get(), .text = {}});
        }
    }
    sortRows(rows, wishes);
    std::vector<std::int64_t> keys;
    keys.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(keys), [](const Row& row) { return row.entry->record.number; });
    matches.list = std::make_shared<const KeyList>(std::move(keys));
    matches.list->prepare();
    return matches;
}

} // namespace maillage
