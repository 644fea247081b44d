// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/numbered_marks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace maillage {

namespace {

struct Cell {
    int column = 0;
    int row = 0;

    friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// Marks by cells of the grouping distance, so that neighbours are found without looking at all.
class MarkGrid {
public:
    explicit MarkGrid(double distance)
        : m_distance(distance) {}

    void add(NumberedMark mark) {
        const Cell cell = cellOf(mark.at);
        m_cells[cell].push_back(m_marks.size());
        m_marks.push_back(std::move(mark));
    }

    /// The nearest mark within the distance.
    [[nodiscard]] NumberedMark* near(QPointF at) {
        const Cell centre = cellOf(at);
        NumberedMark* best = nullptr;
        double bestDistance = m_distance;
        for (int row = centre.row - 1; row <= centre.row + 1; ++row) {
            for (int column = centre.column - 1; column <= centre.column + 1; ++column) {
                const auto found = m_cells.find(Cell{column, row});
                for (const std::size_t index : found == m_cells.end() ? std::vector<std::size_t>{} : found->second) {
                    const QPointF gap = m_marks[index].at - at;
                    const double distance = std::hypot(gap.x(), gap.y());
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = &m_marks[index];
                    }
                }
            }
        }
        return best;
    }

    [[nodiscard]] std::vector<NumberedMark> take() { return std::move(m_marks); }

private:
    [[nodiscard]] Cell cellOf(QPointF at) const {
        return {static_cast<int>(std::floor(at.x() / m_distance)), static_cast<int>(std::floor(at.y() / m_distance))};
    }

    double m_distance;
    std::vector<NumberedMark> m_marks;
    std::map<Cell, std::vector<std::size_t>> m_cells;
};

void join(NumberedMark& mark, const PrintedPlace& place, std::size_t number) {
    mark.numbers.push_back(number);
    mark.mixed = mark.mixed || mark.group != place.group;
    mark.hollow = mark.hollow && place.approximate;
}

QRectF plateOf(const NumberedMark& mark, const PlateSize& plateSize) {
    const QSizeF size = plateSize(mark);
    return {mark.at - QPointF(size.width() / 2, size.height() / 2), size};
}

void absorb(NumberedMark& into, const NumberedMark& other) {
    const auto mine = static_cast<double>(into.numbers.size());
    const auto theirs = static_cast<double>(other.numbers.size());
    into.at = (into.at * mine + other.at * theirs) / (mine + theirs);
    into.numbers.insert(into.numbers.end(), other.numbers.begin(), other.numbers.end());
    std::ranges::sort(into.numbers);
    into.mixed = into.mixed || other.mixed || into.group != other.group;
    into.hollow = into.hollow && other.hollow;
}

/// One pass; false when no plate covers another.
bool joinCovering(std::vector<NumberedMark>& marks, const PlateSize& plateSize) {
    std::vector<NumberedMark> kept;
    std::vector<QRectF> plates;
    for (const NumberedMark& mark : marks) {
        const QRectF plate = plateOf(mark, plateSize);
        const auto covered = std::ranges::find_if(plates, [&](const QRectF& other) { return other.intersects(plate); });
        if (covered == plates.end()) {
            kept.push_back(mark);
            plates.push_back(plate);
        } else {
            NumberedMark& into = kept[static_cast<std::size_t>(covered - plates.begin())];
            absorb(into, mark);
            *covered = plateOf(into, plateSize);
        }
    }
    const bool joined = kept.size() < marks.size();
    marks = std::move(kept);
    return joined;
}

/// The communes whose places all stand within `span`, each with the middle of its places.
std::map<QString, QPointF> smallCommunes(const std::vector<PrintedPlace>& places, const MapView& view, double span) {
    std::map<QString, QRectF> extents;
    for (const PrintedPlace& place : places) {
        if (place.located) {
            const QRectF point(view.toScreen(place.position), QSizeF(1e-6, 1e-6));
            QRectF& extent = extents[place.commune];
            extent = extent.isNull() ? point : extent.united(point);
        }
    }
    std::map<QString, QPointF> small;
    for (const auto& [commune, extent] : extents) {
        if (std::hypot(extent.width(), extent.height()) <= span) {
            small.emplace(commune, extent.center());
        }
    }
    return small;
}

} // namespace

std::vector<NumberedMark> numberMarks(const std::vector<PrintedPlace>& places, const MapView& view, double distance,
                                      double communeSpan, const PlateSize& plateSize) {
    const auto small = smallCommunes(places, view, communeSpan);
    MarkGrid grid(distance);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PrintedPlace& place = places[i];
        const auto commune = small.find(place.commune);
        const QPointF at = commune == small.end() ? view.toScreen(place.position) : commune->second;
        if (!place.located || !view.rect().contains(at)) {
            continue;
        }
        if (NumberedMark* mark = grid.near(at)) {
            join(*mark, place, i + 1);
        } else {
            grid.add({at, {i + 1}, place.group, place.approximate, false});
        }
    }
    std::vector<NumberedMark> marks = grid.take();
    while (joinCovering(marks, plateSize)) {
    }
    return marks;
}

QStringList numberRanges(const std::vector<std::size_t>& numbers) {
    QStringList ranges;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) {
            ++last;
        }
        const bool range = last > i + 1;
        const std::size_t shownLast = range ? last : i;
        ranges += range ? QStringLiteral("%1–%2").arg(numbers[i]).arg(numbers[last]) : QString::number(numbers[i]);
        i = shownLast + 1;
    }
    return ranges;
}

} // namespace maillage
