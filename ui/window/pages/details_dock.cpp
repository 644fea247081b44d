// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/details_dock.h"

#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/look/house_style.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

DetailsStyle styleOf(const QPalette& palette) {
    return {.muted = mutedColour(palette),
            .error = errorColour(palette),
            .warning = warningColour(palette),
            .line = palette.color(QPalette::Mid)};
}

/// "place:12"; number 0 where it is none.
RecordKey recordIn(const QString& path) {
    const QStringList parts = path.split(QLatin1Char(':'));
    return {entityNamed(toUtf8(parts.value(0))).value_or(Entity::Place), parts.value(1).toLongLong()};
}

} // namespace

DetailsDock::DetailsDock(Workspace& workspace, WindowActions& actions, Dialogs& dialogs, QWidget* parent)
    : QDockWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_tabs(new QTabWidget)
    , m_page(makeBrowser())
    , m_history(makeBrowser()) {
    setObjectName(QStringLiteral("details"));
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    layOut(actions);
    connect(&workspace.details, &DetailsPresenter::changed, this, &DetailsDock::show);
    retranslate();
}

QTextBrowser* DetailsDock::makeBrowser() {
    auto* browser = new QTextBrowser;
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(HouseStyle::spacing);
    connect(browser, &QTextBrowser::anchorClicked, this, &DetailsDock::follow);
    return browser;
}

void DetailsDock::layOut(WindowActions& actions) {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page, QString());
    m_tabs->addTab(m_history, QString());
    auto* buttons = new QHBoxLayout;
    for (QAction* action : {actions.edit, actions.addLink, actions.addNote}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* body = new QWidget;
    body->setFocusProxy(m_page);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    setWidget(body);
}

void DetailsDock::show() {
    const auto& details = m_workspace.details.details();
    if (!details) {
        m_page->setHtml(QStringLiteral("<p style=\"color:%1\">%2</p>")
                            .arg(mutedColour(palette()).name(),
                                 tr("Select a place, a person or an organisation to see everything about it.")));
        m_history->clear();
        return;
    }
    const DetailsStyle style = styleOf(palette());
    m_page->setHtml(detailsHtml(*details, style));
    m_history->setHtml(historyHtml(*details, style));
}

void DetailsDock::follow(const QUrl& link) {
    const RecordKey record = recordIn(link.path());
    if (link.scheme() == QStringLiteral("edit")) {
        Q_EMIT editWanted(link.path());
    } else if (link.scheme() == QStringLiteral("record")) {
        Q_EMIT recordWanted(record);
    } else if (link.scheme() == QStringLiteral("version")) {
        Q_EMIT versionWanted(link.path().toLongLong());
    } else if (link.scheme() == QStringLiteral("attached")) {
        Q_EMIT attachedWanted(record);
    } else {
        m_dialogs.openOutside(link.toString());
    }
}

void DetailsDock::retranslate() {
    setWindowTitle(tr("Details"));
    if (auto* close = findChild<QAbstractButton*>(QStringLiteral("qt_dockwidget_closebutton"))) {
        close->setAccessibleName(tr("Close the details"));
        close->setAccessibleDescription(tr("The menu View brings them back"));
    }
    m_tabs->setTabText(0, tr("Record"));
    m_tabs->setTabText(1, tr("History"));
    m_page->setAccessibleName(tr("Details of the selected record"));
    m_history->setAccessibleName(tr("History of the selected record"));
    show();
}

QString DetailsDock::plainText() const {
    return m_page->toPlainText();
}

void DetailsDock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        show();
    }
    QDockWidget::changeEvent(event);
}

} // namespace maillage
