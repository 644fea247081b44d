// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_library.h"
#include "ui/presenters/session/task_board.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace maillage {

/// The address files of the user's data folder, and what is found in them. Lives on the UI thread and never waits
/// there: the folder is looked at, changed and searched on threads of its own. Destruction interrupts what runs.
class AddressFiles : public QObject {
    Q_OBJECT

public:
    explicit AddressFiles(TaskBoard& tasks, std::string folder = AddressLibrary::defaultFolder(),
                          QObject* parent = nullptr);
    ~AddressFiles() override;

    /// Looks at the folder; then changed().
    void refresh();

    /// As of the last changed().
    [[nodiscard]] const std::vector<AddressFile>& files() const { return m_files; }

    /// Whether the folder has been looked at.
    [[nodiscard]] bool isKnown() const { return m_known; }

    /// While files are added.
    [[nodiscard]] bool isBusy() const { return m_task != 0; }

    /// What to search in, for a thread of one's own: it opens the files where nobody has before. Never null.
    using Opening = std::function<AddressFinder::Pointer()>;
    [[nodiscard]] Opening opening() const;

    /// One file after the other; added() for each, and changed(). Interrupted or failed, the others stay undone.
    void add(const QStringList& paths);
    void remove(const QString& name);
    void interrupt();

    using Found = std::function<void(const std::vector<AddressHit>&)>;
    /// Comes back to `context`, unless it is gone.
    void search(const AddressSearch& search, QObject* context, Found found);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void added(const maillage::AddedAddressFile& file);
    void failed(const maillage::Error& error);

private:
    struct Store;

    void addNext(QStringList paths, const TaskControl& control);
    void endTask();
    void lookAgain(std::function<Result<void>(const AddressLibrary&)> before);

    TaskBoard& m_tasks;
    std::shared_ptr<Store> m_store; ///< shared with the threads
    std::vector<AddressFile> m_files;
    bool m_known = false;
    int m_task = 0;
    TaskControl m_control;
    QThreadPool m_adders;
    QThreadPool m_searchers;
};

} // namespace maillage
