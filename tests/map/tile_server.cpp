// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/tile_server.h"

#include <QBuffer>
#include <QImage>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace maillage::test {

TileServer::TileServer(Answer answer)
    : m_answer(std::move(answer)) {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString TileServer::address() const {
    return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(serverPort());
}

void TileServer::read(QTcpSocket& socket) {
    if (!socket.peek(1 << 16).contains("\r\n\r\n")) {
        return;
    }
    Request request;
    request.path = socket.readLine().split(' ').value(1);
    for (QByteArray line = socket.readLine(); line != "\r\n"; line = socket.readLine()) {
        const auto colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    requests.push_back(request);
    mostAtOnce = std::max(mostAtOnce, ++m_open);
    const Response response = m_answer(request);
    QTimer::singleShot(response.delay, &socket, [this, &socket, response] { respond(socket, response); });
}

void TileServer::respond(QTcpSocket& socket, const Response& response) {
    --m_open;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " Status\r\n";
    for (const auto& [name, value] : response.headers) {
        text += name + ": " + value + "\r\n";
    }
    if (response.status != 304) {
        text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    }
    socket.write(text + "\r\n" + response.body);
}

QByteArray pngOf(const QColor& colour, int side) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void pass(int milliseconds) {
    QTest::qWait(milliseconds);
}

} // namespace maillage::test
