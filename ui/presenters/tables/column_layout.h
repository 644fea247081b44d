// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <Qt>

#include <optional>
#include <vector>

class QAbstractItemModel;

namespace maillage {

struct ShownColumn {
    QString name;
    int width = 0; ///< in pixels; 0: the usual one

    friend bool operator==(const ShownColumn&, const ShownColumn&) = default;
};

struct ColumnSort {
    QString name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const ColumnSort&, const ColumnSort&) = default;
};

/// Which columns a table shows, in which order, and by which it is sorted. A value; columns by their names
/// (ColumnNameRole), so that it outlives versions of the program that know more or fewer of them.
struct ColumnLayout {
    std::vector<ShownColumn> shown; ///< from left to right
    std::vector<ColumnSort> order;  ///< the first decides, the next where it is equal

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;

    static constexpr std::size_t mostOrders = 2;

    /// As JSON, for the settings.
    [[nodiscard]] QByteArray toJson() const;
    /// Nothing where it is none.
    [[nodiscard]] static std::optional<ColumnLayout> fromJson(const QByteArray& json);
    /// What a model's headers say is usual.
    [[nodiscard]] static ColumnLayout usualOf(const QAbstractItemModel& model);
};

/// The model's column of that name.
[[nodiscard]] std::optional<int> columnNamed(const QAbstractItemModel& model, const QString& name);
[[nodiscard]] QString columnName(const QAbstractItemModel& model, int column);

/// After a click on the header of `name`: sorted by it, the other way round the second time, no longer the third. With
/// `further`, the first order stays and this one comes after it.
[[nodiscard]] std::vector<ColumnSort> orderAfterClick(std::vector<ColumnSort> order, const QString& name, bool further);

} // namespace maillage
