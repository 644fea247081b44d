// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/column_layout.h"

#include "ui/presenters/tables/table_roles.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace maillage {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString orderKey = QStringLiteral("order");
const QString nameKey = QStringLiteral("name");
const QString widthKey = QStringLiteral("width");
const QString descendingKey = QStringLiteral("descending");

} // namespace

QByteArray ColumnLayout::toJson() const {
    QJsonArray columns;
    for (const ShownColumn& column : shown) {
        columns.append(QJsonObject{{nameKey, column.name}, {widthKey, column.width}});
    }
    QJsonArray orders;
    for (const ColumnSort& sort : order) {
        orders.append(QJsonObject{{nameKey, sort.name}, {descendingKey, sort.direction == Qt::DescendingOrder}});
    }
    return QJsonDocument(QJsonObject{{columnsKey, columns}, {orderKey, orders}}).toJson(QJsonDocument::Compact);
}

std::optional<ColumnLayout> ColumnLayout::fromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ColumnLayout layout;
    for (const QJsonValue& value : object.value(columnsKey).toArray()) {
        const QJsonObject column = value.toObject();
        layout.shown.push_back({column.value(nameKey).toString(), std::max(0, column.value(widthKey).toInt())});
    }
    for (const QJsonValue& value : object.value(orderKey).toArray()) {
        const QJsonObject sort = value.toObject();
        const bool descending = sort.value(descendingKey).toBool();
        layout.order.push_back({sort.value(nameKey).toString(), descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return layout.shown.empty() ? std::nullopt : std::optional(layout);
}

ColumnLayout ColumnLayout::usualOf(const QAbstractItemModel& model) {
    std::vector<std::pair<int, int>> ranked;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (const int rank = model.headerData(column, Qt::Horizontal, UsualRankRole).toInt(); rank > 0) {
            ranked.emplace_back(rank, column);
        }
    }
    std::ranges::sort(ranked);
    ColumnLayout layout;
    for (const auto& [rank, column] : ranked) {
        layout.shown.push_back({columnName(model, column), 0});
    }
    return layout;
}

std::optional<int> columnNamed(const QAbstractItemModel& model, const QString& name) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (columnName(model, column) == name) {
            return column;
        }
    }
    return std::nullopt;
}

QString columnName(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal, ColumnNameRole).toString();
}

std::vector<ColumnSort> orderAfterClick(std::vector<ColumnSort> order, const QString& name, bool further) {
    const auto found = std::ranges::find(order, name, &ColumnSort::name);
    const bool known = found != order.end();
    const bool wasAscending = known && found->direction == Qt::AscendingOrder;
    if (!further) {
        if (known && !wasAscending) {
            return {};
        }
        return {{name, known ? Qt::DescendingOrder : Qt::AscendingOrder}};
    }
    if (known) {
        if (wasAscending) {
            found->direction = Qt::DescendingOrder;
        } else {
            order.erase(found);
        }
        return order;
    }
    order.resize(std::min(order.size(), ColumnLayout::mostOrders - 1));
    order.push_back({name, Qt::AscendingOrder});
    return order;
}

} // namespace maillage
