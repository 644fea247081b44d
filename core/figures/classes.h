// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// How the values of a map are put into classes.
enum class ClassMethod : std::uint8_t {
    Quantiles,      ///< as many territories in each
    EqualIntervals, ///< as wide as each other
    NaturalBreaks,  ///< as alike as can be inside each
    ByHand,
};

inline constexpr std::size_t fewestClasses = 3;
inline constexpr std::size_t mostClasses = 7;

/// Classes of values, from low to high: the first holds those up to its bound, the second those above that up to its
/// own, and so on; the last one all that is above. A value.
struct Classes {
    double lowest = 0;
    double highest = 0;
    std::vector<double> bounds{}; ///< ascending, each once; one fewer than there are classes

    [[nodiscard]] std::size_t count() const { return bounds.size() + 1; }

    [[nodiscard]] std::size_t classOf(double value) const;

    /// What a class begins and ends with.
    [[nodiscard]] double from(std::size_t number) const { return number == 0 ? lowest : bounds[number - 1]; }

    [[nodiscard]] double to(std::size_t number) const { return number == bounds.size() ? highest : bounds[number]; }

    friend bool operator==(const Classes&, const Classes&) = default;
};

/// Values that are no numbers are passed over. There are fewer classes than asked for where there are fewer different
/// values; equal values are never parted. `count` is taken to fewestClasses … mostClasses.
[[nodiscard]] Classes quantiles(std::span<const double> values, std::size_t count);
[[nodiscard]] Classes equalIntervals(std::span<const double> values, std::size_t count);
/// The classes with the least sum of squared distances from their means, exactly: W. Fisher, "On grouping for maximum
/// homogeneity" (1958), which G. Jenks made known on maps; by dynamic programming with divide and conquer, n log n for
/// each class.
[[nodiscard]] Classes naturalBreaks(std::span<const double> values, std::size_t count);
/// With these bounds, sorted, each once, at most mostClasses - 1 of them.
[[nodiscard]] Classes byHand(std::span<const double> values, std::vector<double> bounds);

/// By one of the first three methods.
[[nodiscard]] Classes classesOf(std::span<const double> values, ClassMethod method, std::size_t count);

} // namespace maillage
