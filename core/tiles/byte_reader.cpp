// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/byte_reader.h"

#include <QFile>

#include <utility>

namespace maillage {

namespace {

bool lieWithin(std::uint64_t offset, std::size_t length, std::uint64_t size) {
    return offset <= size && length <= size - offset;
}

class FileBytes final : public ByteReader {
public:
    explicit FileBytes(const std::filesystem::path& path)
        : m_file(path) {}

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] std::string problem() const { return m_file.errorString().toStdString(); }

    [[nodiscard]] std::uint64_t size() const override { return static_cast<std::uint64_t>(m_file.size()); }

    [[nodiscard]] bool read(std::uint64_t offset, std::size_t length, std::string& out) override {
        out.clear();
        if (!lieWithin(offset, length, size()) || !m_file.seek(static_cast<qint64>(offset))) {
            return false;
        }
        out.resize(length);
        return m_file.read(out.data(), static_cast<qint64>(length)) == static_cast<qint64>(length);
    }

private:
    QFile m_file;
};

class MemoryBytes final : public ByteReader {
public:
    explicit MemoryBytes(std::string bytes)
        : m_bytes(std::move(bytes)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

    [[nodiscard]] bool read(std::uint64_t offset, std::size_t length, std::string& out) override {
        out.clear();
        if (!lieWithin(offset, length, m_bytes.size())) {
            return false;
        }
        out.assign(m_bytes, static_cast<std::size_t>(offset), length);
        return true;
    }

private:
    std::string m_bytes;
};

} // namespace

Result<std::unique_ptr<ByteReader>> openFileBytes(const std::filesystem::path& path) {
    auto file = std::make_unique<FileBytes>(path);
    if (!file->open()) {
        return failure(ErrorKind::NotFound, "tiles.cannot_open", {path.string(), file->problem()});
    }
    return file;
}

std::unique_ptr<ByteReader> memoryBytes(std::string bytes) {
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

} // namespace maillage
