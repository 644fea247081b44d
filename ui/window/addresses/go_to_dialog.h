// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace maillage {

class AddressFiles;

/// An address or a commune to show on the map, found while one types.
class GoToDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoToDialog(AddressFiles& files, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& field() { return *m_field; }

    [[nodiscard]] QListWidget& list() { return *m_list; }

    void accept() override;

Q_SIGNALS:
    /// As large as what was found is: a house, a street, a commune.
    void chosen(const maillage::Box& box);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void fill(const std::vector<AddressHit>& hits);

    AddressFiles& m_files;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_go;
    std::vector<AddressHit> m_hits;
    int m_wanted = 0;
};

} // namespace maillage
