// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/territory_search.h"
#include "ui/presenters/session/hub_session.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace maillage {

/// Finds one territory among the hub's own and all of France: type some letters of its name, a postcode or a code, and
/// choose. The arrow keys move in the list while one types.
class TerritoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit TerritoryDialog(HubSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& field() { return *m_field; }

    [[nodiscard]] QListWidget& list() { return *m_list; }

    /// What the button says that chooses: "Filter" at first.
    void setActionText(const QString& text);

    void accept() override;

Q_SIGNALS:
    void chosen(const std::string& identification);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString labelOf(const TerritoryHit& hit);
    void layOut();
    void find(const QString& text);
    void showHits(const std::vector<TerritoryHit>& hits);
    /// The hub's own whose name holds the text.
    void addPerimeters(const QString& text);
    void followCurrent();

    HubSession& m_session;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_remark;
    QPushButton* m_filter;
    int m_wanted = 0; ///< counts searches: an older one's answer is dropped
};

} // namespace maillage
