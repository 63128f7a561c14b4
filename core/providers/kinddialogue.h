#pragma once

#include "providers/jsonanswer.h"
#include "providers/probe.h"
#include "providers/providervalues.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace Hearth {

/// One kind's part in a look at a server: which safe requests it still wants, and what the answers say. The
/// ProbeSession around it deals with what is the same for all: refused connections, keys, Hearth itself.
class KindDialogue
{
public:
    virtual ~KindDialogue() = default;
    Q_DISABLE_COPY_MOVE(KindDialogue)

    /// The next path below the server's root (`/props`); nothing when reading() is complete.
    [[nodiscard]] virtual std::optional<QByteArray> next() const = 0;
    /// Takes the answer to next(). False: this is not that kind of server after all.
    [[nodiscard]] virtual bool answer(const JsonAnswer &answer) = 0;
    /// What is known so far; sound after every answer.
    [[nodiscard]] const ServerReading &reading() const { return m_reading; }

protected:
    explicit KindDialogue(ProviderKind kind)
    {
        m_reading.kind = kind;
        m_reading.state = ServerState::Up;
    }

    ServerReading m_reading;
};

/// A kind that says all it has to say in the model list.
class ListDialogue final : public KindDialogue
{
public:
    ListDialogue(ProviderKind kind, QList<ModelReading> models, int latencyMs)
        : KindDialogue(kind)
    {
        m_reading.models = std::move(models);
        m_reading.latencyMs = latencyMs;
    }

    [[nodiscard]] std::optional<QByteArray> next() const override { return std::nullopt; }
    [[nodiscard]] bool answer(const JsonAnswer &) override { return true; }
};

} // namespace Hearth
