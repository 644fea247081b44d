// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/theme_dialog.h"

#include "ui/presenters/texts/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace maillage {

namespace {

constexpr QChar separator = u';';

/// Different numbers in any order; nothing where one is no number, or they are too few or too many.
std::optional<std::vector<double>> limitsIn(const QString& text) {
    std::vector<double> limits;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        limits.push_back(QLocale().toDouble(part.trimmed(), &isNumber));
        if (!isNumber || !std::isfinite(limits.back())) {
            return std::nullopt;
        }
    }
    std::ranges::sort(limits);
    const auto repeated = std::ranges::unique(limits);
    limits.erase(repeated.begin(), repeated.end());
    const std::size_t classes = limits.size() + 1;
    return classes >= fewestClasses && classes <= mostClasses ? std::optional(limits) : std::nullopt;
}

} // namespace

ThemeDialog::ThemeDialog(HubSession& session, const TerritoryBoard& board, const Figure& figure, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_board(board)
    , m_figure(new QComboBox)
    , m_kind(new QComboBox)
    , m_method(new QComboBox)
    , m_classes(new QSpinBox)
    , m_limits(new QLineEdit)
    , m_advice(new QLabel)
    , m_form(new QFormLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A figure on the map"));
    fillFigures(figure);
    fillChoices();
    m_form->addRow(tr("&Figure:"), m_figure);
    m_form->addRow(tr("&Drawn as:"), m_kind);
    m_form->addRow(tr("C&lasses by:"), m_method);
    m_form->addRow(tr("&Number of classes:"), m_classes);
    m_form->addRow(tr("Limits of the &classes:"), m_limits);
    m_advice->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Show on the map"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ThemeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ThemeDialog::followFigure);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ThemeDialog::followKind);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ThemeDialog::followMethod);
    connect(m_limits, &QLineEdit::textChanged, this, &ThemeDialog::followLimits);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_advice);
    layout->addStretch();
    layout->addWidget(buttons);
    followFigure();
}

/// The usual ones, the chosen one, and all that the hub counts.
void ThemeDialog::fillFigures(const Figure& figure) {
    m_figures = usualFigures();
    const auto add = [&](const Figure& one) {
        if (!std::ranges::contains(m_figures, one)) {
            m_figures.push_back(one);
        }
    };
    add(figure);
    if (m_board.content()->figures) {
        std::ranges::for_each(m_board.content()->figures->figures(), add);
    }
    for (const Figure& one : m_figures) {
        m_figure->addItem(toQString(labelOf(one)));
    }
    m_figure->setCurrentIndex(static_cast<int>(std::ranges::find(m_figures, figure) - m_figures.begin()));
    constexpr int characters = 32;
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(characters);
}

void ThemeDialog::fillChoices() {
    constexpr int usualCount = 5;
    m_kind->addItem(tr("Colours by class"), static_cast<int>(ThemeKind::Areas));
    m_kind->addItem(tr("Circles as large as the numbers"), static_cast<int>(ThemeKind::Symbols));
    m_kind->addItem(tr("Density"), static_cast<int>(ThemeKind::Heat));
    m_method->addItem(tr("Natural breaks (Jenks)"), static_cast<int>(ClassMethod::NaturalBreaks));
    m_method->addItem(tr("As many territories in each (quantiles)"), static_cast<int>(ClassMethod::Quantiles));
    m_method->addItem(tr("Equal intervals"), static_cast<int>(ClassMethod::EqualIntervals));
    m_method->addItem(tr("By hand"), static_cast<int>(ClassMethod::ByHand));
    m_classes->setRange(static_cast<int>(fewestClasses), static_cast<int>(mostClasses));
    m_classes->setValue(usualCount);
}

const Figure& ThemeDialog::figure() const {
    return m_figures[static_cast<std::size_t>(m_figure->currentIndex())];
}

void ThemeDialog::followFigure() {
    m_limits->clear();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(usualKind(figure()))));
    followKind();
}

void ThemeDialog::followKind() {
    m_method->setEnabled(choice().kind == ThemeKind::Areas);
    followMethod();
}

void ThemeDialog::followMethod() {
    const ThemeChoice chosen = choice();
    const bool byHand = chosen.kind == ThemeKind::Areas && chosen.method == ClassMethod::ByHand;
    m_form->setRowVisible(m_classes, !byHand);
    m_form->setRowVisible(m_limits, byHand);
    m_classes->setEnabled(chosen.kind == ThemeKind::Areas);
    if (byHand && m_limits->text().isEmpty()) {
        proposeLimits();
    }
    followLimits();
}

void ThemeDialog::proposeLimits() {
    if (!m_board.content()->figures) {
        return;
    }
    ThemeChoice usual = choice();
    usual.method = ClassMethod::NaturalBreaks;
    m_session.compute<Classes>(
        this, [content = m_board.content(), usual] { return figureClasses(*content, usual); },
        [this, asked = usual.figure](const Classes& classes) {
            if (figure() != asked || !m_limits->text().isEmpty()) {
                return;
            }
            QStringList limits;
            for (const double limit : classes.bounds) {
                limits << QLocale().toString(limit, 'f', decimalsOf(asked));
            }
            m_limits->setText(limits.join(QLatin1String("; ")));
        });
}

/// What is to be said of the choice, and whether it can be shown.
void ThemeDialog::followLimits() {
    const ThemeChoice chosen = choice();
    const bool coloured = chosen.kind == ThemeKind::Areas;
    const bool isCount = chosen.figure.measure == FigureMeasure::Count;
    const bool wrong = coloured && chosen.method == ClassMethod::ByHand && chosen.bounds.empty();
    m_accept->setEnabled(!wrong);
    m_advice->setText(
        wrong ? tr("Type %1 to %2 different numbers with semicolons between them: where one class ends and "
                   "the next begins.")
                    .arg(fewestClasses - 1)
                    .arg(mostClasses - 1)
        : coloured && isCount   ? tr("Numbers that add up are better shown as circles: large territories have more of "
                                       "everything.")
        : !coloured && !isCount ? tr("Shares and rates are better shown as colours: they do not add up.")
                                : QString());
}

ThemeChoice ThemeDialog::choice() const {
    return {.figure = figure(),
            .kind = static_cast<ThemeKind>(m_kind->currentData().toInt()),
            .method = static_cast<ClassMethod>(m_method->currentData().toInt()),
            .classes = static_cast<std::size_t>(m_classes->value()),
            .bounds = limitsIn(m_limits->text()).value_or(std::vector<double>())};
}

void ThemeDialog::accept() {
    Q_EMIT chosen(choice());
    QDialog::accept();
}

} // namespace maillage
