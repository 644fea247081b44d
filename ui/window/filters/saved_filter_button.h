// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/filters/saved_filters.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace maillage {

/// The saved filters as a menu: to choose one, to keep what is filtered now, to rename and to delete.
class SavedFilterButton : public QToolButton {
    Q_OBJECT

public:
    SavedFilterButton(HubSession& session, ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] SavedFilters& filters() { return *m_filters; }

    [[nodiscard]] QMenu& choices() { return *m_menu; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addChoices();
    void addChanges();
    void follow();
    void askName(const QString& title, const QString& before, std::int64_t except,
                 void (SavedFilters::*use)(const QString& name));

    HubSession& m_session;
    SavedFilters* m_filters;
    QMenu* m_menu;
    QActionGroup* m_choices; ///< one at a time
};

} // namespace maillage
