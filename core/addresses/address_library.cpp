// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_library.h"

#include "core/addresses/index/address_index.h"
#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace maillage {

namespace {

constexpr std::string_view ending = ".addresses";

} // namespace

std::string addressFileName(const std::string& path) {
    std::string name = QFileInfo(QString::fromStdString(path)).fileName().toStdString();
    for (const std::string_view last : {".gz", ".csv", ".txt", ".pbf", ".osm"}) {
        if (name.size() > last.size() && name.ends_with(last)) {
            name.resize(name.size() - last.size());
        }
    }
    return name;
}

std::string AddressLibrary::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString() + "/maillage/addresses";
}

AddressLibrary::AddressLibrary(std::string folder)
    : m_folder(std::move(folder)) {}

std::string AddressLibrary::pathOf(const std::string& name) const {
    return m_folder + '/' + name + std::string(ending);
}

AddressFile AddressLibrary::describe(const std::string& name) const {
    AddressFile file{.name = name, .info = {}};
    file.bytes = static_cast<std::uint64_t>(QFileInfo(QString::fromStdString(pathOf(name))).size());
    if (const auto index = AddressIndex::open(pathOf(name))) {
        file.info = (*index)->info();
    } else {
        file.error = index.error();
    }
    return file;
}

std::vector<AddressFile> AddressLibrary::files() const {
    const QString pattern = QLatin1Char('*') + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
    std::vector<AddressFile> found;
    for (const QString& each :
         QDir(QString::fromStdString(m_folder)).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name)) {
        std::string name = each.toStdString();
        name.resize(name.size() - ending.size());
        found.push_back(describe(name));
    }
    return found;
}

AddressFinder::Pointer AddressLibrary::open() const {
    std::vector<std::shared_ptr<const AddressIndex>> indexes;
    for (const AddressFile& file : files()) {
        if (auto index = AddressIndex::open(pathOf(file.name))) {
            indexes.push_back(std::move(*index));
        }
    }
    return std::make_shared<const AddressFinder>(std::move(indexes));
}

Result<std::unique_ptr<IndexBuilder>> AddressLibrary::newIndex(const std::string& name, IndexInfo info) const {
    if (name.empty() || name.contains('/')) {
        return failure(ErrorKind::Usage, "addresses.bad_name", {name});
    }
    if (!QDir().mkpath(QString::fromStdString(m_folder))) {
        return failure(ErrorKind::Permission, "addresses.no_folder", {m_folder});
    }
    info.indexedOn = formatDate(today());
    return IndexBuilder::create(pathOf(name), std::move(info));
}

Result<AddedAddressFile> AddressLibrary::add(const std::string& path, const TaskControl& control) const {
    const auto bytes = ByteStream::open(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const QFileInfo source(QString::fromStdString(path));
    const std::string name = addressFileName(path);
    const bool replaces = QFileInfo::exists(QString::fromStdString(pathOf(name)));
    auto builder = newIndex(name, {.source = source.fileName().toStdString(),
                                   .sourceDay = source.lastModified().date().toString(Qt::ISODate).toStdString(),
                                   .indexedOn = {},
                                   .origin = AddressOrigin::Ban});
    if (!builder) {
        return std::unexpected(builder.error());
    }
    auto report = readAddressFile(**bytes, **builder, control);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (const auto info = (*builder)->finish(control); !info) {
        return std::unexpected(info.error());
    }
    return AddedAddressFile{.file = describe(name), .report = std::move(*report), .replaced = replaces};
}

Result<void> AddressLibrary::remove(const std::string& name) const {
    if (name.contains('/') || !QFileInfo::exists(QString::fromStdString(pathOf(name)))) {
        return failure(ErrorKind::NotFound, "addresses.no_such_index", {name});
    }
    QFile file(QString::fromStdString(pathOf(name)));
    return file.remove()
               ? Result<void>{}
               : failure(ErrorKind::Permission, "addresses.cannot_remove", {name, file.errorString().toStdString()});
}

} // namespace maillage
