// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// A filter that the hub keeps under a name.
struct SavedFilter {
    std::int64_t number = 0;
    QString name;
    std::string conditions; ///< JSON

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// The hub's saved filters, and which of them the view began with.
class SavedFilters : public QObject {
    Q_OBJECT

public:
    SavedFilters(HubSession& session, ViewState& view, QObject* parent = nullptr);

    /// By name.
    [[nodiscard]] const std::vector<SavedFilter>& filters() const { return m_filters; }

    /// The one that was chosen or saved last, while something is filtered; null if none.
    [[nodiscard]] const SavedFilter* current() const;
    /// Whether the view asks for something else than the current one.
    [[nodiscard]] bool isChanged() const;
    /// Whether the view asks for something that can be kept: not only some places of the moment.
    [[nodiscard]] bool canSave() const;
    /// However written; not the filter of that number.
    [[nodiscard]] bool isTaken(const QString& name, std::int64_t except = 0) const;

    /// failed() where this version cannot read it, or where it keeps to a perimeter that is gone.
    void choose(std::int64_t number);
    void saveAs(const QString& name);
    void updateCurrent();
    void renameCurrent(const QString& name);
    void removeCurrent();

Q_SIGNALS:
    void changed();
    void failed(const maillage::Error& error);

private:
    void read();
    void take(std::vector<SavedFilter> filters);
    void followFilter();
    void setCurrent(std::int64_t number);

    HubSession& m_session;
    ViewState& m_view;
    std::vector<SavedFilter> m_filters;
    std::int64_t m_current = 0;
};

} // namespace maillage
