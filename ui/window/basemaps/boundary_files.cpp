// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/boundary_files.h"

#include "ui/cartography/ground/boundary_layer.h"
#include "ui/presenters/texts/text.h"

#include <QFile>
#include <QSettings>

namespace maillage {

namespace {

const QString filesKey = QStringLiteral("map/boundaries");

} // namespace

BoundaryFiles::BoundaryFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    m_pool.setMaxThreadCount(1);
}

BoundaryFiles::~BoundaryFiles() {
    m_pool.waitForDone();
}

QStringList BoundaryFiles::files() const {
    return m_settings.value(filesKey).toStringList();
}

void BoundaryFiles::restore() {
    QStringList paths = files();
    paths.removeIf([](const QString& path) { return !QFile::exists(path); });
    if (!paths.isEmpty()) {
        use(paths);
    }
}

void BoundaryFiles::use(const QStringList& paths) {
    const int wanted = ++m_wanted;
    if (paths.isEmpty()) {
        m_settings.remove(filesKey);
        m_boundaries.reset();
        m_layer.reset();
        Q_EMIT changed();
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths) {
        files.push_back(toPath(path));
    }
    m_pool.start([this, wanted, paths, files = std::move(files)] {
        const auto loaded = Boundaries::load(files);
        auto layer = loaded ? std::make_shared<const BoundaryLayer>(**loaded) : nullptr;
        QMetaObject::invokeMethod(
            this,
            [this, wanted, paths, loaded, layer] {
                if (wanted != m_wanted) {
                    return;
                }
                if (!loaded) {
                    Q_EMIT failed(loaded.error());
                    return;
                }
                m_boundaries = *loaded;
                m_layer = layer;
                m_settings.setValue(filesKey, paths);
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace maillage
