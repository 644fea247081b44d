// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/tables/column_layout.h"
#include "ui/presenters/tables/table_clip.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace maillage {

/// People or organisations as a table: what passes the search text, in the order of a column. Read off the UI thread,
/// again when the hub changes.
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
    /// Writes a simple field as one step, from the text that the hub is to hold. It shows a moment later.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] Entity entity() const { return m_entity; }

    /// Every word of it must begin a word of the record.
    void setSearch(const QString& text);

    [[nodiscard]] const QString& search() const { return m_search; }

    /// Of all records, found or not.
    [[nodiscard]] std::size_t total() const { return m_records ? m_records->size() : 0; }

    void retranslate();

    /// Makes the clipboard's texts of these records and columns, on any thread.
    [[nodiscard]] std::function<ClipTexts()> clipWork(std::vector<std::int64_t> keys,
                                                      const std::vector<int>& columns) const;

Q_SIGNALS:
    /// The rows are those of the present search and hub.
    void updated();

private:
    struct Entry {
        Record record;
        std::string searched; ///< folded words
    };

    using Entries = std::unordered_map<std::int64_t, Entry>;
    using Found = std::shared_ptr<const Entries>;

    [[nodiscard]] static Result<Found> load(const store::Connection& connection, Entity entity);
    void reload();
    void arrange();
    [[nodiscard]] std::size_t fieldAt(const QModelIndex& index) const;
    void sortRows(std::vector<std::int64_t>& keys) const;

    HubSession& m_session;
    Entity m_entity;
    std::vector<std::size_t> m_columns;
    Found m_records;
    QString m_search;
    std::vector<ColumnSort> m_order;
    int m_wanted = 0; ///< counts loads: an older one that comes late is dropped
};

/// The columns that the table of people, or that of organisations, shows at first.
[[nodiscard]] std::vector<std::size_t> tableColumns(Entity entity);
/// These, then all others that it can show.
[[nodiscard]] std::vector<std::size_t> allColumns(Entity entity);

} // namespace maillage
