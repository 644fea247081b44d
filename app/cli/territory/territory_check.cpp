// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/territory/territory_command.h"
#include "core/base/catalogue.h"
#include "core/exchange/column_map.h"
#include "core/exchange/formats.h"
#include "core/geo/coordinate_text.h"
#include "core/store/records.h"
#include "core/territory/belonging.h"

#include <array>
#include <cmath>
#include <functional>
#include <ostream>

namespace maillage::cli {

namespace {

/// Goes through places and writes those that lie elsewhere than their INSEE code says.
class Checking {
public:
    Checking(const Context& context, const CommuneAreas& areas)
        : m_context(context)
        , m_areas(areas) {}

    void begin(const std::string& path) { m_text.openObject().member("file", path).name("disagree").openArray(); }

    void check(const Record& place) {
        const auto lat = parseDegrees(place[PlaceField::Latitude]);
        const auto lon = parseDegrees(place[PlaceField::Longitude]);
        const bool placed = lat && lon && isOnEarth({*lat, *lon});
        const BoundaryCheck found =
            checkBoundaries({.insee = place[PlaceField::CodeInsee],
                             .position = placed ? std::optional(LatLon{*lat, *lon}) : std::nullopt},
                            m_areas);
        ++m_counts[static_cast<std::size_t>(found.agreement)];
        if (found.agreement == BoundaryAgreement::Disagrees || found.agreement == BoundaryAgreement::Outside) {
            write(place, found);
        }
    }

    ExitCode end(const std::string& path) {
        const std::size_t agree = count(BoundaryAgreement::Agrees);
        const std::size_t wrong = count(BoundaryAgreement::Disagrees) + count(BoundaryAgreement::Outside);
        if (m_context.json) {
            m_text.closeArray().member("checked", agree + wrong).member("agree", agree);
            m_text.member("outside", count(BoundaryAgreement::Outside));
            m_text.member("unchecked", count(BoundaryAgreement::Unknown)).closeObject();
            m_context.streams.out << m_text.take() << '\n';
        } else {
            m_context.streams.out << sentence({"cli.territory.check_summary",
                                               {path, std::to_string(agree), std::to_string(agree + wrong),
                                                std::to_string(count(BoundaryAgreement::Unknown))}})
                                  << '\n';
        }
        return wrong > 0 ? ExitCode::Problems : ExitCode::Done;
    }

private:
    [[nodiscard]] std::size_t count(BoundaryAgreement agreement) const {
        return m_counts[static_cast<std::size_t>(agreement)];
    }

    void write(const Record& place, const BoundaryCheck& found) {
        const std::string id = place[PlaceField::Id].empty() ? place.uuid.toString() : place[PlaceField::Id];
        const std::string metres = std::to_string(std::lround(found.away.value));
        if (m_context.json) {
            m_text.openObject().member("id", id).member("nom", place[PlaceField::Nom]);
            m_text.member("code_insee", place[PlaceField::CodeInsee]).member("commune", found.coded->name());
            m_text.member("drawn_code_insee", found.drawn ? found.drawn->code() : "");
            m_text.member("drawn_commune", found.drawn ? found.drawn->name() : "");
            m_text.member("metres_away", std::lround(found.away.value)).closeObject();
            m_context.streams.out << m_text.take() << '\n';
            return;
        }
        const std::string coded(found.coded->name());
        m_context.streams.out << id << '\t' << place[PlaceField::Nom] << '\t'
                              << (found.drawn ? sentence({"cli.territory.elsewhere",
                                                          {coded, std::string(found.drawn->name()), metres}})
                                              : sentence({"cli.territory.outside", {coded, metres}}))
                              << '\n';
    }

    const Context& m_context;
    const CommuneAreas& m_areas;
    JsonText m_text;
    std::array<std::size_t, 4> m_counts{};
};

Result<void> forEachPlace(const std::string& path, const std::function<void(const Record&)>& visit) {
    if (isHub(path)) {
        const auto hub = openToRead(path);
        return hub ? store::forEachRecord(hub->connection(), Entity::Place,
                                          [&](const Record& place) {
                                              visit(place);
                                              return true;
                                          })
                   : Result<void>(std::unexpected(hub.error()));
    }
    const auto reader = openReader(path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const ColumnMap columns(Entity::Place, (*reader)->header());
    RawRecord raw;
    Record place;
    while ((*reader)->next(raw)) {
        columns.fill(raw, place);
        visit(place);
    }
    return {};
}

} // namespace

Result<ExitCode> checkTerritories(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--boundaries")) {
        return failure(ErrorKind::Usage, "cli.territory.needs_boundaries");
    }
    if (arguments.positional().size() > 2) {
        return failure(ErrorKind::Usage, "cli.territory.check_one", {arguments.positional()[2]});
    }
    const auto boundaries = boundariesOf(arguments);
    if (!boundaries) {
        return std::unexpected(boundaries.error());
    }
    const std::string& path = arguments.positional()[1];
    Checking checking(context, (*boundaries)->areas());
    checking.begin(path);
    const auto read = forEachPlace(path, [&](const Record& place) { checking.check(place); });
    if (!read) {
        return std::unexpected(read.error());
    }
    return checking.end(path);
}

} // namespace maillage::cli
