// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/tile_maker.h"

#include "core/osm/tilemaker_output.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <utility>

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void initialiseTilemakerResource() {
    Q_INIT_RESOURCE(maillage_tilemaker);
}

namespace maillage {

namespace {

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

QByteArray resource(const QString& name) {
    initialiseTilemakerResource();
    QFile file(QStringLiteral(":/maillage/tilemaker/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QString> write(const TileOrder& order, const QString& name, const QByteArray& content) {
    QFile file(text(order.folder / name.toStdString()));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        return failure(ErrorKind::Io, "osm.cannot_write",
                       {file.fileName().toStdString(), file.errorString().toStdString()});
    }
    return file.fileName();
}

/// The layer of the sea goes into that of all waters.
QJsonObject seaLayer(const std::filesystem::path& polygons) {
    constexpr int firstZoom = 5;
    constexpr int lastZoom = 14;
    constexpr double finest = 0.0002; // degrees
    return {{QStringLiteral("minzoom"), firstZoom},     {QStringLiteral("maxzoom"), lastZoom},
            {QStringLiteral("source"), text(polygons)}, {QStringLiteral("simplify_below"), lastZoom - 1},
            {QStringLiteral("simplify_level"), finest}, {QStringLiteral("write_to"), QStringLiteral("water")}};
}

QJsonObject bundledConfig() {
    return QJsonDocument::fromJson(resource(QStringLiteral("config.json"))).object();
}

QByteArray configOf(const TileOrder& order) {
    QJsonObject config = bundledConfig();
    QJsonObject settings = config[QStringLiteral("settings")].toObject();
    settings[QStringLiteral("name")] = QString::fromStdString(order.title);
    config[QStringLiteral("settings")] = settings;
    if (!order.sea.empty()) {
        QJsonObject layers = config[QStringLiteral("layers")].toObject();
        layers[QStringLiteral("water_sea")] = seaLayer(order.sea); // sorted behind "water", as write_to needs it
        config[QStringLiteral("layers")] = layers;
    }
    return QJsonDocument(config).toJson();
}

QString programOf(const TileOrder& order) {
    return order.program.empty() ? QStandardPaths::findExecutable(QStringLiteral("tilemaker")) : text(order.program);
}

/// The program while it runs.
class Run {
public:
    Run(const QString& program, const QStringList& words) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] {
            constexpr int politeness = 10; // whoever works at this computer goes first
            (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
            (void)!nice(politeness);
        });
        m_process.start(program, words);
    }

    /// False when it was interrupted.
    [[nodiscard]] bool wait(const BuildStep& step) {
        constexpr int pause = 100; // ms
        while (!m_process.waitForFinished(pause) && m_process.state() != QProcess::NotRunning) {
            read();
            step.report(m_output.done(), TilemakerOutput::whole);
            if (step.interrupted()) {
                stop();
                return false;
            }
        }
        read();
        return !step.interrupted();
    }

    [[nodiscard]] bool succeeded() const {
        return m_process.error() != QProcess::FailedToStart && m_process.exitStatus() == QProcess::NormalExit
               && m_process.exitCode() == 0;
    }

    [[nodiscard]] std::string complaint() const {
        if (std::string said = complaintOf(m_errors); !said.empty()) {
            return said;
        }
        return m_process.error() == QProcess::FailedToStart ? m_process.errorString().toStdString()
                                                            : std::to_string(m_process.exitCode());
    }

    [[nodiscard]] bool diskIsFull() const {
        return m_errors.contains("No space left") || m_errors.contains("disk is full")
               || m_errors.contains("Disk quota exceeded");
    }

    [[nodiscard]] bool isOutOfMemory() const { return m_errors.contains("bad_alloc"); }

private:
    void read() {
        constexpr std::size_t mostErrors = 16'000; // bytes
        const QByteArray output = m_process.readAllStandardOutput();
        m_output.take({output.data(), static_cast<std::size_t>(output.size())});
        m_errors += m_process.readAllStandardError().toStdString();
        if (m_errors.size() > mostErrors) {
            m_errors.erase(0, m_errors.size() - mostErrors);
        }
    }

    void stop() {
        constexpr int patience = 2000; // ms
        m_process.terminate();
        if (!m_process.waitForFinished(patience)) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }

    QProcess m_process;
    TilemakerOutput m_output;
    std::string m_errors;
};

/// West, south, east, north, as tilemaker takes them.
QString boxText(const Box& box) {
    QStringList edges;
    for (const double edge : {box.west, box.south, box.east, box.north}) {
        edges.append(QString::number(edge, 'f', 7));
    }
    return edges.join(QLatin1Char(','));
}

} // namespace

bool hasTilemaker() {
    return !QStandardPaths::findExecutable(QStringLiteral("tilemaker")).isEmpty();
}

std::string tileAttribution() {
    const QJsonObject settings = bundledConfig()[QStringLiteral("settings")].toObject();
    return settings[QStringLiteral("metadata")].toObject()[QStringLiteral("attribution")].toString().toStdString();
}

Result<std::filesystem::path> makeTiles(const TileOrder& order, const BuildStep& step) {
    const QString program = programOf(order);
    if (program.isEmpty()) {
        return failure(ErrorKind::NotFound, "osm.no_tilemaker");
    }
    const auto config = write(order, QStringLiteral("config.json"), configOf(order));
    if (!config) {
        return std::unexpected(config.error());
    }
    const auto process = write(order, QStringLiteral("process.lua"), resource(QStringLiteral("process.lua")));
    if (!process) {
        return std::unexpected(process.error());
    }
    std::filesystem::path tiles = order.folder / ("tiles" + order.ending);
    QStringList arguments{QStringLiteral("--input"),   text(order.extract),
                          QStringLiteral("--output"),  text(tiles),
                          QStringLiteral("--config"),  *config,
                          QStringLiteral("--process"), *process};
    if (!order.bounds.isEmpty()) {
        arguments << QStringLiteral("--bbox") << boxText(order.bounds);
    }
    Run run(program, arguments);
    if (!run.wait(step)) {
        return failure(ErrorKind::Cancelled, "osm.interrupted");
    }
    if (run.diskIsFull()) {
        return failure(ErrorKind::DiskFull, "osm.disk_full", {order.folder.parent_path().string()});
    }
    if (run.isOutOfMemory()) {
        return failure(ErrorKind::Io, "osm.no_memory", {order.extract.string()});
    }
    if (!run.succeeded()) {
        return failure(ErrorKind::Data, "osm.tilemaker_failed", {order.extract.string(), run.complaint()});
    }
    return tiles;
}

} // namespace maillage
