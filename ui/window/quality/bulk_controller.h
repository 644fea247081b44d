// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/quality_report.h"
#include "ui/presenters/workspace.h"

#include <QObject>

class QWidget;

namespace maillage {

class ChangeDialog;

/// Opens what changes many places at once.
class BulkController : public QObject {
    Q_OBJECT

public:
    BulkController(Workspace& workspace, QWidget& window);

    /// The selected places.
    void editSelection();
    /// The topic's faults in these places, which ascend.
    void mend(const FaultTopic& topic, const std::vector<std::int64_t>& places);

Q_SIGNALS:
    void opened(maillage::ChangeDialog* dialog);
    void told(const QString& sentence);

private:
    void open(ChangeDialog* dialog);

    Workspace& m_workspace;
    QWidget& m_window;
};

} // namespace maillage
