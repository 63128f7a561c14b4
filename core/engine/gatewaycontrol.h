#pragma once

#include "base/clock.h"
#include "engine/certificatemaker.h"
#include "engine/gatewayaccess.h"
#include "engine/gatewayreach.h"
#include "engine/snapshot.h"
#include "gateway/gateway.h"
#include "net/httpserver.h"
#include "secrets/futureanswer.h"
#include "secrets/gatewaytoken.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace Hearth {

class SecretStore;

/// Where and how the gateway listens; what is not given comes from the settings.
struct ServeOptions
{
    QString address;
    std::optional<quint16> port; ///< 0: any free one; after a pause the same again, if it can be had.
    bool withoutToken = false;
    Secret token; ///< Empty: the settings' own, else the kept one, made on the first start.
};

/// A gateway that listens.
struct Serving
{
    QString url; ///< http://127.0.0.1:11222
    Secret token; ///< Empty: none is asked for.
    QString tokenFile; ///< Where it is kept when no keychain has it.
    bool tokenInKeychain = false;
    bool tokenFromSettings = false; ///< It stands in hearth.json5, or is referred to there.
};

/// The gateway's life: token, certificate, listening, moving, pausing. Asynchronous in the engine's thread;
/// the newest wish wins, and whoever asked before gets its answer. Beyond this machine it listens with a
/// token alone, and in TLS unless the settings say otherwise.
class GatewayControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayControl)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        QNetworkAccessManager &callManager;
        QNetworkAccessManager &probeManager; ///< Asks who holds a port.
        const Clock &clock;
        RoutingStateSource state;
        RouteKeeper &keeper;
        RequestLog *log = nullptr; ///< May be null.
        std::function<void(MetricsReading &)> metrics; ///< See Gateway::Parts; may be empty.
        SecretStore *store = nullptr; ///< May be null.
        QString stateFolder;
        /// The value of the settings' token. Errors: NotFound, InvalidInput, Unsupported.
        std::function<Result<Secret>(const SecretInput &)> resolveToken;
    };
    using Answer = std::shared_ptr<FutureAnswer<Serving>>;

    explicit GatewayControl(Parts parts, QObject *parent = nullptr);
    ~GatewayControl() override;

    // What these promise stands at the functions of Engine.
    void serve(const ServeOptions &options, const Answer &answer);
    void pause();
    void renewToken(const Answer &answer);
    void drain(std::chrono::milliseconds patience, const std::shared_ptr<FutureAnswer<void>> &answer);
    /// A new generated certificate, in force for connections to come. Errors: InvalidInput (none of Hearth's
    /// own is in use), and those of CertificateMaker.
    void renewCertificate(const std::shared_ptr<FutureAnswer<void>> &answer);
    /// In force at once: allowed hosts and origins, clients, limits; address, port, token and TLS by moving,
    /// where it serves.
    void setSettings(const HearthSettings &settings);

    /// Ends a request that runs; see Gateway::cancel().
    void cancelRequest(quint64 number) { m_gateway.cancel(number); }

    [[nodiscard]] Result<Serving> serving() const; ///< Errors: NotFound (it does not listen).
    [[nodiscard]] GatewayState state() const;
    [[nodiscard]] GatewayAccess access() const;

Q_SIGNALS:
    void changed(); ///< state() differs from before.
    void callEnded(const Hearth::RoutedCall &call, const Hearth::RequestRecord &record);

private:
    /// The token clients must send and where it comes from.
    struct Token
    {
        enum class From { Nowhere, Options, Settings, Keychain, File };
        Secret value;
        From from = From::Nowhere;
        QString file;
    };

    void begin();
    void findToken(int round);
    void onToken(int round, const Result<Token> &token);
    void findCertificate(int round);
    void onCertificate(int round, const Result<ServerCertificate> &certificate);
    void listenAsWanted(int round);
    [[nodiscard]] Result<> listen();
    [[nodiscard]] Result<> giveCertificate(HttpServer &server);
    [[nodiscard]] Result<> listenAt(const QHostAddress &address, quint16 port);
    void retire();
    void fail(const Error &error);
    void onTaken(int round, const Error &error, bool byHearth);
    void giveUpWaiting(const Error &error);
    void onRenewed(const Result<GatewayToken> &token);
    void applyPolicy();
    void readClients();
    [[nodiscard]] bool isOpen() const; ///< As it listens.
    void setStatus(GatewayState::Status status);
    void onCountsChanged();
    void endDrain();
    [[nodiscard]] static Token kept(const GatewayToken &token);
    [[nodiscard]] Serving told(const Token &token) const;
    [[nodiscard]] bool asksForToken() const;
    [[nodiscard]] QHostAddress wantedAddress() const;
    [[nodiscard]] quint16 wantedPort() const;

    Parts m_parts;
    HearthSettings m_settings;
    ServeOptions m_options;
    GatewayState::Status m_status = GatewayState::Status::Off;
    std::optional<Error> m_error;
    bool m_isWanted = false; ///< Asked to serve, and not paused since.
    int m_round = 0; ///< Numbers the wishes: what an older one brings is dropped.
    QList<Answer> m_waiting; ///< For the end of the running round.
    QList<Answer> m_waitingForRenewal;
    std::optional<Token> m_kept; ///< Of keychain or file, once asked.
    Token m_token; ///< In force.
    Token m_nextToken; ///< Of the running round.
    std::optional<ServerCertificate> m_nextCertificate; ///< The same; none: plain HTTP.
    CertificateMaker m_maker;
    CertificateFacts m_certificate; ///< In force, or the last one.
    bool m_isTls = false; ///< Of m_server.
    OwnNames m_own;
    QList<AccessClient> m_accessClients;
    QList<ClientRow> m_clients;
    std::unique_ptr<HttpServer> m_server; ///< Null: it does not listen.
    QHostAddress m_address; ///< Of m_server.
    quint16 m_port = 0; ///< Of m_server, or the last it had.
    std::vector<std::unique_ptr<HttpServer>> m_retired; ///< With requests that go on to their end.
    QTimer m_drainTimer;
    QList<std::shared_ptr<FutureAnswer<void>>> m_draining;
    Gateway m_gateway; ///< Goes before the servers do.
};

} // namespace Hearth
