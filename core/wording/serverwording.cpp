#include "wording/serverwording.h"

#include "wording/formats.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Hearth {

namespace {

constexpr int slowListMs = 2000; ///< From here on people would take a list for a failure. Our choice.

class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString dialect(ApiDialect dialect);
    static QString list(const QStringList &items);
    static QString models(const ServerReading &reading);
    static QString identified(const ServerReading &reading);
    static QString layer(const QUrl &baseUrl, const Error &error);
    static QString layerOfAnswer(const Error &error);
    static QString slow(int latencyMs)
    {
        //: %1: a duration such as "4.2 s".
        return tr("Reached, but slow: %1 for the model list.")
            .arg(durationText(std::chrono::milliseconds(latencyMs)));
    }
    static QString origin(Origin origin);
    static QString act(ModelAct act);
    static QString keepWarm(KeepWarm::State state);
};

/// "127.0.0.1:1234": host and port as people type them.
QString hostAndPort(const QUrl &url)
{
    const QString host =
        url.host().contains(u':') ? QLatin1Char('[') + url.host() + QLatin1Char(']') : url.host();
    return host + QLatin1Char(':')
        + QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

QString ServerWords::dialect(ApiDialect dialect)
{
    switch (dialect) {
    case ApiDialect::ChatCompletions:
        //: Short name of the API "Chat Completions".
        return tr("Chat");
    case ApiDialect::Responses:
        return QStringLiteral("Responses");
    case ApiDialect::AnthropicMessages:
        return QStringLiteral("Messages");
    case ApiDialect::Ollama:
        return QStringLiteral("Ollama");
    case ApiDialect::Other:
        break;
    }
    return {};
}

QString ServerWords::list(const QStringList &items)
{
    if (items.size() < 2) {
        return items.value(0);
    }
    //: The end of a list: %1 all items but the last, with commas; %2: the last.
    return tr("%1 and %2").arg(items.mid(0, items.size() - 1).join(tr(", ")), items.constLast());
}

QString ServerWords::models(const ServerReading &reading)
{
    int loaded = 0;
    bool tells = false;
    for (const ModelReading &model : reading.models) {
        loaded += model.state == ModelState::Loaded ? 1 : 0;
        tells = tells || model.state == ModelState::Loaded || model.state == ModelState::Cold
            || model.state == ModelState::Loading;
    }
    const int count = int(reading.models.size());
    if (count == 0) {
        //: A server that answers lists nothing.
        return tr("no model yet");
    }
    //: %n: models that a server lists, %1: those in memory.
    return tells ? tr("%n model(s), %1 loaded", nullptr, count).arg(QLocale().toString(loaded))
                 : tr("%n model(s)", nullptr, count);
}

QString ServerWords::identified(const ServerReading &reading)
{
    const QString name = reading.kind == ProviderKind::Generic && reading.product.isEmpty()
        ? tr("an OpenAI-style server")
        : serverName(reading.kind, reading.product, reading.version);
    const QString dialects = dialectsText(reading.dialects);
    const QString sentence = dialects.isEmpty()
        //: %1: name of a server, %2: "12 models, 1 loaded".
        ? tr("This is %1; %2.").arg(name, models(reading))
        //: %1: name of a server, %2: APIs, %3: "12 models, 1 loaded".
        : tr("This is %1, speaks %2; %3.").arg(name, dialects, models(reading));
    return reading.latencyMs.value_or(0) < slowListMs ? sentence : sentence + u' ' + slow(*reading.latencyMs);
}

QString ServerWords::layerOfAnswer(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized) {
        //: %1: HTTP status.
        return error.httpStatus > 0 ? tr("The server wants a key (%1).").arg(error.httpStatus)
                                    : tr("The server wants a key.");
    }
    if (error.kind == ErrorKind::BadResponse || error.kind == ErrorKind::NotFound) {
        if (error.detail.contains(QLatin1String("html"), Qt::CaseInsensitive)) {
            return tr("Something answers there, but it is not a model server (it sent HTML).");
        }
        return error.detail.isEmpty()
            ? tr("Something answers there, but it is not a model server.")
            //: %1: what was wrong, in English.
            : tr("Something answers there, but it is not a model server (%1).").arg(error.detail);
    }
    return errorSentence(error);
}

QString ServerWords::layer(const QUrl &baseUrl, const Error &error)
{
    const QString where = hostAndPort(baseUrl);
    switch (error.kind) {
    case ErrorKind::Unreachable:
        if (error.detail.contains(QLatin1String("host not found"), Qt::CaseInsensitive)
            || error.detail.contains(QLatin1String("unknown host"), Qt::CaseInsensitive)) {
            return tr("No computer is known by the name %1.").arg(baseUrl.host());
        }
        //: %1: "127.0.0.1:1234".
        return tr("Nothing listens on %1.").arg(where);
    case ErrorKind::TimedOut:
        return tr("%1 does not answer in time: the computer is off, asleep or behind a firewall.").arg(where);
    case ErrorKind::ConnectionLost:
        return tr("%1 takes the connection and drops it at once.").arg(where);
    case ErrorKind::TlsFailed:
        return tr("%1 is reached, but the encrypted connection fails; try http:// or check the certificate.")
            .arg(where);
    case ErrorKind::BadHttp:
        return tr("%1 is reached, but does not speak HTTP.").arg(where);
    default:
        return layerOfAnswer(error);
    }
}

QString ServerWords::origin(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        //: Where a figure comes from.
        return tr("Measured");
    case Origin::Reported:
        return tr("Reported by the server");
    case Origin::Declared:
        return tr("Declared");
    case Origin::Estimated:
        return tr("Estimated");
    }
    Q_UNREACHABLE();
}

QString ServerWords::act(ModelAct act)
{
    //: A server is reading a model into memory now, or putting it out of memory.
    return act == ModelAct::Load ? tr("Loading") : tr("Unloading");
}

QString ServerWords::keepWarm(KeepWarm::State state)
{
    switch (state) {
    case KeepWarm::State::Waiting:
        //: A model that is to be kept in memory: its server does not answer.
        return tr("waits for its server");
    case KeepWarm::State::Loading:
        return tr("is being loaded");
    case KeepWarm::State::Warm:
        //: A model that is to be kept in memory is there.
        return tr("is in memory");
    case KeepWarm::State::Failed:
        return tr("could not be loaded; it is tried again later");
    case KeepWarm::State::Unsupported:
        return tr("cannot be loaded by command on this server");
    }
    Q_UNREACHABLE();
}

} // namespace

QString serverName(ProviderKind kind, const QString &product, const QString &version)
{
    const QString name = product.isEmpty() ? providerKindWord(kind) : product;
    return version.isEmpty() ? name : name + QLatin1Char(' ') + version;
}

QString dialectsText(const QList<ApiDialect> &dialects)
{
    QStringList words;
    for (const ApiDialect dialect : dialects) {
        const QString word = ServerWords::dialect(dialect);
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    }
    return ServerWords::list(words);
}

QString identifiedSentence(const QUrl &baseUrl, const ServerReading &reading)
{
    if (reading.state == ServerState::Up || (!reading.error && reading.state != ServerState::AuthRequired)) {
        return ServerWords::identified(reading);
    }
    const Error error = reading.error.value_or(Error{ErrorKind::Unauthorized, {}, 0});
    return layerSentence(baseUrl, error);
}

QString modelCountText(const ServerReading &reading)
{
    return ServerWords::models(reading);
}

QString layerSentence(const QUrl &baseUrl, const Error &error)
{
    return ServerWords::layer(baseUrl, error);
}

QString originWords(Origin origin)
{
    return ServerWords::origin(origin);
}

QString actWord(ModelAct act)
{
    return ServerWords::act(act);
}

QString keepWarmWords(KeepWarm::State state)
{
    return ServerWords::keepWarm(state);
}

QString dollarsText(double dollars)
{
    // The first digit that matters below a cent; above it whole cents, or what a price really says.
    int decimals = dollars <= 0 || dollars >= 0.01 ? 2 : std::min(int(std::ceil(-std::log10(dollars))), 8);
    const auto isCut = [dollars](int digits) {
        const double scaled = dollars * std::pow(10, digits);
        return std::abs(scaled - std::round(scaled)) > 1e-6;
    };
    while (dollars >= 0.01 && decimals < 4 && isCut(decimals)) {
        ++decimals;
    }
    QString number = QLocale().toString(dollars, 'f', decimals);
    const QString zeroCents = QLocale().decimalPoint() + QStringLiteral("00");
    if (number.endsWith(zeroCents)) {
        number.chop(zeroCents.size());
    }
    return QLatin1Char('$') + number;
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

} // namespace Hearth
