// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/sqlite.h"
#include "ui/presenters/records/key_list.h"

#include <Qt>

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maillage {

/// All people, or all organisations, of the hub, with what searching and filtering ask of them. Immutable.
class RecordList {
public:
    using Pointer = std::shared_ptr<const RecordList>;

    struct Entry {
        Record record{Entity::Person};
        std::string searched; ///< folded words, a space before each
        std::string name;     ///< as sortText() has it
        bool hasErrors = false;
        bool hasWarnings = false;
    };

    using Entries = std::unordered_map<std::int64_t, std::shared_ptr<const Entry>>;

    // Any thread.
    [[nodiscard]] static Result<Pointer> read(const store::Connection& connection, Entity entity);
    /// The list after a change of these records.
    [[nodiscard]] Result<Pointer> with(const store::Connection& connection, Entity entity,
                                       std::span<const std::int64_t> changed) const;

    /// Null where there is none.
    [[nodiscard]] const Record* find(std::int64_t key) const;

    [[nodiscard]] const Entries& entries() const { return m_entries; }

private:
    Entries m_entries;
};

/// What a table asks of the list.
struct RecordWishes {
    std::string search; ///< every word of it must begin a word of the record
    bool withErrors = false;
    bool withWarnings = false; ///< with both: either
    /// Fields; the first decides, the next where it is equal. Then comes the name.
    std::vector<std::pair<std::size_t, Qt::SortOrder>> order;
};

struct RecordMatches {
    KeyListPointer list = std::make_shared<const KeyList>();
    std::size_t withErrors = 0; ///< of those that the search finds, whether or not that is asked for
    std::size_t withWarnings = 0;
};

/// Any thread. Records without a value come last, whatever the direction.
[[nodiscard]] RecordMatches matches(const RecordList& list, const RecordWishes& wishes);

} // namespace maillage
