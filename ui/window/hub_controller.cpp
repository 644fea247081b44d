// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hub_controller.h"

#include "core/import/sample.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace maillage {

namespace {

const QString ending = QStringLiteral("maillage");

QStringList hubFilters() {
    return {HubController::tr("Hubs of Maillage (*.maillage)"), HubController::tr("All files (*)")};
}

} // namespace

HubController::HubController(HubSession& session, RecentFiles& recent, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_recent(recent)
    , m_dialogs(dialogs)
    , m_window(window) {
    connect(&session, &HubSession::stateChanged, this, &HubController::followState);
    connect(&session, &HubSession::openFailed, this, &HubController::showOpenFailure);
    connect(&session, &HubSession::copySaved, this, [this](const QString& path) {
        Q_EMIT told(tr("A copy was saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&session, &HubSession::failed, this, [this](const Error& error) {
        m_dialogs.tellProblem(&m_window, tr("That did not work"), sentenceOf(error.message));
    });
}

void HubController::askNew(std::function<void()> then) {
    const FileQuestion question{
        .title = tr("New hub"), .filters = hubFilters(), .suggested = tr("hub.maillage"), .ending = ending};
    m_dialogs.saveFile(&m_window, question, [this, then = std::move(then)](const QString& path) {
        m_asked = path;
        m_then = then;
        m_fills = false;
        m_session.create(path);
    });
}

void HubController::askOpen() {
    const FileQuestion question{.title = tr("Open a hub"), .filters = hubFilters()};
    m_dialogs.openFile(&m_window, question, [this](const QString& path) { open(path); });
}

void HubController::open(const QString& path) {
    m_then = {};
    m_fills = false;
    m_asked = QFileInfo(path).absoluteFilePath();
    m_session.open(m_asked);
}

QString HubController::samplePath() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(tr("Sample.maillage"));
}

void HubController::openSample(const QString& path) {
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_asked = path;
    m_fills = true;
    m_session.create(path);
}

void HubController::fillSample() {
    m_session.editLong(
        tr("Filling the sample"), [](Editor& editor, const TaskControl&) { return loadSample(editor); }, this,
        [this](const Result<ChangeReport>& report) {
            if (!report) {
                m_dialogs.tellProblem(&m_window, tr("The sample could not be made"),
                                      sentenceOf(report.error().message));
                return;
            }
            Q_EMIT sampleFilled();
        });
}

void HubController::askSaveCopy() {
    const QString base = QFileInfo(m_session.path()).completeBaseName();
    const FileQuestion question{.title = tr("Save a copy"),
                                .filters = hubFilters(),
                                .suggested = tr("%1 copy.maillage").arg(base),
                                .ending = ending};
    m_dialogs.saveFile(&m_window, question, [this](const QString& path) { m_session.saveCopy(path); });
}

void HubController::followState() {
    if (!m_session.isOpen()) {
        return;
    }
    m_recent.add(m_session.path());
    if (std::exchange(m_fills, false)) {
        fillSample();
    }
    if (const auto then = std::exchange(m_then, {})) {
        then();
    }
}

void HubController::showOpenFailure(const Error& error) {
    m_fills = false;
    m_then = {};
    if (error.kind == ErrorKind::NotFound) {
        m_recent.remove(m_asked);
    }
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    m_dialogs.tellProblem(&m_window, tr("“%1” could not be opened").arg(QFileInfo(m_asked).fileName()),
                          sentenceOf(error.message));
}

} // namespace maillage
