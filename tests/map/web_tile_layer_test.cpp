// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/tile_server.h"
#include "ui/map/tiles/web_tile_layer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace maillage {
namespace {

using test::pass;
using test::Request;
using test::Response;
using test::TileServer;
using test::waitFor;

const MapView view({47.47, -0.55}, 10, {500, 400});
const QByteArray picture = test::pngOf(Qt::blue);

Response tile(std::vector<std::pair<QByteArray, QByteArray>> headers = {{"Cache-Control", "max-age=3600"}}) {
    headers.emplace_back("Content-Type", "image/png");
    return {.status = 200, .headers = std::move(headers), .body = picture};
}

class WebTiles : public testing::Test {
protected:
    std::unique_ptr<WebTileLayer> layerFor(const TileServer& server) {
        WebTileOptions options;
        options.cacheFolder = m_folder.path();
        options.firstPause = std::chrono::milliseconds(80);
        options.refusedPause = std::chrono::milliseconds(400);
        return std::make_unique<WebTileLayer>(WebBasemap{server.address(), QStringLiteral("© Essai"), {}, 19},
                                              TileAddress::parse(server.address()).value(), m_permission, options);
    }

    bool fills(TileLayer& layer) {
        layer.look(view);
        return waitFor([&] { return layer.snapshot(view).covers(view); });
    }

    QTemporaryDir m_folder;
    NetworkPermission m_permission;
};

TEST_F(WebTiles, withoutPermissionNothingOfTheNetworkExists) {
    TileServer server([](const Request&) { return tile(); });
    const auto layer = layerFor(server);
    layer->look(view);
    pass(100);
    EXPECT_FALSE(layer->hasNetwork());
    EXPECT_TRUE(layer->isIdle());
    EXPECT_TRUE(server.requests.empty());
    m_permission.setAllowed(true);
    EXPECT_TRUE(waitFor([&] { return layer->snapshot(view).covers(view); })) << "what was wanted comes at once";
    m_permission.setAllowed(false);
    EXPECT_FALSE(layer->hasNetwork()) << "and goes when the permission goes";
}

TEST_F(WebTiles, sayWhoAsksAndOnlyForWhatIsInView) {
    TileServer server([](const Request&) { return tile(); });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    ASSERT_TRUE(fills(*layer));
    const auto needed = tilesInView(view, 10, wholeWorld);
    EXPECT_EQ(server.requests.size(), needed.size()) << "no prefetch";
    for (const Request& request : server.requests) {
        EXPECT_TRUE(request.headers["user-agent"].startsWith("Maillage/" MAILLAGE_VERSION " ("))
            << request.headers["user-agent"].toStdString();
        EXPECT_FALSE(request.headers.contains("cookie"));
    }
    const TileId& centre = needed.front();
    EXPECT_EQ(server.requests.front().path.toStdString(),
              "/10/" + std::to_string(centre.x) + "/" + std::to_string(centre.y) + ".png");
}

TEST_F(WebTiles, atMostTwoAtOnce) {
    TileServer server([](const Request&) {
        Response response = tile();
        response.delay = 20;
        return response;
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    ASSERT_TRUE(fills(*layer));
    EXPECT_EQ(server.mostAtOnce, 2);
}

TEST_F(WebTiles, whatIsFreshIsNotAskedAgain) {
    TileServer server([](const Request&) { return tile(); });
    m_permission.setAllowed(true);
    ASSERT_TRUE(fills(*layerFor(server)));
    const std::size_t asked = server.requests.size();
    ASSERT_TRUE(fills(*layerFor(server))) << "from the cache on disk";
    EXPECT_EQ(server.requests.size(), asked);
}

TEST_F(WebTiles, whatIsStaleIsAskedWithItsTag) {
    int notModified = 0;
    TileServer server([&](const Request& request) {
        if (request.headers["if-none-match"] == "\"v1\"") {
            ++notModified;
            return Response{.status = 304,
                            .headers = {{"ETag", "\"v1\""}, {"Expires", "Wed, 01 Jan 2025 00:00:00 GMT"}}};
        }
        return tile({{"ETag", "\"v1\""}, {"Expires", "Wed, 01 Jan 2025 00:00:00 GMT"}});
    });
    m_permission.setAllowed(true);
    ASSERT_TRUE(fills(*layerFor(server)));
    const int asked = static_cast<int>(server.requests.size());
    EXPECT_EQ(notModified, 0);
    ASSERT_TRUE(fills(*layerFor(server))) << "the kept picture serves";
    EXPECT_EQ(notModified, asked);
}

TEST_F(WebTiles, expiresCountsToo) {
    TileServer server([](const Request&) {
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
        return tile(
            {{"Expires", QLocale::c().toString(later, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT"},
             {"Last-Modified", "Wed, 01 Jan 2025 00:00:00 GMT"}});
    });
    m_permission.setAllowed(true);
    ASSERT_TRUE(fills(*layerFor(server)));
    const std::size_t asked = server.requests.size();
    ASSERT_TRUE(fills(*layerFor(server)));
    EXPECT_EQ(server.requests.size(), asked);
}

TEST_F(WebTiles, noStoreIsNotKept) {
    TileServer server([](const Request&) { return tile({{"Cache-Control", "no-store"}}); });
    m_permission.setAllowed(true);
    ASSERT_TRUE(fills(*layerFor(server)));
    const std::size_t asked = server.requests.size();
    ASSERT_TRUE(fills(*layerFor(server)));
    EXPECT_EQ(server.requests.size(), 2 * asked);
}

TEST_F(WebTiles, aPictureThatSaysBlockedIsNeitherShownNorKept) {
    bool blocking = true;
    TileServer server([&](const Request&) {
        Response response = tile({{"Cache-Control", "max-age=3600"}});
        if (blocking) {
            response.status = 403;
        }
        return response;
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    QSignalSpy problems(layer.get(), &TileLayer::problem);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return !problems.isEmpty(); }));
    EXPECT_TRUE(problems.first().first().toString().contains(QStringLiteral("127.0.0.1")));
    pass(200);
    EXPECT_LE(server.requests.size(), 2U) << "the server is left alone";
    EXPECT_TRUE(layer->snapshot(view).images.empty());
    blocking = false;
    ASSERT_TRUE(fills(*layerFor(server))) << "nothing of it was kept";
}

TEST_F(WebTiles, aBlockedPictureWithStatus200IsSeenToo) {
    TileServer server(
        [](const Request&) { return tile({{"Cache-Control", "max-age=3600"}, {"X-Blocked", "policy"}}); });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    QSignalSpy problems(layer.get(), &TileLayer::problem);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return !problems.isEmpty(); }));
    EXPECT_TRUE(layer->snapshot(view).images.empty());
}

class Failing : public WebTiles, public testing::WithParamInterface<int> {};

TEST_P(Failing, backsOffAndComesBack) {
    int failures = 3;
    TileServer server([&](const Request&) {
        if (failures > 0) {
            --failures;
            return Response{.status = GetParam(),
                            .headers = {{"Content-Type", "image/png"}, {"Cache-Control", "max-age=99"}},
                            .body = picture};
        }
        return tile();
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    QSignalSpy problems(layer.get(), &TileLayer::problem);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return !problems.isEmpty(); }));
    const std::size_t asked = server.requests.size();
    EXPECT_LE(asked, 2U);
    EXPECT_TRUE(layer->snapshot(view).images.empty()) << "an error's picture is never shown";
    ASSERT_TRUE(waitFor([&] { return layer->snapshot(view).covers(view); }));
    EXPECT_TRUE(waitFor([&] { return problems.last().first().toString().isEmpty(); })) << "says that it is over";
}

INSTANTIATE_TEST_SUITE_P(Status, Failing, testing::Values(429, 500, 503));

TEST_F(WebTiles, retryAfterIsHonoured) {
    bool first = true;
    TileServer server([&](const Request&) {
        return std::exchange(first, false) ? Response{.status = 429, .headers = {{"Retry-After", "1"}}} : tile();
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    QSignalSpy problems(layer.get(), &TileLayer::problem);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return !problems.isEmpty(); }));
    pass(100);
    const std::size_t asked = server.requests.size();
    pass(500);
    EXPECT_EQ(server.requests.size(), asked);
    EXPECT_TRUE(waitFor([&] { return server.requests.size() > asked; }));
}

TEST_F(WebTiles, aMissingTileIsAskedOnce) {
    TileServer server([](const Request&) { return Response{.status = 404}; });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return layer->isIdle(); }));
    const std::size_t asked = server.requests.size();
    layer->look(view);
    pass(100);
    EXPECT_EQ(server.requests.size(), asked);
}

TEST_F(WebTiles, whatIsNoPictureIsNotShown) {
    TileServer server([](const Request&) {
        return Response{.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<html>log in here</html>"};
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    layer->look(view);
    ASSERT_TRUE(waitFor([&] { return layer->isIdle(); }));
    EXPECT_TRUE(layer->snapshot(view).images.empty());
}

TEST_F(WebTiles, movingOnForgetsWhatIsNoLongerInView) {
    TileServer server([](const Request&) {
        Response response = tile();
        response.delay = 30;
        return response;
    });
    m_permission.setAllowed(true);
    const auto layer = layerFor(server);
    layer->look(MapView({43.3, 5.4}, 12, {1600, 1200}));
    pass(20);
    ASSERT_TRUE(fills(*layer));
    EXPECT_LE(server.requests.size(), tilesInView(view, 10, wholeWorld).size() + 2);
}

TEST(BackoffTimes, doubleUpToAnHour) {
    using namespace std::chrono_literals;
    Backoff backoff(10s);
    EXPECT_EQ(backoff.fail(), 10s);
    EXPECT_EQ(backoff.fail(), 20s);
    EXPECT_EQ(backoff.fail(90s), 90s) << "as the server asks";
    for (int i = 0; i < 20; ++i) {
        EXPECT_LE(backoff.fail(), 1h);
    }
    EXPECT_EQ(backoff.fail(48h), 1h);
    backoff.succeed();
    EXPECT_EQ(backoff.fail(), 10s);
}

} // namespace
} // namespace maillage
