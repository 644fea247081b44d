// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/section_writer.h"

#include <QSaveFile>

#include <array>
#include <limits>

namespace maillage {

struct SectionWriter::Device {
    QSaveFile file;
};

struct SectionWriter::Entry {
    std::array<char, 4> tag{};
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
    std::uint32_t recordSize = 0;
};

namespace {

constexpr std::size_t headBytes = 8 + 2 * sizeof(std::uint32_t);
constexpr std::size_t entryBytes = 16;

} // namespace

SectionWriter::SectionWriter(const std::string& path)
    : m_path(path)
    , m_device(std::make_unique<Device>()) {}

SectionWriter::~SectionWriter() = default;

Result<std::unique_ptr<SectionWriter>> SectionWriter::create(const std::string& path, std::string_view magic) {
    std::unique_ptr<SectionWriter> writer(new SectionWriter(path));
    writer->m_magic = magic;
    writer->m_device->file.setFileName(QString::fromStdString(path));
    const std::string table(headBytes + mostSections * entryBytes, '\0');
    if (!writer->m_device->file.open(QIODevice::WriteOnly)) {
        return std::unexpected(writer->error());
    }
    if (auto written = writer->append(std::as_bytes(std::span(table))); !written) {
        return std::unexpected(written.error());
    }
    return writer;
}

void SectionWriter::begin(std::string_view tag, std::size_t recordSize) {
    Entry entry;
    tag.copy(entry.tag.data(), entry.tag.size());
    entry.offset = static_cast<std::uint32_t>(m_size);
    entry.recordSize = static_cast<std::uint32_t>(recordSize);
    m_entries.push_back(entry);
}

Result<void> SectionWriter::append(std::span<const std::byte> records) {
    m_size += records.size();
    if (m_size > std::numeric_limits<std::uint32_t>::max()) {
        return failure(ErrorKind::Data, "addresses.too_large", {m_path});
    }
    if (!m_entries.empty()) {
        m_entries.back().count += static_cast<std::uint32_t>(records.size() / m_entries.back().recordSize);
    }
    const auto bytes = static_cast<qint64>(records.size());
    return m_device->file.write(reinterpret_cast<const char*>(records.data()), bytes) == bytes
               ? Result<void>{}
               : std::unexpected(error());
}

Result<void> SectionWriter::commit() {
    static_assert(sizeof(Entry) == entryBytes);
    if (!m_device->file.seek(0)) {
        return std::unexpected(error());
    }
    const auto count = static_cast<std::uint32_t>(m_entries.size());
    const std::array<std::uint32_t, 2> numbers{count, 0};
    std::string table = m_magic;
    table.append(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
    table.append(reinterpret_cast<const char*>(m_entries.data()), m_entries.size() * sizeof(Entry));
    const auto bytes = static_cast<qint64>(table.size());
    if (m_device->file.write(table.data(), bytes) != bytes || !m_device->file.commit()) {
        return std::unexpected(error());
    }
    return {};
}

Error SectionWriter::error() const {
    const QSaveFile& file = m_device->file;
    const ErrorKind kind = file.error() == QFileDevice::ResourceError      ? ErrorKind::DiskFull
                           : file.error() == QFileDevice::PermissionsError ? ErrorKind::Permission
                                                                           : ErrorKind::Io;
    return {kind, Message{"addresses.cannot_write", {m_path, file.errorString().toStdString()}, {}}};
}

} // namespace maillage
