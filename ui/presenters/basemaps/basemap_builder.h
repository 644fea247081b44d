// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/osm/basemap_build.h"
#include "ui/presenters/session/task_board.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace maillage {

/// Makes basemaps of OpenStreetMap extracts on a thread of its own, one at a time. Lives on the UI thread, and no
/// longer than the task board; destruction interrupts what runs and waits for it.
class BasemapBuilder : public QObject {
    Q_OBJECT

public:
    explicit BasemapBuilder(TaskBoard& tasks, QObject* parent = nullptr);
    ~BasemapBuilder() override;

    [[nodiscard]] bool isBusy() const { return m_task != 0; }

    /// Then made() or failed(). Nothing while one is being made.
    void start(const BasemapOrder& order);
    void interrupt();

Q_SIGNALS:
    void busyChanged();
    /// `account`: what was made, in sentences.
    void made(const maillage::BasemapOrder& order, const QStringList& account);
    void failed(const maillage::Error& error);

private:
    void end(const BasemapOrder& order, const Result<QStringList>& account);

    TaskBoard& m_tasks;
    int m_task = 0;
    TaskControl m_control;
    QThreadPool m_pool;
};

} // namespace maillage
