// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace maillage {

class Dialogs;

/// The version, the licence, and whose data Maillage brings (resources/credits.json).
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& language, Dialogs& dialogs, QWidget* parent = nullptr);
};

/// What it says, as rich text.
[[nodiscard]] QString aboutHtml(const QString& language);

} // namespace maillage
