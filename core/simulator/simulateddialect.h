#pragma once

#include "net/httpserver.h"
#include "simulator/inferencerequest.h"
#include "simulator/modelshelf.h"

#include <QByteArray>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace Hearth {

class AnswerFormat;

/// What a dialect may do on its server besides answering.
class SimulatorDesk
{
public:
    virtual ~SimulatorDesk();
    [[nodiscard]] virtual ModelShelf &shelf() = 0;
    /// Starts to answer \a request as \a modelId, which is loaded, in the server's style.
    virtual void generate(HttpExchange &exchange, const InferenceRequest &request, const QString &modelId,
        const QList<std::pair<QByteArray, QByteArray>> &headers) = 0;
    [[nodiscard]] virtual int runsOf(const QString &modelId) const = 0; ///< Being generated now.
    [[nodiscard]] virtual qint64 tokensSaid() const = 0;

protected:
    SimulatorDesk() = default;
    Q_DISABLE_COPY_MOVE(SimulatorDesk)
};

/// How one kind of server answers. Stateless but for the shelf: what it knows of models is there.
class SimulatedDialect
{
public:
    explicit SimulatedDialect(SimulatorDesk &desk)
        : m_desk(desk)
    {
    }
    virtual ~SimulatedDialect();
    Q_DISABLE_COPY_MOVE(SimulatedDialect)

    /// An answer that comes before keys are looked at.
    virtual bool answerEarly(HttpExchange &exchange);
    virtual void handle(HttpExchange &exchange) = 0;
    [[nodiscard]] virtual bool wantsKey(const HttpRequest &request) const = 0;

    /// What stands last in a stream whose model is put out meanwhile.
    [[nodiscard]] virtual QByteArray lastLine() const;

    // Its way to say no.
    [[nodiscard]] virtual HttpAnswer unauthorized() const = 0;
    [[nodiscard]] virtual HttpAnswer rateLimited() const = 0;
    [[nodiscard]] virtual HttpAnswer failed() const = 0;
    [[nodiscard]] virtual HttpAnswer overflow(int promptTokens, int context) const = 0;

    /// An inference request of one of the APIs; none: another path.
    [[nodiscard]] static std::optional<InferenceRequest::Api> inferenceApi(const HttpRequest &request);

protected:
    [[nodiscard]] SimulatorDesk &desk() const { return m_desk; }
    [[nodiscard]] ModelShelf &shelf() const { return m_desk.shelf(); }

private:
    SimulatorDesk &m_desk;
};

/// 200 and the JSON of a body.
[[nodiscard]] HttpAnswer jsonAnswer(const QByteArray &body, int status = 200);
/// `{"error":{"message","type","param":null,"code"}}`, OpenAI's envelope; an empty \a code is null.
[[nodiscard]] HttpAnswer openAiError(
    int status, const QByteArray &message, const QByteArray &type, const QByteArray &code = {});
/// The string member of a JSON body, empty when there is none.
[[nodiscard]] QString stringMember(const QByteArray &body, QLatin1String name);
[[nodiscard]] QUrlQuery queryOf(const HttpRequest &request);

} // namespace Hearth
