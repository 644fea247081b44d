// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/table_controller.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/pages/places_page.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/tables/table_columns.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace maillage {

TableController::TableController(Workspace& workspace, WindowActions& actions, Pages pages, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pages(std::move(pages)) {
    connect(actions.copyRows, &QAction::triggered, this, &TableController::copy);
    connect(actions.columns, &QAction::triggered, this, &TableController::openColumns);
}

RecordsPage* TableController::recordsPage() const {
    const auto entity = m_pages.current();
    return entity == Entity::Person         ? &m_pages.people
           : entity == Entity::Organisation ? &m_pages.organisations
                                            : nullptr;
}

void TableController::openColumns() {
    if (RecordsPage* page = recordsPage()) {
        page->columns().openDialog();
    } else if (m_pages.current() == Entity::Place) {
        m_pages.places.table().columns().openDialog();
    }
}

void TableController::copy() {
    if (RecordsPage* page = recordsPage()) {
        copyRecords(*page);
    } else if (m_pages.current() == Entity::Place) {
        copyPlaces();
    }
}

void TableController::copyPlaces() {
    PlaceTable& table = m_pages.places.table();
    PlaceClipRequest request{
        .snapshot = m_workspace.session.snapshot(), .keys = table.selectedKeys(), .columns = table.shownColumns()};
    if (!request.keys.empty()) {
        startPlaceClip(m_workspace.session, std::move(request), this,
                       [this](const Result<ClipTexts>& texts) { toClipboard(texts, Entity::Place); });
    }
}

void TableController::copyRecords(RecordsPage& page) {
    if (!page.selected().empty()) {
        m_workspace.session.compute<ClipTexts>(
            this, page.clipWork(),
            [this, entity = page.entity()](const ClipTexts& texts) { toClipboard(texts, entity); });
    }
}

void TableController::toClipboard(const Result<ClipTexts>& texts, Entity entity) {
    if (!texts) {
        Q_EMIT told(sentenceOf(texts.error().message));
        return;
    }
    auto* data = new QMimeData;
    data->setText(texts->text);
    data->setHtml(texts->html);
    QGuiApplication::clipboard()->setMimeData(data);
    const auto count = static_cast<int>(texts->rows);
    Q_EMIT told(entity == Entity::Place ? tr("%Ln place(s) copied, to be pasted into a spreadsheet.", nullptr, count)
                : entity == Entity::Person
                    ? tr("%Ln person(s) copied, to be pasted into a spreadsheet.", nullptr, count)
                    : tr("%Ln organisation(s) copied, to be pasted into a spreadsheet.", nullptr, count));
}

} // namespace maillage
