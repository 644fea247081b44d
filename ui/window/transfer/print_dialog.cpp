// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/print_dialog.h"

#include "ui/presenters/places/filter_chips.h"
#include "ui/presenters/texts/text.h"
#include "ui/print/print_output.h"
#include "ui/window/dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr const char* onScreenKey = "screen";

} // namespace

PrintDialog::PrintDialog(Workspace& workspace, Dialogs& dialogs, const Box& onScreen, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_onScreen(onScreen)
    , m_area(new QComboBox)
    , m_title(new QLineEdit)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_filtered(new QCheckBox(tr("Only the places that pass the present &filter")))
    , m_internal(new QCheckBox(tr("&Internal places too")))
    , m_news(new QLabel)
    , m_preview(new QPushButton(tr("Pre&view and print…")))
    , m_pdf(new QPushButton(tr("Save as &PDF…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print territorial map"));
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::A2}) {
        m_paper->addItem(toQString(paperName(paper)), static_cast<int>(paper));
    }
    m_orientation->addItem(tr("Landscape"), static_cast<int>(Orientation::Landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(Orientation::Portrait));
    layOut();
    connectParts();
    m_area->addItem(tr("What the map shows"), QLatin1String(onScreenKey));
    addPerimeters();
    findAreas();
    m_filtered->setVisible(!filterChips(m_workspace.view.filter(), *m_workspace.session.snapshot()).empty());
}

void PrintDialog::layOut() {
    m_title->setPlaceholderText(tr("The territory’s name, when left empty"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* form = new QFormLayout;
    form->addRow(tr("&Territory:"), m_area);
    form->addRow(tr("Titl&e:"), m_title);
    form->addRow(tr("P&aper:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(QString(), m_filtered);
    form->addRow(QString(), m_internal);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_news->setWordWrap(true);
    m_news->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_preview, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pdf, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_news);
    layout->addStretch();
    layout->addWidget(buttons);
    m_pdf->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void PrintDialog::connectParts() {
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::askPdf);
    connect(m_preview, &QPushButton::clicked, this, &PrintDialog::preview);
}

void PrintDialog::addPerimeters() {
    for (const Perimeter& perimeter : m_workspace.session.snapshot()->perimeters()) {
        m_area->addItem(toQString(perimeter.name), toQString(perimeter.identification));
    }
}

/// Those that hold places, the largest part of the hub first.
void PrintDialog::findAreas() {
    m_workspace.session.compute<FacetCounts>(
        this, [snapshot = m_workspace.session.snapshot()] { return counts(*snapshot, Filter{}); },
        [this](const FacetCounts& counts) { showAreas(counts); });
}

void PrintDialog::showAreas(const FacetCounts& counts) {
    for (const auto* areas : {&counts.departements, &counts.regions, &counts.epcis}) {
        std::vector<AreaCount> ordered = *areas;
        std::ranges::stable_sort(ordered, std::greater(), &AreaCount::count);
        if (!ordered.empty()) {
            m_area->insertSeparator(m_area->count());
        }
        for (const AreaCount& area : ordered) {
            m_area->addItem(tr("%1 (%Ln place(s))", nullptr, static_cast<int>(area.count)).arg(toQString(area.name)),
                            toQString(area.identification));
        }
    }
}

PageSetup PrintDialog::setup() const {
    return {.paper = static_cast<Paper>(m_paper->currentData().toInt()),
            .orientation = static_cast<Orientation>(m_orientation->currentData().toInt())};
}

Result<PrintArea> PrintDialog::area() const {
    const QString key = m_area->currentData().toString();
    if (key == QLatin1String(onScreenKey)) {
        return PrintArea::of(m_onScreen);
    }
    const std::string code = toUtf8(key);
    const Perimeters& perimeters = m_workspace.session.snapshot()->perimeters();
    const auto own = std::ranges::find(perimeters, code, &Perimeter::identification);
    if (own != perimeters.end()) {
        return PrintArea::of(*own);
    }
    return Territory::parse(code).transform([](const Territory& territory) { return PrintArea::of(territory); });
}

void PrintDialog::setBasemap(const BasemapChoice& basemap) {
    const auto* file = std::get_if<FileBasemap>(&basemap);
    m_tileFile = file == nullptr ? std::filesystem::path() : file->path;
}

/// Files of pictures are passed over: enlarged on paper they would be a blur.
void PrintDialog::openTiles(std::function<void()> done) {
    if (m_tileFile.empty() || m_tiles) {
        done();
        return;
    }
    using Opened = std::shared_ptr<VectorTiles>;
    m_workspace.session.compute<Opened>(
        this, [path = m_tileFile] { return VectorTiles::open(path).value_or(nullptr); },
        [this, done = std::move(done)](const Opened& tiles) {
            m_tiles = tiles;
            done();
        });
}

void PrintDialog::gather(std::function<void(const PrintContent&)> done) {
    const auto where = area();
    if (!where) {
        showProblem(where.error());
        return;
    }
    setBusy(true);
    const Audience audience = m_internal->isChecked() ? Audience::Internal : Audience::Public;
    std::vector<Filter> filters;
    if (m_filtered->isChecked()) {
        filters.push_back(m_workspace.view.filter());
    }
    m_workspace.session.read<PrintContent>(
        this,
        [where = *where, title = m_title->text().trimmed(), audience, filters,
         selection = filtersInWords(filters, *m_workspace.session.snapshot())](const store::Connection& connection) {
            auto content = PrintContent::gather(connection, where, title, audience, filters);
            if (content) {
                content->selection = selection;
            }
            return content;
        },
        [this, done = std::move(done)](const Result<PrintContent>& content) {
            if (content) {
                openTiles([done, gathered = *content] { done(gathered); });
            } else {
                showProblem(content.error());
            }
        });
}

void PrintDialog::askPdf() {
    const FileQuestion question{.title = tr("Save as PDF"),
                                .filters = {tr("PDF (*.pdf)")},
                                .suggested = tr("map.pdf"),
                                .ending = QStringLiteral("pdf")};
    m_dialogs.saveFile(this, question, [this](const QString& path) { writePdf(path); });
}

void PrintDialog::writePdf(const QString& path) {
    gather([this, path](const PrintContent& content) {
        using Written = Result<bool>;
        m_workspace.session.compute<Written>(
            this,
            [content, setup = setup(), path, ground = SheetGround{m_boundaries, m_tiles, m_theme}]() -> Written {
                auto done = maillage::writePdf(content, setup, toPath(path), ground);
                return done ? Written(true) : std::unexpected(done.error());
            },
            [this, path](const Written& written) {
                if (!written) {
                    showProblem(written.error());
                    return;
                }
                setBusy(false);
                Q_EMIT printed(tr("The map was written to “%1”.").arg(QFileInfo(path).fileName()));
                accept();
            });
    });
}

void PrintDialog::preview() {
    gather([this](const PrintContent& content) { showPreview(content); });
}

/// Laid out before the preview opens; what is left for it is painting.
void PrintDialog::showPreview(const PrintContent& content) {
    auto* dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageLayout(setup().layout());
    constexpr double mostOfIt = 0.85;
    dialog->resize(screen()->availableSize() * mostOfIt);
    using Sheet = std::shared_ptr<const TerritorySheet>;
    m_workspace.session.compute<Sheet>(
        dialog,
        [content, setup = setup(), dpi = dialog->printer()->resolution(),
         ground = SheetGround{m_boundaries, m_tiles, m_theme}] {
            return std::make_shared<const TerritorySheet>(content, setup, dpi, ground);
        },
        [this, dialog](const Sheet& sheet) {
            setBusy(false);
            connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                    [sheet](QPrinter* printer) { printSheet(*sheet, *printer); });
            dialog->open();
        });
}

void PrintDialog::setBusy(bool busy) {
    m_preview->setEnabled(!busy);
    m_pdf->setEnabled(!busy);
    m_news->setText(busy ? tr("The map is being drawn…") : QString());
    m_news->setVisible(busy);
}

void PrintDialog::showProblem(const Error& error) {
    setBusy(false);
    m_news->setText(sentenceOf(error.message));
    m_news->show();
}

} // namespace maillage
