// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_output.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace maillage {

namespace {

constexpr int pdfDpi = 1200;

void paintAll(const TerritorySheet& sheet, QPagedPaintDevice& device, QPainter& painter) {
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        sheet.paintPage(painter, page);
    }
}

} // namespace

Result<void> writePdf(const PrintContent& content, const PageSetup& setup, const std::filesystem::path& target,
                      std::shared_ptr<const BoundaryLayer> boundaries) {
    QSaveFile file(QString::fromStdString(target.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::Permission, "store.cannot_write",
                       {target.string(), file.errorString().toStdString()});
    }
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Maillage " MAILLAGE_VERSION));
        writer.setTitle(content.title);
        writer.setResolution(pdfDpi);
        writer.setPageLayout(setup.layout());
        const TerritorySheet sheet(content, setup, pdfDpi, std::move(boundaries));
        QPainter painter(&writer);
        paintAll(sheet, writer, painter);
    }
    if (!file.commit()) {
        return failure(ErrorKind::Io, "store.cannot_write", {target.string(), file.errorString().toStdString()});
    }
    return {};
}

void printSheet(const PrintContent& content, const PageSetup& setup, QPrinter& printer,
                std::shared_ptr<const BoundaryLayer> boundaries) {
    printer.setDocName(content.title);
    printer.setFullPage(true);
    printer.setPageLayout(setup.layout());
    const TerritorySheet sheet(content, setup, printer.resolution(), std::move(boundaries));
    QPainter painter(&printer);
    paintAll(sheet, printer, painter);
}

} // namespace maillage
