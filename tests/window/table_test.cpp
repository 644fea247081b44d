// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/tables/columns_dialog.h"
#include "ui/window/tables/editable_table.h"
#include "ui/window/tables/table_columns.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

namespace maillage::test {

class TableTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        settings->setValue(QStringLiteral("tour/seen"), true);
    }

    [[nodiscard]] PlaceTable& table() { return window->places().table(); }

    [[nodiscard]] QString cell(int row, PlaceColumn column) {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }

    [[nodiscard]] ColumnsDialog* openColumns() {
        ColumnsDialog* dialog = nullptr;
        QObject::connect(
            &table().columns(), &TableColumns::dialogOpened, window.get(),
            [&](ColumnsDialog* opened) { dialog = opened; }, Qt::SingleShotConnection);
        window->actions().columns->trigger();
        return dialog;
    }

    static void waitForText(const QString& start) {
        ASSERT_TRUE(waitFor([&] { return QGuiApplication::clipboard()->text().startsWith(start); }));
    }
};

TEST_F(TableTest, columnsAreChosenWithoutAMouse) {
    openSample();
    ColumnsDialog* dialog = openColumns();
    ASSERT_NE(dialog, nullptr);
    QListWidget& list = dialog->list();
    shoot(*dialog, QStringLiteral("columns"));
    const auto hours = list.findItems(QStringLiteral("Opening hours in words"), Qt::MatchExactly);
    ASSERT_EQ(hours.size(), 1);
    list.setCurrentItem(hours.front());
    QTest::keyClick(&list, Qt::Key_Space);
    ASSERT_EQ(hours.front()->checkState(), Qt::Checked);
    const auto moved = [&] {
        dialog->activateWindow(); // a window manager does it
        QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
        return list.row(hours.front()) == 1;
    };
    ASSERT_TRUE(waitFor(moved));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(table().shownColumns().at(1), PlaceColumn::HoursInWords);
    ASSERT_TRUE(waitFor([&] { return !cell(0, PlaceColumn::HoursInWords).isEmpty(); }));
    shoot(*window, QStringLiteral("columns-hours"));
    dialog = openColumns();
    const auto buttons = dialog->findChildren<QPushButton*>();
    const auto restore = std::ranges::find(buttons, QStringLiteral("&Restore"),
                                           [](const QPushButton* button) { return button->text(); });
    ASSERT_NE(restore, buttons.end());
    (*restore)->click();
    dialog->accept();
    EXPECT_FALSE(std::ranges::contains(table().shownColumns(), PlaceColumn::HoursInWords));
}

TEST_F(TableTest, columnsAndOrderAreKept) {
    openSample();
    ColumnLayout layout{.shown = {{QStringLiteral("commune"), 200}, {QStringLiteral("nom"), 300}},
                        .order = {{QStringLiteral("commune"), Qt::DescendingOrder}}};
    table().columns().setLayout(layout);
    ColumnLayout people{.shown = {{QStringLiteral("email"), 0}}, .order = {}};
    window->recordsOf(Entity::Person).columns().setLayout(people);
    window->close();
    window = std::make_unique<MainWindow>(*settings, language, dialogs);
    window->show();
    EXPECT_EQ(table().columns().layout(), layout);
    EXPECT_EQ(window->recordsOf(Entity::Person).columns().layout().shown.front().name, QStringLiteral("email"));
    window->openHub(pathText(folder / "sample.maillage"));
    ASSERT_TRUE(waitFor([&] { return rows() > 100 && window->workspace().finder.isUpToDate(); }));
    EXPECT_GE(cell(0, PlaceColumn::Commune), cell(rows() / 2, PlaceColumn::Commune));
}

TEST_F(TableTest, aShiftClickSortsByASecondColumn) {
    openSample();
    const auto click = [&](PlaceColumn column, Qt::KeyboardModifiers modifiers) {
        QHeaderView* header = table().horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
    };
    click(PlaceColumn::Commune, Qt::NoModifier);
    click(PlaceColumn::Name, Qt::ShiftModifier);
    const std::vector<ColumnSort> expected{{QStringLiteral("commune"), Qt::AscendingOrder},
                                           {QStringLiteral("nom"), Qt::AscendingOrder}};
    EXPECT_EQ(table().columns().order(), expected);
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    shoot(*window, QStringLiteral("sorted-by-two"));
    QTest::mouseClick(table().viewport(), Qt::LeftButton); // or the modifier would stay pressed for the next test
}

TEST_F(TableTest, selectedRowsGoToASpreadsheet) {
    openSample();
    table().columns().setLayout({.shown = {{QStringLiteral("code_postal"), 0}, {QStringLiteral("nom"), 0}},
                                 .order = {{QStringLiteral("nom"), Qt::AscendingOrder}}});
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    table().setFocus();
    table().selectAll();
    window->actions().copyRows->trigger();
    waitForText(QStringLiteral("Postcode\tName\n"));
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    EXPECT_GE(lines.size(), rows() + 1);
    EXPECT_EQ(lines.at(1).split(QLatin1Char('\t')).front(), cell(0, PlaceColumn::Postcode));
    const QMimeData& data = *QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data.hasFormat(QStringLiteral("text/plain")) && data.hasFormat(QStringLiteral("text/html")));
    EXPECT_TRUE(data.html().contains(QStringLiteral("mso-number-format")));
    EXPECT_EQ(data.html().count(QStringLiteral("<tr>")), rows() + 1);
    window->showPage(Entity::Person);
    RecordsPage& people = window->recordsOf(Entity::Person);
    ASSERT_TRUE(waitFor([&] { return people.records().rowCount() > 50; }));
    people.table().selectRow(0);
    ASSERT_TRUE(window->actions().copyRows->isEnabled());
    window->actions().copyRows->trigger();
    waitForText(QStringLiteral("Family name\tGiven name"));
}

namespace {

/// Rows that are nothing but their keys.
class PlainKeys : public KeyedTableModel {
public:
    using KeyedTableModel::KeyedTableModel;
    using KeyedTableModel::setKeys;

    [[nodiscard]] int columnCount(const QModelIndex& /*parent*/) const override { return 2; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(static_cast<qlonglong>(keyAt(index.row()))) : QVariant();
    }
};

} // namespace

class ManySelectedTest : public testing::Test {
protected:
    static constexpr int count = 30'000;

    void SetUp() override {
        for (int key = 1; key <= count; ++key) {
            keys.push_back(key);
            if (key % 2 == 0) {
                even.push_back(key);
            }
        }
        model.setKeys(keys);
        table.resize(400, 300);
        table.show();
    }

    /// Every other row, as after a filter that has been taken off.
    void selectEven() {
        model.setKeys(even);
        table.selectAll();
        model.setKeys(keys);
    }

    [[nodiscard]] std::vector<std::int64_t> selected() const {
        std::vector<std::int64_t> found = table.selectedKeys();
        std::ranges::sort(found);
        return found;
    }

    std::vector<std::int64_t> keys;
    std::vector<std::int64_t> even;
    PlainKeys model;
    EditableTable table{model, Entity::Person};
};

TEST_F(ManySelectedTest, staysSelectedWhateverBecomesOfTheRows) {
    selectEven();
    EXPECT_EQ(selected(), even);
    EXPECT_TRUE(table.selectionModel()->selection().isEmpty()) << "it would be too many ranges";
    std::vector<std::int64_t> turned = keys;
    std::ranges::reverse(turned);
    model.setKeys(turned);
    EXPECT_EQ(selected(), even);
    EXPECT_EQ(table.selectedKeys().front(), count);
    std::ranges::stable_partition(turned, [](std::int64_t key) { return key % 2 == 0; });
    model.setKeys(turned);
    EXPECT_EQ(selected(), even);
    EXPECT_EQ(table.selectionModel()->selection().size(), 1) << "sorted side by side";
    model.setKeys(keys);
    EXPECT_EQ(selected(), even);
    model.setKeys(even);
    EXPECT_EQ(selected(), even);
    EXPECT_EQ(table.selectionModel()->selection().size(), 1) << "side by side they are the table's own again";
    model.setKeys({2, 3, 4});
    EXPECT_EQ(selected(), (std::vector<std::int64_t>{2, 4}));
}

TEST_F(ManySelectedTest, isDrawnAndEndsWithAnotherSelection) {
    selectEven();
    const auto colourOf = [&](int row) {
        const QRect cell = table.visualRect(model.index(row, 1));
        return table.viewport()->grab(cell).toImage().pixelColor(cell.width() - 3, cell.height() / 2);
    };
    EXPECT_EQ(colourOf(1), table.palette().color(QPalette::Highlight));
    EXPECT_NE(colourOf(0), table.palette().color(QPalette::Highlight));
    QSignalSpy changes(&table, &EditableTable::selectedKeysChanged);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(model.index(row, 0)).center());
    };
    click(2, Qt::ControlModifier);
    EXPECT_EQ(selected().size(), even.size() + 1);
    click(2, Qt::ControlModifier);
    EXPECT_EQ(selected(), even);
    EXPECT_EQ(changes.count(), 2);
    click(4, Qt::NoModifier);
    EXPECT_EQ(selected(), std::vector<std::int64_t>{5});
}

} // namespace maillage::test
