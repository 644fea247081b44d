// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records/record_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <vector>

namespace maillage::cli {

namespace {

constexpr std::array<std::string_view, 12> searched{"id",    "name",         "family_name", "given_name",
                                                    "email", "organisation", "commune",     "code_postal",
                                                    "phone", "job_title",    "kind",        "pivot"};

bool holdsAll(std::string_view haystack, std::span<const std::string_view> wanted) {
    const std::vector<std::string_view> present = words(haystack);
    return std::ranges::all_of(wanted, [&](std::string_view word) {
        return std::ranges::any_of(present, [&](std::string_view each) { return each.starts_with(word); });
    });
}

std::string searchedText(const Record& record) {
    std::string all;
    for (const std::string_view name : searched) {
        if (const auto field = fieldIndex(record.entity, name)) {
            foldInto(record.values[*field], all);
            all += ' ';
        }
    }
    return all;
}

} // namespace

bool matchesText(const Record& record, std::string_view text) {
    const std::string folded = fold(text);
    return holdsAll(searchedText(record), words(folded));
}

Result<void> searchRecords(const store::Connection& connection, Entity entity, std::string_view text, std::size_t limit,
                           const std::function<void(const Record&)>& visit) {
    struct Hit {
        bool elsewhere = false; ///< not in the name alone
        std::string name;
        Record record;
    };

    std::vector<Hit> hits;
    const std::string folded = fold(text);
    const std::vector<std::string_view> wanted = words(folded);
    const auto read = store::forEachRecord(connection, entity, [&](const Record& record) {
        if (holdsAll(searchedText(record), wanted)) {
            std::string name = fold(displayName(record));
            const bool elsewhere = !holdsAll(name, wanted);
            hits.push_back({elsewhere, std::move(name), record});
        }
        return true;
    });
    if (!read) {
        return read;
    }
    std::ranges::stable_sort(hits, {}, [](const Hit& hit) { return std::tie(hit.elsewhere, hit.name); });
    for (std::size_t i = 0; i < std::min(limit, hits.size()); ++i) {
        visit(hits[i].record);
    }
    return {};
}

} // namespace maillage::cli
