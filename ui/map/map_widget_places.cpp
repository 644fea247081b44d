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

void MapWidget::openCluster(const MapMark& mark, QPointF at) {
    const double zoom = view().zoom();
    const ClusterIndex& index = m_scene.index();
    const MarkLevel& level = index.level(zoom);
    const std::vector<std::int64_t> ids = m_scene.idsOf(mark);
    const auto separating = index.separatingZoom(level, mark, zoom);
    if (!separating) {
        listPlaces(ids, m_quick->mapToGlobal(at.toPoint()));
    } else {
        Box box;
        for (const std::uint32_t i : level.members(mark)) {
            box.include(index.points().points()[i].position);
        }
        const MapView closer = MapView::fitting(box, view().size(), clusterMargin, *separating + 1.0);
        centreOn(closer.centre(), std::max<double>(closer.zoom(), *separating));
    }
    emit clusterOpened(ids);
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
        menu->addAction(tr("%n more places", nullptr, static_cast<int>(ids.size() - longestList)))->setEnabled(false);
    }
    menu->popup(global);
}

void MapWidget::showTip(const std::optional<MapMark>& mark, QPointF at) {
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    const QString text = mark->count == 1 ? m_scene.nameOf(m_scene.idsOf(*mark).front()).toHtmlEscaped()
                                          : tr("%n places", nullptr, static_cast<int>(mark->count));
    QToolTip::showText(m_quick->mapToGlobal(at.toPoint()), text, m_quick);
}

} // namespace maillage
