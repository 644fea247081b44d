// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/theme_dialog.h"

#include "ui/presenters/texts/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

ThemeDialog::ThemeDialog(HubSession& session, const TerritoryBoard& board, const Figure& figure, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_board(board)
    , m_figure(new QComboBox)
    , m_kind(new QComboBox)
    , m_method(new QComboBox)
    , m_classes(new QSpinBox)
    , m_advice(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A figure on the map"));
    fillFigures(figure);
    fillChoices();
    auto* form = new QFormLayout;
    form->addRow(tr("&Figure:"), m_figure);
    form->addRow(tr("&Drawn as:"), m_kind);
    form->addRow(tr("C&lasses by:"), m_method);
    form->addRow(tr("&Number of classes:"), m_classes);
    m_advice->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Show on the map"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ThemeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ThemeDialog::followFigure);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ThemeDialog::followKind);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
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
    m_classes->setRange(static_cast<int>(fewestClasses), static_cast<int>(mostClasses));
    m_classes->setValue(usualCount);
}

void ThemeDialog::followFigure() {
    const Figure& figure = m_figures[static_cast<std::size_t>(m_figure->currentIndex())];
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(usualKind(figure))));
    followKind();
}

void ThemeDialog::followKind() {
    const ThemeChoice chosen = choice();
    const bool coloured = chosen.kind == ThemeKind::Areas;
    m_method->setEnabled(coloured);
    m_classes->setEnabled(coloured);
    const bool isCount = chosen.figure.measure == FigureMeasure::Count;
    m_advice->setText(coloured && isCount     ? tr("Numbers that add up are better shown as circles: large territories "
                                                       "have more of everything.")
                      : !coloured && !isCount ? tr("Shares and rates are better shown as colours: they do not add up.")
                                              : QString());
}

ThemeChoice ThemeDialog::choice() const {
    return {.figure = m_figures[static_cast<std::size_t>(m_figure->currentIndex())],
            .kind = static_cast<ThemeKind>(m_kind->currentData().toInt()),
            .method = static_cast<ClassMethod>(m_method->currentData().toInt()),
            .classes = static_cast<std::size_t>(m_classes->value())};
}

void ThemeDialog::accept() {
    if (!m_board.content()->figures) {
        reject();
        return;
    }
    setEnabled(false); // closes once the sheet is there
    m_session.compute<ThematicMap::Pointer>(
        this, [content = m_board.content(), choice = choice()] { return figureTheme(*content, choice); },
        [this](const ThematicMap::Pointer& theme) {
            Q_EMIT themeWanted(theme);
            QDialog::accept();
        });
}

} // namespace maillage
