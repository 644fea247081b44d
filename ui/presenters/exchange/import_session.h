// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/staging.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace maillage {

/// One file on its way into the hub: read and compared off the UI thread, looked at, then written as one step.
/// Choices are kept here, on the UI thread, and handed to the staging when it counts and when it writes.
class ImportSession : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Reading, Staged, Applying, Applied };

    explicit ImportSession(HubSession& session, QObject* parent = nullptr);

    /// Reads the file, or reads it again with other options. What was chosen before is forgotten.
    void read(const QString& path, const ImportOptions& options);
    /// Writes what is chosen; then applied(), or failed() with the hub as it was.
    void apply();
    /// Stops the reading or the writing that runs.
    void interrupt();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] Entity entity() const { return m_entity; }

    [[nodiscard]] const QString& sourceName() const { return m_sourceName; }

    [[nodiscard]] const std::vector<StagedRow>& rows() const { return m_rows; }

    /// Of what apply() would do with the present choices; a moment late after a choice.
    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }

    [[nodiscard]] std::size_t errors() const { return m_errors; }

    [[nodiscard]] std::size_t warnings() const { return m_warnings; }

    [[nodiscard]] const std::vector<std::string>& unknownColumns() const { return m_unknownColumns; }

    void choose(const std::vector<std::size_t>& rows, bool chosen);
    void setOnConflict(const std::vector<std::size_t>& rows, OnConflict policy);

    /// What each of these rows would do, read off the UI thread.
    void review(const std::vector<std::size_t>& rows, QObject* context,
                std::function<void(std::vector<RowReview>)> done);

    /// What was done; of State::Applied.
    [[nodiscard]] const ImportReport& report() const { return m_report; }

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    /// Rows may have other choices now.
    void choicesChanged();
    void failed(const Error& error);

private:
    /// A staging is for one thread at a time; the mutex sees to it.
    struct Shared {
        std::mutex mutex;
        std::unique_ptr<Staging> staging;
    };

    struct Choice {
        bool chosen;
        OnConflict onConflict;
    };

    struct Read {
        std::shared_ptr<Shared> shared;
        ImportCounts counts;
    };

    [[nodiscard]] static Result<Read> readStaging(const std::string& path, const ImportOptions& options,
                                                  const store::Connection& connection, const TaskControl& control);
    static void setChoices(Staging& staging, const std::vector<Choice>& choices);
    [[nodiscard]] std::vector<Choice> choices() const;
    void setRead(Read read);
    void setState(State state);
    void recount();

    HubSession& m_session;
    State m_state = State::Empty;
    QString m_path;
    Entity m_entity = Entity::Place;
    QString m_sourceName;
    std::shared_ptr<Shared> m_shared;
    std::vector<StagedRow> m_rows;
    ImportCounts m_counts;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    std::vector<std::string> m_unknownColumns;
    ImportReport m_report;
    int m_task = 0;
    int m_wanted = 0;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace maillage
