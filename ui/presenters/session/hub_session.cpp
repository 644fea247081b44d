// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/hub_session.h"

#include "core/store/backup.h"
#include "ui/presenters/texts/text.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>

namespace maillage {

namespace {

constexpr std::chrono::milliseconds firstPicture(120);

} // namespace

HubSession::HubSession(QObject* parent)
    : QObject(parent)
    , m_tasks(new TaskBoard(this))
    , m_snapshot(Snapshot::empty())
    , m_author(store::thisAuthor()) {
    m_readers.setMaxThreadCount(HubWorker::readerCount);
    m_computers.setMaxThreadCount(2);
    m_improvers.setMaxThreadCount(2);
    m_improvers.setThreadPriority(QThread::IdlePriority); // whoever looks at the window comes first
    m_improver = std::make_unique<SnapshotImprover>(
        m_worker, m_writer, m_improvers,
        [this] {
            publish(m_workerGeneration, {});
            m_improver->improve();
        },
        [this](const Progress& progress) { post([this, progress] { Q_EMIT checkProgressed(progress); }); });
}

HubSession::~HubSession() {
    m_tasks->interruptAll();
    m_writer.post([this] { closeOnWriter(); });
}

void HubSession::post(std::function<void()> onUiThread) {
    QMetaObject::invokeMethod(this, std::move(onUiThread), Qt::QueuedConnection);
}

void HubSession::deliver(const QPointer<QObject>& context, Continuation continuation) {
    post([context, continuation = std::move(continuation)] {
        if (context) {
            continuation();
        }
    });
}

void HubSession::open(const QString& path) {
    startOpening(path, &HubWorker::open);
}

void HubSession::create(const QString& path) {
    startOpening(path, &HubWorker::create);
}

void HubSession::startOpening(const QString& path,
                              Result<HubNews> (HubWorker::*open)(const std::filesystem::path&, const TaskControl&)) {
    m_tasks->interruptAll();
    reset(State::Opening, path);
    const RunningTask task = m_tasks->start(tr("Opening “%1”").arg(QFileInfo(path).fileName()));
    m_writer.post([this, open, path = toPath(path), task, generation = m_generation] {
        closeOnWriter();
        m_workerGeneration = generation;
        openOnWriter(generation, (m_worker.*open)(path, task.control));
        post([this, id = task.id] { m_tasks->finish(id); });
    });
}

void HubSession::openOnWriter(int generation, const Result<HubNews>& opened) {
    if (!opened) {
        post([this, generation, error = opened.error()] { setFailedToOpen(generation, error); });
        return;
    }
    post([this, generation, news = *opened, why = m_worker.whyReadOnly(), writable = m_worker.isWritable()] {
        setOpened(generation, news, why, writable);
    });
    if (auto sound = m_worker.verify(); !sound) {
        post([this, generation, error = sound.error()] { setFailedToOpen(generation, error); });
        closeOnWriter();
        return;
    }
    // What is good for later does not hold up the first picture.
    post([this, generation] {
        QTimer::singleShot(firstPicture, this, [this, generation] {
            m_writer.post([this, generation] {
                if (generation == m_workerGeneration) {
                    m_improver->improve();
                }
            });
        });
    });
}

void HubSession::close() {
    m_tasks->interruptAll();
    reset(State::Closed, {});
    m_writer.post([this] { closeOnWriter(); });
}

void HubSession::closeOnWriter() {
    m_improver->stop();
    m_readers.waitForDone();
    m_computers.waitForDone();
    m_improvers.waitForDone();
    m_worker.close();
}

void HubSession::reset(State state, const QString& path) {
    ++m_generation;
    m_state = state;
    m_path = path;
    m_writable = false;
    m_whyReadOnly.reset();
    m_snapshot = Snapshot::empty();
    m_steps = {};
    m_counts = {};
    Q_EMIT stateChanged();
    Q_EMIT snapshotChanged({.everything = true, .keys = {}});
    Q_EMIT stepsChanged();
}

void HubSession::setOpened(int generation, const HubNews& news, std::optional<Message> whyReadOnly, bool writable) {
    if (generation != m_generation) {
        return;
    }
    m_state = State::Open;
    m_writable = writable;
    m_whyReadOnly = std::move(whyReadOnly);
    m_snapshot = news.snapshot;
    m_counts = news.counts;
    Q_EMIT stateChanged();
    setNews(generation, news);
}

void HubSession::setFailedToOpen(int generation, const Error& error) {
    if (generation == m_generation) {
        reset(State::Closed, {});
        Q_EMIT openFailed(error);
    }
}

void HubSession::setNews(int generation, const HubNews& news) {
    if (generation != m_generation) {
        return;
    }
    m_snapshot = news.snapshot;
    m_counts = news.counts;
    const bool newSteps = m_steps != news.steps;
    m_steps = news.steps;
    Q_EMIT snapshotChanged(news.touched);
    if (newSteps) {
        Q_EMIT stepsChanged();
    }
}

void HubSession::publish(int generation, Touched touched) {
    auto news = m_worker.news(std::move(touched));
    if (news) {
        post([this, generation, news = std::move(*news)] { setNews(generation, news); });
    } else {
        post([this, error = news.error()] { Q_EMIT failed(error); });
    }
}

Result<ChangeReport> HubSession::editOnWriter(int generation, const Edit& edit) {
    if (generation != m_workerGeneration) {
        return failure(ErrorKind::ReadOnly, "commands.read_only");
    }
    auto report = m_worker.edit(edit);
    if (!report || !report->changedSomething()) {
        return report;
    }
    if (auto done = m_worker.refresh(*report); !done) {
        return std::unexpected(done.error());
    }
    m_improver->placesChanged(*report);
    publish(generation, {.everything = report->wide, .keys = report->touched});
    m_improver->improve();
    return report;
}

void HubSession::edit(Edit edit, QObject* context, Edited done) {
    m_writer.post([this, edit = std::move(edit), context = QPointer(context), done = std::move(done),
                   generation = m_generation]() mutable {
        auto report = editOnWriter(generation, edit);
        post([this, context, done = std::move(done), report = std::move(report)] {
            if (context && done) {
                done(report);
            } else if (!report) {
                Q_EMIT failed(report.error());
            }
        });
    });
}

int HubSession::editLong(const QString& title, std::function<Result<ChangeReport>(Editor&, const TaskControl&)> edit,
                         QObject* context, Edited done) {
    const RunningTask task = m_tasks->start(title);
    auto finished = [this, task, context = QPointer(context),
                     done = std::move(done)](const Result<ChangeReport>& report) {
        m_tasks->finish(task.id);
        if (context && done) {
            done(report);
        } else if (!report) {
            Q_EMIT failed(report.error());
        }
    };
    this->edit([edit = std::move(edit), control = task.control](Editor& editor) { return edit(editor, control); }, this,
               std::move(finished));
    return task.id;
}

void HubSession::setAuthor(const std::string& name) {
    m_author = name;
    m_writer.post([this, name] { m_worker.setAuthor(name); });
}

void HubSession::useBoundaries(std::shared_ptr<const Boundaries> boundaries) {
    m_writer.post([this, boundaries = std::move(boundaries)] {
        m_worker.useBoundaries(boundaries);
        if (m_worker.isOpen()) {
            publish(m_workerGeneration, {.everything = true, .keys = {}});
        }
    });
}

void HubSession::undo() {
    editLong(tr("Undo"), [](Editor& editor, const TaskControl& control) { return editor.undo(control); }, nullptr, {});
}

void HubSession::redo() {
    editLong(tr("Redo"), [](Editor& editor, const TaskControl& control) { return editor.redo(control); }, nullptr, {});
}

void HubSession::followCalendar() {
    m_writer.post([this] { m_improver->improve(); });
}

void HubSession::startRead(QObject* context, std::function<Continuation(const store::Connection&)> work) {
    if (!isOpen()) {
        return;
    }
    m_readers.start([this, context = QPointer(context), work = std::move(work)] {
        if (auto connection = m_worker.readers().take()) {
            Continuation continuation = work(*connection);
            m_worker.readers().give(std::move(*connection));
            deliver(context, std::move(continuation));
        }
    });
}

void HubSession::startCompute(QObject* context, std::function<Continuation()> work) {
    m_computers.start([this, context = QPointer(context), work = std::move(work)] { deliver(context, work()); });
}

void HubSession::saveCopy(const QString& target) {
    readLong<bool>(
        tr("Saving a copy as “%1”").arg(QFileInfo(target).fileName()), this,
        [target](const store::Connection& connection, const TaskControl& control) -> Result<bool> {
            auto copied = store::copyDatabase(connection, toPath(target), control);
            return copied ? Result<bool>(true) : std::unexpected(copied.error());
        },
        [this, target](const Result<bool>& copied) {
            if (copied) {
                Q_EMIT copySaved(target);
            } else {
                Q_EMIT failed(copied.error());
            }
        });
}

} // namespace maillage
