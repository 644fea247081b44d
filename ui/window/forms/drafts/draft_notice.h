// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/drafts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace maillage {

/// A line above a form: something was typed into it earlier and not saved. Asks whether to go on with it; once that is
/// done, tells so, and what was changed in the hub meanwhile.
class DraftNotice : public QWidget {
    Q_OBJECT

public:
    explicit DraftNotice(QWidget* parent = nullptr);

    void ask(const store::Draft& draft);
    /// `changed`: names of fields that somebody changed since.
    void tellResumed(const store::Draft& draft, const QStringList& changed);

    [[nodiscard]] QString text() const;

    [[nodiscard]] QPushButton& resumeButton() const { return *m_resume; }

    [[nodiscard]] QPushButton& throwAwayButton() const { return *m_throwAway; }

Q_SIGNALS:
    void resumeWanted();
    void throwAwayWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const QString& text, bool asks);

    QLabel* m_text;
    QPushButton* m_resume;
    QPushButton* m_throwAway;
};

} // namespace maillage
