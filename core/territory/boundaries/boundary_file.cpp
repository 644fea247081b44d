// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundary_file.h"

#include "core/territory/boundaries/geojson_boundaries.h"
#include "core/territory/boundaries/ogr_boundaries.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace maillage {

namespace {

constexpr std::size_t paddingOfParser = 64;

std::unexpected<Error> cannotOpen(const std::filesystem::path& file, int problem) {
    const auto kind = problem == ENOENT ? ErrorKind::NotFound : ErrorKind::Io;
    return failure(kind, "boundaries.cannot_open", {file.string(), std::generic_category().message(problem)});
}

Result<std::string> bytesOf(const std::filesystem::path& file, std::uintmax_t size) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes;
    bytes.reserve(size + paddingOfParser);
    bytes.resize(size);
    if (!in || (size > 0 && !in.read(bytes.data(), static_cast<std::streamsize>(size)))) {
        return cannotOpen(file, errno == 0 ? EIO : errno);
    }
    return bytes;
}

/// GeoPackage, FlatGeobuf, Shapefile and ZIP all begin with other bytes than a text does.
bool isForGdal(const std::filesystem::path& file) {
    std::array<char, 4> start{};
    std::ifstream(file, std::ios::binary).read(start.data(), start.size());
    const std::string_view bytes(start.data(), start.size());
    using namespace std::string_view_literals;
    return bytes == "SQLi"sv || bytes == "fgb\x03"sv || bytes == "\0\0\x27\x0A"sv || bytes == "PK\x03\x04"sv;
}

/// Files give a territory's islands, or its parts, as features of their own.
void joinParts(std::vector<TerritoryShape>& territories) {
    const auto id = [](const TerritoryShape& shape) -> const std::string& { return shape.territory.identification(); };
    std::ranges::stable_sort(territories, {}, id);
    std::vector<TerritoryShape> joined;
    for (TerritoryShape& shape : territories) {
        if (joined.empty() || id(joined.back()) != id(shape)) {
            joined.push_back(std::move(shape));
        } else {
            std::ranges::move(shape.rings, std::back_inserter(joined.back().rings));
        }
    }
    territories = std::move(joined);
}

Result<BoundaryShapes> readParts(const std::filesystem::path& file) {
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (problem) {
        return cannotOpen(file, problem.value());
    }
    if (isForGdal(file)) {
        return readOgrBoundaries(file);
    }
    if (size > maxBoundaryFileBytes) {
        return failure(ErrorKind::Data, "boundaries.too_large",
                       {file.string(), std::to_string(size >> 20U), std::to_string(maxBoundaryFileBytes >> 20U)});
    }
    const auto bytes = bytesOf(file, size);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto shapes = readGeoJsonBoundaries(*bytes, file.string());
    if (!shapes && shapes.error().message.id == "boundaries.projected") {
        return readOgrBoundaries(file);
    }
    return shapes;
}

} // namespace

Result<BoundaryShapes> readBoundaryShapes(const std::filesystem::path& file) {
    auto shapes = readParts(file);
    if (shapes) {
        joinParts(shapes->territories);
    }
    return shapes;
}

} // namespace maillage
