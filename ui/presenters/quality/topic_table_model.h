// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/quality/quality_board.h"
#include "ui/presenters/records/keyed_table_model.h"

#include <unordered_map>

namespace maillage {

/// What is to mend, a line for each topic. Follows the board.
class TopicTableModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum Column { Gravity, Title, Fields, Places, ColumnCount };

    static constexpr int severityRole = Qt::UserRole; ///< an int of Severity, in the column Gravity

    explicit TopicTableModel(QualityBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const TopicCount& topicAt(int row) const { return m_topics.at(keyAt(row)); }

    void retranslate();

private:
    void update();

    QualityBoard& m_board;
    std::unordered_map<std::int64_t, TopicCount> m_topics;
};

} // namespace maillage
