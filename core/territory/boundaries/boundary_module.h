// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// What passes between the program and the module that reads boundaries by GDAL. Plain types only: the two share no
// library of ours. Private to core/territory/boundaries.

namespace maillage {

/// Which columns of a layer are wanted; below 0: none.
struct BoundaryColumns {
    int rank = -1; ///< of the layer: the highest is read, none below 0
    int code = -1;
    int name = -1;
};

/// Takes what the module finds. Nothing of it throws.
class BoundarySink {
public:
    BoundarySink() = default;
    BoundarySink(const BoundarySink&) = delete;
    BoundarySink& operator=(const BoundarySink&) = delete;

    [[nodiscard]] virtual BoundaryColumns layer(const char* name, const char* const* columns, std::size_t count) = 0;
    /// A feature begins; false: its rings are not wanted.
    [[nodiscard]] virtual bool feature(const char* code, const char* name) = 0;
    /// Longitudes and latitudes in turn, of `count` points, WGS 84.
    virtual void ring(const double* positions, std::size_t count) = 0;

protected:
    ~BoundarySink() = default;
};

enum class BoundaryOutcome : int {
    Read,
    NotReadable,      ///< no file that GDAL takes
    NoCommunes,       ///< no layer of communes
    UnknownReference, ///< coordinates that cannot be turned into degrees
    Truncated,        ///< an error in the middle
    TooLarge,
};

inline constexpr std::size_t maxBoundaryPoints = 100'000'000; ///< of one file
inline constexpr const char* readBoundariesName = "maillageReadBoundaries";

extern "C" {
/// The path in UTF-8. GDAL's own words for what went wrong are written to `problem`, ended by a zero byte.
using ReadBoundaries = int (*)(const char* path, BoundarySink* sink, char* problem, std::size_t problemSize);
}

} // namespace maillage
