// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_file.h"

#include "core/exchange/mapped_file.h"
#include "core/exchange/text_encoding.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace maillage {

struct SourceFile::Storage {
    std::unique_ptr<MappedFile> mapped; ///< nothing where the file was read
    std::string bytes;                  ///< the file, where it is not mapped
    std::string decoded;                ///< the text, where it is not the file's own bytes
};

namespace {

// Smaller files are read: what another program does to them afterwards is of no importance.
constexpr qint64 mapFrom = qint64{16} * 1024 * 1024;
constexpr std::size_t chunkBytes = std::size_t{4} * 1024 * 1024;

struct Signature {
    std::string_view bytes;
    std::string_view sentence;
};

using namespace std::string_view_literals;
constexpr std::array signatures{
    Signature{"PK\x03\x04"sv, "exchange.is_spreadsheet"},
    Signature{"\xD0\xCF\x11\xE0"sv, "exchange.is_spreadsheet"},
    Signature{"SQLite format 3\0"sv, "exchange.is_database"},
    Signature{"%PDF-"sv, "exchange.binary"},
    Signature{"\x1F\x8B"sv, "exchange.is_archive"},
    Signature{"\x89PNG"sv, "exchange.binary"},
    Signature{"\xFF\xD8\xFF"sv, "exchange.binary"},
    Signature{"\x7F"
              "ELF"sv,
              "exchange.binary"},
};

/// Whether control codes are too many for a text; a stray one is a fault of its record only.
bool looksBinary(std::string_view raw) {
    const std::string_view sample = raw.substr(0, 65536);
    const auto control = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B);
    };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(sample, control));
    return count > 4 && count * 20 > sample.size();
}

struct Scan {
    bool validUtf8 = true;
    bool hasNul = false;
};

/// One pass in pieces that fit the cache; `done` hears how far it is.
template<typename Done>
Scan scan(std::string_view raw, Done&& done) {
    Scan result;
    for (std::size_t begin = 0; begin < raw.size();) {
        std::size_t end = std::min(begin + chunkBytes, raw.size());
        for (int i = 0; i < 3 && end < raw.size() && (static_cast<unsigned char>(raw[end]) & 0xC0U) == 0x80U; ++i) {
            --end;
        }
        const std::string_view chunk = raw.substr(begin, end - begin);
        result.validUtf8 = result.validUtf8 && simdjson::validate_utf8(chunk.data(), chunk.size());
        result.hasNul = result.hasNul || std::memchr(chunk.data(), 0, chunk.size()) != nullptr;
        begin = end;
        done(end);
    }
    return result;
}

Error openError(const std::string& path, const QFileInfo& info) {
    const auto error = [&](ErrorKind kind, std::string_view id) { return Error{kind, Message{id, {path}, {}}}; };
    if (!info.exists()) {
        return error(ErrorKind::NotFound, "exchange.missing");
    }
    if (info.isDir()) {
        return error(ErrorKind::Usage, "exchange.directory");
    }
    if (!info.isFile()) {
        return error(ErrorKind::Usage, "exchange.not_regular");
    }
    return error(ErrorKind::Permission, "exchange.unreadable");
}

} // namespace

SourceFile::SourceFile(std::string path)
    : m_path(std::move(path))
    , m_storage(std::make_unique<Storage>()) {}

SourceFile::~SourceFile() = default;

Result<std::shared_ptr<const SourceFile>> SourceFile::open(const std::string& path) {
    std::shared_ptr<SourceFile> source(new SourceFile(path));
    QFile file(QString::fromStdString(path));
    const QFileInfo info(file);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(openError(path, info));
    }
    Storage& storage = *source->m_storage;
    storage.mapped = file.size() >= mapFrom ? MappedFile::open(path) : nullptr;
    if (storage.mapped) {
        source->m_raw = storage.mapped->bytes();
    } else {
        storage.bytes = file.readAll().toStdString();
        source->m_raw = storage.bytes;
        if (file.error() != QFileDevice::NoError) {
            return failure(ErrorKind::Io, "exchange.read_failed", {path, file.errorString().toStdString()});
        }
    }
    if (auto decoded = source->decode(); !decoded) {
        return std::unexpected(std::move(decoded.error()));
    }
    return source;
}

Result<std::shared_ptr<const SourceFile>> SourceFile::fromBytes(std::string name, std::string bytes) {
    std::shared_ptr<SourceFile> source(new SourceFile(std::move(name)));
    source->m_storage->bytes = std::move(bytes);
    source->m_raw = source->m_storage->bytes;
    if (auto decoded = source->decode(); !decoded) {
        return std::unexpected(std::move(decoded.error()));
    }
    return source;
}

Result<void> SourceFile::decode() {
    if (m_raw.empty()) {
        return failure(ErrorKind::Data, "exchange.empty", {m_path});
    }
    for (const Signature& signature : signatures) {
        if (m_raw.starts_with(signature.bytes)) {
            return failure(ErrorKind::Data, signature.sentence, {m_path});
        }
    }
    m_text = m_raw; // what release() refers to
    const Scan scanned = scan(m_raw, [this](std::size_t done) { release(done); });
    const TextEncoding encoding = detectEncoding(m_raw, scanned.validUtf8);
    m_encoding = encodingName(encoding);
    if (encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8Bom) {
        m_text.remove_prefix(bomLength(m_raw));
        m_hasNul = scanned.hasNul;
    } else {
        DecodedText decoded = decodeText(m_raw, encoding);
        release(m_raw.size());
        m_storage->decoded = std::move(decoded.utf8);
        m_replacedAt = std::move(decoded.replacedAt);
        m_text = m_storage->decoded;
        m_hasNul = m_text.find('\0') != std::string_view::npos;
    }
    if (auto unchanged = checkUnchanged(); !unchanged) {
        return unchanged; // before it is taken for no text because of the zeros
    }
    return looksBinary(m_text) ? failure(ErrorKind::Data, "exchange.binary", {m_path}) : Result<void>{};
}

std::string SourceFile::fingerprint() const {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (std::size_t begin = 0; begin < m_raw.size(); begin += chunkBytes) {
        const std::string_view chunk = m_raw.substr(begin, chunkBytes);
        hash.addData(QByteArrayView(chunk.data(), static_cast<qsizetype>(chunk.size())));
    }
    return hash.result().toHex().toStdString();
}

void SourceFile::release(std::size_t before) const {
    if (m_storage->mapped && m_storage->decoded.empty()) {
        m_storage->mapped->release(before + static_cast<std::size_t>(m_text.data() - m_raw.data()));
    }
}

Result<void> SourceFile::checkUnchanged() const {
    if (m_storage->mapped && !m_storage->mapped->isUnchanged()) {
        return failure(ErrorKind::Io, "exchange.changed", {m_path});
    }
    return {};
}

} // namespace maillage
