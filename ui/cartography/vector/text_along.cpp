// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/text_runs.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {

namespace {

constexpr double degrees = 180 / std::numbers::pi;
constexpr double largestTurn = 80;      // from one end of a text to the other
constexpr double largestBend = 28;      // from letter to letter
constexpr double straightWithin = 0.12; // of the text's height: such a text is one run

double distance(QPointF a, QPointF b) {
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

/// The difference of two directions, in degrees within ±180.
double turnBetween(double from, double to) {
    return std::remainder(to - from, 360.0);
}

/// A line that is asked for points at distances from its beginning.
class Track {
public:
    explicit Track(std::span<const QPointF> line)
        : m_line(line) {
        m_at.reserve(line.size());
        double length = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            length += i > 0 ? distance(line[i - 1], line[i]) : 0;
            m_at.push_back(length);
        }
    }

    [[nodiscard]] double length() const { return m_at.back(); }

    [[nodiscard]] QPointF pointAt(double along) const {
        const auto after = std::ranges::upper_bound(m_at, along);
        const auto i =
            static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(after - m_at.begin(), 1, std::ssize(m_at) - 1));
        const double step = m_at[i] - m_at[i - 1];
        const double part = step > 0 ? std::clamp((along - m_at[i - 1]) / step, 0.0, 1.0) : 0;
        return m_line[i - 1] + (m_line[i] - m_line[i - 1]) * part;
    }

    /// From one place to another, in degrees clockwise from eastwards.
    [[nodiscard]] double directionBetween(double from, double to) const {
        const QPointF d = pointAt(to) - pointAt(from);
        return std::atan2(d.y(), d.x()) * degrees;
    }

    /// How much the line bends between two places: the sum of all turns, in degrees.
    [[nodiscard]] double bendWithin(double from, double to) const {
        constexpr int steps = 8;
        double sum = 0;
        double last = directionBetween(from, from + (to - from) / steps);
        for (int i = 1; i < steps; ++i) {
            const double next = directionBetween(from + (to - from) * i / steps, from + (to - from) * (i + 1) / steps);
            sum += std::abs(turnBetween(last, next));
            last = next;
        }
        return sum;
    }

    [[nodiscard]] double deviationWithin(double from, double to) const {
        const QPointF a = pointAt(from);
        const QPointF along = pointAt(to) - a;
        const double chord = std::hypot(along.x(), along.y());
        double most = 0;
        for (std::size_t i = 0; i < m_at.size(); ++i) {
            if (m_at[i] > from && m_at[i] < to) {
                const QPointF d = m_line[i] - a;
                most = std::max(most, std::abs(along.x() * d.y() - along.y() * d.x()) / std::max(chord, 1e-9));
            }
        }
        return most;
    }

private:
    std::span<const QPointF> m_line;
    std::vector<double> m_at;
};

/// Text along a track between two places of it, in the direction in which it can be read.
class Writing {
public:
    Writing(const QString& text, const Track& track, double from, double to, const QFontMetricsF& metrics)
        : m_text(text)
        , m_track(track)
        , m_metrics(metrics)
        , m_lift((metrics.ascent() - metrics.descent()) / 2 * 0.9) {
        const double direction = track.directionBetween(from, to);
        m_backwards = direction > 90 || direction <= -90;
        m_from = m_backwards ? to : from;
        m_sign = m_backwards ? -1 : 1;
        m_width = to - from;
    }

    [[nodiscard]] std::optional<TextPlace> run() {
        const double deviation = m_track.deviationWithin(std::min(m_from, end()), std::max(m_from, end()));
        if (deviation <= straightWithin * m_metrics.height()) {
            addPiece(m_text, 0, m_width);
            addBoxes();
            return std::move(m_place);
        }
        return addLetters() ? std::optional(std::move(m_place)) : std::nullopt;
    }

private:
    [[nodiscard]] double end() const { return m_from + m_sign * m_width; }

    /// From `begin` to `end` units from the text's beginning, on the chord between them.
    void addPiece(const QString& text, double begin, double end) {
        const QPointF a = m_track.pointAt(m_from + m_sign * begin);
        const QPointF b = m_track.pointAt(m_from + m_sign * end);
        const double angle = std::atan2(b.y() - a.y(), b.x() - a.x());
        const double width = m_metrics.horizontalAdvance(text);
        const QPointF middle = (a + b) / 2;
        const QPointF along(std::cos(angle), std::sin(angle));
        const QPointF down(-along.y(), along.x());
        m_place.runs.push_back({text, middle - along * (width / 2) + down * m_lift, angle * degrees});
    }

    [[nodiscard]] bool addLetters() {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
        qsizetype begin = 0;
        double reached = 0;
        for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
            const double next = m_metrics.horizontalAdvance(m_text.left(end)); // kerning included
            if (m_text.at(begin) != QLatin1Char(' ')) {
                addPiece(m_text.mid(begin, end - begin), reached, next);
            }
            reached = next;
            begin = end;
        }
        addBoxes();
        return isReadable();
    }

    [[nodiscard]] bool isReadable() const {
        double total = 0;
        for (std::size_t i = 1; i < m_place.runs.size(); ++i) {
            const double turn = turnBetween(m_place.runs[i - 1].angle, m_place.runs[i].angle);
            total += turn;
            if (std::abs(turn) > largestBend || std::abs(total) > largestTurn) {
                return false;
            }
        }
        return true;
    }

    /// A row of squares about as high as the text.
    void addBoxes() {
        const double height = m_metrics.ascent() + m_metrics.descent();
        const int count = std::max(1, static_cast<int>(std::ceil(m_width / height)));
        for (int i = 0; i < count; ++i) {
            const QPointF middle = m_track.pointAt(m_from + m_sign * m_width * (i + 0.5) / count);
            m_place.boxes.emplace_back(middle - QPointF(height, height) / 2, QSizeF(height, height));
        }
    }

    const QString& m_text;
    const Track& m_track;
    const QFontMetricsF& m_metrics;
    double m_lift; ///< from the line down to the baseline
    bool m_backwards = false;
    double m_from = 0;
    double m_sign = 1;
    double m_width = 0;
    TextPlace m_place;
};

} // namespace

std::optional<TextPlace> textAlong(const QString& text, std::span<const QPointF> line, double middle,
                                   const QFontMetricsF& metrics) {
    const double width = metrics.horizontalAdvance(text);
    if (line.size() < 2) {
        return std::nullopt;
    }
    const Track track(line);
    const double from = middle - width / 2;
    const double to = middle + width / 2;
    return from >= 0 && to <= track.length() ? Writing(text, track, from, to, metrics).run() : std::nullopt;
}

std::vector<double> placesAlong(std::span<const QPointF> line, double width, double spacing) {
    if (line.size() < 2) {
        return {};
    }
    const Track track(line);
    const double room = track.length() - width;
    if (room < 0) {
        return {};
    }
    const double step = std::max(width + spacing, 1.0);
    const int sides = static_cast<int>(room / 2 / step);
    const double reach = std::min(room / 2 - sides * step, step / 3);
    std::vector<double> places;
    for (int i = 0; i <= 2 * sides; ++i) {
        const double wanted = track.length() / 2 + step * ((i + 1) / 2) * (i % 2 == 0 ? 1 : -1);
        double best = wanted;
        double least = 1e9;
        for (const double part : {0.0, 0.33, -0.33, 0.66, -0.66, 1.0, -1.0}) {
            const double middle = wanted + part * reach;
            const double bend = track.bendWithin(middle - width / 2, middle + width / 2) + 6 * std::abs(part);
            if (bend < least) {
                least = bend;
                best = middle;
            }
        }
        places.push_back(best);
    }
    return places;
}

} // namespace maillage
