// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/quality/change_planner.h"
#include "ui/presenters/records/keyed_table_model.h"

#include <unordered_set>

namespace maillage {

/// The changes of a plan, each with a box to tick. Follows the planner; ticks taken off stay off when it plans again.
class ChangePlanModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum Column { Place, Commune, Field, Before, After, ColumnCount };

    /// How values are written.
    enum class Wording {
        Readable, ///< as people read them: labels, local dates
        Exact,    ///< as they stand in the file, with every space
    };

    /// Where the cells Before and After differ: the start of the stretch and its length, as a QPoint.
    static constexpr int stretchRole = Qt::UserRole;

    ChangePlanModel(ChangePlanner& planner, HubSession& session, Wording wording, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setAllChosen(bool chosen);

    /// What is ticked, in the plan's order.
    [[nodiscard]] std::vector<PlannedChange> chosen() const;

    /// How many places that changes.
    [[nodiscard]] std::size_t chosenPlaces() const { return m_chosenPlaces; }

Q_SIGNALS:
    void choiceChanged();

private:
    void update();
    void countChosen();
    [[nodiscard]] const PlannedChange& changeOf(std::int64_t key) const;
    [[nodiscard]] QString fieldsText(const PlannedChange& change) const;
    [[nodiscard]] QString valuesText(const PlannedChange& change, std::string FieldRewrite::* which) const;
    [[nodiscard]] QString linesOf(const PlannedChange& change) const;
    [[nodiscard]] QVariant valueData(const PlannedChange& change, int column, int role) const;
    [[nodiscard]] QString placeText(std::int64_t place, int column) const;

    ChangePlanner& m_planner;
    HubSession& m_session;
    Wording m_wording;
    std::shared_ptr<const ChangePlan> m_plan;
    std::vector<std::int64_t> m_planKeys;       ///< of its changes, ascending
    std::unordered_set<std::int64_t> m_leftOut; ///< keys
    std::size_t m_chosenPlaces = 0;
};

} // namespace maillage
