// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/extract_reader.h"

#include "core/base/clock.h"

#include <osmium/io/pbf_input.hpp>
#include <osmium/memory/buffer.hpp>

#include <array>
#include <cerrno>
#include <exception>
#include <fstream>
#include <string_view>
#include <system_error>

namespace maillage {

namespace {

std::unexpected<Error> cannotOpen(const std::filesystem::path& path, int problem) {
    const auto kind = problem == ENOENT   ? ErrorKind::NotFound
                      : problem == EACCES ? ErrorKind::Permission
                                          : ErrorKind::Io;
    return failure(kind, "osm.cannot_open", {path.string(), std::generic_category().message(problem)});
}

/// Every extract begins with the length of a block's header, and that with its kind.
Result<void> checkStart(const std::filesystem::path& path) {
    if (std::error_code problem; std::filesystem::is_directory(path, problem)) {
        return cannotOpen(path, EISDIR);
    }
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        return cannotOpen(path, errno == 0 ? EIO : errno);
    }
    std::array<char, 32> start{};
    in.read(start.data(), start.size());
    const std::string_view bytes(start.data(), static_cast<std::size_t>(in.gcount()));
    const bool isExtract = bytes.starts_with(std::string_view("\0\0", 2)) && bytes.contains("OSMHeader");
    return isExtract ? Result<void>{} : failure(ErrorKind::Data, "osm.not_an_extract", {path.string()});
}

ExtractHeader headerOf(const osmium::io::Header& header) {
    constexpr std::size_t dayLength = 10; // of 2021-04-21T20:21:46Z
    ExtractHeader result;
    if (const osmium::Box box = header.joined_boxes(); box.valid()) {
        result.bounds = {box.bottom_left().lat(), box.bottom_left().lon(), box.top_right().lat(),
                         box.top_right().lon()};
    }
    const std::string day = header.get("osmosis_replication_timestamp").substr(0, dayLength);
    result.day = parseDate(day) ? day : std::string();
    return result;
}

osmium::osm_entity_bits::type entitiesOf(ExtractPart part) {
    return part == ExtractPart::Relations ? osmium::osm_entity_bits::relation
                                          : osmium::osm_entity_bits::node | osmium::osm_entity_bits::way;
}

} // namespace

Result<ExtractHeader> readExtract(const std::filesystem::path& path, ExtractPart part,
                                  const std::function<bool(osmium::memory::Buffer&)>& take, const BuildStep& step) {
    if (auto start = checkStart(path); !start) {
        return std::unexpected(start.error());
    }
    try {
        osmium::io::Reader reader(osmium::io::File(path.string(), "pbf"), entitiesOf(part));
        ExtractHeader header = headerOf(reader.header());
        while (osmium::memory::Buffer buffer = reader.read()) {
            if (step.interrupted()) {
                return failure(ErrorKind::Cancelled, "osm.interrupted");
            }
            if (!take(buffer)) {
                break;
            }
            step.report(reader.offset(), reader.file_size());
        }
        reader.close();
        return header;
    } catch (const std::exception& problem) {
        return failure(ErrorKind::Data, "osm.damaged", {path.string(), problem.what()});
    }
}

} // namespace maillage
