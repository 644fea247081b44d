// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/dialogs.h"

namespace maillage {

/// The real dialogs, modal to the window that asks.
class WidgetDialogs : public Dialogs {
public:
    void openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void openFiles(QWidget* parent, const FileQuestion& question, std::function<void(QStringList)> chosen) override;
    void saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) override;
    void askOrLater(QWidget* parent, const Question& question, const QString& later,
                    std::function<void(Answer)> answered) override;
    void tellProblem(QWidget* parent, const QString& title, const QString& text) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void openOutside(const QString& address) override;
};

} // namespace maillage
