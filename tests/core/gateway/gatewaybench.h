#pragma once

#include "gateway/gateway.h"
#include "inference/routekeeper.h"
#include "net/accessmanager.h"
#include "support/loopbackserver.h"
#include "support/plainprovider.h"
#include "support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

inline QByteArray chunked(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

inline const QByteArray streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

inline QByteArray delta(const QByteArray &json, const QByteArray &finish = "null")
{
    return chunked(
        "data: {\"choices\":[{\"index\":0,\"delta\":" + json + ",\"finish_reason\":" + finish + "}]}\n\n");
}

inline const QByteArray streamEnd = delta("{}", "\"stop\"") + chunked("data: [DONE]\n\n") + "0\r\n\r\n";

inline LoopbackServer::Script helloScript()
{
    return {LoopbackServer::send(streamHead + delta("{\"content\":\"Hello\"}") + streamEnd)};
}

/// Keeps what it is told.
class TestLog final : public RequestLog
{
public:
    quint64 begin(const LoggedRequest &request) override
    {
        running.insert(++count, &request);
        return count;
    }
    void changed(quint64 number) override { changes += running.contains(number) ? 1 : 0; }
    void forget(quint64 number) override { running.remove(number); }
    void end(RequestRecord record) override
    {
        running.remove(record.number);
        ended.append(record);
    }
    bool keepsBodies() const override { return keeps; }
    void keepRequest(quint64, QByteArrayView body) override { bodies.append(body.toByteArray()); }
    void keepAnswer(quint64, QByteArrayView more) override { answers += more; }

    /// Of a request under way; the default: there is none such.
    [[nodiscard]] RequestRecord runningRecord(quint64 number) const
    {
        const LoggedRequest *request = running.value(number);
        return request ? request->record() : RequestRecord();
    }

    quint64 count = 0;
    qsizetype changes = 0;
    QHash<quint64, const LoggedRequest *> running;
    QList<RequestRecord> ended;
    bool keeps = false;
    QByteArrayList bodies;
    QByteArray answers;
};

/// A gateway in front of one scripted upstream, and a client.
struct Bench
{
    LoopbackServer upstream;
    AccessManager manager;
    SystemClock clock;
    HttpServer server{HttpServer::Limits{}};
    std::shared_ptr<RoutingState> state = std::make_shared<RoutingState>();
    RouteKeeper keeper{clock};
    TestLog log;
    std::unique_ptr<Gateway> gateway;
    quint16 port = 0;

    Bench()
    {
        add(QStringLiteral("box"), upstream.url().toString(QUrl::RemovePath) + QStringLiteral("/v1"));
        state->config.primary = QStringLiteral("box/m");
        state->config.aliases.insert(QStringLiteral("tiny"), {QStringLiteral("box"), QStringLiteral("m")});
        state->config.aliasNames.insert({QStringLiteral("box"), QStringLiteral("m")}, QStringLiteral("Tiny"));
        state->instanceId = "this-instance";
        gateway = std::make_unique<Gateway>(
            Gateway::Parts{manager, clock, keeper, [this] { return state; }, &log, {}});
        gateway->attach(server);
        AccessPolicy policy;
        policy.token = Secret("hearth-t");
        policy.listenAddress = QHostAddress(QHostAddress::LocalHost);
        gateway->setAccessPolicy(policy);
        port = *server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    }

    void add(const QString &id, const QString &baseUrl)
    {
        state->config.providers.append(plainProvider(id, baseUrl));
    }

    [[nodiscard]] QByteArray request(
        const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
            + "\r\nAuthorization: Bearer hearth-t\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    [[nodiscard]] RawAnswer ask(
        const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        RawClient client(port);
        return client.ask(request(method, path, body), method == "HEAD");
    }
};

inline QJsonObject json(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QList<QByteArray> eventTypes(const QByteArray &body)
{
    QList<QByteArray> types;
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("event: ")) {
            types.append(line.mid(7));
        }
    }
    return types;
}

} // namespace Hearth
