// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QHash>
#include <QTcpServer>

#include <functional>
#include <vector>

namespace maillage::test {

struct Request {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct Response {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    int delay = 0; ///< milliseconds
};

/// A tile server on this computer alone, for the tests' own process.
class TileServer : public QTcpServer {
public:
    using Answer = std::function<Response(const Request&)>;

    explicit TileServer(Answer answer);

    [[nodiscard]] QString address() const;

    std::vector<Request> requests;
    int mostAtOnce = 0; ///< requests answered at the same time

private:
    void read(QTcpSocket& socket);
    void respond(QTcpSocket& socket, const Response& response);

    Answer m_answer;
    int m_open = 0;
};

/// A picture of 256 pixels a side in one colour, as PNG.
[[nodiscard]] QByteArray pngOf(const QColor& colour, int side = 256);

/// Runs the event loop for a while.
void pass(int milliseconds);

} // namespace maillage::test
