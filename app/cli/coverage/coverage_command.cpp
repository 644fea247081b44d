// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/coverage/coverage_output.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/progress_line.h"
#include "app/cli/record_filter.h"
#include "app/cli/territory/territory_command.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace maillage::cli {

namespace {

constexpr double farthest = 1000; ///< kilometres that may be asked for
constexpr std::size_t mostPlaces = 1000;
constexpr std::array words{std::string_view("share"), std::string_view("far"), std::string_view("next")};

/// Nothing where the word is no number as a whole.
template<typename Number>
std::optional<Number> numberIn(std::string_view word) {
    Number number{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc{} && end == word.data() + word.size() ? std::optional{number} : std::nullopt;
}

/// The distances of --within, in kilometres, ascending; `usual` without.
Result<std::vector<Metres>> distancesOf(const Arguments& arguments, std::span<const Metres> usual) {
    std::vector<Metres> distances;
    for (std::string word : arguments.values("--within")) {
        std::ranges::replace(word, ',', '.');
        const auto kilometres = numberIn<double>(word);
        if (!kilometres || !(*kilometres > 0) || *kilometres > farthest) {
            return failure(ErrorKind::Usage, "cli.coverage.bad_distance", {word});
        }
        distances.push_back({*kilometres * 1000});
    }
    std::ranges::sort(distances);
    const auto repeated = std::ranges::unique(distances);
    distances.erase(repeated.begin(), repeated.end());
    return distances.empty() ? std::vector<Metres>(usual.begin(), usual.end()) : distances;
}

/// What is asked, but for the territory, whose name only the hub may know.
struct Request {
    std::vector<Metres> distances;
    CoverageQuestion question;
    RecordFilter filter;
};

Result<void> readNumbers(const Arguments& arguments, Request& request) {
    const bool isShare = arguments.positional()[0] == "share";
    const std::array usual{request.question.within};
    auto distances = distancesOf(arguments, isShare ? std::span<const Metres>(usualDistances) : std::span(usual));
    if (!distances) {
        return std::unexpected(distances.error());
    }
    request.distances = std::move(*distances);
    if (!isShare && request.distances.size() > 1) {
        return failure(ErrorKind::Usage, "cli.coverage.one_distance", {arguments.positional()[0]});
    }
    request.question.within = isShare && !arguments.has("--within") ? usual.front() : request.distances.front();
    if (arguments.has("--count")) {
        const auto count = numberIn<std::size_t>(arguments.value("--count"));
        if (!count || *count == 0 || *count > mostPlaces) {
            return failure(ErrorKind::Usage, "cli.coverage.bad_count", {arguments.value("--count")});
        }
        request.question.next = *count;
    }
    if (arguments.has("--by")) {
        request.question.by = territoryKindNamed(arguments.value("--by"));
        if (!request.question.by) {
            return failure(ErrorKind::Usage, "cli.territory.unknown_level", {arguments.value("--by")});
        }
    }
    return {};
}

Result<Request> requestOf(const Arguments& arguments) {
    if (!std::ranges::contains(words, arguments.positional()[0])) {
        return failure(ErrorKind::Usage, "cli.coverage.unknown_word", {arguments.positional()[0]});
    }
    Request request;
    if (auto done = readNumbers(arguments, request); !done) {
        return std::unexpected(done.error());
    }
    return RecordFilter::parse(arguments.without("--territory"), Entity::Place).transform([&](RecordFilter&& filter) {
        request.filter = std::move(filter);
        return std::move(request);
    });
}

Result<TerritoryPart> subjectOf(const Arguments& arguments, const Perimeters& perimeters) {
    return arguments.has("--territory") ? territoryNamed(arguments.value("--territory"), perimeters)
                                        : Result<TerritoryPart>(wholeOfFrance());
}

Result<CoverageAnswer> answerTo(Request request, const Arguments& arguments, const store::Connection& connection,
                                const Boundaries::Pointer& boundaries, const TaskControl& control) {
    auto snapshot = Snapshot::load(connection, {}, boundaries);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    auto subject = subjectOf(arguments, (*snapshot)->perimeters());
    if (!subject) {
        return std::unexpected(subject.error());
    }
    request.question.subject = std::move(*subject);
    const auto places = request.filter.places(**snapshot, connection);
    if (!places) {
        return std::unexpected(places.error());
    }
    const CommuneCentres centres(boundaries.get());
    auto sites = sitesOf(**snapshot, withoutClosed(**snapshot, *places), connection, centres, today());
    if (!sites) {
        return std::unexpected(sites.error());
    }
    auto report = coverageReport(std::move(request.question), std::move(*sites), centres, today(), control);
    if (!report) {
        return std::unexpected(report.error());
    }
    return CoverageAnswer{std::move(request.distances), std::move(*snapshot), std::move(*report)};
}

Result<ExitCode> runCoverage(const Context& context, const Arguments& arguments) {
    auto request = requestOf(arguments);
    if (!request) {
        return std::unexpected(request.error());
    }
    const auto boundaries = boundariesOf(arguments);
    const auto hub = boundaries ? openToRead(arguments.positional()[1])
                                : Result<store::HubFile>(std::unexpected(boundaries.error()));
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const auto answer = [&] {
        const ProgressLine progress(context.streams, context.json);
        return answerTo(std::move(*request), arguments, hub->connection(), *boundaries, progress.control());
    }();
    return answer ? writeCoverage(context, arguments, *answer) : std::unexpected(answer.error());
}

} // namespace

const CommandInfo& coverageCommand() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> all{{"--territory", "TERRITORY", "cli.coverage.territory"},
                                    {"--by", "LEVEL", "cli.coverage.by"},
                                    {"--within", "KM", "cli.coverage.within"},
                                    {"--count", "N", "cli.coverage.count"},
                                    {"--csv", "FILE", "cli.coverage.csv"},
                                    {"--boundaries", "FILE", "cli.territory.boundaries"}};
        std::ranges::copy_if(RecordFilter::options(), std::back_inserter(all), [](const OptionInfo& one) {
            return one.name != "--territory" && one.name != "--perimeter";
        });
        return all;
    }();
    static constexpr std::string_view examples[] = {
        "coverage share mon-hub.maillage --territory dep:49 --by epci",
        "coverage far mon-hub.maillage --territory dep:49 --within 10 --open saturday --csv eloignees.csv",
        "coverage next mon-hub.maillage --territory dep:49 --count 3 --cost Gratuit"};
    static const CommandInfo info{.name = "coverage",
                                  .usage = "share|far|next HUB [OPTION…]",
                                  .summary = "cli.coverage",
                                  .details = "cli.coverage.details",
                                  .options = options,
                                  .examples = examples,
                                  .fewest = 2,
                                  .most = 2,
                                  .run = runCoverage};
    return info;
}

} // namespace maillage::cli
