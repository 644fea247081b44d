// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/standard/row.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A file's header as the standard sees it: which column holds which of the 32 fields.
class Header {
public:
    explicit Header(const std::vector<std::string>& names);

    /// Columns that lack, are unknown, doubled, named or ordered otherwise. At line 1.
    [[nodiscard]] std::vector<Fault> faults() const;

    /// The column, from 0, that holds a field; noColumn where none does.
    [[nodiscard]] std::size_t columnOf(std::size_t field) const { return m_columnOf[field]; }

    using Values = std::array<std::string_view, standardFieldCount>;
    /// The values of a record in the order of the standard, empty where the file has no such column: the record's own
    /// where they stand in that order, else `room`.
    [[nodiscard]] std::span<const std::string_view> arrange(const RawRecord& record, Values& room) const;
    /// The fields that the record holds a value for, be it empty: not those behind the end of a short row.
    [[nodiscard]] PresentFields present(const RawRecord& record) const;

    static constexpr std::size_t noColumn = static_cast<std::size_t>(-1);

private:
    ColumnMap m_map;
    std::array<std::size_t, standardFieldCount> m_columnOf{};
    PresentFields m_inHeader = 0;
    bool m_standardOrder = true;
};

} // namespace maillage
