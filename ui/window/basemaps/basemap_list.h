// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"

#include <QObject>

#include <optional>
#include <vector>

class QSettings;

namespace maillage {

/// The basemaps to choose from, in the user's order, which is kept: the bundled one and OpenStreetMap, which stay, and
/// those that were added.
class BasemapList : public QObject {
    Q_OBJECT

public:
    explicit BasemapList(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<BasemapChoice>& entries() const { return m_entries; }

    [[nodiscard]] std::optional<std::size_t> indexOf(const BasemapChoice& choice) const;

    [[nodiscard]] static bool canRemove(const BasemapChoice& choice);

    /// At the end, unless it is there.
    void add(const BasemapChoice& choice);
    /// To the place of another; the others keep their order.
    void move(std::size_t from, std::size_t to);
    /// From the list; files stay where they are.
    void remove(std::size_t index);

Q_SIGNALS:
    void changed();

private:
    void keep();

    QSettings& m_settings;
    std::vector<BasemapChoice> m_entries;
};

/// What a list calls it: a file by its name, a server by its host.
[[nodiscard]] QString basemapName(const BasemapChoice& choice);

} // namespace maillage
