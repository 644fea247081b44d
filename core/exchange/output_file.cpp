// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <string_view>

namespace maillage {

namespace {

constexpr std::size_t pieceBytes = std::size_t{1} * 1024 * 1024;

} // namespace

struct OutputFile::Device {
    QSaveFile file;
};

OutputFile::OutputFile(const std::string& path)
    : m_path(path)
    , m_device(std::make_unique<Device>()) {
    m_device->file.setFileName(QString::fromStdString(path));
    m_buffer.reserve(pieceBytes + pieceBytes / 4);
}

OutputFile::~OutputFile() = default;

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::string& path) {
    std::unique_ptr<OutputFile> output(new OutputFile(path));
    const QFileInfo target(output->m_device->file.fileName());
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorKind::NotFound, "exchange.no_folder", {folder.toStdString(), path});
    }
    if (target.exists() && !target.isFile()) {
        // The finished file would take the place of a device or a folder.
        return failure(ErrorKind::Permission, "exchange.not_regular", {path});
    }
    if (!output->m_device->file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return std::unexpected(output->error());
    }
    return output;
}

Result<void> OutputFile::writeIfFull() {
    return m_buffer.size() < pieceBytes ? Result<void>{} : writeBuffer();
}

Result<void> OutputFile::writeBuffer() {
    // A disk that fills up takes a part of it, and tells why only when asked to take the rest.
    for (std::string_view rest = m_buffer; !rest.empty();) {
        const qint64 written = m_device->file.write(rest.data(), static_cast<qint64>(rest.size()));
        if (written <= 0) {
            return std::unexpected(error());
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
    return {};
}

Result<void> OutputFile::commit() {
    if (auto written = writeBuffer(); !written) {
        return written;
    }
    return m_device->file.commit() ? Result<void>{} : std::unexpected(error());
}

Error OutputFile::error() const {
    const QSaveFile& file = m_device->file;
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorKind::DiskFull, Message{"exchange.disk_full", {m_path}, {}}};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return {ErrorKind::Permission,
                Message{"exchange.cannot_create", {m_path, file.errorString().toStdString()}, {}}};
    default:
        return {ErrorKind::Io, Message{"exchange.write_failed", {m_path, file.errorString().toStdString()}, {}}};
    }
}

} // namespace maillage
