// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/addresses/address_files.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace maillage {

class Dialogs;

/// The address files: what is there, of which day, how large; adds files, chosen or dropped here, and takes them away.
class AddressFilesDialog : public QDialog {
    Q_OBJECT

public:
    AddressFilesDialog(AddressFiles& files, TaskBoard& tasks, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] QString news() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void setUpTable();
    void connectFiles();
    void fill();
    void followBusy();
    void followTask();
    void chooseFiles();
    void askRemove();
    void tellAdded(const AddedAddressFile& added);
    void tell(const QString& sentence, const QString& details = {});
    [[nodiscard]] QString selectedName() const;

    AddressFiles& m_files;
    TaskBoard& m_tasks;
    Dialogs& m_dialogs;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_news;
    QPlainTextEdit* m_details;
    QProgressBar* m_progress;
    QPushButton* m_interrupt;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace maillage
