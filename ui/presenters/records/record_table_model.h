// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/records/record_list.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/tables/column_layout.h"
#include "ui/presenters/tables/table_clip.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace maillage {

/// People or organisations as a table: what passes the search and the filter, in the order of some columns. Read,
/// searched and sorted off the UI thread, again when the hub changes: it all shows a moment later.
class RecordTableModel : public KeyedTableModel {
    Q_OBJECT

public:
    /// `columns`: fields of the entity.
    RecordTableModel(HubSession& session, Entity entity, std::vector<std::size_t> columns, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By several columns; none: by the first.
    void setOrder(const std::vector<ColumnSort>& order);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Writes a simple field as one step, from the text that the hub is to hold.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] Entity entity() const { return m_entity; }

    /// Every word of it must begin a word of the record.
    void setSearch(const QString& text);

    [[nodiscard]] const QString& search() const { return m_search; }

    /// Only records with errors, with warnings; with both: either.
    void setSeverities(bool errors, bool warnings);

    /// Of all records, found or not.
    [[nodiscard]] std::size_t total() const { return m_records ? m_records->entries().size() : 0; }

    /// Whether it is in the hub as it was read last, found or not.
    [[nodiscard]] bool holds(std::int64_t key) const { return m_records && m_records->find(key) != nullptr; }

    /// Of those that the search finds.
    [[nodiscard]] std::size_t withErrors() const { return m_matches.withErrors; }

    [[nodiscard]] std::size_t withWarnings() const { return m_matches.withWarnings; }

    /// Whether the rows are those of the present search, filter and hub.
    [[nodiscard]] bool isUpToDate() const { return !m_reading && !m_finding; }

    void retranslate();
    /// Makes the clipboard's texts of these records and columns, on any thread.
    [[nodiscard]] std::function<ClipTexts()> clipWork(std::vector<std::int64_t> keys,
                                                      const std::vector<int>& columns) const;

Q_SIGNALS:
    /// The rows are those of the present search and hub.
    void updated();

private:
    void follow(const Touched& touched);
    void clear();
    void read();
    void findSoon();
    void find();
    [[nodiscard]] RecordWishes wishes() const;
    [[nodiscard]] std::size_t fieldAt(const QModelIndex& index) const;

    HubSession& m_session;
    Entity m_entity;
    std::vector<std::size_t> m_columns;
    QString m_search;
    bool m_errors = false;
    bool m_warnings = false;
    std::vector<ColumnSort> m_order;

    RecordList::Pointer m_records; ///< those that the rows are of; null before they are read
    RecordMatches m_matches;
    RecordList::Pointer m_read;          ///< as read last: the rows follow
    std::vector<std::int64_t> m_changed; ///< since then
    bool m_allChanged = true;
    bool m_reading = false;
    bool m_finding = false;
    bool m_again = false;
    int m_hubs = 0; ///< counts those that were closed: results of another one are dropped
};

/// The columns that the table of people, or that of organisations, shows at first.
[[nodiscard]] std::vector<std::size_t> tableColumns(Entity entity);
/// These, then all others that it can show.
[[nodiscard]] std::vector<std::size_t> allColumns(Entity entity);

} // namespace maillage
