// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_widget.h"

#include <QMenu>
#include <QQuickWidget>
#include <QToolTip>

#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t longestList = 40;
constexpr double clusterMargin = 90;

} // namespace

/// Grouping many places for nearer zooms takes a while: not on this thread.
void MapWidget::openCluster(const MapMark& mark, QPointF at) {
    m_opener.start([this, index = m_scene.index(), mark, view = view(), at] {
        const MarkLevel& level = index.level(view.zoom());
        ClusterOpening opening{.ids = {}, .box = {}, .separating = index.separatingZoom(level, mark, view.zoom())};
        for (const std::uint32_t i : level.members(mark)) {
            opening.ids.push_back(index.points().points()[i].id);
            opening.box.include(index.points().points()[i].position);
        }
        QMetaObject::invokeMethod(
            this, [this, opening = std::move(opening), at] { showCluster(opening, at); }, Qt::QueuedConnection);
    });
}

void MapWidget::showCluster(const ClusterOpening& opening, QPointF at) {
    if (!opening.separating) {
        listPlaces(opening.ids, m_quick->mapToGlobal(at.toPoint()));
    } else {
        const MapView closer = MapView::fitting(opening.box, view().size(), clusterMargin, *opening.separating + 1.0);
        centreOn(closer.centre(), std::max<double>(closer.zoom(), *opening.separating));
    }
    emit clusterOpened(opening.ids);
}

void MapWidget::listPlaces(const std::vector<std::int64_t>& ids, QPoint global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::int64_t id : ids | std::views::take(longestList)) {
        QString name = m_scene.nameOf(id);
        menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, id] { emit placeSelected(id); });
    }
    if (ids.size() > longestList) {
        menu->addAction(tr("%Ln more places", nullptr, static_cast<int>(ids.size() - longestList)))->setEnabled(false);
    }
    menu->popup(global);
}

void MapWidget::showTip(const std::optional<MapMark>& mark, QPointF at) {
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    const QString text = mark->count == 1 ? m_scene.nameOf(m_scene.idsOf(*mark).front()).toHtmlEscaped()
                                          : tr("%Ln places", nullptr, static_cast<int>(mark->count));
    QToolTip::showText(m_quick->mapToGlobal(at.toPoint()), text, m_quick);
}

} // namespace maillage
