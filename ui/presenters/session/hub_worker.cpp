// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/hub_worker.h"

#include <algorithm>

namespace maillage {

namespace {

std::optional<Message> labelOf(Result<std::optional<store::ChangeSet>> step) {
    return step && *step ? std::optional((*step)->label) : std::nullopt;
}

} // namespace

std::vector<std::int64_t> placesOf(const std::vector<RecordKey>& keys) {
    std::vector<std::int64_t> numbers;
    for (const RecordKey& key : keys) {
        if (key.entity == Entity::Place) {
            numbers.push_back(key.number);
        }
    }
    return numbers;
}

Result<HubNews> HubWorker::open(const std::filesystem::path& path, const TaskControl& control) {
    auto hub = store::HubFile::open(path, {.mode = store::OpenMode::IfPossible, .verify = false});
    return hub ? use(std::move(*hub), control) : std::unexpected(hub.error());
}

Result<HubNews> HubWorker::create(const std::filesystem::path& path, const TaskControl& control) {
    auto hub = store::HubFile::create(path);
    return hub ? use(std::move(*hub), control) : std::unexpected(hub.error());
}

Result<HubNews> HubWorker::use(store::HubFile hub, const TaskControl& control) {
    close();
    m_hub = std::make_unique<store::HubFile>(std::move(hub));
    if (m_hub->writable()) {
        m_editor.emplace(*m_hub, m_author);
    }
    const auto fail = [this](Error error) -> Result<HubNews> {
        close();
        return std::unexpected(std::move(error));
    };
    for (int i = 0; i < readerCount; ++i) {
        auto reader = m_hub->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        m_readers.give(std::move(*reader));
    }
    auto snapshot = Snapshot::load(m_hub->connection(), control, m_boundaries);
    if (!snapshot) {
        return fail(std::move(snapshot.error()));
    }
    m_snapshot = std::move(*snapshot);
    return news({.everything = true, .keys = {}});
}

Result<void> HubWorker::verify() const {
    return m_hub ? m_hub->verify() : Result<void>();
}

void HubWorker::close() {
    m_readers.clear();
    m_editor.reset();
    m_hub.reset();
    m_snapshot.reset();
}

std::optional<Message> HubWorker::whyReadOnly() const {
    return m_hub ? m_hub->whyReadOnly() : std::nullopt;
}

void HubWorker::setAuthor(const std::string& name) {
    m_author = name;
    if (m_editor) {
        m_editor->setAuthor(name);
    }
}

void HubWorker::useBoundaries(std::shared_ptr<const Boundaries> boundaries) {
    m_boundaries = std::move(boundaries);
    if (m_snapshot) {
        m_snapshot = m_snapshot->withBoundaries(m_boundaries);
    }
}

Result<ChangeReport> HubWorker::edit(const Edit& edit) {
    if (!m_editor) {
        return failure(ErrorKind::ReadOnly, "commands.read_only");
    }
    return edit(*m_editor);
}

Result<void> HubWorker::refresh(const ChangeReport& report) {
    const auto places = placesOf(report.touched);
    Result<Snapshot::Pointer> next = m_snapshot;
    if (report.wide) {
        next = Snapshot::load(m_hub->connection(), {}, m_boundaries);
    } else if (!places.empty()) {
        next = m_snapshot->with(places, m_hub->connection());
    }
    if (next && std::ranges::contains(report.touched, Entity::Perimeter, &RecordKey::entity)) {
        next = (*next)->withPerimeters(m_hub->connection());
    }
    if (!next) {
        return std::unexpected(std::move(next.error()));
    }
    m_snapshot = std::move(*next);
    return {};
}

Result<HubNews> HubWorker::news(Touched touched) const {
    HubNews news{.snapshot = m_snapshot, .touched = std::move(touched), .steps = {}, .counts = {}};
    if (m_editor) {
        news.steps.undo = labelOf(store::nextUndo(m_hub->connection()));
        news.steps.redo = labelOf(store::nextRedo(m_hub->connection()));
    }
    const auto people = store::countRecords(m_hub->connection(), Entity::Person);
    const auto organisations = store::countRecords(m_hub->connection(), Entity::Organisation);
    if (!people || !organisations) {
        return std::unexpected(!people ? people.error() : organisations.error());
    }
    news.counts = {.people = *people, .organisations = *organisations};
    return news;
}

} // namespace maillage
