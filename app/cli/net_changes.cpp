// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/net_changes.h"

#include "app/cli/output/json_text.h"
#include "core/base/catalogue.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace maillage::cli {

namespace {

constexpr Date firstDay{std::chrono::year(1970), std::chrono::January, std::chrono::day(1)};

Result<Date> dateOf(const std::string& word, const Date& usual) {
    if (word.empty()) {
        return usual;
    }
    const auto date = parseDate(word);
    return date ? Result<Date>(*date) : failure(ErrorKind::Usage, "cli.not_a_date", {word});
}

std::string_view headingOf(PlaceChangeKind kind) {
    static constexpr std::array<std::string_view, allPlaceChangeKinds.size()> ids{
        "cli.net.opened", "cli.net.closed", "cli.net.moved", "cli.net.renamed", "cli.net.changed", "cli.net.removed"};
    return ids[std::to_underlying(kind)];
}

std::string_view nameOf(Entity entity, const PublishedDifference& difference) {
    return fieldsOf(entity)[difference.field].name;
}

void writeFields(std::ostream& out, std::string_view indent, Entity entity,
                 const std::vector<PublishedDifference>& fields) {
    for (const PublishedDifference& field : fields) {
        out << indent
            << sentence(Message{"cli.net.field", {std::string(nameOf(entity, field)), field.before, field.after}})
            << '\n';
    }
}

void writeFields(JsonText& text, Entity entity, const std::vector<PublishedDifference>& fields) {
    text.name("fields").openArray();
    for (const PublishedDifference& field : fields) {
        text.openObject().member("field", nameOf(entity, field)).member("before", field.before);
        text.member("after", field.after).closeObject();
    }
    text.closeArray();
}

void writeText(const Context& context, const Period& period, const std::vector<PlaceChange>& changes) {
    std::ostream& out = context.streams.out;
    if (changes.empty()) {
        out << sentence(Message{"cli.net.nothing", {formatDate(period.since), formatDate(period.until)}}) << '\n';
    }
    std::optional<PlaceChangeKind> kind;
    for (const PlaceChange& change : changes) {
        if (kind != change.kind) {
            kind = change.kind;
            out << sentence(Message{headingOf(*kind), {}, std::ranges::count(changes, *kind, &PlaceChange::kind)})
                << '\n';
        }
        out << "    " << sentence(Message{"cli.net.place", {change.commune, change.name}}) << '\n';
        writeFields(out, "        ", Entity::Place, change.fields);
        for (const AttachedDifference& attached : change.attached) {
            const std::string what(entityName(attached.entity));
            out << "        " << sentence(Message{"cli.net.attached", {what, attached.name}}) << '\n';
            writeFields(out, "            ", attached.entity, attached.fields);
        }
    }
}

void writeJson(const Context& context, const Period& period, const std::vector<PlaceChange>& changes) {
    JsonText text;
    text.openObject().member("since", formatDate(period.since)).member("until", formatDate(period.until));
    text.name("changes").openArray();
    for (const PlaceChange& change : changes) {
        text.openObject().member("kind", placeChangeName(change.kind)).member("id", change.id);
        text.member("name", change.name).member("commune", change.commune).member("code_insee", change.inseeCode);
        writeFields(text, Entity::Place, change.fields);
        text.name("attached").openArray();
        for (const AttachedDifference& attached : change.attached) {
            text.openObject().member("kind", entityName(attached.entity)).member("name", attached.name);
            writeFields(text, attached.entity, attached.fields);
            text.closeObject();
        }
        text.closeArray().closeObject();
    }
    context.streams.out << text.closeArray().closeObject().take() << '\n';
}

} // namespace

Result<std::optional<Period>> periodOf(const Arguments& arguments) {
    if (!arguments.has("--since") && !arguments.has("--until")) {
        return arguments.has("--net") ? failure(ErrorKind::Usage, "cli.history.net_needs_since")
                                      : Result<std::optional<Period>>(std::nullopt);
    }
    if (arguments.has("--net") && !arguments.has("--since")) {
        return failure(ErrorKind::Usage, "cli.history.net_needs_since");
    }
    const auto since = dateOf(arguments.value("--since"), firstDay);
    const auto until = dateOf(arguments.value("--until"), today());
    if (!since || !until) {
        return std::unexpected(!since ? since.error() : until.error());
    }
    return Period{.since = *since, .until = *until};
}

bool isIn(const Period& period, Timestamp time) {
    const Date next{std::chrono::sys_days{period.until} + std::chrono::days(1)};
    return time >= startOfDay(period.since) && time < startOfDay(next);
}

Result<ExitCode> runNetChanges(const Context& context, const store::Connection& connection, const Period& period) {
    const auto changes = placeChanges(connection, period);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    const auto write = context.json ? writeJson : writeText;
    write(context, period, *changes);
    return ExitCode::Done;
}

} // namespace maillage::cli
