// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/basemap_list.h"

#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace maillage {

namespace {

const QString listKey = QStringLiteral("map/basemaps");
const QString bundledWord = QStringLiteral("bundled");
const QString fileWord = QStringLiteral("file ");
const QString webWord = QStringLiteral("web ");
const QChar separator = QLatin1Char('\t'); // no address and no name holds one

QString wordOf(const BasemapChoice& choice) {
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        return fileWord + pathText(file->path);
    }
    if (const auto* web = std::get_if<WebBasemap>(&choice)) {
        return webWord + web->address + separator + web->attribution;
    }
    return bundledWord;
}

std::optional<BasemapChoice> choiceOf(const QString& word) {
    if (word == bundledWord) {
        return BundledBasemap{};
    }
    if (word.startsWith(fileWord) && word.size() > fileWord.size()) {
        return FileBasemap{toPath(word.sliced(fileWord.size()))};
    }
    if (word.startsWith(webWord)) {
        const QString address = word.sliced(webWord.size()).section(separator, 0, 0);
        const WebBasemap openStreetMap = WebBasemap::openStreetMap();
        return address == openStreetMap.address
                   ? openStreetMap
                   : WebBasemap{address, word.section(separator, 1), {}, openStreetMap.maxZoom};
    }
    return std::nullopt;
}

} // namespace

BasemapList::BasemapList(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    const QStringList words = settings.value(listKey).toStringList();
    if (!words.contains(bundledWord)) {
        m_entries.emplace_back(BundledBasemap{});
    }
    for (const QString& word : words) {
        if (const auto choice = choiceOf(word); choice && !indexOf(*choice)) {
            m_entries.push_back(*choice);
        }
    }
    if (!indexOf(WebBasemap::openStreetMap())) {
        m_entries.emplace_back(WebBasemap::openStreetMap());
    }
}

std::optional<std::size_t> BasemapList::indexOf(const BasemapChoice& choice) const {
    const auto found = std::ranges::find(m_entries, choice);
    return found == m_entries.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_entries.begin()));
}

bool BasemapList::canRemove(const BasemapChoice& choice) {
    return choice != BasemapChoice(BundledBasemap{}) && choice != BasemapChoice(WebBasemap::openStreetMap());
}

void BasemapList::add(const BasemapChoice& choice) {
    if (!indexOf(choice)) {
        m_entries.push_back(choice);
        keep();
    }
}

void BasemapList::move(std::size_t from, std::size_t to) {
    if (from >= m_entries.size() || to >= m_entries.size() || from == to) {
        return;
    }
    const BasemapChoice moved = m_entries[from];
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(from));
    m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(to), moved);
    keep();
}

void BasemapList::remove(std::size_t index) {
    if (index < m_entries.size() && canRemove(m_entries[index])) {
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
        keep();
    }
}

void BasemapList::keep() {
    QStringList words;
    for (const BasemapChoice& entry : m_entries) {
        words << wordOf(entry);
    }
    m_settings.setValue(listKey, words);
    Q_EMIT changed();
}

QString basemapName(const BasemapChoice& choice) {
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        return QFileInfo(pathText(file->path)).completeBaseName();
    }
    if (const auto* web = std::get_if<WebBasemap>(&choice)) {
        return *web == WebBasemap::openStreetMap() ? QStringLiteral("OpenStreetMap") : QUrl(web->address).host();
    }
    return QCoreApplication::translate("BasemapList", "Outlines and towns");
}

} // namespace maillage
