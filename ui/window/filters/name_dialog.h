// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace maillage {

/// Asks for the name of something, and says at once why one will not do.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    /// `problem` gives the sentence that says what is wrong with a name; nothing where it is good.
    using Problem = std::function<QString(const QString& name)>;

    NameDialog(const QString& title, const QString& before, Problem problem, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& name() { return *m_name; }

    void accept() override;

Q_SIGNALS:
    void named(const QString& name);

private:
    void judge();

    Problem m_problem;
    QLineEdit* m_name;
    QLabel* m_why;
    QPushButton* m_save;
};

} // namespace maillage
