// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/addresses/address_actions.h"
#include "core/base/catalogue.h"
#include "core/geo/coordinate_text.h"

#include <charconv>
#include <cmath>
#include <format>
#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::size_t usualLimit = 10;
constexpr std::size_t mostResults = 100;

Result<std::size_t> limitOf(const Arguments& arguments) {
    if (!arguments.has("--limit")) {
        return usualLimit;
    }
    const std::string value = arguments.value("--limit");
    std::size_t limit = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), limit);
    if (error != std::errc() || end != value.data() + value.size() || limit == 0 || limit > mostResults) {
        return failure(ErrorKind::Usage, "cli.address.bad_limit", {value});
    }
    return limit;
}

/// Nobody should take a commune's centre for an answer without knowing why there is no better one.
void tellWithoutFiles(const AddressTask& task, const AddressFinder& finder) {
    if (!finder.hasIndexes()) {
        task.context.streams.err << sentence(Message{"cli.address.communes_only"}) << '\n';
    }
}

void writeHits(const AddressTask& task, const std::vector<AddressHit>& hits) {
    std::ostream& out = task.context.streams.out;
    JsonText text;
    text.openObject().name("results").openArray();
    for (const AddressHit& hit : hits) {
        appendHit(text, hit);
        if (!task.context.json) {
            out << hitLine(hit) << '\n';
        }
    }
    text.closeArray().closeObject();
    if (task.context.json) {
        out << text.take() << '\n';
    } else if (hits.empty()) {
        out << sentence(Message{"cli.address.nothing"}) << '\n';
    }
}

} // namespace

std::string hitLine(const AddressHit& hit) {
    const Address& address = hit.address;
    std::string line = std::format("{:.2f}  {:<8}  {}  {:.6f} {:.6f}", hit.score, precisionName(address.precision),
                                   addressText(address), address.position.lat, address.position.lon);
    return hit.distance ? line + std::format("  {} m", std::lround(hit.distance->value)) : line;
}

void appendHit(JsonText& text, const AddressHit& hit) {
    const Address& address = hit.address;
    text.openObject().member("score", std::round(hit.score * 1000) / 1000);
    text.member("precision", precisionName(address.precision)).member("origin", originValue(address.origin));
    text.member("text", addressText(address));
    text.member("number", address.number).member("suffix", address.suffix).member("street", address.street);
    text.member("postcode", address.postcode).member("insee", address.insee).member("commune", address.commune);
    text.member("former_commune", address.formerCommune);
    text.member("latitude", address.position.lat).member("longitude", address.position.lon);
    text.member("certified", address.certified).member("interpolated", address.interpolated);
    if (hit.distance) {
        text.member("metres", std::round(hit.distance->value * 10) / 10);
    }
    text.closeObject();
}

Result<ExitCode> searchAddresses(const AddressTask& task) {
    const auto limit = limitOf(task.arguments);
    if (!limit) {
        return std::unexpected(limit.error());
    }
    const auto finder = task.library.open();
    tellWithoutFiles(task, *finder);
    writeHits(task, finder->search({.text = task.words[0],
                                    .limit = *limit,
                                    .completing = task.arguments.has("--completing"),
                                    .within = task.arguments.values("--commune")}));
    return ExitCode::Done;
}

Result<ExitCode> reverseAddress(const AddressTask& task) {
    const auto lat = parseDegrees(task.words[0]);
    const auto lon = parseDegrees(task.words[1]);
    if (!lat || !lon || !isOnEarth({*lat, *lon})) {
        return failure(ErrorKind::Usage, "cli.address.bad_position", {task.words[0] + ' ' + task.words[1]});
    }
    const auto finder = task.library.open();
    if (!finder->hasIndexes()) {
        return failure(ErrorKind::NotFound, "cli.address.needs_files");
    }
    const auto hit = finder->reverse({*lat, *lon});
    writeHits(task, hit ? std::vector{*hit} : std::vector<AddressHit>{});
    return ExitCode::Done;
}

} // namespace maillage::cli
