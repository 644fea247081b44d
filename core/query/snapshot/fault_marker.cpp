// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/fault_marker.h"

#include "core/standard/values/twin_key.h"

#include <algorithm>
#include <unordered_map>

namespace maillage {

namespace {

/// Never 0, which means none.
std::uint64_t hashOf(std::string_view text) {
    return std::hash<std::string_view>{}(text) | 1U;
}

Severity severityOf(FaultKind kind) {
    return ruleInfo(kind.rule).severity;
}

} // namespace

FaultMarker::FaultMarker(std::shared_ptr<const void> lineage, PlaceRow rowCount)
    : m_flags(std::make_shared<FaultFlags>())
    , m_rowCount(rowCount)
    , m_fresh(true) {
    m_flags->m_lineage = std::move(lineage);
    m_flags->m_ids.resize(rowCount);
    m_flags->m_twins.resize(rowCount);
}

FaultMarker::FaultMarker(const FaultFlags& earlier, PlaceRow rowCount)
    : m_flags(std::make_shared<FaultFlags>(earlier))
    , m_rowCount(rowCount)
    , m_fresh(false) {
    m_flags->m_ids.resize(rowCount);
    m_flags->m_twins.resize(rowCount);
    m_flags->m_errors.grow(rowCount);
    m_flags->m_warnings.grow(rowCount);
}

Bitmap& FaultMarker::editable(FaultKind kind) {
    auto& copy = m_copies[kind];
    if (!copy) {
        const Bitmap* before = m_flags->rowsWith(kind);
        copy = before != nullptr ? std::make_shared<Bitmap>(*before) : std::make_shared<Bitmap>();
        copy->grow(m_rowCount);
        m_flags->m_kinds[kind] = copy;
    }
    return *copy;
}

void FaultMarker::clear(PlaceRow row) {
    for (const auto& [kind, rows] : m_flags->m_kinds) {
        if (rows->test(row)) {
            editable(kind).clear(row);
        }
    }
    m_affectedIds.insert(m_flags->m_ids[row]);
    m_affectedTwins.insert(m_flags->m_twins[row]);
    m_flags->m_ids[row] = 0;
    m_flags->m_twins[row] = 0;
    m_changed.insert(row);
}

void FaultMarker::mark(PlaceRow row, const Record& place, const std::vector<FaultKind>& kinds) {
    for (const FaultKind kind : kinds) {
        editable(kind).set(row);
    }
    if (!place[PlaceField::Id].empty()) {
        m_flags->m_ids[row] = hashOf(place[PlaceField::Id]);
    }
    if (hasTwinKey(place[PlaceField::Nom], place[PlaceField::Adresse])) {
        writeTwinKey(place[PlaceField::Nom], place[PlaceField::Adresse], place[PlaceField::CodePostal], m_key);
        m_flags->m_twins[row] = hashOf(m_key);
    }
    if (!m_fresh) {
        m_affectedIds.insert(m_flags->m_ids[row]);
        m_affectedTwins.insert(m_flags->m_twins[row]);
        m_changed.insert(row);
    }
}

void FaultMarker::markAllTwins(FaultKind kind, const Hashes& hashes) {
    std::unordered_map<std::uint64_t, PlaceRow> first;
    first.reserve(hashes.size());
    for (PlaceRow row = 0; row < hashes.size(); ++row) {
        if (hashes[row] == 0) {
            continue;
        }
        const auto [entry, isNew] = first.try_emplace(hashes[row], row);
        if (!isNew) {
            editable(kind).set(entry->second);
            editable(kind).set(row);
        }
    }
}

void FaultMarker::markTwins(FaultKind kind, const Hashes& hashes, const std::unordered_set<std::uint64_t>& affected) {
    std::unordered_map<std::uint64_t, std::vector<PlaceRow>> groups;
    for (PlaceRow row = 0; row < hashes.size(); ++row) {
        if (hashes[row] != 0 && affected.contains(hashes[row])) {
            groups[hashes[row]].push_back(row);
        }
    }
    for (const auto& [hash, rows] : groups) {
        for (const PlaceRow row : rows) {
            if (rows.size() > 1) {
                editable(kind).set(row);
            } else {
                editable(kind).clear(row);
            }
            m_changed.insert(row);
        }
    }
}

void FaultMarker::sumUpAll() {
    m_flags->m_errors = Bitmap(m_rowCount);
    m_flags->m_warnings = Bitmap(m_rowCount);
    for (const auto& [kind, rows] : m_flags->m_kinds) {
        (severityOf(kind) == Severity::Error ? m_flags->m_errors : m_flags->m_warnings) |= *rows;
    }
}

void FaultMarker::sumUp(PlaceRow row) {
    m_flags->m_errors.clear(row);
    m_flags->m_warnings.clear(row);
    for (const auto& [kind, rows] : m_flags->m_kinds) {
        if (rows->test(row)) {
            (severityOf(kind) == Severity::Error ? m_flags->m_errors : m_flags->m_warnings).set(row);
        }
    }
}

std::shared_ptr<const FaultFlags> FaultMarker::finish() {
    if (m_fresh) {
        markAllTwins(idTwice, m_flags->m_ids);
        markAllTwins(placeTwice, m_flags->m_twins);
        sumUpAll();
        return m_flags;
    }
    markTwins(idTwice, m_flags->m_ids, m_affectedIds);
    markTwins(placeTwice, m_flags->m_twins, m_affectedTwins);
    for (const PlaceRow row : m_changed) {
        sumUp(row);
    }
    return m_flags;
}

} // namespace maillage
