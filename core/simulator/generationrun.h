#pragma once

#include "net/httpserver.h"
#include "simulator/answerformat.h"
#include "simulator/simulatedfault.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Hearth {

/// One answer being "generated": tokens at the model's pace, no further once the client is gone. Lives until
/// finished(), which comes once.
class GenerationRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenerationRun)

public:
    enum class End {
        Complete,
        Aborted, ///< The client went away while it ran.
        Broken, ///< By a fault or because the model was put out.
    };

    GenerationRun(HttpExchange *exchange, std::unique_ptr<AnswerFormat> format, const SimulatedModel &model,
        bool stream, QList<std::pair<QByteArray, QByteArray>> headers, std::optional<SimulatedFault> fault,
        QObject *parent);
    ~GenerationRun() override;

    void start();
    /// Ends the answer with \a line, as servers do when the model goes in the middle of it.
    void breakWith(const QByteArray &line);

    [[nodiscard]] const QString &modelId() const { return m_model.id; }
    [[nodiscard]] int tokensSent() const { return m_sent; }
    [[nodiscard]] int tokensAfterAbort() const { return m_afterAbort; } ///< Nothing is ever to raise it.

Q_SIGNALS:
    void finished(Hearth::GenerationRun::End end);

private:
    void begin();
    void onTick();
    void onClientGone();
    void write(const QByteArray &bytes);
    void meetFault();
    void complete();
    void finish(End end);

    QPointer<HttpExchange> m_exchange; ///< Null once it has ended.
    const std::unique_ptr<AnswerFormat> m_format;
    const SimulatedModel m_model;
    const bool m_stream;
    const QList<std::pair<QByteArray, QByteArray>> m_headers;
    const std::optional<SimulatedFault> m_fault;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_sent = 0;
    int m_afterAbort = 0;
    bool m_clientGone = false;
    bool m_finished = false;
};

} // namespace Hearth
