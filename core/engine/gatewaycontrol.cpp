#include "engine/gatewaycontrol.h"

#include "base/logging.h"
#include "engine/otherhearth.h"
#include "net/accessmanager.h"

#include <algorithm>

namespace Hearth {

using Status = GatewayState::Status;

GatewayControl::GatewayControl(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_maker(m_parts.stateFolder)
    , m_own(ownNames())
    , m_drainTimer(this)
    , m_gateway(
          {m_parts.callManager, m_parts.clock, m_parts.keeper, m_parts.state, m_parts.log, m_parts.metrics})
{
    m_drainTimer.setSingleShot(true);
    connect(&m_drainTimer, &QTimer::timeout, this, &GatewayControl::endDrain);
    connect(&m_gateway, &Gateway::countsChanged, this, &GatewayControl::onCountsChanged);
    connect(&m_gateway, &Gateway::callEnded, this, &GatewayControl::callEnded);
}

GatewayControl::~GatewayControl() = default;

void GatewayControl::serve(const ServeOptions &options, const Answer &answer)
{
    m_options = options;
    m_isWanted = true;
    m_waiting.append(answer);
    begin();
}

void GatewayControl::pause()
{
    if (m_status == Status::Off) {
        return;
    }
    ++m_round;
    m_isWanted = false;
    m_error.reset();
    m_kept.reset(); // after a pause it is read again: another program may have renewed it
    retire();
    setStatus(Status::Paused);
    giveUpWaiting({ErrorKind::Cancelled, QStringLiteral("the gateway has been paused")});
}

void GatewayControl::drain(
    std::chrono::milliseconds patience, const std::shared_ptr<FutureAnswer<void>> &answer)
{
    ++m_round;
    m_isWanted = false;
    retire();
    setStatus(Status::Off);
    giveUpWaiting({ErrorKind::Cancelled, QStringLiteral("the gateway stops")});
    m_draining.append(answer);
    if (m_gateway.counts().active == 0) {
        endDrain();
    } else {
        m_drainTimer.start(patience);
    }
}

void GatewayControl::endDrain()
{
    m_drainTimer.stop();
    for (const auto &server : m_retired) {
        server->closeAll();
    }
    for (const auto &answer : std::exchange(m_draining, {})) {
        answer->give({});
    }
}

void GatewayControl::onCountsChanged()
{
    if (m_gateway.counts().active == 0 && !m_draining.isEmpty()) {
        endDrain();
    }
    Q_EMIT changed();
}

void GatewayControl::setSettings(const HearthSettings &settings)
{
    const HearthSettings before = std::exchange(m_settings, settings);
    readClients();
    if (m_server) {
        applyPolicy();
        m_server->setLimits(serverLimits(m_settings));
    }
    const bool isSamePlace = before.listenAddress == settings.listenAddress && before.port == settings.port
        && before.tls == settings.tls;
    const bool isSameToken = before.tokenRequired == settings.tokenRequired && before.token == settings.token;
    if (m_isWanted && !(isSamePlace && isSameToken)) {
        begin();
    } else {
        Q_EMIT changed(); // who looks at it sees the rest, too
    }
}

bool GatewayControl::asksForToken() const
{
    return !m_options.withoutToken && (m_settings.tokenRequired || !m_options.token.isEmpty());
}

QHostAddress GatewayControl::wantedAddress() const
{
    const QString wanted = m_options.address.isEmpty() ? m_settings.listenAddress : m_options.address;
    return QHostAddress(wanted == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : wanted);
}

quint16 GatewayControl::wantedPort() const
{
    return m_options.port.value_or(m_settings.port);
}

void GatewayControl::begin()
{
    const int round = ++m_round;
    m_error.reset();
    m_own = ownNames();
    setStatus(m_server ? Status::Listening : Status::Starting);
    findToken(round);
}

void GatewayControl::findToken(int round)
{
    if (!asksForToken()) {
        onToken(round, Token{});
    } else if (!m_options.token.isEmpty()) {
        onToken(round, Token{m_options.token, Token::From::Options, {}});
    } else if (m_settings.token.source != SecretInput::Source::None) {
        const Result<Secret> secret = m_parts.resolveToken(m_settings.token);
        onToken(round, secret.transform([](const Secret &value) {
            return Token{value, Token::From::Settings, {}};
        }));
    } else if (m_kept) {
        onToken(round, *m_kept);
    } else {
        loadGatewayToken(m_parts.store, m_parts.stateFolder)
            .then(this, [this, round](const Result<GatewayToken> &token) {
                onToken(round, token.transform(&GatewayControl::kept));
            });
    }
}

GatewayControl::Token GatewayControl::kept(const GatewayToken &token)
{
    const bool inKeychain = token.kept == GatewayToken::Kept::Keychain;
    return {token.token, inKeychain ? Token::From::Keychain : Token::From::File, token.file};
}

void GatewayControl::onToken(int round, const Result<Token> &token)
{
    if (round != m_round) {
        return;
    }
    if (!token) {
        fail(token.error());
        return;
    }
    if (token->from == Token::From::Keychain || token->from == Token::From::File) {
        m_kept = *token;
    }
    if (wantedAddress().isNull()) {
        fail({ErrorKind::InvalidInput,
            QStringLiteral("%1 is no address")
                .arg(m_options.address.isEmpty() ? m_settings.listenAddress : m_options.address)});
        return;
    }
    if (token->value.isEmpty() && isOpenToOthers(wantedAddress())) {
        fail({ErrorKind::InvalidInput,
            QStringLiteral(
                "listening beyond this machine demands a token; set gateway.tokenRequired to true, or "
                "listen at 127.0.0.1")});
        return;
    }
    m_nextToken = *token;
    findCertificate(round);
}

void GatewayControl::listenAsWanted(int round)
{
    if (const Result<> listening = listen(); !listening) {
        const Error error = listening.error();
        if (error.kind != ErrorKind::AddressInUse) {
            fail(error);
            return;
        }
        askForHearth(m_parts.probeManager, wantedAddress(), wantedPort(), m_nextCertificate.has_value(), this,
            [this, round, error](bool isHearth) { onTaken(round, error, isHearth); });
        return;
    }
    m_token = m_nextToken;
    applyPolicy();
    setStatus(Status::Listening);
    for (const Answer &answer : std::exchange(m_waiting, {})) {
        answer->give(serving());
    }
}

Result<> GatewayControl::listen()
{
    const QHostAddress address = wantedAddress();
    const quint16 port = wantedPort();
    const bool isTls = m_nextCertificate.has_value();
    if (m_server && address == m_address && (port == 0 || port == m_port)) {
        if (isTls == m_isTls) {
            return giveCertificate(*m_server);
        }
        retire(); // who began without TLS goes on so, to the end of the request
        return listenAt(address, m_port);
    }
    if (port == 0 && m_port != 0 && listenAt(address, m_port)) {
        return {}; // who asked for any port finds the gateway where it was before
    }
    const Result<> listening = listenAt(address, port);
    if (listening || !m_server || port != m_port) {
        return listening;
    }
    // Taken, perhaps by this very gateway: one of both addresses stands for all.
    const QHostAddress before = m_address;
    retire();
    const Result<> again = listenAt(address, port);
    if (!again && !listenAt(before, port)) {
        qCWarning(logEngine) << "the gateway cannot go back to" << before;
    }
    return again;
}

Result<> GatewayControl::listenAt(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<HttpServer>(serverLimits(m_settings));
    if (const Result<> given = giveCertificate(*server); !given) {
        return given;
    }
    const Result<quint16> actual = server->listen(address, port);
    if (!actual) {
        return failure(actual.error());
    }
    if (address == QHostAddress(QHostAddress::LocalHost)) {
        // Both loopback addresses [DESIGN.md, Gateway]; a machine without IPv6 does well with one.
        if (const Result<quint16> second = server->listen(QHostAddress(QHostAddress::LocalHostIPv6), *actual);
            !second) {
            qCInfo(logEngine) << "not listening on ::1:" << second.error().detail;
        }
    }
    retire();
    m_gateway.attach(*server);
    m_server = std::move(server);
    m_address = address;
    m_port = *actual;
    m_isTls = m_nextCertificate.has_value();
    return {};
}

void GatewayControl::retire()
{
    std::erase_if(m_retired, [](const auto &server) { return server->openConnections() == 0; });
    if (m_server) {
        m_server->stopListening();
        m_retired.push_back(std::move(m_server));
    }
}

void GatewayControl::onTaken(int round, const Error &error, bool byHearth)
{
    if (round != m_round) {
        return;
    }
    if (!byHearth) {
        fail(error);
        return;
    }
    Error told = error;
    told.detail += QStringLiteral("; another Hearth serves there");
    fail(told);
    if (!m_server) {
        setStatus(Status::ServedByOther);
    }
}

void GatewayControl::fail(const Error &error)
{
    m_error = error;
    setStatus(m_server ? Status::Listening : Status::Failed);
    giveUpWaiting(error);
}

void GatewayControl::giveUpWaiting(const Error &error)
{
    for (const Answer &answer : std::exchange(m_waiting, {})) {
        answer->give(failure(error));
    }
}

void GatewayControl::renewToken(const Answer &answer)
{
    if (!asksForToken()) {
        answer->give(failure(ErrorKind::InvalidInput, QStringLiteral("no token is asked for")));
        return;
    }
    if (!m_options.token.isEmpty()) {
        answer->give(
            failure(ErrorKind::ReadOnly, QStringLiteral("the token was given when the gateway was started")));
        return;
    }
    if (m_settings.token.source != SecretInput::Source::None) {
        answer->give(failure(ErrorKind::ReadOnly,
            m_settings.token.source == SecretInput::Source::Plain
                ? QStringLiteral("the token stands in hearth.json5 as gateway.token")
                : QStringLiteral("gateway.token in hearth.json5 refers to %1").arg(m_settings.token.id)));
        return;
    }
    m_waitingForRenewal.append(answer);
    if (m_waitingForRenewal.size() > 1) {
        return; // one is under way, and is fresh enough
    }
    renewGatewayToken(m_parts.store, m_parts.stateFolder)
        .then(this, [this](const Result<GatewayToken> &token) { onRenewed(token); });
}

void GatewayControl::onRenewed(const Result<GatewayToken> &token)
{
    const QList<Answer> waiting = std::exchange(m_waitingForRenewal, {});
    if (token) {
        const bool isInForce = m_token.from == Token::From::Keychain || m_token.from == Token::From::File;
        m_kept = kept(*token);
        if (m_server && isInForce) {
            m_token = *m_kept;
            applyPolicy();
        }
        if (m_status == Status::Starting) {
            begin(); // which may have read the old one
        }
    }
    for (const Answer &answer : waiting) {
        answer->give(token.transform([this](const GatewayToken &) { return told(*m_kept); }));
    }
}

Serving GatewayControl::told(const Token &token) const
{
    Serving serving;
    serving.url = state().url;
    serving.token = token.value;
    serving.tokenFile = token.file;
    serving.tokenInKeychain = token.from == Token::From::Keychain;
    serving.tokenFromSettings = token.from == Token::From::Settings;
    return serving;
}

Result<Serving> GatewayControl::serving() const
{
    if (!m_server) {
        return failure(ErrorKind::NotFound, QStringLiteral("the gateway does not listen"));
    }
    return told(m_token);
}

GatewayState GatewayControl::state() const
{
    GatewayState state;
    state.status = m_status;
    state.error = m_error;
    state.tokenRequired = asksForToken();
    const Gateway::Counts &counts = m_gateway.counts();
    state.activeRequests = counts.active;
    state.servedRequests = counts.served;
    state.failedRequests = counts.failed;
    state.cancelledRequests = counts.cancelled;
    if (m_status != Status::Off) {
        const QHostAddress address = m_server ? m_address : wantedAddress();
        state.port = m_server || wantedPort() == 0 ? m_port : wantedPort();
        state.address = address.toString();
        const bool isTls = m_server ? m_isTls : usesTls(m_settings.tls, address);
        state.url = localUrl(address, state.port, isTls);
    }
    return state;
}

void GatewayControl::setStatus(Status status)
{
    m_status = status;
    Q_EMIT changed();
}

} // namespace Hearth
