// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/classes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

namespace maillage {

namespace {

std::vector<double> sortedNumbers(std::span<const double> values) {
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    std::ranges::sort(sorted);
    return sorted;
}

Classes between(const std::vector<double>& sorted, std::vector<double> bounds) {
    Classes classes;
    if (!sorted.empty()) {
        classes.lowest = sorted.front();
        classes.highest = sorted.back();
    }
    std::ranges::sort(bounds);
    const auto repeated = std::ranges::unique(bounds);
    bounds.erase(repeated.begin(), repeated.end());
    classes.bounds = std::move(bounds);
    return classes;
}

/// A bound at the highest value or above leaves its last class empty.
void dropEmptyEnd(Classes& classes) {
    while (!classes.bounds.empty() && classes.bounds.back() >= classes.highest) {
        classes.bounds.pop_back();
    }
}

/// Sums over different values with their numbers, for the spread of any stretch of them.
class Spreads {
public:
    explicit Spreads(const std::vector<double>& sorted) {
        double mean = 0; // taken away, so that squares stay small
        for (const double value : sorted) {
            mean += value / static_cast<double>(sorted.size());
        }
        for (const double value : sorted) {
            if (m_values.empty() || m_values.back() != value) {
                m_values.push_back(value);
                m_counts.push_back(m_counts.back());
                m_sums.push_back(m_sums.back());
                m_squares.push_back(m_squares.back());
            }
            m_counts.back() += 1;
            m_sums.back() += value - mean;
            m_squares.back() += (value - mean) * (value - mean);
        }
    }

    [[nodiscard]] const std::vector<double>& values() const { return m_values; }

    /// Of the values from `first` to before `end`: the sum of the squared distances from their mean.
    [[nodiscard]] double of(std::size_t first, std::size_t end) const {
        const double count = m_counts[end] - m_counts[first];
        const double sum = m_sums[end] - m_sums[first];
        return std::max(0.0, m_squares[end] - m_squares[first] - sum * sum / count);
    }

private:
    std::vector<double> m_values;
    std::vector<double> m_counts{0};
    std::vector<double> m_sums{0};
    std::vector<double> m_squares{0};
};

/// One more class at each step. The best start of the last class never moves back as the end moves on.
class BreakFinder {
public:
    explicit BreakFinder(const Spreads& spreads)
        : m_spreads(spreads)
        , m_size(spreads.values().size())
        , m_best(m_size + 1) {
        for (std::size_t end = 1; end <= m_size; ++end) {
            m_best[end] = spreads.of(0, end);
        }
    }

    void addClass() {
        m_before = m_best;
        m_starts.emplace_back(m_size + 1, 0);
        const std::size_t classes = m_starts.size() + 1;
        fill(classes, m_size, classes - 1, m_size - 1);
    }

    /// The last values of all classes but the last.
    [[nodiscard]] std::vector<double> bounds() const {
        std::vector<double> bounds;
        std::size_t end = m_size;
        for (const std::vector<std::size_t>& starts : std::views::reverse(m_starts)) {
            end = starts[end];
            bounds.push_back(m_spreads.values()[end - 1]);
        }
        return bounds;
    }

private:
    /// For the ends from `first` to `last`, whose starts lie between `low` and `high`.
    void fill(std::size_t first, std::size_t last, std::size_t low, std::size_t high) {
        if (first > last) {
            return;
        }
        const std::size_t middle = first + (last - first) / 2;
        double best = std::numeric_limits<double>::infinity();
        std::size_t start = low;
        for (std::size_t at = low; at <= std::min(high, middle - 1); ++at) {
            const double spread = m_before[at] + m_spreads.of(at, middle);
            if (spread < best) {
                best = spread;
                start = at;
            }
        }
        m_best[middle] = best;
        m_starts.back()[middle] = start;
        fill(first, middle - 1, low, start);
        fill(middle + 1, last, start, high);
    }

    const Spreads& m_spreads;
    std::size_t m_size;
    std::vector<double> m_best;   ///< by end, with as many classes as there are now
    std::vector<double> m_before; ///< with one fewer
    std::vector<std::vector<std::size_t>> m_starts;
};

std::size_t sensible(std::size_t count) {
    return std::clamp(count, fewestClasses, mostClasses);
}

} // namespace

std::size_t Classes::classOf(double value) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(bounds, value) - bounds.begin());
}

Classes quantiles(std::span<const double> values, std::size_t count) {
    const std::vector<double> sorted = sortedNumbers(values);
    const std::size_t classes = sensible(count);
    std::vector<double> bounds;
    for (std::size_t i = 1; i < classes && !sorted.empty(); ++i) {
        const std::size_t end = (sorted.size() * i + classes - 1) / classes;
        bounds.push_back(sorted[end - 1]);
    }
    Classes result = between(sorted, std::move(bounds));
    dropEmptyEnd(result);
    return result;
}

Classes equalIntervals(std::span<const double> values, std::size_t count) {
    const std::vector<double> sorted = sortedNumbers(values);
    const std::size_t classes = sensible(count);
    std::vector<double> bounds;
    for (std::size_t i = 1; i < classes && !sorted.empty() && sorted.front() < sorted.back(); ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(classes);
        bounds.push_back(std::lerp(sorted.front(), sorted.back(), part));
    }
    return between(sorted, std::move(bounds));
}

Classes naturalBreaks(std::span<const double> values, std::size_t count) {
    const std::vector<double> sorted = sortedNumbers(values);
    const Spreads spreads(sorted);
    const std::size_t classes = std::min(sensible(count), spreads.values().size());
    if (classes < 2) {
        return between(sorted, {});
    }
    BreakFinder finder(spreads);
    for (std::size_t i = 1; i < classes; ++i) {
        finder.addClass();
    }
    return between(sorted, finder.bounds());
}

Classes byHand(std::span<const double> values, std::vector<double> bounds) {
    std::erase_if(bounds, [](double bound) { return !std::isfinite(bound); });
    Classes result = between(sortedNumbers(values), std::move(bounds));
    result.bounds.resize(std::min(result.bounds.size(), mostClasses - 1));
    return result;
}

Classes classesOf(std::span<const double> values, ClassMethod method, std::size_t count) {
    switch (method) {
    case ClassMethod::Quantiles:
        return quantiles(values, count);
    case ClassMethod::EqualIntervals:
        return equalIntervals(values, count);
    case ClassMethod::NaturalBreaks:
    case ClassMethod::ByHand:
        break;
    }
    return naturalBreaks(values, count);
}

} // namespace maillage
