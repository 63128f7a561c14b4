#pragma once

#include "inference/calltarget.h"
#include "net/httpserver.h"
#include "protocol/errorclass.h"
#include "protocol/responseevent.h"

#include <QObject>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// A request that Hearth does not read beyond its model, such as an embedding, sent to the first of several
/// targets that takes it; the answer's bytes go back as they come. Ends itself (deleteLater) with the
/// exchange.
class PassingCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassingCall)

public:
    /// \a headers: on every answer. \a manager outlives this. \a targets must not be empty.
    PassingCall(HttpExchange &exchange, QNetworkAccessManager &manager, QList<CallTarget> targets,
        HeaderList headers, QObject *parent = nullptr);
    ~PassingCall() override;
    void start();

Q_SIGNALS:
    /// The answer was whole and told what it took; before done().
    void served(const Hearth::ModelRef &ref, const Hearth::ResponseUsage &usage);
    void done();

private:
    void onMetaDataChanged();
    void onReadyRead();
    void onReplyFinished();
    void begin(const CallTarget &target);
    void fail(const UpstreamFailure &failure);
    void answerFailure();
    void dropReply();

    QPointer<HttpExchange> m_exchange;
    QNetworkAccessManager &m_manager;
    QList<CallTarget> m_targets; ///< The first is under way.
    HeaderList m_headers;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_errorBody;
    QByteArray m_body; ///< Of the answer, up to a bound, for the sake of the usage in it.
    QByteArrayList m_failures; ///< One for each target that has failed.
    UpstreamFailure m_lastFailure;
    bool m_passes = false; ///< The answer's head has gone.
};

} // namespace Hearth
