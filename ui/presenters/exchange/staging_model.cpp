// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exchange/staging_model.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {

constexpr int pageRows = 64;
constexpr std::size_t keptReviews = 20'000;

} // namespace

QString verdictLabel(Verdict verdict) {
    switch (verdict) {
    case Verdict::New:
        return QCoreApplication::translate("Staging", "New");
    case Verdict::Changed:
        return QCoreApplication::translate("Staging", "Changed");
    case Verdict::Unchanged:
        return QCoreApplication::translate("Staging", "Unchanged");
    case Verdict::Refused:
        return QCoreApplication::translate("Staging", "Refused");
    case Verdict::Conflict:
        return QCoreApplication::translate("Staging", "Conflict");
    }
    return {};
}

StagingModel::StagingModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {
    connect(&session, &ImportSession::stateChanged, this, &StagingModel::reset);
    connect(&session, &ImportSession::choicesChanged, this, [this] {
        if (!m_shown.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
    reset();
}

void StagingModel::setShown(std::optional<Verdict> verdict) {
    m_verdict = verdict;
    reset();
}

void StagingModel::reset() {
    if (m_session.state() == ImportSession::State::Applying) {
        return;
    }
    beginResetModel();
    ++m_generation;
    m_shown.clear();
    m_requested.clear();
    m_reviews.clear();
    for (std::size_t row = 0; row < m_session.rows().size(); ++row) {
        if (!m_verdict || m_session.rows()[row].verdict == *m_verdict) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

int StagingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StagingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const RowReview* StagingModel::reviewOf(int row) const {
    const auto found = m_reviews.find(fileRow(row));
    if (found == m_reviews.end()) {
        request(row);
        return nullptr;
    }
    return &found->second;
}

/// Reads the page that holds the row.
void StagingModel::request(int row) const {
    const int first = row / pageRows * pageRows;
    std::vector<std::size_t> rows;
    for (int at = first; at < std::min(first + pageRows, rowCount()); ++at) {
        if (!m_reviews.contains(fileRow(at)) && m_requested.insert(fileRow(at)).second) {
            rows.push_back(fileRow(at));
        }
    }
    if (rows.empty()) {
        return;
    }
    auto* self = const_cast<StagingModel*>(this); // NOLINT: reading is no change that a view could see
    m_session.review(rows, self, [self, rows, generation = m_generation](std::vector<RowReview> reviews) {
        if (generation == self->m_generation) {
            self->setReviews(rows, std::move(reviews));
        }
    });
}

void StagingModel::setReviews(const std::vector<std::size_t>& rows, std::vector<RowReview> reviews) {
    if (m_reviews.size() > keptReviews) {
        m_reviews.clear();
        m_requested.clear();
    }
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        m_requested.erase(rows[i]);
        m_reviews.insert_or_assign(rows[i], std::move(reviews[i]));
    }
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT reviewsRead();
}

QString StagingModel::summary(const StagedRow& row, const RowReview& review) const {
    if (row.verdict == Verdict::Refused && !review.faults.empty()) {
        return sentenceOf(review.faults.front().message);
    }
    QStringList fields;
    for (const FieldDifference& difference : review.differences) {
        const bool comesIn = difference.outcome == FieldOutcome::Taken || difference.outcome == FieldOutcome::Conflict;
        if (comesIn) {
            fields << (difference.extraName.empty() ? fieldLabel(m_session.entity(), difference.field)
                                                    : toQString(difference.extraName));
        }
    }
    if (!fields.isEmpty()) {
        return fields.join(QStringLiteral(", "));
    }
    const int faults = static_cast<int>(review.faults.size());
    return faults > 0 ? tr("%Ln fault(s) to mend", nullptr, faults) : QString();
}

QVariant StagingModel::text(const StagedRow& row, int at, int column) const {
    if (column == Line) {
        return row.line;
    }
    if (column == VerdictColumn) {
        const bool taken = row.verdict == Verdict::Conflict && row.onConflict == OnConflict::Take;
        const bool kept = row.verdict == Verdict::Conflict && row.onConflict != OnConflict::Take;
        return taken  ? tr("Conflict: the source’s values are taken")
               : kept ? tr("Conflict: the hub’s values are kept")
                      : verdictLabel(row.verdict);
    }
    const RowReview* review = reviewOf(at);
    if (review == nullptr) {
        return column == Name ? QStringLiteral("…") : QVariant();
    }
    return column == Name ? toQString(review->name) : column == Summary ? summary(row, *review) : QVariant();
}

QVariant StagingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StagedRow& row = m_session.rows()[fileRow(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Chosen && row.verdict != Verdict::Refused) {
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Line) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(row, index.row(), index.column());
    }
    return {};
}

bool StagingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Chosen) {
        return false;
    }
    m_session.choose({fileRow(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags StagingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Chosen ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant StagingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Chosen:
        return tr("Import");
    case Line:
        return tr("Line");
    case Name:
        return fieldLabel(PlaceField::Nom);
    case VerdictColumn:
        return tr("What it is");
    case Summary:
        return tr("What changes");
    default:
        return {};
    }
}

} // namespace maillage
