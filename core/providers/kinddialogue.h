#pragma once

#include "providers/jsonanswer.h"
#include "providers/probe.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QHash>
#include <QString>

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
    /// Not empty: next() is a POST of this JSON [ProbeRequest::body].
    [[nodiscard]] virtual QByteArray nextBody() const { return {}; }
    /// reading() is good without an answer to next(): a refusal of it alone (401, 403) is given to answer(),
    /// silence ends the look there.
    [[nodiscard]] virtual bool isNextExtra() const { return false; }
    /// Takes the answer to next(). False: this is not that kind of server after all.
    [[nodiscard]] virtual bool answer(const JsonAnswer &answer) = 0;
    /// What is known so far; sound after every answer.
    [[nodiscard]] const ServerReading &reading() const { return m_reading; }
    [[nodiscard]] const QHash<QString, QString> &notes() const { return m_notes; } ///< For ProbeMemory.

protected:
    explicit KindDialogue(ProviderKind kind)
    {
        m_reading.kind = kind;
        m_reading.state = ServerState::Up;
    }

    /// Goes on from what the last look left, which was of the same kind.
    explicit KindDialogue(const ProbeMemory &memory)
        : m_reading(memory.reading)
        , m_notes(memory.notes)
    {
    }

    ServerReading m_reading;
    QHash<QString, QString> m_notes;
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

/// What the last look at a server of \a kind left; null when there is nothing of that kind.
[[nodiscard]] inline const ProbeMemory *memoryOf(const ProbeTarget &target, ProviderKind kind)
{
    return target.memory && target.memory->reading.kind == kind ? target.memory.get() : nullptr;
}

/// The same, but only for a look that need not ask for what changes slowly.
[[nodiscard]] inline const ProbeMemory *carriedOver(const ProbeTarget &target, ProviderKind kind)
{
    return target.fullLook || target.lastKind != kind ? nullptr : memoryOf(target, kind);
}

} // namespace Hearth
