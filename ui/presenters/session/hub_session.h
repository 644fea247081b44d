// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_worker.h"
#include "ui/presenters/session/job_thread.h"
#include "ui/presenters/session/snapshot_improver.h"
#include "ui/presenters/session/task_board.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace maillage {

/// One open hub, as the window sees it. Lives on the UI thread and never waits there: opening, writing and closing are
/// jobs of one writer's thread, in the order they were asked for; reading runs on threads with connections of their
/// own. Results come back on the UI thread, to a context object, and are dropped when it is gone.
/// Destruction interrupts what runs, does the writes that were asked for, closes the file and joins the threads.
class HubSession : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open };

    explicit HubSession(QObject* parent = nullptr);
    ~HubSession() override;

    /// Closes what is open, then opens the file, its integrity check first in the writer's queue. stateChanged() tells
    /// the success, openFailed() the failure: the session is closed then.
    void open(const QString& path);
    /// The same with a new, empty hub.
    void create(const QString& path);
    void close();
    /// A whole copy of the open hub under another name; the session stays with its file.
    void saveCopy(const QString& target);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] bool isWritable() const { return m_writable; }

    /// Why nothing can be changed; nothing when it can be.
    [[nodiscard]] const std::optional<Message>& whyReadOnly() const { return m_whyReadOnly; }

    /// Never null; empty while no hub is open.
    [[nodiscard]] const Snapshot::Pointer& snapshot() const { return m_snapshot; }

    [[nodiscard]] const Steps& steps() const { return m_steps; }

    [[nodiscard]] const HubCounts& counts() const { return m_counts; }

    [[nodiscard]] TaskBoard& tasks() { return *m_tasks; }

    /// Who makes the changes from now on, as the history names them: the user of the computer at first.
    void setAuthor(const std::string& name);

    [[nodiscard]] const std::string& author() const { return m_author; }

    /// The user's boundaries of communes: places without a valid INSEE code belong where these hold them. Null: none.
    void useBoundaries(std::shared_ptr<const Boundaries> boundaries);

    using Edit = std::function<Result<ChangeReport>(Editor&)>;
    using Edited = std::function<void(const Result<ChangeReport>&)>;
    /// One change on the writer's thread. Without `done`, or without its context, a failure goes to failed().
    void edit(Edit edit, QObject* context = nullptr, Edited done = {});
    /// The same for a long change that shows in the task board. Returns the task's number.
    int editLong(const QString& title, std::function<Result<ChangeReport>(Editor&, const TaskControl&)> edit,
                 QObject* context, Edited done);
    void undo();
    void redo();
    /// Brings up to date what follows the calendar, such as who is open: for a window that stays open for days.
    void followCalendar();

    /// Runs `work` with a connection for reading, then `done` on the UI thread. Neither runs when the hub is closed.
    template<typename Value>
    void read(QObject* context, std::function<Result<Value>(const store::Connection&)> work,
              std::function<void(Result<Value>)> done) {
        startRead(context, [work = std::move(work), done = std::move(done)](const store::Connection& connection) {
            auto result = std::make_shared<Result<Value>>(work(connection));
            return Continuation([result, done] { done(std::move(*result)); });
        });
    }

    /// The same for long reading that shows in the task board, where it can be interrupted; the task ends though
    /// `context` be gone. Returns its number; 0 when the hub is closed.
    template<typename Value>
    int readLong(const QString& title, QObject* context,
                 std::function<Result<Value>(const store::Connection&, const TaskControl&)> work,
                 std::function<void(Result<Value>)> done) {
        if (!isOpen()) {
            return 0;
        }
        const RunningTask task = m_tasks->start(title);
        read<Value>(
            this,
            [work = std::move(work), control = task.control](const store::Connection& connection) {
                return work(connection, control);
            },
            [this, id = task.id, context = QPointer(context), done = std::move(done)](Result<Value> value) {
                m_tasks->finish(id);
                if (context) {
                    done(std::move(value));
                }
            });
        return task.id;
    }

    /// Runs `work` off the UI thread, without the hub.
    template<typename Value>
    void compute(QObject* context, std::function<Value()> work, std::function<void(Value)> done) {
        startCompute(context, [work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Value>(work());
            return Continuation([result, done] { done(std::move(*result)); });
        });
    }

Q_SIGNALS:
    void stateChanged();
    void openFailed(const Error& error);
    /// Also when only an index or the faults were added to it: nothing is touched then.
    void snapshotChanged(const Touched& touched);
    /// How far the check of all places is that runs after opening and after changes of a great many.
    void checkProgressed(const maillage::Progress& progress);
    void stepsChanged();
    void copySaved(const QString& path);
    void failed(const Error& error);

private:
    using Continuation = std::function<void()>;

    void startOpening(const QString& path,
                      Result<HubNews> (HubWorker::*open)(const std::filesystem::path&, const TaskControl&));
    void startRead(QObject* context, std::function<Continuation(const store::Connection&)> work);
    void startCompute(QObject* context, std::function<Continuation()> work);
    // On the writer's thread.
    void openOnWriter(int generation, const Result<HubNews>& opened);
    [[nodiscard]] Result<ChangeReport> editOnWriter(int generation, const Edit& edit);
    void closeOnWriter();
    void publish(int generation, Touched touched);

    // On the UI thread.
    void setOpened(int generation, const HubNews& news, std::optional<Message> whyReadOnly, bool writable);
    void setFailedToOpen(int generation, const Error& error);
    void setNews(int generation, const HubNews& news);
    void reset(State state, const QString& path);
    void deliver(const QPointer<QObject>& context, Continuation continuation);
    void post(std::function<void()> onUiThread);

    TaskBoard* m_tasks;
    State m_state = State::Closed;
    QString m_path;
    bool m_writable = false;
    std::optional<Message> m_whyReadOnly;
    Snapshot::Pointer m_snapshot;
    Steps m_steps;
    HubCounts m_counts;
    std::string m_author;
    int m_generation = 0; ///< counts openings and closings: news of an older one is dropped

    HubWorker m_worker;         ///< the writer's thread's
    int m_workerGeneration = 0; ///< the writer's thread's
    QThreadPool m_readers;
    QThreadPool m_computers;
    QThreadPool m_improvers;
    std::unique_ptr<SnapshotImprover> m_improver; ///< the writer's thread's
    JobThread m_writer;                           // last: its jobs use the others
};

} // namespace maillage
