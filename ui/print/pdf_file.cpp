// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace maillage {

Result<void> makePdf(const std::filesystem::path& target, const QString& title, const PageSetup& setup,
                     const std::function<void(QPdfWriter&, QPainter&)>& paint) {
    QSaveFile file(QString::fromStdString(target.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::Permission, "store.cannot_write",
                       {target.string(), file.errorString().toStdString()});
    }
    {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Maillage " MAILLAGE_VERSION));
        writer.setTitle(title);
        writer.setResolution(pdfDpi);
        writer.setPageLayout(setup.layout());
        QPainter painter(&writer);
        paint(writer, painter);
    }
    if (!file.commit()) {
        return failure(ErrorKind::Io, "store.cannot_write", {target.string(), file.errorString().toStdString()});
    }
    return {};
}

} // namespace maillage
