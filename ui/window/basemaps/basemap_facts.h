// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "ui/map/basemap_choice.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace maillage {

/// What can be told of a basemap.
struct BasemapFacts {
    QString title{}; ///< its own; empty where it has none
    QString kind{};  ///< "Vector tiles (OpenMapTiles)"
    Box bounds{};    ///< empty: not known
    int minZoom = 0;
    int maxZoom = 0;
    std::optional<qint64> bytes{}; ///< of a file
    QString attribution{};
    QString licence{}; ///< empty: not known
    QString problem{}; ///< why it cannot be used; then only the size is known
};

/// Reads files: not for the UI thread.
[[nodiscard]] BasemapFacts factsOf(const BasemapChoice& choice);

/// Finds out about basemaps on a thread of its own. Lives on the UI thread; destruction waits for the file under way.
class BasemapInspector : public QObject {
    Q_OBJECT

public:
    explicit BasemapInspector(QObject* parent = nullptr);
    ~BasemapInspector() override;

    /// known() for each. What was asked before is dropped.
    void inspect(const std::vector<BasemapChoice>& choices);

Q_SIGNALS:
    void known(const maillage::BasemapChoice& choice, const maillage::BasemapFacts& facts);

private:
    QThreadPool m_pool;
};

} // namespace maillage
