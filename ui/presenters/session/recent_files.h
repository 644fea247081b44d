// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace maillage {

/// The hub files opened lately, the latest first, kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

    static constexpr qsizetype most = 10;

Q_SIGNALS:
    void changed();

private:
    void write(const QStringList& paths);

    QSettings& m_settings;
};

} // namespace maillage
