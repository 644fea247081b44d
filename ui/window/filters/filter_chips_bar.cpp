// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/filter_chips_bar.h"

#include "ui/window/filters/flow_layout.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace maillage {

ChipButton::ChipButton(QWidget* parent)
    : QToolButton(parent) {
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(maillage::icon("close"));
    const int size = fontMetrics().height();
    setIconSize({size, size});
}

void ChipButton::setChip(const FilterChip& chip) {
    constexpr int widest = 54; // characters
    m_key = chip.key;
    QString shown = fontMetrics().elidedText(chip.label, Qt::ElideMiddle, fontMetrics().averageCharWidth() * widest);
    setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setToolTip(tr("Take off the filter “%1”").arg(chip.label));
    setAccessibleName(toolTip());
}

void ChipButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

FilterChipsBar::FilterChipsBar(PlaceFinder& finder, ViewState& view, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_view(view)
    , m_layout(new FlowLayout(this))
    , m_showAll(new QToolButton(this)) {
    m_showAll->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_showAll->setAutoRaise(true);
    m_showAll->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, HouseStyle::spacing / 2, 0, HouseStyle::spacing / 2);
    m_layout->insertWidget(0, m_showAll);
    retranslate();
    connect(m_showAll, &QToolButton::clicked, this, [this] { m_view.setFilter(Filter{}); });
    connect(&view, &ViewState::filterChanged, this, &FilterChipsBar::follow);
    connect(&finder, &PlaceFinder::resultsChanged, this, &FilterChipsBar::follow); // a perimeter's name may be new
}

ChipButton* FilterChipsBar::newChip() {
    auto* chip = new ChipButton(this);
    connect(chip, &ChipButton::clicked, this, [this, chip] { takeOff(chip->key()); });
    return chip;
}

void FilterChipsBar::follow() {
    const auto chips = filterChips(m_view.filter(), *m_finder.results()->snapshot);
    while (m_chips.size() > chips.size()) {
        ChipButton* last = m_chips.back();
        m_chips.pop_back();
        m_layout->removeWidget(last);
        last->hide();
        last->deleteLater();
    }
    while (m_chips.size() < chips.size()) {
        ChipButton* chip = newChip();
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips.push_back(chip);
    }
    for (std::size_t i = 0; i < chips.size(); ++i) {
        m_chips[i]->setChip(chips[i]);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        setTabOrder(m_chips[i], i + 1 < m_chips.size() ? static_cast<QWidget*>(m_chips[i + 1]) : m_showAll);
    }
    setVisible(!chips.empty());
    updateGeometry();
}

void FilterChipsBar::takeOff(const std::string& key) {
    const auto chips = filterChips(m_view.filter(), *m_finder.results()->snapshot);
    const auto found = std::ranges::find(chips, key, &FilterChip::key);
    if (found == chips.end()) {
        return;
    }
    const auto place = static_cast<std::size_t>(found - chips.begin());
    m_view.setFilter(found->without);
    if (!m_chips.empty()) {
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

void FilterChipsBar::retranslate() {
    setAccessibleName(tr("Filters that are set"));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Forget the search and all filters"));
    follow();
}

void FilterChipsBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
