// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_faults.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace maillage {

/// What the checks say under a field: a sentence for each fault, and the buttons that mend it.
class FaultList : public QWidget {
    Q_OBJECT

public:
    explicit FaultList(QWidget* parent = nullptr);

    /// Hides where there is none. The same faults again change nothing, so that a button keeps the focus.
    void setFaults(const std::vector<JudgedFault>& faults);

    /// The sentences, one a line.
    [[nodiscard]] QString text() const { return m_sentences.join(QLatin1Char('\n')); }

Q_SIGNALS:
    void proposalChosen(const maillage::Proposal& proposal);

private:
    void addFault(const JudgedFault& judged);
    void addButtons(const std::vector<Proposal>& proposals, const QString& sentence);
    void clear();

    QVBoxLayout* m_layout;
    QStringList m_sentences;
    QStringList m_shown; ///< sentences and buttons
};

} // namespace maillage
