// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_output.h"

#include "ui/print/changes_list.h"
#include "ui/print/pdf_file.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace maillage {

namespace {

template<typename Sheet>
void paintAll(const Sheet& sheet, QPagedPaintDevice& device, QPainter& painter) {
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        sheet.paintPage(painter, page);
    }
}

} // namespace

Result<void> writePdf(const PrintContent& content, const PageSetup& setup, const std::filesystem::path& target,
                      const SheetGround& ground) {
    return makePdf(target, content.title, setup, [&](QPdfWriter& writer, QPainter& painter) {
        const TerritorySheet sheet(content, setup, pdfDpi, ground);
        paintAll(sheet, writer, painter);
    });
}

Result<void> writePdf(const ChangesContent& content, const PageSetup& setup, const std::filesystem::path& target) {
    return makePdf(target, content.title, setup, [&](QPdfWriter& writer, QPainter& painter) {
        paintAll(ChangesList(content, setup, pdfDpi), writer, painter);
    });
}

void printSheet(const TerritorySheet& sheet, QPrinter& printer) {
    printer.setDocName(sheet.title());
    printer.setFullPage(true);
    printer.setPageLayout(sheet.setup().layout());
    QPainter painter(&printer);
    const double scale = printer.resolution() / sheet.dpi();
    painter.scale(scale, scale);
    paintAll(sheet, printer, painter);
}

} // namespace maillage
