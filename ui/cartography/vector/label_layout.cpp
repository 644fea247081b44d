// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/label_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace maillage {

namespace {

constexpr std::size_t mostAlongALine = 32;

/// By class and place: the rules in force at this zoom.
class RulesInForce {
public:
    explicit RulesInForce(const VectorLook& look) {
        const std::vector<LabelRule>& rules = look.style->labels;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i].appliesAt(look.zoom)) {
                for (const SceneClass what : rules[i].of) {
                    m_rules.emplace(std::pair(what, rules[i].place), i); // the first counts
                }
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> of(const SceneLabel& label) const {
        const auto found = m_rules.find(std::pair(label.what, label.place));
        return found == m_rules.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::pair<SceneClass, LabelPlace>, std::size_t> m_rules;
};

QString textOf(std::string_view utf8, const LabelRule& rule) {
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return rule.capitals ? text.toUpper() : text;
}

/// A road's number needs no direction: it stands upright on the line.
TextPlace plateOn(const QString& text, QPointF at, const QFontMetricsF& metrics) {
    TextPlace place = textAround(text, at, 0, metrics);
    const double edge = metrics.height() * 0.25;
    for (QRectF& box : place.boxes) {
        box.adjust(-edge, -edge / 3, edge, edge / 3);
    }
    return place;
}

double lengthOf(std::span<const QPointF> line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    }
    return length;
}

} // namespace

LabelLayout::LabelLayout(std::shared_ptr<const VectorScene> scene, double side, const VectorLook& look)
    : m_scene(std::move(scene))
    , m_side(side) {
    const RulesInForce rules(look);
    std::map<std::size_t, QFontMetricsF> fonts;
    for (const SceneLabel& label : m_scene->labels) {
        if (const auto rule = rules.of(label)) {
            auto font = fonts.find(*rule);
            if (font == fonts.end()) {
                font = fonts.emplace(*rule, QFontMetricsF(look.fontOf(look.style->labels[*rule]))).first;
            }
            add(label, *rule, font->second, look);
        }
    }
}

std::vector<QPointF> LabelLayout::pointsOf(const SceneLabel& label) const {
    const double scale = m_side / sceneTileSide;
    std::vector<QPointF> points;
    for (const ScenePoint& point : m_scene->pointsOf(label)) {
        points.emplace_back(point.x * scale, point.y * scale);
    }
    return points;
}

void LabelLayout::add(const SceneLabel& label, std::size_t priority, const QFontMetricsF& metrics,
                      const VectorLook& look) {
    const LabelRule& rule = look.style->labels[priority];
    const LabelCandidate candidate{.rule = &rule,
                                   .priority = priority,
                                   .importance = label.importance,
                                   .text = textOf(m_scene->textOf(label), rule),
                                   .dot = label.place == LabelPlace::Point ? look.length(rule.dot) : 0};
    if (label.place == LabelPlace::Point) {
        LabelCandidate placed = candidate;
        placed.anchor = pointsOf(label).front();
        addPoint(std::move(placed), metrics, look);
    } else {
        addLine(candidate, label, metrics, look);
    }
}

void LabelLayout::addPoint(LabelCandidate candidate, const QFontMetricsF& metrics, const VectorLook& look) {
    const double wrap = candidate.rule->wrap * metrics.averageCharWidth() * 1.7;
    if (candidate.dot <= 0) {
        candidate.places.push_back(textAround(candidate.text, candidate.anchor, wrap, metrics));
    } else {
        const double gap = candidate.dot / 2 + 2.5 * look.unit;
        for (const TextSide side : {TextSide::Right, TextSide::Left, TextSide::Above, TextSide::Below}) {
            candidate.places.push_back(textBeside(candidate.text, candidate.anchor, side, gap, wrap, metrics));
        }
    }
    m_candidates.push_back(std::move(candidate));
}

void LabelLayout::addLine(const LabelCandidate& candidate, const SceneLabel& label, const QFontMetricsF& metrics,
                          const VectorLook& look) {
    const std::vector<QPointF> line = pointsOf(label);
    const bool isPlate = label.place == LabelPlace::Plate;
    const double width = metrics.horizontalAdvance(candidate.text);
    if (line.size() < 2 || lengthOf(line) < width) {
        return;
    }
    std::vector<double> middles = placesAlong(line, width, candidate.rule->repeat * look.unit);
    middles.resize(std::min(middles.size(), mostAlongALine));
    for (const double middle : middles) {
        const auto along = textAlong(candidate.text, line, middle, metrics);
        if (!along) {
            continue;
        }
        LabelCandidate placed = candidate;
        placed.anchor = boundsOf(*along).center();
        placed.places.push_back(isPlate ? plateOn(candidate.text, placed.anchor, metrics) : *along);
        m_candidates.push_back(std::move(placed));
    }
}

} // namespace maillage
