// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/thematic/thematic_map.h"
#include "ui/map/basemap_choice.h"
#include "ui/presenters/workspace.h"
#include "ui/print/paper.h"
#include "ui/print/print_content.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace maillage {

class BoundaryLayer;
class Dialogs;
class VectorTiles;

/// A territorial map on paper: which territory, which paper; then a PDF, or a preview that prints.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// `onScreen`: what the map shows.
    PrintDialog(Workspace& workspace, Dialogs& dialogs, const Box& onScreen, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& areaChoice() { return *m_area; }

    [[nodiscard]] QComboBox& paperChoice() { return *m_paper; }

    /// Whether only what passes the present filter is printed.
    [[nodiscard]] QCheckBox& filteredChoice() { return *m_filtered; }

    void setBoundaries(std::shared_ptr<const BoundaryLayer> boundaries) { m_boundaries = std::move(boundaries); }

    /// The figures that the map shows; null: none.
    void setTheme(ThematicMap::Pointer theme) { m_theme = std::move(theme); }

    /// The map's basemap: one of vector tiles is printed as well, others are only for screens.
    void setBasemap(const BasemapChoice& basemap);

    void askPdf();
    void preview();

Q_SIGNALS:
    void printed(const QString& account);

private:
    void layOut();
    void addPerimeters();
    void findAreas();
    void showAreas(const FacetCounts& counts);
    void connectParts();
    [[nodiscard]] PageSetup setup() const;
    [[nodiscard]] Result<PrintArea> area() const;
    void gather(std::function<void(const PrintContent&)> done);
    void openTiles(std::function<void()> done);
    void writePdf(const QString& path);
    void showPreview(const PrintContent& content);
    /// While the map is being drawn.
    void setBusy(bool busy);
    void showProblem(const Error& error);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    Box m_onScreen;
    std::shared_ptr<const BoundaryLayer> m_boundaries;
    ThematicMap::Pointer m_theme;
    std::filesystem::path m_tileFile;     ///< empty: the bundled basemap
    std::shared_ptr<VectorTiles> m_tiles; ///< of that file, once it was opened
    QComboBox* m_area;
    QLineEdit* m_title;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QCheckBox* m_filtered;
    QCheckBox* m_internal;
    QLabel* m_news;
    QPushButton* m_preview;
    QPushButton* m_pdf;
};

} // namespace maillage
