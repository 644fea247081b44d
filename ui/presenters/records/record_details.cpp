// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_details.h"

#include "core/quality/place_faults.h"
#include "ui/presenters/records/record_faults.h"

#include <algorithm>
#include <charconv>

namespace maillage {

namespace {

struct LinkEnd {
    LinkField field;
    Entity entity;
};

/// In the order of a sentence: a person works at an organisation, an organisation manages a place.
constexpr std::array linkEnds{
    LinkEnd{LinkField::Person, Entity::Person},
    LinkEnd{LinkField::Organisation, Entity::Organisation},
    LinkEnd{LinkField::OtherOrganisation, Entity::Organisation},
    LinkEnd{LinkField::Place, Entity::Place},
};

std::int64_t numberOf(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<LinkedRecord> linked(const store::Connection& connection, Record link, RecordKey shown) {
    LinkedRecord result{.link = std::move(link), .other = {}, .otherName = {}, .outward = true};
    bool shownFound = false;
    for (const LinkEnd& end : linkEnds) {
        const RecordKey key{end.entity, numberOf(result.link[end.field])};
        if (key.number == 0) {
            continue;
        }
        if (key == shown && !shownFound) {
            shownFound = true;
        } else {
            result.other = key;
            result.outward = shownFound;
        }
    }
    const auto other = store::readRecord(connection, result.other);
    if (!other) {
        return std::unexpected(other.error());
    }
    result.otherName = *other ? displayName(**other) : std::string();
    return result;
}

Result<std::vector<std::string>> sourcesOf(const store::Connection& connection, RecordKey key) {
    std::vector<std::string> names;
    auto crosswalks = crosswalksOf(connection, key);
    if (!crosswalks) {
        return std::unexpected(crosswalks.error());
    }
    for (const Crosswalk& crosswalk : *crosswalks) {
        auto name = connection.text("SELECT name FROM source WHERE key = " + std::to_string(crosswalk.source));
        if (!name) {
            return std::unexpected(name.error());
        }
        if (std::ranges::find(names, *name) == names.end()) {
            names.push_back(std::move(*name));
        }
    }
    return names;
}

Result<void> readAttached(const store::Connection& connection, RecordKey key, RecordDetails& details) {
    auto links = store::attachedRecords(connection, Entity::Link, key);
    auto notes = store::attachedRecords(connection, Entity::Note, key);
    if (!links || !notes) {
        return std::unexpected(!links ? links.error() : notes.error());
    }
    details.notes = std::move(*notes);
    if (key.entity == Entity::Place) {
        auto stops = store::attachedRecords(connection, Entity::Stop, key);
        if (!stops) {
            return std::unexpected(stops.error());
        }
        details.stops = std::move(*stops);
        std::ranges::reverse(details.stops); // the first one written stands first
    }
    for (Record& link : *links) {
        auto other = linked(connection, std::move(link), key);
        if (!other) {
            return std::unexpected(other.error());
        }
        details.links.push_back(std::move(*other));
    }
    return {};
}

/// An undo names the notes, links and stops that it takes back, not what they hang on.
bool concerns(const Touched& touched, RecordKey shown) {
    return touched.holds(shown) || std::ranges::any_of(allEntities, [&](Entity entity) {
               return isAttached(entity) && touched.holdsAny(entity);
           });
}

} // namespace

Result<std::optional<RecordDetails>> readDetails(const store::Connection& connection, RecordKey key,
                                                 const Snapshot::Pointer& snapshot) {
    auto record = store::readRecord(connection, key);
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record) {
        return std::optional<RecordDetails>();
    }
    RecordDetails details{.record = std::move(**record),
                          .faults = {},
                          .links = {},
                          .notes = {},
                          .stops = {},
                          .sources = {},
                          .history = {}};
    if (key.entity == Entity::Place) {
        details.faults = faultsInHub(details.record, *snapshot);
    } else if (isDirectory(key.entity)) {
        details.faults = faultsOfRecord(details.record);
    }
    if (auto attached = readAttached(connection, key, details); !attached) {
        return std::unexpected(attached.error());
    }
    auto sources = sourcesOf(connection, key);
    auto history = store::recordHistory(connection, key);
    if (!sources || !history) {
        return std::unexpected(!sources ? sources.error() : history.error());
    }
    details.sources = std::move(*sources);
    details.history = std::move(*history);
    return std::optional(std::move(details));
}

DetailsPresenter::DetailsPresenter(HubSession& session, ViewState& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view) {
    connect(&view, &ViewState::shownChanged, this, &DetailsPresenter::read);
    connect(&session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (m_view.shown() && concerns(touched, *m_view.shown())) {
            read();
        }
    });
}

void DetailsPresenter::read() {
    const int wanted = ++m_wanted;
    if (!m_view.shown() || !m_session.isOpen()) {
        set({});
        return;
    }
    m_session.read<std::optional<RecordDetails>>(
        this,
        [key = *m_view.shown(), snapshot = m_session.snapshot()](const store::Connection& connection) {
            return readDetails(connection, key, snapshot);
        },
        [this, wanted](Result<std::optional<RecordDetails>> details) {
            if (wanted != m_wanted) {
                return;
            }
            const bool found = details && *details;
            set(found ? std::make_shared<const RecordDetails>(std::move(**details)) : nullptr);
        });
}

void DetailsPresenter::set(std::shared_ptr<const RecordDetails> details) {
    m_details = std::move(details);
    Q_EMIT changed();
}

} // namespace maillage
