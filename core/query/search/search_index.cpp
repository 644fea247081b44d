// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/search_index.h"

#include "core/query/query.h"
#include "core/query/search/folded_words.h"
#include "core/query/snapshot/snapshot_data.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace maillage {

namespace {

/// A place with its sort key, the first bytes at hand since they mostly decide.
struct Keyed {
    std::uint64_t start = 0;
    std::uint32_t begin = 0; ///< of the key in the arena
    std::uint32_t size = 0;
    PlaceRow row = 0;
};

std::uint64_t startOf(std::string_view key) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, key.data(), std::min(key.size(), sizeof bytes));
    return std::endian::native == std::endian::little ? std::byteswap(bytes) : bytes;
}

/// Live rows in the order of their sort keys.
std::vector<PlaceRow> ranking(const Snapshot& snapshot) {
    std::string keys;
    std::vector<Keyed> order;
    order.reserve(snapshot.placeCount());
    std::string key;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row)) {
            writeSortKey(snapshot, row, key);
            order.push_back(
                {startOf(key), static_cast<std::uint32_t>(keys.size()), static_cast<std::uint32_t>(key.size()), row});
            keys += key;
        }
    }
    const auto textOf = [&](const Keyed& one) { return std::string_view(keys).substr(one.begin, one.size); };
    std::ranges::sort(order, [&](const Keyed& a, const Keyed& b) {
        if (a.start != b.start) {
            return a.start < b.start;
        }
        const int compared = textOf(a).compare(textOf(b));
        return compared != 0 ? compared < 0 : a.row < b.row;
    });
    std::vector<PlaceRow> rows(order.size());
    std::ranges::transform(order, rows.begin(), &Keyed::row);
    return rows;
}

class IndexBuilder {
public:
    explicit IndexBuilder(SearchIndex::Data& data)
        : m_data(data) {}

    void add(Rank rank) {
        const Snapshot& snapshot = *m_data.base;
        const PlaceRow row = m_data.byRank[rank];
        m_data.rankOf[row] = rank;
        addWords(m_names, rank, snapshot.name(row));
        m_communes.add(rank, snapshot.data().localityOf(row).searched);
        addWords(m_others, rank, snapshot.text(row, PlaceText::Address));
        addWords(m_others, rank, snapshot.text(row, PlaceText::Complement));
        addIdentity(rank, snapshot.text(row, PlaceText::Id));
        addIdentity(rank, snapshot.text(row, PlaceText::Pivot));
    }

    void finish() {
        m_data.names = m_names.finish();
        m_data.communes = m_communes.finish();
        m_data.others = m_others.finish();
        std::ranges::sort(m_data.identities);
    }

private:
    void addWords(WordPostings::Builder& builder, Rank rank, std::string_view text) {
        m_words.clear();
        appendFoldedWords(text, m_words);
        builder.add(rank, m_words);
    }

    void addIdentity(Rank rank, std::string_view text) {
        if (!text.empty()) {
            m_words.clear();
            foldInto(text, m_words);
            m_data.identities.emplace_back(identityHash(m_words), rank);
        }
    }

    SearchIndex::Data& m_data;
    WordPostings::Builder m_names;
    WordPostings::Builder m_communes;
    WordPostings::Builder m_others;
    std::string m_words;
};

} // namespace

std::uint32_t identityHash(std::string_view folded) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(folded));
}

SearchIndex::SearchIndex()
    : m_data(std::make_unique<Data>()) {}

SearchIndex::~SearchIndex() = default;

std::shared_ptr<const SearchIndex> SearchIndex::build(const Snapshot::Pointer& snapshot, const TaskControl& control) {
    auto index = std::make_shared<SearchIndex>();
    Data& data = *index->m_data;
    data.base = withoutIndexes(*snapshot);
    data.byRank = ranking(*data.base);
    data.rankOf.assign(data.base->rowCount(), noRank);
    data.identities.reserve(2 * data.byRank.size());
    IndexBuilder builder(data);
    for (Rank rank = 0; rank < data.byRank.size(); ++rank) {
        builder.add(rank);
        if (rank % blockRows == 0) {
            control.report({rank, data.byRank.size()});
            if (control.interrupted()) {
                return nullptr;
            }
        }
    }
    builder.finish();
    return index;
}

std::size_t SearchIndex::bytes() const {
    return m_data->names.bytes() + m_data->communes.bytes() + m_data->others.bytes()
           + m_data->byRank.capacity() * sizeof(PlaceRow) + m_data->rankOf.capacity() * sizeof(Rank)
           + m_data->identities.capacity() * sizeof(m_data->identities.front());
}

} // namespace maillage
