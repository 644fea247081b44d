// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/basemaps/basemap_builder.h"

#include "core/osm/basemap_account.h"
#include "ui/presenters/texts/text.h"

#include <memory>
#include <utility>

namespace maillage {

namespace {

QStringList accountText(const BasemapOrder& order, const BasemapReport& report) {
    QStringList sentences;
    for (const Message& message : accountOf(order, report)) {
        sentences << sentenceOf(message);
    }
    return sentences;
}

} // namespace

BasemapBuilder::BasemapBuilder(TaskBoard& tasks, QObject* parent)
    : QObject(parent)
    , m_tasks(tasks) {
    m_pool.setMaxThreadCount(1);
}

BasemapBuilder::~BasemapBuilder() {
    m_control.interrupt();
    m_pool.waitForDone();
}

void BasemapBuilder::start(const BasemapOrder& order) {
    if (isBusy()) {
        return;
    }
    const RunningTask task = m_tasks.start(tr("Making a basemap"));
    m_task = task.id;
    m_control = task.control;
    Q_EMIT busyChanged();
    m_pool.start([this, order = std::make_shared<const BasemapOrder>(order), control = task.control] {
        // Shared, for a function object that Qt copies.
        const auto account = std::make_shared<const Result<QStringList>>(
            buildBasemap(*order, control).transform([&order](const BasemapReport& report) {
                return accountText(*order, report);
            }));
        QMetaObject::invokeMethod(this, [this, order, account] { end(*order, *account); }, Qt::QueuedConnection);
    });
}

void BasemapBuilder::end(const BasemapOrder& order, const Result<QStringList>& account) {
    m_tasks.finish(std::exchange(m_task, 0));
    Q_EMIT busyChanged();
    if (account) {
        Q_EMIT made(order, *account);
    } else {
        Q_EMIT failed(account.error());
    }
}

void BasemapBuilder::interrupt() {
    m_control.interrupt();
}

} // namespace maillage
