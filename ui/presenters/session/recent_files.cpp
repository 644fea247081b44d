// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace maillage {

namespace {

const QString settingsKey = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {}

QStringList RecentFiles::paths() const {
    return m_settings.value(settingsKey).toStringList();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    write(paths.mid(0, most));
}

void RecentFiles::remove(const QString& path) {
    QStringList paths = this->paths();
    if (paths.removeAll(path) > 0) {
        write(paths);
    }
}

void RecentFiles::clear() {
    write({});
}

void RecentFiles::write(const QStringList& paths) {
    m_settings.setValue(settingsKey, paths);
    Q_EMIT changed();
}

} // namespace maillage
