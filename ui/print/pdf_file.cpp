// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "core/exchange/output_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace maillage {

Result<void> makePdf(const std::filesystem::path& target, const QString& title, const PageSetup& setup,
                     const std::function<void(QPdfWriter&, QPainter&)>& paint) {
    // The PDF writer does not tell when its device takes no more: it gets one that always does.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setCreator(QStringLiteral("Maillage " MAILLAGE_VERSION));
        writer.setTitle(title);
        writer.setResolution(pdfDpi);
        writer.setPageLayout(setup.layout());
        QPainter painter(&writer);
        paint(writer, painter);
    }
    auto output = OutputFile::create(target.string());
    if (!output) {
        return std::unexpected(std::move(output.error()));
    }
    (*output)->buffer().assign(bytes.data().constData(), static_cast<std::size_t>(bytes.size()));
    return (*output)->commit();
}

} // namespace maillage
