#pragma once

#include "core/engine/enginebench.h"
#include "support/fakesecretstore.h"

namespace Hearth {

/// An engine that serves, and a client.
struct GatewayBench : EngineBench
{
    FakeSecretStore store;
    AccessManager client;

    [[nodiscard]] Result<Serving> serve(const ServeOptions &wanted = anyPort())
    {
        return waitFor(engine().serve(wanted));
    }

    static ServeOptions anyPort()
    {
        ServeOptions wanted;
        wanted.port = 0;
        return wanted;
    }
    static ServeOptions at(quint16 port)
    {
        ServeOptions wanted;
        wanted.port = port;
        return wanted;
    }

    [[nodiscard]] int models(const QString &url, const Secret &token)
    {
        return statusOf(client.get(requestTo(url + QStringLiteral("/v1/models"), token)));
    }
    [[nodiscard]] int models(const Serving &serving) { return models(serving.url, serving.token); }

    [[nodiscard]] QNetworkReply *ask(const Serving &serving, const QByteArray &model)
    {
        return client.post(requestTo(serving.url + QStringLiteral("/v1/responses"), serving.token),
            "{\"model\": \"" + model + "\", \"input\": \"Hello\", \"stream\": true}");
    }

    [[nodiscard]] GatewayState gateway() const { return snapshot()->gateway; }
};

} // namespace Hearth
