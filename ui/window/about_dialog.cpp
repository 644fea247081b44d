// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "core/territory/credits.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace maillage {

QString aboutHtml(const QString& language) {
    QString html = QStringLiteral("<h2>Maillage %1</h2>").arg(QLatin1String(MAILLAGE_VERSION));
    html += QStringLiteral("<p>%1</p>")
                .arg(escaped(AboutDialog::tr("The directory of the places where people get help with digital life, "
                                             "kept by those who coordinate them.")));
    html += QStringLiteral("<p>%1</p>")
                .arg(escaped(AboutDialog::tr("Free software under the GNU General Public License, version 3 or later. "
                                             "No account, no telemetry, and no "
                                             "network until you ask for it.")));
    html += QStringLiteral("<h3>%1</h3>").arg(escaped(AboutDialog::tr("Data that come with Maillage")));
    for (const Credit& credit : bundledCredits()) {
        const std::string& what = language == QStringLiteral("fr") ? credit.whatFrench : credit.whatEnglish;
        html += QStringLiteral("<p><b>%1</b><br>%2<br>%3<br>%4</p>")
                    .arg(anchor(toQString(credit.url), toQString(credit.name)), escaped(toQString(what)),
                         escaped(toQString(credit.attribution)), escaped(toQString(credit.licence)));
    }
    return html;
}

AboutDialog::AboutDialog(const QString& language, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Maillage"));
    auto* text = new QTextBrowser;
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(aboutHtml(language));
    text->setAccessibleName(windowTitle());
    connect(text, &QTextBrowser::anchorClicked, this,
            [&dialogs](const QUrl& link) { dialogs.openOutside(link.toString()); });
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);
}

} // namespace maillage
