// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/exchange/import_session.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace maillage {

/// The rows of a file that is to be imported, all or those of one verdict. Names and differences are read in pages off
/// the UI thread, when a view asks for them.
class StagingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Line, Name, VerdictColumn, Summary, ColumnCount };

    explicit StagingModel(ImportSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Nothing: rows of all verdicts.
    void setShown(std::optional<Verdict> verdict);

    /// The row's number in the file.
    [[nodiscard]] std::size_t fileRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    /// Null while it is being read.
    [[nodiscard]] const RowReview* reviewOf(int row) const;

Q_SIGNALS:
    void reviewsRead();

private:
    void reset();
    void request(int row) const;
    void setReviews(const std::vector<std::size_t>& rows, std::vector<RowReview> reviews);
    [[nodiscard]] QString summary(const StagedRow& row, const RowReview& review) const;
    [[nodiscard]] QVariant text(const StagedRow& row, int at, int column) const;

    ImportSession& m_session;
    std::optional<Verdict> m_verdict;
    std::vector<std::size_t> m_shown;
    std::unordered_map<std::size_t, RowReview> m_reviews;
    mutable std::unordered_set<std::size_t> m_requested;
    int m_generation = 0;
};

[[nodiscard]] QString verdictLabel(Verdict verdict);

} // namespace maillage
