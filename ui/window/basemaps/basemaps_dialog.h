// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/basemaps/basemap_facts.h"
#include "ui/window/basemaps/basemap_list.h"

#include <QDialog>
#include <QStringList>

#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace maillage {

class Dialogs;

/// What a basemap may cover, as of now.
struct BasemapView {
    Box screen{};    ///< what the map shows
    Box territory{}; ///< where the hub's places are; empty without
};

/// The basemaps: what is there, of what kind, how far in, where, how large, by whom; adds files, chosen or dropped
/// here, and servers, orders them and takes them off the list. Files are read on another thread.
class BasemapsDialog : public QDialog {
    Q_OBJECT

public:
    BasemapsDialog(BasemapList& list, const BasemapView& view, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }

    /// Adds files, and says which of them cannot be used.
    void addFiles(const QStringList& paths);
    /// What is said of the selected basemap.
    [[nodiscard]] QString details() const;
    /// Whether all files have been looked at.
    [[nodiscard]] bool isKnown() const;

Q_SIGNALS:
    void chosen(const maillage::BasemapChoice& basemap);
    void serverWanted();
    void buildWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void layOut();
    void connectParts();
    void followList();
    void fillRow(int row);
    void take(const BasemapChoice& choice, const BasemapFacts& facts);
    void followSelection();
    void chooseFiles();
    void show();
    void moveBy(int step);
    void remove();
    void select(std::size_t index);
    [[nodiscard]] std::optional<std::size_t> selected() const;
    [[nodiscard]] const BasemapFacts* factsOf(const BasemapChoice& choice) const;
    [[nodiscard]] QString coverageOf(const BasemapFacts& facts) const;
    [[nodiscard]] QString detailsOf(const BasemapChoice& choice) const;

    BasemapList& m_list;
    BasemapView m_view;
    Dialogs& m_dialogs;
    BasemapInspector m_inspector;
    std::vector<std::pair<BasemapChoice, BasemapFacts>> m_facts;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_details;
    QPushButton* m_show;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_add;
    QPushButton* m_server;
    QPushButton* m_build;
    QPushButton* m_close;
};

} // namespace maillage
