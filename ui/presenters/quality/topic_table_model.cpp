// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/topic_table_model.h"

#include "ui/presenters/places/filter_words.h"
#include "ui/presenters/texts/field_labels.h"

#include <QLocale>

namespace maillage {

namespace {

std::int64_t keyOf(const FaultTopic& topic) {
    constexpr std::int64_t fields = 64;
    return std::to_underlying(topic.rule) * fields + (topic.field ? std::to_underlying(*topic.field) + 1 : 0);
}

QString fieldsText(const TopicCount& topic) {
    QStringList labels;
    for (const PlaceField field : topic.fields) {
        labels << fieldLabel(field);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

TopicTableModel::TopicTableModel(QualityBoard& board, QObject* parent)
    : KeyedTableModel(parent)
    , m_board(board) {
    connect(&board, &QualityBoard::changed, this, &TopicTableModel::update);
    update();
}

int TopicTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

/// The old topics stay until the new keys are in place.
void TopicTableModel::update() {
    std::vector<std::int64_t> keys;
    for (const TopicCount& topic : m_board.report()->topics) {
        keys.push_back(keyOf(topic.topic));
        m_topics.insert_or_assign(keys.back(), topic);
    }
    setKeys(keys);
    std::erase_if(m_topics, [&](const auto& entry) { return !rowOfKey(entry.first); });
    announceAllData();
}

QVariant TopicTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TopicCount& topic = topicAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Places) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role == severityRole && index.column() == Gravity) {
        return static_cast<int>(topic.topic.severity());
    }
    if (role == Qt::EditRole && index.column() == Places) {
        return static_cast<qulonglong>(topic.places);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Gravity:
        return topic.topic.severity() == Severity::Error ? tr("Error") : tr("Warning");
    case Title:
        return topicTitle(topic.topic);
    case Fields:
        return fieldsText(topic);
    case Places:
        return QLocale().toString(static_cast<qulonglong>(topic.places));
    default:
        return {};
    }
}

QVariant TopicTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Places) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Gravity:
        return tr("Severity");
    case Title:
        return tr("What is to mend");
    case Fields:
        return tr("Fields");
    case Places:
        return tr("Places");
    default:
        return {};
    }
}

void TopicTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announceAllData();
}

} // namespace maillage
