// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/exchange/export_job.h"
#include "ui/presenters/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTextBrowser;

namespace maillage {

class Dialogs;

/// What to write, for whom, in which form; then what was written, and which rows the standard refuses.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    /// For tests: the parts that a user would set.
    [[nodiscard]] QComboBox& entityChoice() { return *m_entity; }

    [[nodiscard]] QComboBox& formatChoice() { return *m_format; }

    [[nodiscard]] QComboBox& scopeChoice() { return *m_scope; }

    [[nodiscard]] QRadioButton& internalChoice() { return *m_internal; }

    [[nodiscard]] QString report() const;

    void askAndWrite();

Q_SIGNALS:
    void exported(const QString& account);

private:
    enum class Scope { All, Filter, Selection };

    void layOut();
    [[nodiscard]] QWidget* makeProfiles();
    void connectParts();
    void followEntity();
    void followProfile();
    [[nodiscard]] Entity entity() const;
    [[nodiscard]] ExportRequest request(const QString& path) const;
    void write(const QString& path);
    void showOutcome(const QString& path, const Result<ExportOutcome>& outcome);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QComboBox* m_entity;
    QComboBox* m_format;
    QComboBox* m_scope;
    QRadioButton* m_public;
    QRadioButton* m_internal;
    QLabel* m_explanation;
    QTextBrowser* m_report;
    QPushButton* m_write;
    QPushButton* m_close;
};

} // namespace maillage
