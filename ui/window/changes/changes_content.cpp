// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changes/changes_content.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

namespace maillage {

ChangesContent contentOf(const PeriodReport& report, const QString& hubName) {
    ChangesContent content;
    content.title = QCoreApplication::translate("Changes", "What has changed in the directory");
    content.period = periodWords(report.period);
    content.hub = hubName;
    content.date = readableDate(formatDate(today()));
    for (const PlaceChangeKind kind : allPlaceChangeKinds) {
        ChangesContent::Section section;
        for (const PlaceChange& change : report.changes) {
            if (change.kind == kind) {
                section.rows.push_back({toQString(change.name).simplified(), toQString(change.commune),
                                        changeWords(change).join(QLatin1Char('\n'))});
            }
        }
        if (!section.rows.empty()) {
            section.title = placeChangeCount(kind, section.rows.size());
            content.sections.push_back(std::move(section));
        }
    }
    return content;
}

} // namespace maillage
