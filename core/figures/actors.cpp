// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/actors.h"

#include "core/query/snapshot/snapshot_data.h"
#include "core/territory/belonging.h"

#include <algorithm>
#include <functional>

namespace maillage {

namespace {

Result<void> forEachRow(const store::Connection& connection, std::string_view sql,
                        const std::function<void(const store::Statement&)>& visit) {
    auto query = connection.prepare(sql);
    if (!query) {
        return std::unexpected(query.error());
    }
    for (;;) {
        const auto more = query->step();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
        visit(*query);
    }
}

/// Dates are compared as they are written, YYYY-MM-DD; a link without them holds for ever.
bool holdsOn(std::string_view day, std::string_view since, std::string_view until) {
    return (since.empty() || since <= day) && (until.empty() || until >= day);
}

Result<void> addLinked(AllActors& actors, const store::Connection& connection, const Snapshot& snapshot,
                       const Bitmap& places, const Date& day) {
    const std::string now = formatDate(day);
    return forEachRow(connection, "SELECT place, person, organisation, since, until FROM link WHERE place IS NOT NULL",
                      [&](const store::Statement& link) {
                          const auto row = snapshot.rowOf(link.integer(0));
                          if (!row || !places.test(*row) || !holdsOn(now, link.text(3), link.text(4))) {
                              return;
                          }
                          const std::uint16_t commune = snapshot.data().blockOf(*row).communes[*row % blockRows];
                          if (commune != Block::noCommune && !link.isNull(1)) {
                              actors.people.add(commune, link.integer(1));
                          }
                          if (commune != Block::noCommune && !link.isNull(2)) {
                              actors.organisations.add(commune, link.integer(2));
                          }
                      });
}

/// `sql` gives key, INSEE code, postcode, commune.
Result<void> addSettled(Actors& actors, const store::Connection& connection, std::string_view sql) {
    return forEachRow(connection, sql, [&](const store::Statement& record) {
        const Belonging belonging =
            belongingOf({.insee = record.text(1), .postcode = record.text(2), .commune = record.text(3)});
        if (belonging.commune) {
            actors.add(belonging.commune->present().number(), record.integer(0));
        }
    });
}

} // namespace

void Actors::finish() {
    std::ranges::sort(m_entries);
    const auto repeated = std::ranges::unique(m_entries);
    m_entries.erase(repeated.begin(), repeated.end());
    m_entries.shrink_to_fit();
}

std::vector<std::int64_t> Actors::keys(std::span<const Commune> communes) const {
    std::vector<std::int64_t> keys;
    for (const Commune& commune : communes) {
        const auto range = std::ranges::equal_range(m_entries, commune.number(), {}, &Entry::commune);
        std::ranges::transform(range, std::back_inserter(keys), &Entry::key);
    }
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

Result<AllActors> readActors(const store::Connection& connection, const Snapshot& snapshot, const Bitmap& places,
                             const Date& day) {
    AllActors actors;
    auto done = addLinked(actors, connection, snapshot, places, day);
    if (done) {
        done = addSettled(actors.organisations, connection,
                          "SELECT key, code_insee, code_postal, commune FROM organisation");
    }
    if (done) {
        done = addSettled(actors.people, connection, "SELECT key, '', code_postal, commune FROM person");
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    actors.organisations.finish();
    actors.people.finish();
    return actors;
}

} // namespace maillage
