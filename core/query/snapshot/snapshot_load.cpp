// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/row_reader.h"
#include "core/query/snapshot/snapshot_data.h"

#include <algorithm>
#include <format>
#include <map>

namespace maillage {

namespace {

/// Half as many changed rows as places, and some more: from there on loading all again is cheaper.
constexpr std::size_t smallChange = 1000;

Result<store::Statement> prepared(const store::Connection& connection, std::string_view tail) {
    return connection.prepare(std::format("SELECT {} FROM place {}", RowReader::columns(), tail));
}

void append(SnapshotData& data, std::shared_ptr<const Block> block) {
    data.placeCount +=
        static_cast<std::size_t>(std::count(block->live.begin(), block->live.begin() + block->count, true));
    data.rowCount += block->count;
    data.blocks.push_back(std::move(block));
}

/// The next places of the statement; fewer than blockRows at the end.
Result<std::shared_ptr<const Block>> readBlock(store::Statement& statement, RowReader& reader) {
    auto block = std::make_shared<Block>();
    while (block->count < blockRows) {
        const auto more = statement.step();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        reader.read(statement, *block, block->count);
        ++block->count;
    }
    block->arena.shrink_to_fit();
    return block;
}

/// Writes changed places into copies of their blocks.
class Rewriter {
public:
    explicit Rewriter(const SnapshotData& before)
        : m_before(before)
        , m_data(std::make_shared<SnapshotData>(before))
        , m_reader(before) {}

    [[nodiscard]] Result<void> rewrite(const store::Connection& connection, std::span<const std::int64_t> keys);

    /// Places that came in with a key below one that is known: only loading again gives them their row.
    [[nodiscard]] bool outOfOrder() const { return m_outOfOrder; }

    [[nodiscard]] std::shared_ptr<const SnapshotData> finish();

private:
    void rewriteOne(std::int64_t key, store::Statement* found);
    [[nodiscard]] PlaceRow appended();
    [[nodiscard]] Block& editable(PlaceRow row);

    const SnapshotData& m_before;
    std::shared_ptr<SnapshotData> m_data;
    RowReader m_reader;
    std::map<std::size_t, std::shared_ptr<Block>> m_copies;
    bool m_outOfOrder = false;
};

Result<void> Rewriter::rewrite(const store::Connection& connection, std::span<const std::int64_t> keys) {
    std::vector<std::int64_t> ordered(keys.begin(), keys.end());
    std::ranges::sort(ordered);
    const auto [first, last] = std::ranges::unique(ordered);
    ordered.erase(first, last);
    auto statement = prepared(connection, "WHERE key = ?1");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    for (const std::int64_t key : ordered) {
        statement->bind(0, key);
        const auto found = statement->step();
        if (!found) {
            return std::unexpected(found.error());
        }
        rewriteOne(key, *found ? &*statement : nullptr);
        statement->reset();
    }
    return {};
}

void Rewriter::rewriteOne(std::int64_t key, store::Statement* found) {
    auto slot = m_data->slotOf(key);
    if (!slot && !found) {
        return;
    }
    if (!slot) {
        const PlaceRow count = m_data->rowCount;
        if (count > 0 && m_data->blockOf(count - 1).keys[(count - 1) % blockRows] > key) {
            m_outOfOrder = true;
            return;
        }
        slot = appended();
    }
    Block& block = editable(*slot);
    const PlaceRow row = *slot % blockRows;
    const bool wasLive = block.live[row];
    if (found) {
        m_reader.read(*found, block, row);
    } else {
        block.live[row] = false;
    }
    m_data->placeCount += (found ? 1U : 0U);
    m_data->placeCount -= (wasLive ? 1U : 0U);
    m_data->edits.push_back(*slot);
}

PlaceRow Rewriter::appended() {
    const PlaceRow row = m_data->rowCount++;
    if (row % blockRows == 0) {
        auto block = std::make_shared<Block>();
        m_copies[m_data->blocks.size()] = block;
        m_data->blocks.push_back(std::move(block));
    }
    Block& block = editable(row);
    block.live[row % blockRows] = false;
    ++block.count;
    return row;
}

Block& Rewriter::editable(PlaceRow row) {
    auto& copy = m_copies[row / blockRows];
    if (!copy) {
        copy = std::make_shared<Block>(m_data->blockOf(row));
        m_data->blocks[row / blockRows] = copy;
    }
    return *copy;
}

std::shared_ptr<const SnapshotData> Rewriter::finish() {
    m_reader.finish(*m_data);
    const SnapshotData& after = *m_data;
    const std::vector<PlaceRow> changed = after.editsSince(m_before);
    for (std::vector<PlaceRow>* stale : {&m_data->unsearched, &m_data->unplaced}) {
        std::vector<PlaceRow> both;
        std::ranges::set_union(*stale, changed, std::back_inserter(both));
        *stale = std::move(both);
    }
    return m_data;
}

} // namespace

Result<Snapshot::Pointer> Snapshot::load(const store::Connection& connection, const TaskControl& control,
                                         std::shared_ptr<const Boundaries> boundaries) {
    const auto expected = connection.integer("SELECT count(*) FROM place");
    auto statement = prepared(connection, "ORDER BY key");
    if (!expected || !statement) {
        return std::unexpected(expected ? statement.error() : expected.error());
    }
    auto data = std::make_shared<SnapshotData>(empty()->data());
    data->boundaries = std::move(boundaries);
    RowReader reader(*data);
    for (bool more = true; more;) {
        auto block = readBlock(*statement, reader);
        if (!block) {
            return std::unexpected(block.error());
        }
        more = (*block)->count == blockRows;
        if ((*block)->count > 0) {
            append(*data, std::move(*block));
        }
        control.report({data->rowCount, static_cast<std::uint64_t>(*expected)});
        if (control.interrupted()) {
            return failure(ErrorKind::Cancelled, "store.interrupted");
        }
    }
    reader.finish(*data);
    return Snapshot(std::move(data)).withPerimeters(connection);
}

Result<Snapshot::Pointer> Snapshot::with(std::span<const std::int64_t> changedKeys,
                                         const store::Connection& connection) const {
    if (changedKeys.size() > smallChange + m_data->rowCount / 4
        || m_data->edits.size() > 10 * smallChange + m_data->rowCount / 2) {
        return load(connection, {}, m_data->boundaries);
    }
    Rewriter rewriter(*m_data);
    if (const auto done = rewriter.rewrite(connection, changedKeys); !done) {
        return std::unexpected(done.error());
    }
    return rewriter.outOfOrder() ? load(connection, {}, m_data->boundaries)
                                 : std::make_shared<Snapshot>(rewriter.finish());
}

} // namespace maillage
