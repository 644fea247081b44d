// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/keyed_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace maillage::test {

namespace {

class Numbers : public KeyedTableModel {
public:
    using KeyedTableModel::setKeys;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return index.isValid() && role == Qt::DisplayRole ? QVariant::fromValue<qlonglong>(keyAt(index.row()))
                                                          : QVariant();
    }
};

std::vector<std::int64_t> selectedKeys(const Numbers& model, const QItemSelectionModel& selection) {
    std::vector<std::int64_t> keys;
    for (const QModelIndex& index : selection.selectedRows()) {
        keys.push_back(model.keyAt(index.row()));
    }
    std::ranges::sort(keys);
    return keys;
}

} // namespace

TEST(KeyedTableModelTest, selectionFollowsTheKeys) {
    Numbers model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setKeys({1, 2, 3, 4, 5});
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setKeys({5, 9, 2, 7});
    EXPECT_EQ(selectedKeys(model, selection), (std::vector<std::int64_t>{2, 5}));
    model.setKeys({7, 9});
    EXPECT_FALSE(selection.hasSelection());
    EXPECT_EQ(model.rowOfKey(9), 1);
    EXPECT_EQ(model.rowOfKey(2), std::nullopt);
    EXPECT_EQ(resets.count(), 0);
}

TEST(KeyedTableModelTest, survivesRandomLists) {
    constexpr int rounds = 200;
    constexpr int most = 60;
    Numbers model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    std::mt19937 random(7); // NOLINT: the same each time
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::int64_t> keys(most);
        std::ranges::generate(keys, [n = 0]() mutable { return ++n; });
        std::ranges::shuffle(keys, random);
        keys.resize(random() % most);
        const auto before = selectedKeys(model, selection);
        model.setKeys(keys);
        std::vector<std::int64_t> expected;
        std::ranges::copy_if(before, std::back_inserter(expected),
                             [&](std::int64_t key) { return std::ranges::contains(keys, key); });
        ASSERT_TRUE(std::ranges::equal(model.keys(), keys));
        ASSERT_EQ(selectedKeys(model, selection), expected);
        if (!keys.empty()) {
            selection.select(model.index(static_cast<int>(random() % keys.size()), 0),
                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        }
    }
}

} // namespace maillage::test
