// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exchange/import_session.h"

#include "ui/presenters/texts/text.h"

#include <QFileInfo>

#include <algorithm>

namespace maillage {

ImportSession::ImportSession(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void ImportSession::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

Result<ImportSession::Read> ImportSession::readStaging(const std::string& path, const ImportOptions& options,
                                                       const store::Connection& connection,
                                                       const TaskControl& control) {
    auto staging = Staging::read(path, options, connection, control);
    if (!staging) {
        return std::unexpected(std::move(staging.error()));
    }
    Read read{.shared = std::make_shared<Shared>(), .counts = (*staging)->counts()};
    read.shared->staging = std::move(*staging);
    return read;
}

void ImportSession::read(const QString& path, const ImportOptions& options) {
    if (!m_session.isOpen()) {
        return;
    }
    m_session.tasks().interrupt(m_task);
    m_path = path;
    m_rows.clear();
    m_shared.reset();
    setState(State::Reading);
    const int wanted = ++m_wanted;
    m_task = m_session.readLong<Read>(
        tr("Reading “%1”").arg(QFileInfo(path).fileName()), this,
        [path = toUtf8(path), options](const store::Connection& connection, const TaskControl& control) {
            return readStaging(path, options, connection, control);
        },
        [this, wanted](Result<Read> read) {
            if (wanted != m_wanted) {
                return;
            }
            if (read) {
                setRead(std::move(*read));
                return;
            }
            setState(State::Empty);
            Q_EMIT failed(read.error());
        });
}

void ImportSession::setRead(Read read) {
    m_shared = std::move(read.shared);
    const Staging& staging = *m_shared->staging;
    m_counts = read.counts;
    m_entity = staging.entity();
    m_sourceName = toQString(staging.sourceName());
    m_rows.assign(staging.rows().begin(), staging.rows().end());
    m_errors = staging.faults().errors();
    m_warnings = staging.faults().warnings();
    m_unknownColumns.clear();
    for (const std::string_view name : staging.columns().unknownNames()) {
        m_unknownColumns.emplace_back(name);
    }
    setState(State::Staged);
    Q_EMIT countsChanged();
}

std::vector<ImportSession::Choice> ImportSession::choices() const {
    std::vector<Choice> choices;
    choices.reserve(m_rows.size());
    for (const StagedRow& row : m_rows) {
        choices.push_back({row.chosen, row.onConflict});
    }
    return choices;
}

void ImportSession::setChoices(Staging& staging, const std::vector<Choice>& choices) {
    for (std::size_t row = 0; row < choices.size(); ++row) {
        staging.choose(row, choices[row].chosen);
        staging.setOnConflict(row, choices[row].onConflict);
    }
}

void ImportSession::choose(const std::vector<std::size_t>& rows, bool chosen) {
    for (const std::size_t row : rows) {
        m_rows[row].chosen = chosen;
    }
    Q_EMIT choicesChanged();
    recount();
}

void ImportSession::setOnConflict(const std::vector<std::size_t>& rows, OnConflict policy) {
    for (const std::size_t row : rows) {
        m_rows[row].onConflict = policy;
    }
    Q_EMIT choicesChanged();
    recount();
}

void ImportSession::recount() {
    if (m_counting || !m_shared) {
        m_countAgain = m_counting;
        return;
    }
    m_counting = true;
    m_countAgain = false;
    m_session.compute<ImportCounts>(
        this,
        [shared = m_shared, choices = choices()] {
            const std::scoped_lock lock(shared->mutex);
            setChoices(*shared->staging, choices);
            return shared->staging->counts();
        },
        [this, wanted = m_wanted](const ImportCounts& counts) {
            m_counting = false;
            if (m_countAgain) {
                recount();
            } else if (wanted == m_wanted && m_state == State::Staged) {
                m_counts = counts;
                Q_EMIT countsChanged();
            }
        });
}

void ImportSession::review(const std::vector<std::size_t>& rows, QObject* context,
                           std::function<void(std::vector<RowReview>)> done) {
    if (!m_shared) {
        return;
    }
    m_session.read<std::vector<RowReview>>(
        context,
        [shared = m_shared, rows](const store::Connection& connection) -> Result<std::vector<RowReview>> {
            const std::scoped_lock lock(shared->mutex);
            std::vector<RowReview> reviews;
            for (const std::size_t row : rows) {
                reviews.push_back(shared->staging->review(row, connection));
            }
            return reviews;
        },
        [done = std::move(done)](Result<std::vector<RowReview>> reviews) {
            if (reviews) {
                done(std::move(*reviews));
            }
        });
}

void ImportSession::apply() {
    if (m_state != State::Staged) {
        return;
    }
    setState(State::Applying);
    auto report = std::make_shared<ImportReport>();
    m_task = m_session.editLong(
        tr("Importing “%1”").arg(QFileInfo(m_path).fileName()),
        [shared = m_shared, choices = choices(), report](Editor& editor,
                                                         const TaskControl& control) -> Result<ChangeReport> {
            const std::scoped_lock lock(shared->mutex);
            setChoices(*shared->staging, choices);
            auto applied = shared->staging->apply(editor, control);
            if (!applied) {
                return std::unexpected(std::move(applied.error()));
            }
            *report = std::move(*applied);
            return report->change;
        },
        this,
        [this, report](const Result<ChangeReport>& change) {
            if (change) {
                m_report = *report;
                setState(State::Applied);
                return;
            }
            setState(State::Staged);
            Q_EMIT failed(change.error());
        });
}

void ImportSession::interrupt() {
    m_session.tasks().interrupt(m_task);
}

} // namespace maillage
