// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_table_model.h"
#include "ui/presenters/workspace.h"
#include "ui/window/tables/editable_table.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace maillage {

class EmptyNote;
class WindowActions;

/// The people, or the organisations: search, what is to mend, and table.
class RecordsPage : public QWidget {
    Q_OBJECT

public:
    RecordsPage(Workspace& workspace, Entity entity, WindowActions& actions, QWidget* parent = nullptr);

    void focusSearch();
    /// As soon as it is among the rows.
    void selectWhenFound(std::int64_t record);

    [[nodiscard]] RecordTableModel& records() { return *m_model; }

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }

    /// Leaves only records with warnings.
    [[nodiscard]] QToolButton& warningsButton() { return *m_warnings; }

    [[nodiscard]] EditableTable& table() { return *m_table; }

    [[nodiscard]] TableColumns& columns() { return m_table->columns(); }

    [[nodiscard]] Entity entity() const { return m_entity; }

    /// Makes the clipboard's texts of the selected rows and shown columns, on any thread.
    [[nodiscard]] std::function<ClipTexts()> clipWork() const;

    /// Of the selected rows.
    [[nodiscard]] std::vector<RecordKey> selected() const;

Q_SIGNALS:
    void activated(maillage::RecordKey record);
    void selectedMenuWanted(QPoint global);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectTable();
    void followRows();
    [[nodiscard]] QWidget* makeHead();
    void followSession();
    void showSeverities();
    void showCurrent();
    void retranslate();

    Workspace& m_workspace;
    Entity m_entity;
    WindowActions& m_actions;
    RecordTableModel* m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    QToolButton* m_errors;
    QToolButton* m_warnings;
    EditableTable* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_list;
    std::optional<std::int64_t> m_awaited;
};

} // namespace maillage
