// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/facet_groups.h"

#include <QAbstractItemModel>

#include <string_view>
#include <unordered_map>

namespace maillage {

/// The filter panel's tree: groups, and in them values to tick, with the number of places each would show. Ticking
/// changes the filter of the view; the counts follow when the places are found.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Label, Count, ColumnCount };

    FacetModel(PlaceFinder& finder, ViewState& view, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<FilterGroup>& groups() const { return m_groups; }

    void retranslate();

    /// Leaves only values that hold the text; all of them for an empty one.
    void setFind(const QString& text);

    [[nodiscard]] bool isFinding() const { return !m_shown.find.isEmpty(); }

    /// What a row does that is no value to tick. Showing more or less is done at once, the rest is for actionWanted().
    void act(const QModelIndex& index);

Q_SIGNALS:
    /// A group has got its first value, or lost its last.
    void groupsShownChanged();
    void actionWanted(maillage::GroupAction action);

private:
    /// Where a key's value is to stand in its group.
    using Places = std::unordered_map<std::string_view, std::size_t>;

    void update();
    void updateValues(std::size_t group, std::vector<FilterValue> values);
    void removeOthers(const QModelIndex& parent, std::vector<FilterValue>& present, const Places& places);
    void putInOrder(const QModelIndex& parent, std::vector<FilterValue>& present, const Places& places);
    void insertMissing(const QModelIndex& parent, std::vector<FilterValue>& present,
                       const std::vector<FilterValue>& values);
    [[nodiscard]] const FilterValue* valueAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant actionData(const FilterValue& row, const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant groupData(const FilterGroup& group, const QModelIndex& index, int role) const;

    PlaceFinder& m_finder;
    ViewState& m_view;
    GroupView m_shown;
    std::vector<FilterGroup> m_groups;
    bool m_speaksAnew = false; ///< in another language
};

} // namespace maillage
