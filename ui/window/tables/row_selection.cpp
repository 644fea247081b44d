// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/row_selection.h"

#include <QItemSelection>

#include <algorithm>

namespace maillage {

namespace {

/// Sorted ranges that touch or overlap become one.
std::vector<RowRange> joined(std::vector<RowRange> ranges) {
    std::ranges::sort(ranges);
    std::vector<RowRange> result;
    for (const RowRange& range : ranges) {
        if (!result.empty() && range.first <= result.back().last + 1) {
            result.back().last = std::max(result.back().last, range.last);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// Many keys, to ask for others whether they are among them.
class KeyMarks {
public:
    /// Not empty; it outlives this.
    explicit KeyMarks(const std::vector<std::int64_t>& ascending)
        : m_keys(ascending)
        , m_first(ascending.front()) {
        constexpr std::int64_t widest = 1 << 26; // numbers of records lie close together, as a rule
        if (ascending.back() - m_first < widest) {
            m_marks.resize(static_cast<std::size_t>(ascending.back() - m_first) + 1);
            for (const std::int64_t key : ascending) {
                m_marks[static_cast<std::size_t>(key - m_first)] = true;
            }
        }
    }

    [[nodiscard]] bool has(std::int64_t key) const {
        if (m_marks.empty()) {
            return std::ranges::binary_search(m_keys, key);
        }
        const auto at = static_cast<std::size_t>(key - m_first); // huge where it is smaller
        return at < m_marks.size() && m_marks[at];
    }

private:
    const std::vector<std::int64_t>& m_keys;
    std::int64_t m_first;
    std::vector<bool> m_marks; ///< empty: too far apart
};

} // namespace

std::vector<RowRange> selectedRanges(const QItemSelectionModel& selection) {
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange& range : selection.selection()) {
        ranges.push_back({range.top(), range.bottom()});
    }
    return joined(std::move(ranges));
}

std::vector<std::int64_t> selectedKeys(const QItemSelectionModel& selection, const KeyedTableModel& model) {
    std::vector<std::int64_t> keys;
    for (const RowRange& range : selectedRanges(selection)) {
        const auto rows = model.keys().subspan(static_cast<std::size_t>(range.first),
                                               static_cast<std::size_t>(range.last - range.first) + 1);
        keys.insert(keys.end(), rows.begin(), rows.end());
    }
    return keys;
}

std::vector<RowRange> rangesOf(const std::vector<std::int64_t>& keys, const KeyedTableModel& model) {
    std::vector<RowRange> ranges;
    for (const std::int64_t key : keys) {
        if (const auto row = model.rowOfKey(key)) {
            ranges.push_back({*row, *row});
        }
    }
    return joined(std::move(ranges));
}

std::optional<std::vector<RowRange>> rangesOf(const std::vector<std::int64_t>& ascending, const KeyedTableModel& model,
                                              std::size_t most) {
    if (ascending.size() <= most) {
        return rangesOf(ascending, model);
    }
    const KeyMarks marks(ascending);
    std::vector<RowRange> ranges;
    bool inside = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool wanted = marks.has(model.keyAt(row));
        if (wanted && !inside) {
            if (ranges.size() == most) {
                return std::nullopt;
            }
            ranges.push_back({row, row});
        } else if (wanted) {
            ranges.back().last = row;
        }
        inside = wanted;
    }
    return ranges;
}

QItemSelection selectionOf(const std::vector<RowRange>& ranges, const KeyedTableModel& model) {
    QItemSelection selection;
    const int lastColumn = model.columnCount() - 1;
    for (const RowRange& range : ranges) {
        selection.append(QItemSelectionRange(model.index(range.first, 0), model.index(range.last, lastColumn)));
    }
    return selection;
}

} // namespace maillage
