// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/basemaps/basemap_builder.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace maillage {

class Dialogs;

/// Makes a basemap of an OpenStreetMap extract: which, where, with what; how far it is; what was made. It may be closed
/// meanwhile, the builder goes on.
class BuildBasemapDialog : public QDialog {
    Q_OBJECT

public:
    BuildBasemapDialog(BasemapBuilder& builder, TaskBoard& tasks, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& extract() { return *m_extract; }

    [[nodiscard]] QLineEdit& output() { return *m_output; }

    [[nodiscard]] QPushButton& startButton() { return *m_start; }

    [[nodiscard]] QPushButton& interruptButton() { return *m_interrupt; }

    [[nodiscard]] QString news() const;

private:
    void layOut();
    void connectParts();
    void chooseExtract();
    void chooseOutput();
    void suggestOutput();
    void askStart();
    void tell(const QString& sentences);
    void followFields();
    void followBusy();
    void followTask();
    [[nodiscard]] BasemapOrder order() const;

    BasemapBuilder& m_builder;
    TaskBoard& m_tasks;
    Dialogs& m_dialogs;
    QLineEdit* m_extract;
    QLineEdit* m_output;
    QPushButton* m_chooseExtract;
    QPushButton* m_chooseOutput;
    QCheckBox* m_addresses;
    QCheckBox* m_boundaries;
    QLabel* m_news;
    QProgressBar* m_progress;
    QPushButton* m_interrupt;
    QPushButton* m_start;
    QPushButton* m_close;
    QString m_mayReplace; ///< a file that the user has chosen to replace
};

} // namespace maillage
