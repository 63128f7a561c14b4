#pragma once

#include "base/clock.h"
#include "config/modelref.h"
#include "engine/wordresult.h"
#include "inference/routedcall.h"

#include <QByteArray>
#include <QObject>

class QNetworkAccessManager;

namespace Hearth {

/// The user's test that a model answers: one short request, to that model alone. Loads a cold model, and
/// costs what a hosted one costs. Lives in the engine's thread.
class OneWordCall final : public QObject, private RoutedCallUser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneWordCall)

public:
    /// Tokens that the answer may take: room for a model that thinks first. Our choice.
    static constexpr qint64 maxOutputTokens = 256;

    /// What \a parts name outlives this. A cold model is waited for, whatever the policy says: the user asked
    /// for this one.
    OneWordCall(const CallParts &parts, const ModelRef &ref, QObject *parent = nullptr);
    ~OneWordCall() override;

    void start();

Q_SIGNALS:
    /// Exactly once after start(), last; \a call is what was made, for the record.
    void finished(const Hearth::WordResult &result, const Hearth::RoutedCall &call);

private:
    void onEvent(const ResponseEvent &event) override;
    void onFinished() override;

    RoutedCall m_call;
    QByteArray m_text;
};

} // namespace Hearth
