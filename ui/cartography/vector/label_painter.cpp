// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/label_painter.h"

#include "ui/cartography/vector/halo.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace maillage {

namespace {

/// A candidate of a tile in the picture.
struct Wanted {
    const LabelCandidate* candidate;
    QPointF origin; ///< of its tile, painter units

    [[nodiscard]] QPointF anchor() const { return origin + candidate->anchor; }
};

/// The more wanted first; the rest makes the order the same whatever the order of the tiles.
bool isBefore(const Wanted& a, const Wanted& b) {
    const auto key = [](const Wanted& wanted) {
        return std::tuple(wanted.candidate->priority, -static_cast<std::int64_t>(wanted.candidate->importance));
    };
    if (key(a) != key(b)) {
        return key(a) < key(b);
    }
    if (const int order = a.candidate->text.compare(b.candidate->text); order != 0) {
        return order < 0;
    }
    return std::tuple(a.anchor().y(), a.anchor().x()) < std::tuple(b.anchor().y(), b.anchor().x());
}

QRectF dotOf(const Wanted& wanted) {
    const double radius = wanted.candidate->dot / 2;
    return {wanted.anchor() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

/// Chooses which names are written, and where.
class Placement {
public:
    Placement(const VectorLook& look, LabelBoard& board)
        : m_look(look)
        , m_board(board) {}

    /// The index of the place taken.
    [[nodiscard]] std::optional<std::size_t> place(const Wanted& wanted) {
        if (isRepeated(wanted) || (wanted.candidate->dot > 0 && !m_board.isFree(dotOf(wanted)))) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < wanted.candidate->places.size(); ++i) {
            if (tryTake(wanted, wanted.candidate->places[i])) {
                m_written[wanted.candidate->text].push_back(wanted.anchor());
                return i;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isRepeated(const Wanted& wanted) const {
        const auto found = m_written.constFind(wanted.candidate->text);
        const double nearest = wanted.candidate->rule->repeat * m_look.unit;
        return found != m_written.constEnd() && std::ranges::any_of(*found, [&](QPointF other) {
                   const QPointF d = other - wanted.anchor();
                   return std::hypot(d.x(), d.y()) < nearest;
               });
    }

    [[nodiscard]] bool tryTake(const Wanted& wanted, const TextPlace& place) {
        const double gap = wanted.candidate->rule->gap * m_look.unit;
        const auto grown = [&](const QRectF& box) {
            return box.translated(wanted.origin).adjusted(-gap, -gap / 2, gap, gap / 2);
        };
        if (!std::ranges::all_of(place.boxes, [&](const QRectF& box) { return m_board.isFree(grown(box)); })) {
            return false;
        }
        for (const QRectF& box : place.boxes) {
            m_board.take(box.translated(wanted.origin));
        }
        if (wanted.candidate->dot > 0) {
            m_board.take(dotOf(wanted));
        }
        return true;
    }

    const VectorLook& m_look;
    LabelBoard& m_board;
    QHash<QString, std::vector<QPointF>> m_written;
};

double haloWidth(const LabelRule& rule, const VectorLook& look) {
    return rule.plate || rule.halo.alpha == 0 ? 0 : rule.haloWidth * look.unit;
}

void paintPlate(QPainter& painter, const LabelRule& rule, const TextPlace& text, const VectorLook& look) {
    if (rule.plate) {
        painter.setPen(QPen(toColor(rule.colour), 0.7 * look.unit));
        painter.setBrush(toColor(*rule.plate));
        for (const QRectF& box : text.boxes) {
            painter.drawRoundedRect(box, 2.5 * look.unit, 2.5 * look.unit);
        }
    }
}

void paintDot(QPainter& painter, const LabelCandidate& candidate, const VectorLook& look) {
    if (candidate.dot > 0) {
        painter.setPen(QPen(toColor(candidate.rule->halo), 0.8 * look.unit));
        painter.setBrush(toColor(candidate.rule->colour));
        painter.drawEllipse(candidate.anchor, candidate.dot / 2, candidate.dot / 2);
    }
}

/// On paper, at its place in the tile's coordinates.
void paintLabel(QPainter& painter, const LabelCandidate& candidate, std::size_t place, const VectorLook& look) {
    const LabelRule& rule = *candidate.rule;
    const TextPlace& text = candidate.places[place];
    const QFont font = look.fontOf(rule);
    paintPlate(painter, rule, text, look);
    paintDot(painter, candidate, look);
    if (const double width = haloWidth(rule, look); width > 0) {
        strokeRuns(painter, text.runs, font,
                   QPen(toColor(rule.halo), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    paintRuns(painter, text.runs, font, toColor(rule.colour));
}

/// A transparent picture, painted on in the coordinates of the tile from `corner` on.
class SpriteSheet {
public:
    SpriteSheet(QSize pixels, double ratio, QPointF corner)
        : m_image(pixels, QImage::Format_ARGB32_Premultiplied)
        , m_corner(corner) {
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
    }

    template<typename Paint>
    void paint(Paint paint) {
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(-m_corner);
        paint(painter);
    }

    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    QImage m_image;
    QPointF m_corner;
};

LabelCandidate::Sprite drawSprite(const LabelCandidate& candidate, std::size_t place, const VectorLook& look,
                                  double ratio) {
    QRectF bounds = boundsOf(candidate.places[place]);
    if (candidate.dot > 0) {
        bounds |=
            QRectF(candidate.anchor, QSizeF()).adjusted(-candidate.dot, -candidate.dot, candidate.dot, candidate.dot);
    }
    const double edge = 2 + candidate.rule->haloWidth * look.unit;
    bounds.adjust(-edge, -edge, edge, edge);
    const QPointF corner(std::floor(bounds.left() * ratio) / ratio, std::floor(bounds.top() * ratio) / ratio);
    const QSizeF size = (bounds.bottomRight() - corner).isNull()
                            ? QSizeF(1, 1)
                            : QSizeF(bounds.right() - corner.x(), bounds.bottom() - corner.y());
    const LabelRule& rule = *candidate.rule;
    const TextPlace& text = candidate.places[place];
    const QSize pixels(static_cast<int>(std::ceil(size.width() * ratio)),
                       static_cast<int>(std::ceil(size.height() * ratio)));
    SpriteSheet letters(pixels, ratio, corner);
    letters.paint([&](QPainter& painter) { paintRuns(painter, text.runs, look.fontOf(rule), toColor(rule.colour)); });
    SpriteSheet whole(pixels, ratio, corner);
    whole.paint([&](QPainter& painter) {
        paintPlate(painter, rule, text, look);
        paintDot(painter, candidate, look);
        if (const double width = haloWidth(rule, look); width > 0) {
            painter.drawImage(corner, haloOf(letters.image(), toColor(rule.halo), width / 2 * ratio));
        }
        painter.drawImage(corner, letters.image());
    });
    return {whole.image(), corner};
}

} // namespace

std::vector<std::pair<std::shared_ptr<const LabelLayout>, QPointF>>
LabelPainter::layoutsOf(std::span<const PlacedScene> scenes, const VectorLook& look) {
    if (m_zoom != look.zoom || m_style != look.map) {
        m_layouts.clear();
        m_zoom = look.zoom;
        m_style = look.map;
    }
    std::vector<std::pair<std::shared_ptr<const LabelLayout>, QPointF>> result;
    decltype(m_layouts) kept;
    for (const PlacedScene& placed : scenes) {
        const double side = std::round(placed.tile.width() * 8) / 8; // snapped tiles differ by a pixel
        const auto key = std::pair(placed.scene.get(), std::round(side / 4));
        auto found = m_layouts.find(key);
        const auto layout =
            found == m_layouts.end() ? std::make_shared<const LabelLayout>(placed.scene, side, look) : found->second;
        if (kept.emplace(key, layout).second) {
            result.emplace_back(layout, placed.tile.topLeft());
        }
    }
    m_layouts = std::move(kept);
    return result;
}

void LabelPainter::paint(QPainter& painter, std::span<const PlacedScene> scenes, const VectorLook& look,
                         LabelBoard& board) {
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio) {
        m_layouts.clear();
        m_ratio = ratio;
    }
    const auto layouts = layoutsOf(scenes, look);
    std::vector<Wanted> wanted;
    for (const auto& [layout, origin] : layouts) {
        for (const LabelCandidate& candidate : layout->candidates()) {
            wanted.push_back({&candidate, origin});
        }
    }
    std::ranges::sort(wanted, isBefore);
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster;
    Placement placement(look, board);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Wanted& label : wanted) {
        const auto place = placement.place(label);
        if (!place) {
            continue;
        }
        if (!isScreen) {
            painter.translate(label.origin);
            paintLabel(painter, *label.candidate, *place, look);
            painter.translate(-label.origin);
            continue;
        }
        auto& sprites = label.candidate->sprites;
        sprites.resize(label.candidate->places.size());
        if (sprites[*place].image.isNull()) {
            sprites[*place] = drawSprite(*label.candidate, *place, look, ratio);
        }
        painter.drawImage(label.origin + sprites[*place].offset, sprites[*place].image);
    }
    painter.restore();
}

} // namespace maillage
