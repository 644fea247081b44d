// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/tables/place_clip.h"
#include "ui/presenters/workspace.h"

#include <QObject>

#include <functional>
#include <optional>

namespace maillage {

class PlacesPage;
class RecordsPage;
class WindowActions;

/// What the actions do with the table of the page in front: copy its selected rows, choose its columns.
class TableController : public QObject {
    Q_OBJECT

public:
    /// The pages that hold tables; `current`: which is in front.
    struct Pages {
        PlacesPage& places;
        RecordsPage& people;
        RecordsPage& organisations;
        std::function<std::optional<Entity>()> current;
    };

    TableController(Workspace& workspace, WindowActions& actions, Pages pages, QObject* parent);

    void copy();
    void openColumns();

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void copyPlaces();
    void copyRecords(RecordsPage& page);
    void toClipboard(const Result<ClipTexts>& texts, Entity entity);
    [[nodiscard]] RecordsPage* recordsPage() const;

    Workspace& m_workspace;
    Pages m_pages;
};

} // namespace maillage
