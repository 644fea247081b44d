// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module that reads boundaries by GDAL: loaded on first use (ogr_boundaries.cpp), linked by nobody.
#include "core/territory/boundaries/boundary_module.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {

using maillage::BoundaryColumns;
using maillage::BoundaryOutcome;
using maillage::BoundarySink;

/// Formats that say all they need in the file itself: none that fetches or includes others.
constexpr const char* drivers[] = {"GPKG", "ESRI Shapefile", "FlatGeobuf", "GeoJSON", nullptr};

/// GDAL writes what goes wrong to the terminal otherwise.
class QuietErrors {
public:
    QuietErrors() { CPLPushErrorHandler(CPLQuietErrorHandler); }

    ~QuietErrors() { CPLPopErrorHandler(); }

    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

class Reading {
public:
    explicit Reading(BoundarySink& sink)
        : m_sink(sink) {}

    BoundaryOutcome read(GDALDataset& data) {
        OGRLayer* best = nullptr;
        BoundaryColumns columns;
        for (int i = 0; i < data.GetLayerCount(); ++i) {
            OGRLayer* layer = data.GetLayer(i);
            const BoundaryColumns found = layer == nullptr ? BoundaryColumns{} : columnsOf(*layer);
            if (found.rank > columns.rank) {
                best = layer;
                columns = found;
            }
        }
        return best == nullptr ? BoundaryOutcome::NoCommunes : read(*best, columns);
    }

private:
    using Transformation = std::unique_ptr<OGRCoordinateTransformation>;

    BoundaryColumns columnsOf(OGRLayer& layer) {
        const OGRFeatureDefn* definition = layer.GetLayerDefn();
        const OGRwkbGeometryType kind = wkbFlatten(layer.GetGeomType());
        if (kind != wkbPolygon && kind != wkbMultiPolygon && kind != wkbUnknown && kind != wkbCurvePolygon
            && kind != wkbMultiSurface) {
            return {};
        }
        std::vector<const char*> names;
        for (int i = 0; i < definition->GetFieldCount(); ++i) {
            names.push_back(definition->GetFieldDefn(i)->GetNameRef());
        }
        return m_sink.layer(layer.GetName(), names.data(), names.size());
    }

    BoundaryOutcome read(OGRLayer& layer, const BoundaryColumns& columns) {
        if (!prepare(layer)) {
            return BoundaryOutcome::UnknownReference;
        }
        layer.ResetReading();
        CPLErrorReset();
        while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
            const std::string code = feature->GetFieldAsString(columns.code);
            const std::string name = columns.name < 0 ? "" : feature->GetFieldAsString(columns.name);
            const OGRGeometry* geometry = feature->GetGeometryRef();
            if (geometry != nullptr && m_sink.feature(code.c_str(), name.c_str()) && !take(*geometry)) {
                return BoundaryOutcome::TooLarge;
            }
        }
        return CPLGetLastErrorType() >= CE_Failure ? BoundaryOutcome::Truncated : BoundaryOutcome::Read;
    }

    /// Without a reference system the coordinates are taken for degrees; the sink passes over what is none.
    bool prepare(OGRLayer& layer) {
        const OGRSpatialReference* reference = layer.GetSpatialRef();
        m_toDegrees.reset();
        if (reference == nullptr) {
            return true;
        }
        OGRSpatialReference degrees;
        degrees.SetWellKnownGeogCS("WGS84");
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        OGRSpatialReference from(*reference);
        from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (from.IsSame(&degrees) != 0) {
            return true;
        }
        m_toDegrees.reset(OGRCreateCoordinateTransformation(&from, &degrees));
        return m_toDegrees != nullptr;
    }

    /// False when there is too much of it.
    bool take(const OGRGeometry& geometry) {
        std::unique_ptr<OGRGeometry> linear(geometry.getLinearGeometry());
        if (!linear) {
            return true;
        }
        if (wkbFlatten(linear->getGeometryType()) == wkbPolygon) {
            return takePolygon(*linear->toPolygon());
        }
        if (OGR_GT_IsSubClassOf(wkbFlatten(linear->getGeometryType()), wkbGeometryCollection) != 0) {
            for (const OGRGeometry* part : *linear->toGeometryCollection()) {
                if (wkbFlatten(part->getGeometryType()) == wkbPolygon && !takePolygon(*part->toPolygon())) {
                    return false;
                }
            }
        }
        return true;
    }

    bool takePolygon(const OGRPolygon& polygon) {
        for (const OGRLinearRing* ring : polygon) {
            const int count = ring->getNumPoints();
            m_points += static_cast<std::size_t>(count);
            if (m_points > maillage::maxBoundaryPoints) {
                return false;
            }
            std::vector<double> x(static_cast<std::size_t>(count));
            std::vector<double> y(x.size());
            ring->getPoints(x.data(), sizeof(double), y.data(), sizeof(double));
            if (m_toDegrees && m_toDegrees->Transform(count, x.data(), y.data()) == 0) {
                continue;
            }
            std::vector<double> positions;
            positions.reserve(2 * x.size());
            for (std::size_t i = 0; i < x.size(); ++i) {
                positions.insert(positions.end(), {x[i], y[i]});
            }
            m_sink.ring(positions.data(), x.size());
        }
        return true;
    }

    BoundarySink& m_sink;
    Transformation m_toDegrees;
    std::size_t m_points = 0;
};

/// A zipped Shapefile is read where it lies.
std::string gdalName(const char* path) {
    const std::string name(path);
    const bool zipped = name.size() > 4 && EQUAL(name.c_str() + name.size() - 4, ".zip");
    return zipped ? "/vsizip/{" + name + "}" : name;
}

void tell(char* problem, std::size_t size) {
    std::strncpy(problem, CPLGetLastErrorMsg(), size - 1);
    problem[size - 1] = '\0';
}

} // namespace

extern "C" __attribute__((visibility("default"))) int maillageReadBoundaries(const char* path, BoundarySink* sink,
                                                                             char* problem, std::size_t problemSize) {
    const QuietErrors quiet;
    GDALAllRegister();
    CPLErrorReset();
    const std::unique_ptr<GDALDataset> data(
        GDALDataset::Open(gdalName(path).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!data) {
        tell(problem, problemSize);
        return static_cast<int>(BoundaryOutcome::NotReadable);
    }
    const BoundaryOutcome outcome = Reading(*sink).read(*data);
    tell(problem, problemSize);
    return static_cast<int>(outcome);
}
