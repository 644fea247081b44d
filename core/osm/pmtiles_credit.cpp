// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/pmtiles_credit.h"

#include "core/tiles/byte_reader.h"
#include "core/tiles/packing.h"
#include "core/tiles/pmtiles_directory.h"
#include "core/tiles/tile_source.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <cstdint>
#include <fstream>
#include <optional>
#include <string_view>

namespace maillage {

namespace {

constexpr std::uint64_t metadataField = 24; // of the header: offset and length of the description
const QString attributionKey = QStringLiteral("attribution");

std::optional<std::string> gzipped(std::string_view bytes) {
    constexpr int withGzipHeader = 15 + 16; // of zlib: the largest window, and the container
    constexpr int memoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, withGzipHeader, memoryLevel, Z_DEFAULT_STRATEGY)
        != Z_OK) {
        return std::nullopt;
    }
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // NOLINT(*-const-cast): zlib's way
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return whole ? std::optional(std::move(packed)) : std::nullopt;
}

std::string littleEndian(std::uint64_t value) {
    constexpr unsigned bits = 8;
    std::string bytes;
    for (std::size_t i = 0; i < sizeof(value); ++i) {
        bytes += static_cast<char>(value >> (bits * i));
    }
    return bytes;
}

/// The description with whom to name; nothing where it cannot be read.
std::optional<QJsonObject> credited(const std::string& description, const std::string& attribution) {
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(description)).object();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    if (object[attributionKey].toString().isEmpty()) {
        object[attributionKey] = QString::fromStdString(attribution);
    }
    return object;
}

} // namespace

Result<void> addPmtilesCredit(const std::filesystem::path& file, const std::string& attribution) {
    const auto noTiles = [&file] { return failure(ErrorKind::Data, "osm.no_tiles", {file.string()}); };
    const auto bytes = openFileBytes(file);
    std::string start;
    if (!bytes || !(*bytes)->read(0, PmtilesHeader::byteCount, start)) {
        return noTiles();
    }
    const auto header = parsePmtilesHeader(start, (*bytes)->size());
    std::string packed;
    if (!header || !(*bytes)->read(header->metadata.offset, header->metadata.length, packed)) {
        return noTiles();
    }
    const auto packing = packingNumbered(header->internalCompression).value_or(Packing::Unknown);
    const auto description = unpack(packed, packing, maxMetadataBytes);
    const auto object = description ? credited(*description, attribution) : std::nullopt;
    if (!object) {
        return noTiles();
    }
    const std::string plain = QJsonDocument(*object).toJson(QJsonDocument::Compact).toStdString();
    const auto again = packing == Packing::Gzip ? gzipped(plain) : std::optional(plain);
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    const std::uint64_t end = (*bytes)->size();
    out.seekp(static_cast<std::streamoff>(end));
    out << again.value_or(plain);
    out.seekp(static_cast<std::streamoff>(metadataField));
    out << littleEndian(end) << littleEndian(again.value_or(plain).size());
    out.close();
    return out ? Result<void>{} : failure(ErrorKind::Io, "osm.cannot_write", {file.string(), {}});
}

} // namespace maillage
