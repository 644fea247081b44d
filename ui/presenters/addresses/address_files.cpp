// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/addresses/address_files.h"

#include "ui/presenters/texts/text.h"

#include <QFileInfo>

#include <mutex>

namespace maillage {

/// What the threads share: the folder, and the finder over what lay in it when it was last looked at.
struct AddressFiles::Store {
    explicit Store(std::string folder)
        : library(std::move(folder)) {}

    const AddressLibrary library;
    std::mutex mutex;
    AddressFinder::Pointer finder; ///< null until somebody asks

    [[nodiscard]] AddressFinder::Pointer open() {
        const std::lock_guard lock(mutex);
        if (finder == nullptr) {
            finder = library.open();
        }
        return finder;
    }

    void reopen() {
        auto fresh = library.open();
        const std::lock_guard lock(mutex);
        finder = std::move(fresh);
    }
};

AddressFiles::AddressFiles(TaskBoard& tasks, std::string folder, QObject* parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_store(std::make_shared<Store>(std::move(folder))) {
    m_adders.setMaxThreadCount(1);
    m_searchers.setMaxThreadCount(1);
}

AddressFiles::~AddressFiles() {
    m_control.interrupt();
    m_searchers.clear();
    m_adders.waitForDone();
    m_searchers.waitForDone();
}

AddressFiles::Opening AddressFiles::opening() const {
    return [store = m_store] { return store->open(); };
}

void AddressFiles::refresh() {
    lookAgain([](const AddressLibrary&) { return Result<void>{}; });
}

void AddressFiles::remove(const QString& name) {
    lookAgain([name = toUtf8(name)](const AddressLibrary& library) { return library.remove(name); });
}

/// Does something to the folder, then tells what is in it.
void AddressFiles::lookAgain(std::function<Result<void>(const AddressLibrary&)> before) {
    m_searchers.start([this, store = m_store, before = std::move(before)] {
        const Result<void> done = before(store->library);
        store->reopen();
        auto files = std::make_shared<std::vector<AddressFile>>(store->library.files());
        QMetaObject::invokeMethod(
            this,
            [this, done, files] {
                m_files = std::move(*files);
                m_known = true;
                Q_EMIT changed();
                if (!done) {
                    Q_EMIT failed(done.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void AddressFiles::add(const QStringList& paths) {
    if (isBusy() || paths.isEmpty()) {
        return;
    }
    const RunningTask task = m_tasks.start(tr("Reading addresses"));
    m_task = task.id;
    m_control = task.control;
    Q_EMIT busyChanged();
    addNext(paths, task.control);
}

void AddressFiles::addNext(QStringList paths, const TaskControl& control) {
    if (paths.isEmpty()) {
        endTask();
        return;
    }
    const std::string path = toUtf8(paths.takeFirst());
    m_adders.start([this, store = m_store, path, paths, control] {
        auto result = std::make_shared<Result<AddedAddressFile>>(store->library.add(path, control));
        QMetaObject::invokeMethod(
            this,
            [this, result, paths, control] {
                if (!*result) {
                    endTask();
                    Q_EMIT failed(result->error());
                    return;
                }
                Q_EMIT added(**result);
                refresh();
                addNext(paths, control);
            },
            Qt::QueuedConnection);
    });
}

void AddressFiles::endTask() {
    m_tasks.finish(std::exchange(m_task, 0));
    Q_EMIT busyChanged();
}

void AddressFiles::interrupt() {
    m_control.interrupt();
}

void AddressFiles::search(const AddressSearch& search, QObject* context, Found found) {
    m_searchers.start([this, store = m_store, search, context = QPointer(context), found = std::move(found)] {
        auto hits = std::make_shared<std::vector<AddressHit>>(store->open()->search(search));
        QMetaObject::invokeMethod(
            this,
            [context, found, hits] {
                if (context) {
                    found(*hits);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace maillage
