// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/draft_list.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace maillage {

/// A discreet line above the pages while something that was typed waits to be saved or thrown away. Put off, it stays
/// away until there is another draft.
class DraftsBar : public QWidget {
    Q_OBJECT

public:
    explicit DraftsBar(DraftList& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

    /// What can be resumed and thrown away: one action for each draft, the latest first.
    [[nodiscard]] QMenu& resumeMenu() const { return *m_resumeMenu; }

    [[nodiscard]] QMenu& throwAwayMenu() const { return *m_throwAwayMenu; }

Q_SIGNALS:
    void resumeWanted(const maillage::store::Draft& draft);
    void throwAwayWanted(const maillage::store::Draft& draft);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showDrafts();
    void putOff();
    [[nodiscard]] bool hasNew() const;
    void fill();
    void useMenu(QToolButton& button, QMenu& menu) const;

    DraftList& m_drafts;
    std::vector<RecordKey> m_putOff;
    QLabel* m_text;
    QToolButton* m_resume;
    QToolButton* m_throwAway;
    QToolButton* m_hide;
    QMenu* m_resumeMenu;
    QMenu* m_throwAwayMenu;
};

} // namespace maillage
