// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calls/round_progress.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t mostAuthors = 4;

QStringList sharesOf(const CallingRound& round) {
    QStringList shares;
    for (std::size_t i = 0; i < std::min(mostAuthors, round.verifiedBy.size()); ++i) {
        const CallingRound::Share& share = round.verifiedBy[i];
        const QString author = toQString(share.author);
        shares << RoundProgress::tr("%1: %2", "who, how many places")
                      .arg(author.isEmpty() ? RoundProgress::tr("nobody named") : author,
                           QLocale().toString(static_cast<qulonglong>(share.places)));
    }
    if (round.verifiedBy.size() > mostAuthors) {
        shares << QStringLiteral("…");
    }
    return shares;
}

} // namespace

RoundProgress::RoundProgress(QWidget* parent)
    : QWidget(parent)
    , m_verified(new QLabel)
    , m_left(new QLabel)
    , m_bar(new QProgressBar)
    , m_details(new QLabel) {
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() * 2 / 3);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QHBoxLayout;
    words->addWidget(m_verified, 1);
    words->addWidget(m_left, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(words);
    layout->addWidget(m_bar);
    layout->addWidget(m_details);
}

void RoundProgress::show(const CallingRound& round, const Date& today) {
    const int verified = static_cast<int>(round.verified);
    const int left = static_cast<int>(round.due.size());
    const QString month = QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(today.month())));
    m_verified->setText(tr("%Ln place(s) verified in %1", "a month", verified).arg(month));
    m_left->setText(tr("%Ln left to call", nullptr, left));
    m_bar->setRange(0, std::max(1, verified + left));
    m_bar->setValue(left == 0 ? m_bar->maximum() : verified);
    m_bar->setAccessibleName(tr("Progress of the calling round"));
    m_bar->setAccessibleDescription(m_verified->text() + QStringLiteral(", ") + m_left->text());
    QStringList details = sharesOf(round);
    if (round.nextCall) {
        details << tr("%Ln to be called again later, the first on %1", nullptr, static_cast<int>(round.waiting))
                       .arg(readableDate(formatDate(*round.nextCall)));
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_details->setVisible(!details.isEmpty());
}

QString RoundProgress::text() const {
    return QStringList{m_verified->text(), m_left->text(), m_details->text()}.join(QLatin1Char('\n'));
}

} // namespace maillage
