// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/help_controller.h"

#include "ui/presenters/texts/language.h"
#include "ui/window/help/help_window.h"
#include "ui/window/help/tour.h"
#include "ui/window/help/tour_steps.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

const QString tourKey = QStringLiteral("tour/seen");
const QString firstPage = QStringLiteral("first-steps");

struct Subject {
    const char* className;
    const char* page;
};

/// Which page explains which page, panel or dialog.
constexpr std::array subjects{
    Subject{"maillage::AboutDialog", "privacy"},
    Subject{"maillage::AddressFilesDialog", "addresses"},
    Subject{"maillage::BasemapsDialog", "basemaps"},
    Subject{"maillage::BuildBasemapDialog", "basemaps"},
    Subject{"maillage::CallAgainDialog", "calling"},
    Subject{"maillage::CallsPage", "calling"},
    Subject{"maillage::ChangeDialog", "quality"},
    Subject{"maillage::ChangesDialog", "history"},
    Subject{"maillage::RestoreDialog", "history"},
    Subject{"maillage::CheckListEditor", "edit"},
    Subject{"maillage::ColumnsDialog", "table"},
    Subject{"maillage::DayDialog", "search"},
    Subject{"maillage::DetailsDock", "edit"},
    Subject{"maillage::ExportDialog", "export"},
    Subject{"maillage::FilterPanel", "search"},
    Subject{"maillage::GoToDialog", "addresses"},
    Subject{"maillage::HistoryDialog", "history"},
    Subject{"maillage::HoursEditor", "hours"},
    Subject{"maillage::ImportDialog", "staging"},
    Subject{"maillage::LinkDialog", "edit"},
    Subject{"maillage::LocateDialog", "addresses"},
    Subject{"maillage::MapPane", "map"},
    Subject{"maillage::NameDialog", "search"},
    Subject{"maillage::NoteDialog", "edit"},
    Subject{"maillage::PerimeterDialog", "search"},
    Subject{"maillage::PerimetersDialog", "search"},
    Subject{"maillage::PlaceTable", "table"},
    Subject{"maillage::PrintDialog", "print"},
    Subject{"maillage::QualityPage", "quality"},
    Subject{"maillage::RecordForm", "edit"},
    Subject{"maillage::RecordsPage", "table"},
    Subject{"maillage::SpecialHoursDialog", "hours"},
    Subject{"maillage::TerritoriesPage", "territories"},
    Subject{"maillage::StopDialog", "hours"},
    Subject{"maillage::TerritoryDialog", "search"},
    Subject{"maillage::TileServerDialog", "basemaps"},
    Subject{"maillage::WelcomePage", "first-steps"},
};

void addKeys(const QMenu& menu, const QString& path, QStringList& rows) {
    for (const QAction* action : menu.actions()) {
        const QString text = QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026));
        if (action->menu() != nullptr) {
            addKeys(*action->menu(), text, rows);
        } else if (!action->shortcut().isEmpty()) {
            const QString words =
                action->iconText().isEmpty() || !text.contains(QLatin1Char(':')) ? text : action->iconText();
            rows << QStringLiteral("| %1 | %2 | **%3** |")
                        .arg(path, words, action->shortcut().toString(QKeySequence::NativeText));
        }
    }
}

} // namespace

QString helpPageOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        for (const QMetaObject* type = widget->metaObject(); type != nullptr; type = type->superClass()) {
            const auto found = std::ranges::find_if(subjects, [type](const Subject& subject) {
                return qstrcmp(subject.className, type->className()) == 0;
            });
            if (found != subjects.end()) {
                return QLatin1String(found->page);
            }
        }
    }
    return firstPage;
}

QString keysOf(const QMenuBar& menus) {
    QStringList rows{HelpController::tr("| Menu | Entry | Key |"), QStringLiteral("|---|---|---|")};
    for (const QAction* action : menus.actions()) {
        if (action->menu() != nullptr) {
            addKeys(*action->menu(), QString(action->text()).remove(QLatin1Char('&')), rows);
        }
    }
    return rows.join(QLatin1Char('\n'));
}

HelpController::HelpController(MainWindow& window, Language& language, Dialogs& dialogs, QSettings& settings)
    : QObject(&window)
    , m_window(window)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_settings(settings) {
    qApp->installEventFilter(this);
    // Queued: the menus hear of the language by an event, and have their new words after it.
    connect(
        &language, &Language::changed, this,
        [this] {
            if (m_help != nullptr) {
                m_help->setKeys(keysOf(*m_window.menuBar()));
            }
        },
        Qt::QueuedConnection);
}

HelpController::~HelpController() = default;

void HelpController::showContext() {
    show(helpPageOf(QApplication::focusWidget()));
}

void HelpController::show(const QString& page) {
    const QString keys = keysOf(*m_window.menuBar());
    if (m_help == nullptr) {
        m_help = std::make_unique<HelpWindow>(m_language, m_dialogs, keys);
    }
    m_help->setKeys(keys);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpController::startTour() {
    delete m_tour;
    m_settings.setValue(tourKey, true);
    m_tour = new Tour(m_window, tourSteps(m_window));
    m_tour->start();
}

Tour* HelpController::tour() const {
    return m_tour;
}

void HelpController::offerTour() {
    if (!m_settings.value(tourKey).toBool()) {
        startTour();
    }
}

/// In the main window the menu's entry has the key; dialogs have no menu.
bool HelpController::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1
        && watched->isWidgetType()) {
        const auto* widget = static_cast<const QWidget*>(watched);
        if (widget->window() != m_help.get()) {
            show(helpPageOf(widget));
            return true;
        }
    }
    if (watched == &m_window && event->type() == QEvent::Close && m_help != nullptr) {
        m_help->close(); // the last window to be closed ends the program
    }
    return QObject::eventFilter(watched, event);
}

} // namespace maillage
