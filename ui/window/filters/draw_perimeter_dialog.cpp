// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/draw_perimeter_dialog.h"

#include "ui/map/drawing/shape_canvas.h"
#include "ui/map/map_widget.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/lines.h"
#include "ui/window/pages/map_pane.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

constexpr std::size_t mostNames = 8;

QString namesOf(const std::vector<Commune>& communes) {
    QStringList names;
    for (const Commune& commune : communes) {
        if (names.size() == static_cast<qsizetype>(mostNames)) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(toQString(commune.name()));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

DrawPerimeterDialog::DrawPerimeterDialog(HubSession& session, const MapPane& like, QWidget* parent)
    : QDialog(parent)
    , m_map(like.groundAlike(this))
    , m_canvas(new ShapeCanvas(*m_map))
    , m_state(new QLabel)
    , m_back(new QPushButton(tr("&Take the last corner away")))
    , m_anew(new QPushButton(tr("Start a&new")))
    , m_add(new QPushButton(tr("&Add these communes"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Draw a perimeter"));
    layOut();
    connect(m_back, &QPushButton::clicked, m_canvas, &ShapeCanvas::removeLast);
    connect(m_anew, &QPushButton::clicked, m_canvas, [this] { m_canvas->setCorners({}); });
    connect(m_canvas, &ShapeCanvas::shapeChanged, this, &DrawPerimeterDialog::follow);
    session.compute<std::shared_ptr<const CommuneSites>>(
        this,
        [boundaries = session.snapshot()->boundaries()] {
            return std::make_shared<const CommuneSites>(CommuneCentres(boundaries.get()));
        },
        [this](std::shared_ptr<const CommuneSites> sites) {
            m_sites = std::move(sites);
            follow();
        });
    follow();
    m_canvas->setFocus();
}

void DrawPerimeterDialog::layOut() {
    auto* explanation = new QLabel(tr("Click around the territory, corner by corner: the communes whose centre lies "
                                      "inside make the perimeter. Drag to move the map, turn the wheel to zoom. By "
                                      "keyboard: the arrows move the map, + and − zoom, Enter sets a corner at the "
                                      "cross, Backspace takes the last one away."));
    explanation->setWordWrap(true);
    m_canvas->setAccessibleName(tr("Map to draw on"));
    m_canvas->setAccessibleDescription(explanation->text());
    m_state->setWordWrap(true);
    m_map->setMinimumSize(fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 14);
    m_add->setDefault(true);
    for (QPushButton* button : {m_back, m_anew}) {
        button->setAutoDefault(false);
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DrawPerimeterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_state);
    layout->addWidget(lineOf({m_back, m_anew}, {}));
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
}

void DrawPerimeterDialog::follow() {
    const auto inside = m_sites ? m_sites->within(m_canvas->corners()) : std::vector<CommuneSites::Site>();
    m_communes.clear();
    std::ranges::transform(inside, std::back_inserter(m_communes), &CommuneSites::Site::commune);
    std::vector<WorldPoint> dots;
    std::ranges::transform(inside, std::back_inserter(dots), &CommuneSites::Site::centre);
    m_canvas->setDots(std::move(dots));
    m_state->setText(state(m_sites ? m_sites->unknownAround(inside) : 0));
    m_back->setEnabled(!m_canvas->corners().empty());
    m_anew->setEnabled(!m_canvas->corners().empty());
    m_add->setEnabled(!m_communes.empty());
}

QString DrawPerimeterDialog::state(std::size_t unknown) const {
    QString text =
        m_communes.empty()
            ? tr("No commune yet.")
            : tr("%Ln commune(s): %1", nullptr, static_cast<int>(m_communes.size())).arg(namesOf(m_communes));
    if (unknown > 0) {
        text +=
            QLatin1Char('\n')
            + tr("%Ln other commune(s) of the same départements cannot be found so, for without their outlines their "
                 "centres are not known: choose a file of outlines first (View → Basemap).",
                 nullptr, static_cast<int>(unknown));
    }
    return text;
}

void DrawPerimeterDialog::accept() {
    if (m_add->isEnabled()) {
        Q_EMIT drawn(m_communes);
        QDialog::accept();
    }
}

} // namespace maillage
