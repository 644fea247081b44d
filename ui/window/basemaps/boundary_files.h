// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

class QSettings;

namespace maillage {

class Boundaries;
class BoundaryLayer;

/// The user's files of commune boundaries: remembered, and read off the UI thread.
class BoundaryFiles : public QObject {
    Q_OBJECT

public:
    explicit BoundaryFiles(QSettings& settings, QObject* parent = nullptr);
    ~BoundaryFiles() override;

    /// An empty list takes the outlines away.
    void use(const QStringList& paths);
    /// Those used last time.
    void restore();

    /// Those used last, whether they can be read or not.
    [[nodiscard]] QStringList files() const;

    /// Null without.
    [[nodiscard]] const std::shared_ptr<const Boundaries>& boundaries() const { return m_boundaries; }

    /// The same, to draw.
    [[nodiscard]] const std::shared_ptr<const BoundaryLayer>& layer() const { return m_layer; }

Q_SIGNALS:
    void changed();
    void failed(const Error& error);

private:
    QSettings& m_settings;
    std::shared_ptr<const Boundaries> m_boundaries;
    std::shared_ptr<const BoundaryLayer> m_layer;
    QThreadPool m_pool;
    int m_wanted = 0;
};

} // namespace maillage
