// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/tour_steps.h"

#include "ui/window/main_window.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/pages/places_page.h"

#include <QMenuBar>
#include <QToolBar>

namespace maillage {

namespace {

TourStep stepAt(QWidget* target, const char* title, const char* text) {
    return {.target = target, .title = [title] { return Tour::tr(title); }, .text = [text] { return Tour::tr(text); }};
}

} // namespace

std::vector<TourStep> tourSteps(MainWindow& window) {
    window.showPage(Entity::Place);
    PlacesPage& places = window.places();
    std::vector<TourStep> steps{
        stepAt(&places.filters(), QT_TRANSLATE_NOOP("maillage::Tour", "Search and filter"),
               QT_TRANSLATE_NOOP("maillage::Tour",
                                 "Type a name, a town or a service: the list follows. Tick filters below; the numbers "
                                 "say how many places each would leave.")),
        stepAt(&places.table(), QT_TRANSLATE_NOOP("maillage::Tour", "The places"),
               QT_TRANSLATE_NOOP("maillage::Tour",
                                 "One line for each place that matches. A click selects it, a double click or Enter "
                                 "opens its form. Click a column’s title to sort.")),
        stepAt(&places.map(), QT_TRANSLATE_NOOP("maillage::Tour", "The map"),
               QT_TRANSLATE_NOOP("maillage::Tour",
                                 "The same places on a map that needs no network. Right-click adds a place where you "
                                 "point; drag a selected place to move it.")),
        stepAt(&window.details(), QT_TRANSLATE_NOOP("maillage::Tour", "Everything about one place"),
               QT_TRANSLATE_NOOP("maillage::Tour",
                                 "Details, links with people and organisations, notes, and who changed what. What the "
                                 "standard refuses stands there in plain words.")),
    };
    if (auto* tools = window.findChild<QToolBar*>(QStringLiteral("tools"))) {
        steps.push_back(
            stepAt(tools, QT_TRANSLATE_NOOP("maillage::Tour", "Nothing is lost"),
                   QT_TRANSLATE_NOOP("maillage::Tour",
                                     "Every change is saved at once and can be undone, even an import of "
                                     "thousands of lines, even tomorrow. Import and export stand here too.")));
    }
    TourStep help = stepAt(window.menuBar(), QT_TRANSLATE_NOOP("maillage::Tour", "Help is near"),
                           QT_TRANSLATE_NOOP("maillage::Tour",
                                             "F1 opens the page about what you are doing. The Help menu has all pages, "
                                             "and this tour."));
    help.part = window.menuBar()->actionGeometry(window.menuBar()->actions().last());
    steps.push_back(help);
    return steps;
}

} // namespace maillage
