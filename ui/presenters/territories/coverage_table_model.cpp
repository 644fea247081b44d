// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/coverage_table_model.h"

#include "core/base/text.h"
#include "ui/presenters/texts/text.h"

#include <QLocale>

#include <algorithm>

namespace maillage {

namespace {

/// Before the keys of communes, which are their numbers.
constexpr std::int64_t unknownKeys = 1'000'000;

QVariant number(std::uint64_t count) {
    return QVariant::fromValue<qulonglong>(count);
}

QVariant kilometres(const std::optional<Metres>& distance) {
    return distance ? QVariant(distance->kilometres()) : QVariant();
}

QVariant percent(const std::optional<double>& share) {
    return share ? QVariant(*share) : QVariant();
}

bool isNumber(const QVariant& cell) {
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::ULongLong;
}

QString textOf(const QVariant& cell) {
    const QLocale locale;
    switch (cell.typeId()) {
    case QMetaType::Double:
        return locale.toString(cell.toDouble(), 'f', 1);
    case QMetaType::ULongLong:
        return locale.toString(cell.toULongLong());
    default:
        return cell.isValid() ? cell.toString() : QStringLiteral("–");
    }
}

bool isLess(const QVariant& a, const QVariant& b) {
    if (isNumber(a) && isNumber(b)) {
        return a.toDouble() < b.toDouble();
    }
    return fold(toUtf8(a.toString())) < fold(toUtf8(b.toString()));
}

bool hasCommaForDecimals() {
    return QLocale().decimalPoint() == QLatin1String(",");
}

} // namespace

std::vector<Metres> CoverageTableModel::distances(const CoverageContent& content) {
    std::vector<Metres> all(usualDistances.begin(), usualDistances.end());
    if (!std::ranges::contains(all, content.wish.within)) {
        all.push_back(content.wish.within);
        std::ranges::sort(all);
    }
    return all;
}

CoverageTableModel::CoverageTableModel(CoverageBoard& board, Table table, QObject* parent)
    : KeyedTableModel(parent)
    , m_board(board)
    , m_table(table) {
    connect(&board, &CoverageBoard::changed, this, &CoverageTableModel::update);
    update();
}

int CoverageTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

TextTable CoverageTableModel::table(const CoverageReport& report, const TableStyle& style) const {
    const CoverageContent& content = *m_board.content();
    switch (m_table) {
    case Table::Shares:
        return shareTable(report, distances(content), style);
    case Table::Curve:
        return curveTable(report, distances(content), style);
    case Table::Far:
        return farTable(report, content.snapshot ? *content.snapshot : *Snapshot::empty(), style);
    case Table::Next:
        break;
    }
    return nextTable(report, style);
}

TextTable CoverageTableModel::csv() const {
    const auto& report = m_board.content()->report;
    return table(report ? *report : CoverageReport{}, {.french = hasCommaForDecimals(), .quoted = true});
}

/// Of a report without lines: what is asked is all that it depends on.
std::vector<QString> CoverageTableModel::header() const {
    const auto& report = m_board.content()->report;
    CoverageReport asked;
    asked.question = report ? report->question : CoverageQuestion{};
    std::vector<QString> titles;
    std::ranges::transform(table(asked, {.french = hasCommaForDecimals()}).front(), std::back_inserter(titles),
                           toQString);
    return titles;
}

CoverageTableModel::Lines CoverageTableModel::shareLines(const CoverageContent& content) const {
    Lines lines;
    const auto add = [&](const TerritoryPart& part, const CoverageCurve& curve) {
        Line line{.cells = {toQString(part.name), toQString(part.identification), number(curve.inhabitants())}};
        for (const Metres distance : distances(content)) {
            line.cells.push_back(percent(curve.shareWithin(distance)));
        }
        line.cells.push_back(number(curve.unknown().size()));
        line.cells.push_back(number(curve.unknownInhabitants()));
        lines.emplace_back(static_cast<std::int64_t>(lines.size()), std::move(line));
    };
    for (const CoverageRow& row : content.report->parts) {
        add(row.part, row.curve);
    }
    add(content.report->question.subject, content.report->curve);
    return lines;
}

CoverageTableModel::Lines CoverageTableModel::curveLines(const CoverageContent& content) {
    Lines lines;
    for (const Metres distance : distances(content)) {
        const CoverageCurve& curve = content.report->curve;
        lines.emplace_back(static_cast<std::int64_t>(distance.value),
                           Line{.cells = {distance.kilometres(), number(curve.inhabitantsWithin(distance)),
                                          percent(curve.shareWithin(distance))}});
    }
    return lines;
}

CoverageTableModel::Lines CoverageTableModel::farLines(const CoverageContent& content) {
    Lines lines;
    for (const CommuneReach& reach : content.report->far) {
        const std::string_view nearest = reach.nearest ? content.snapshot->name(*reach.nearest) : std::string_view();
        lines.emplace_back(reach.commune.number(),
                           Line{.cells = {toQString(reach.commune.name()), toQString(reach.commune.code()),
                                          number(reach.inhabitants), kilometres(reach.distance), toQString(nearest)},
                                .position = reach.centre});
    }
    for (const Commune& commune : content.report->curve.unknown()) {
        lines.emplace_back(unknownKeys + commune.number(),
                           Line{.cells = {toQString(commune.name()), toQString(commune.code()),
                                          number(commune.population().value_or(0)), QVariant(),
                                          sentenceOf({"coverage.centre_unknown"})}});
    }
    return lines;
}

CoverageTableModel::Lines CoverageTableModel::nextLines(const CoverageContent& content) {
    Lines lines;
    for (const NextPlace& place : content.report->next) {
        lines.emplace_back(
            place.commune.number(),
            Line{.cells = {number(lines.size() + 1), toQString(place.commune.name()), toQString(place.commune.code()),
                           number(place.gain), number(place.communes), percent(place.share)},
                 .position = content.centres->of(place.commune)});
    }
    return lines;
}

CoverageTableModel::Lines CoverageTableModel::lines() const {
    const CoverageContent& content = *m_board.content();
    if (!content.report) {
        return {};
    }
    switch (m_table) {
    case Table::Shares:
        return shareLines(content);
    case Table::Curve:
        return curveLines(content);
    case Table::Far:
        return farLines(content);
    case Table::Next:
        break;
    }
    return nextLines(content);
}

void CoverageTableModel::sortLines(Lines& lines) const {
    if (m_column < 0) {
        return;
    }
    const auto column = static_cast<std::size_t>(m_column);
    const bool descending = m_order == Qt::DescendingOrder;
    std::ranges::stable_sort(lines, [&](const auto& one, const auto& other) {
        const QVariant& a = one.second.cells[column];
        const QVariant& b = other.second.cells[column];
        if (a.isValid() != b.isValid()) {
            return a.isValid();
        }
        return descending ? isLess(b, a) : isLess(a, b);
    });
}

void CoverageTableModel::update() {
    std::vector<QString> titles = header();
    Lines now = lines();
    if (titles.size() != m_header.size()) {
        setKeys({});
        beginResetModel(); // other distances
        m_header = titles;
        endResetModel();
    }
    m_header = std::move(titles);
    if (m_column >= columnCount()) {
        m_column = -1;
    }
    sortLines(now);
    std::vector<std::int64_t> keys;
    for (auto& [key, line] : now) {
        keys.push_back(key);
        m_lines.insert_or_assign(key, std::move(line));
    }
    setKeys(std::move(keys));
    std::erase_if(m_lines, [&](const auto& entry) { return !rowOfKey(entry.first); });
    announceAllData();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CoverageTableModel::sort(int column, Qt::SortOrder order) {
    m_column = column < columnCount() ? column : -1;
    m_order = order;
    update();
}

std::optional<LatLon> CoverageTableModel::positionAt(int row) const {
    return m_lines.at(keyAt(row)).position;
}

QVariant CoverageTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QVariant& cell = m_lines.at(keyAt(index.row())).cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return isNumber(cell) ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::EditRole:
        return cell;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(cell);
    default:
        return {};
    }
}

std::optional<int> CoverageTableModel::codeColumn() const {
    return m_table == Table::Curve ? std::nullopt : std::optional(m_table == Table::Next ? 2 : 1);
}

QString CoverageTableModel::shortTitle(int column) const {
    const std::vector<Metres> limits = distances(*m_board.content());
    constexpr std::size_t first = 3; // of the distances in Shares
    const auto at = static_cast<std::size_t>(column);
    const auto kilometresOf = [](Metres limit) { return QLocale().toString(limit.kilometres(), 'g', 6); };
    switch (m_table) {
    case Table::Shares:
        if (at >= first && at < first + limits.size()) {
            return tr("%1 km (%)").arg(kilometresOf(limits[at - first]));
        }
        return at == first + limits.size() ? tr("Left out") : m_header[at];
    case Table::Curve:
        return column == 0 ? tr("Distance (km)") : column == 1 ? tr("Inhabitants") : m_header[at];
    case Table::Far:
        return column == 3 ? tr("Distance (km)") : m_header[at];
    case Table::Next:
        break;
    }
    return column == 3   ? tr("Inhabitants")
           : column == 4 ? tr("Communes")
           : column == 5 ? tr("Share after (%)")
                         : m_header[at];
}

QVariant CoverageTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shortTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_header[static_cast<std::size_t>(section)];
    default:
        return {};
    }
}

void CoverageTableModel::retranslate() {
    update();
}

} // namespace maillage
