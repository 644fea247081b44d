// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/search.h"

#include "core/query/query.h"
#include "core/query/search/search_index.h"
#include "core/query/snapshot/snapshot_data.h"

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

/// Tiers as numbers; one more for rows that are to be ordered though they do not match.
constexpr std::size_t noTier = matchTierCount;

struct Placed {
    std::size_t tier = noTier;
    PlaceRow row = 0;
};

/// A place found by looking at it.
struct Seen {
    std::size_t tier = noTier;
    std::string key;
    PlaceRow row = 0;

    friend auto operator<=>(const Seen&, const Seen&) = default;
};

/// The matches of a query among the places of an index, as sets of ranks, better tiers within worse ones.
struct RankSets {
    std::vector<Rank> identities; ///< ascending
    Rank beginsFirst = 0;         ///< names that begin with the text: [beginsFirst, beginsLast)
    Rank beginsLast = 0;
    Bitmap names;
    Bitmap communes;
    Bitmap all;
};

void setAll(Bitmap& bitmap, std::span<const std::uint32_t> numbers) {
    for (const std::uint32_t number : numbers) {
        bitmap.set(number);
    }
}

class IndexSearch {
public:
    IndexSearch(const Snapshot& snapshot, const Query& query)
        : m_index(snapshot.data().search->data())
        , m_query(query) {}

    [[nodiscard]] RankSets find() const {
        RankSets sets;
        findWords(sets);
        findIdentities(sets);
        findBeginnings(sets);
        findContacts(sets);
        return sets;
    }

private:
    [[nodiscard]] std::size_t size() const { return m_index.byRank.size(); }

    void findWords(RankSets& sets) const {
        for (std::size_t i = 0; i < m_query.words.size(); ++i) {
            Bitmap names(size());
            setAll(names, m_index.names.withPrefix(m_query.words[i]));
            Bitmap communes = names;
            setAll(communes, m_index.communes.withPrefix(m_query.words[i]));
            Bitmap all = communes;
            setAll(all, m_index.others.withPrefix(m_query.words[i]));
            if (i == 0) {
                sets.names = std::move(names);
                sets.communes = std::move(communes);
                sets.all = std::move(all);
            } else {
                sets.names &= names;
                sets.communes &= communes;
                sets.all &= all;
            }
        }
    }

    void findIdentities(RankSets& sets) const {
        const std::uint32_t hash = identityHash(m_query.folded);
        const auto found =
            std::ranges::equal_range(m_index.identities, hash, {}, &std::pair<std::uint32_t, Rank>::first);
        for (const auto& [_, rank] : found) {
            const bool known = !sets.identities.empty() && sets.identities.back() == rank;
            if (!known && matchesIdentity(*m_index.base, m_index.byRank[rank], m_query)) {
                sets.identities.push_back(rank);
                sets.all.set(rank);
            }
        }
    }

    void findBeginnings(RankSets& sets) const {
        std::string key;
        const auto begin = [&](PlaceRow row) {
            writeSortKey(*m_index.base, row, key);
            key.resize(std::min(key.size(), m_query.joined.size()));
            return std::string_view(key);
        };
        const auto found = std::ranges::equal_range(m_index.byRank, std::string_view(m_query.joined), {}, begin);
        sets.beginsFirst = static_cast<Rank>(found.begin() - m_index.byRank.begin());
        sets.beginsLast = static_cast<Rank>(found.end() - m_index.byRank.begin());
    }

    void findContacts(RankSets& sets) const {
        if (m_query.phone.count > 0) {
            findPhones(sets);
        }
        if (m_query.isEmail) {
            for (PlaceRow row = 0; row < m_index.rankOf.size(); ++row) {
                if (m_index.rankOf[row] != noRank && matchesEmail(*m_index.base, row, m_query)) {
                    sets.all.set(m_index.rankOf[row]);
                }
            }
        }
    }

    void findPhones(RankSets& sets) const {
        const SnapshotData& data = m_index.base->data();
        for (PlaceRow row = 0; row < data.rowCount; ++row) {
            if (holdsDigits(data.blockOf(row).phones[row % blockRows], m_query.phone)
                && m_index.rankOf[row] != noRank) {
                sets.all.set(m_index.rankOf[row]);
            }
        }
    }

    const SearchIndex::Data& m_index;
    const Query& m_query;
};

/// Reads matches in order: tier after tier, each by rank.
class RankReader {
public:
    RankReader(const SearchIndex::Data& index, const Bitmap& wanted, std::size_t most)
        : m_index(index)
        , m_wanted(wanted)
        , m_most(most)
        , m_taken(index.byRank.size()) {}

    void readMatches(const RankSets& sets) {
        for (const Rank rank : sets.identities) {
            take(MatchTier::Identity, rank);
        }
        for (Rank rank = sets.beginsFirst; rank < sets.beginsLast && take(MatchTier::NameBegins, rank); ++rank) {
        }
        read(MatchTier::Name, sets.names);
        read(MatchTier::Commune, sets.communes);
        read(MatchTier::Other, sets.all);
    }

    void readRest(std::size_t tier) {
        for (Rank rank = 0; rank < m_index.byRank.size() && take(tier, rank); ++rank) {
        }
    }

    [[nodiscard]] std::vector<Placed> result() { return std::move(m_result); }

private:
    void read(MatchTier tier, const Bitmap& ranks) {
        ranks.forEachWhile([&](std::size_t rank) { return take(tier, static_cast<Rank>(rank)); });
    }

    bool take(MatchTier tier, Rank rank) { return take(static_cast<std::size_t>(tier), rank); }

    bool take(std::size_t tier, Rank rank) {
        if (m_result.size() >= m_most) {
            return false;
        }
        const PlaceRow row = m_index.byRank[rank];
        if (m_wanted.test(row) && !m_taken.test(rank)) {
            m_taken.set(rank);
            m_result.push_back({tier, row});
        }
        return true;
    }

    const SearchIndex::Data& m_index;
    const Bitmap& m_wanted;
    std::size_t m_most;
    Bitmap m_taken;
    std::vector<Placed> m_result;
};

Seen seen(const Snapshot& snapshot, std::size_t tier, PlaceRow row) {
    Seen one{tier, {}, row};
    writeSortKey(snapshot, row, one.key);
    return one;
}

std::size_t tierNumber(const std::optional<MatchTier>& tier) {
    return tier ? static_cast<std::size_t>(*tier) : noTier;
}

/// Puts places that were looked at among those that the index has ordered.
std::vector<PlaceRow> merged(const Snapshot& snapshot, const std::vector<Placed>& ordered, std::vector<Seen> others,
                             std::size_t most) {
    std::ranges::sort(others);
    std::vector<PlaceRow> rows;
    rows.reserve(std::min(most, ordered.size() + others.size()));
    auto from = ordered.begin();
    const auto comesBefore = [&](const Placed& placed, const Seen& other) {
        return placed.tier != other.tier ? placed.tier < other.tier : seen(snapshot, placed.tier, placed.row) < other;
    };
    const auto take = [&](auto first, auto last) {
        for (; first != last && rows.size() < most; ++first) {
            rows.push_back(first->row);
        }
    };
    for (const Seen& other : others) {
        const auto until = std::lower_bound(from, ordered.end(), other, comesBefore);
        take(from, until);
        from = until;
        if (rows.size() < most) {
            rows.push_back(other.row);
        }
    }
    take(from, ordered.end());
    return rows;
}

Bitmap liveRows(const Snapshot& snapshot) {
    Bitmap rows(snapshot.rowCount());
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row)) {
            rows.set(row);
        }
    }
    return rows;
}

SearchResult searchByLooking(const Snapshot& snapshot, const Query& query, std::size_t most) {
    SearchResult result{Bitmap(snapshot.rowCount()), 0, {}};
    std::vector<Seen> found;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (!snapshot.isLive(row)) {
            continue;
        }
        if (const auto tier = tierOf(snapshot, row, query)) {
            result.matches.set(row);
            found.push_back(seen(snapshot, tierNumber(tier), row));
        }
    }
    result.count = found.size();
    result.best = merged(snapshot, {}, std::move(found), most);
    return result;
}

SearchResult searchByIndex(const Snapshot& snapshot, const Query& query, std::size_t most) {
    const SearchIndex::Data& index = snapshot.data().search->data();
    const RankSets sets = IndexSearch(snapshot, query).find();
    SearchResult result{Bitmap(snapshot.rowCount()), 0, {}};
    sets.all.forEach([&](std::size_t rank) { result.matches.set(index.byRank[rank]); });
    for (const PlaceRow row : snapshot.data().unsearched) {
        result.matches.clear(row);
    }
    RankReader reader(index, result.matches, most);
    reader.readMatches(sets);
    std::vector<Seen> others;
    for (const PlaceRow row : snapshot.data().unsearched) {
        const auto tier = snapshot.isLive(row) ? tierOf(snapshot, row, query) : std::nullopt;
        if (tier) {
            result.matches.set(row);
            others.push_back(seen(snapshot, tierNumber(tier), row));
        }
    }
    result.count = result.matches.count();
    result.best = merged(snapshot, reader.result(), std::move(others), most);
    return result;
}

std::vector<PlaceRow> orderByLooking(const Snapshot& snapshot, const Bitmap& rows, const Query& query,
                                     std::size_t most) {
    std::vector<Seen> found;
    rows.forEach([&](std::size_t row) {
        const auto place = static_cast<PlaceRow>(row);
        found.push_back(seen(snapshot, tierNumber(tierOf(snapshot, place, query)), place));
    });
    return merged(snapshot, {}, std::move(found), most);
}

std::vector<PlaceRow> ordered(const Snapshot& snapshot, const Bitmap& rows, const Query& query, std::size_t most) {
    if (!snapshot.data().search) {
        return orderByLooking(snapshot, rows, query, most);
    }
    Bitmap indexed = rows;
    std::vector<Seen> others;
    for (const PlaceRow row : snapshot.data().unsearched) {
        if (rows.test(row)) {
            indexed.clear(row);
            others.push_back(seen(snapshot, tierNumber(tierOf(snapshot, row, query)), row));
        }
    }
    RankReader reader(snapshot.data().search->data(), indexed, most);
    if (!query.isEmpty()) {
        reader.readMatches(IndexSearch(snapshot, query).find());
    }
    reader.readRest(query.isEmpty() ? tierNumber(MatchTier::Other) : noTier);
    return merged(snapshot, reader.result(), std::move(others), most);
}

SearchResult searchAll(const Snapshot& snapshot, const Query& query, std::size_t most) {
    SearchResult result{liveRows(snapshot), snapshot.placeCount(), {}};
    if (most > 0) {
        result.best = ordered(snapshot, result.matches, query, most);
    }
    return result;
}

} // namespace

SearchResult search(const Snapshot& snapshot, std::string_view text, std::size_t best) {
    const Query query(text);
    if (query.isEmpty()) {
        return searchAll(snapshot, query, best);
    }
    return snapshot.data().search ? searchByIndex(snapshot, query, best) : searchByLooking(snapshot, query, best);
}

std::vector<PlaceRow> inOrder(const Snapshot& snapshot, const Bitmap& rows, std::string_view text) {
    return ordered(snapshot, rows, Query(text), std::numeric_limits<std::size_t>::max());
}

} // namespace maillage
