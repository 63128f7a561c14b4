#include "settings/networkcard.h"

#include "config/place.h"
#include "session/session.h"
#include "settings/settingswriter.h"
#include "widgets/tokens.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

#include <utility>

namespace Hearth {

namespace {

using Mode = TlsSettings::Mode;

const QLatin1String listenKey("gateway.listen");
const QLatin1String tokenKey("gateway.tokenRequired");
const QLatin1String tlsKey("gateway.tls.mode");
const QLatin1String hostsKey("gateway.allowedHosts");
const QLatin1String bodyKey("gateway.maxBodyMiB");
const QLatin1String connectionsKey("gateway.maxConnections");

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int controlWidth = 240;
constexpr int numberWidth = 112;

QLatin1String modeName(Mode mode)
{
    switch (mode) {
    case Mode::On:
        return QLatin1String("on");
    case Mode::Off:
        return QLatin1String("off");
    case Mode::Auto:
        break;
    }
    return QLatin1String("auto");
}

bool isAnyAddress(const QString &address)
{
    return address == QLatin1String("0.0.0.0") || address == QLatin1String("::");
}

bool isHere(const QString &address)
{
    return !isAnyAddress(address) && placeOfHost(address) == Place::Local;
}

QComboBox *makeChoice(const char *name, int count, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(controlWidth);
    for (int i = 0; i < count; ++i) {
        box->addItem(QString());
    }
    keepFromWheel(box);
    return box;
}

} // namespace

NetworkCard::NetworkCard(Session &session, SettingsWriter &writer, QWidget *parent)
    : SettingsCard(parent)
    , m_session(session)
    , m_writer(writer)
    , m_snapshot(session.snapshot())
    , m_reach(makeChoice("reach", 2, this))
    , m_tls(makeChoice("tls", 3, this))
    , m_hosts(new QLineEdit(this))
    , m_body(makeNumber("maxBody", bodyKey, 1024))
    , m_connections(makeNumber("maxConnections", connectionsKey, 65535))
    , m_certificate(new QWidget(this))
    , m_fingerprintLabel(new QLabel(m_certificate))
    , m_fingerprint(new QLineEdit(m_certificate))
    , m_copy(new QPushButton(m_certificate))
    , m_renew(new QPushButton(m_certificate))
    , m_facts(new QLabel(m_certificate))
{
    buildRows();
    connect(&m_writer, &SettingsWriter::changed, this, [this] {
        if (isVisible()) {
            update();
        }
    });
    connect(&m_session, &Session::certificateRenewed, this, &NetworkCard::onRenewed);
    retranslate();
}

QSpinBox *NetworkCard::makeNumber(const char *name, const QString &path, int most)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setRange(1, most);
    field->setFixedWidth(numberWidth);
    field->setAlignment(Qt::AlignRight);
    field->setGroupSeparatorShown(true);
    keepFromWheel(field);
    connect(field, &QSpinBox::editingFinished, this, [this, field, path] {
        if (field->value() != number(path)) {
            m_writer.set(path, QByteArray::number(field->value()));
        }
    });
    return field;
}

void NetworkCard::buildRows()
{
    m_reachRow = addRow(m_reach);
    connect(m_reach, &QComboBox::activated, this, &NetworkCard::applyReach);
    m_tlsRow = addRow(m_tls);
    connect(m_tls, &QComboBox::activated, this, [this](int index) {
        const Mode mode = Mode(index);
        if (mode != tlsMode()) {
            m_writer.set(tlsKey, json5String(modeName(mode)));
        }
        update();
    });
    buildCertificate();
    m_hosts->setObjectName(QStringLiteral("allowedHosts"));
    m_hosts->setFixedWidth(controlWidth);
    m_hosts->setMaxLength(1000);
    m_hostsRow = addRow(m_hosts);
    connect(m_hosts, &QLineEdit::editingFinished, this, &NetworkCard::applyHosts);
    m_bodyRow = addRow(m_body);
    m_connectionsRow = addRow(m_connections);
    addNote(m_writer, {listenKey, tokenKey, tlsKey, hostsKey, bodyKey, connectionsKey});
}

void NetworkCard::buildCertificate()
{
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setReadOnly(true);
    m_fingerprint->setFont(fixedFont(font()));
    m_fingerprintLabel->setBuddy(m_fingerprint);
    m_copy->setObjectName(QStringLiteral("copyFingerprint"));
    m_renew->setObjectName(QStringLiteral("renewCertificate"));
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(m_certificate);
    layout->setContentsMargins(0, 0, 0, Space::tiny);
    layout->setSpacing(Space::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_fingerprintLabel, 1);
    row->addWidget(m_copy);
    row->addWidget(m_renew);
    layout->addLayout(row);
    layout->addWidget(m_fingerprint); // as wide as can be: it is there to be compared
    layout->addWidget(m_facts);
    body()->addWidget(m_certificate);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(m_fingerprint->text());
        Q_EMIT noticeRequested(tr("Fingerprint copied."));
    });
    connect(m_renew, &QPushButton::clicked, this, [this] {
        m_isRenewing = true;
        m_session.renewCertificate();
        updateCertificate();
    });
}

void NetworkCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    update();
}

QString NetworkCard::address() const
{
    return m_writer.value(listenKey).toString().value_or(m_snapshot->settings.listenAddress);
}

Mode NetworkCard::tlsMode() const
{
    const QString text = m_writer.value(tlsKey).toString().value_or(modeName(m_snapshot->access.tls.mode));
    for (const Mode mode : {Mode::On, Mode::Off}) {
        if (text == modeName(mode)) {
            return mode;
        }
    }
    return Mode::Auto;
}

QStringList NetworkCard::hosts() const
{
    const Json5Node list = m_writer.value(hostsKey);
    if (list.kind() != Json5Node::Kind::Array) {
        return m_snapshot->access.allowedHosts;
    }
    QStringList hosts;
    for (const Json5Node &element : list.elements()) {
        hosts.append(element.toString().value_or(QString()));
    }
    return hosts;
}

int NetworkCard::number(const QString &path) const
{
    const GatewayAccess &access = m_snapshot->access;
    const qint64 inForce = path == bodyKey ? access.maxBodyBytes / mebibyte : access.maxConnections;
    return int(m_writer.value(path).toInteger().value_or(inForce));
}

void NetworkCard::update()
{
    const QSignalBlocker quietReach(m_reach);
    m_reach->setCurrentIndex(isHere(address()) ? 0 : 1);
    const QSignalBlocker quietTls(m_tls);
    m_tls->setCurrentIndex(int(tlsMode()));
    if (!m_hosts->hasFocus()) {
        m_hosts->setText(hosts().join(QStringLiteral(", ")));
    }
    for (const auto &[field, path] : {std::pair(m_body, bodyKey), std::pair(m_connections, connectionsKey)}) {
        if (!field->hasFocus()) {
            const QSignalBlocker quiet(field);
            field->setValue(number(path));
        }
    }
    updateReach();
    updateCertificate();
}

void NetworkCard::updateReach()
{
    const GatewayAccess &access = m_snapshot->access;
    const bool isLocal = isHere(address());
    const QString addresses = access.networkAddresses.join(QStringLiteral(", "));
    m_reachRow->setHelpProperty(isLocal ? "muted" : "caution");
    if (!isLocal) {
        QStringList urls = access.isOpen ? access.urls : QStringList();
        urls.removeIf([](const QString &url) { return isHere(QUrl(url).host()); }); // of no use elsewhere
        m_reachRow->setHelp(urls.isEmpty()
                ? tr("Every computer in the networks of this machine can reach Hearth; each request needs a "
                     "token.")
                //: %1: addresses such as https://192.168.1.5:11222, parted by commas.
                : tr("Every computer in the networks of this machine can reach Hearth, at %1. Each request "
                     "needs a token.")
                      .arg(urls.join(QStringLiteral(", "))));
    } else if (addresses.isEmpty()) {
        m_reachRow->setHelp(tr("Nobody else can; this computer is in no network now."));
    } else {
        //: %1: addresses of this computer, parted by commas.
        m_reachRow->setHelp(tr("Nobody else can. Once opened, at: %1").arg(addresses));
    }
    const bool isRisky = !isLocal && tlsMode() == Mode::Off;
    m_tlsRow->setHelpProperty(isRisky ? "caution" : "muted");
    m_tlsRow->setHelp(isRisky
            ? tr("Whoever listens in the network can read tokens, prompts and answers.")
            : tr("With a certificate of your own, or one that Hearth makes; clients must be told to trust "
                 "it."));
}

void NetworkCard::updateCertificate()
{
    const GatewayAccess &access = m_snapshot->access;
    const CertificateFacts &certificate = access.certificate;
    const bool isShown = access.usesTls && certificate.isThere();
    if (isShown && m_certificate->isHidden()) {
        // Or the layout measures and remembers them as they are without the style sheet.
        for (QWidget *part : m_certificate->findChildren<QWidget *>()) {
            part->ensurePolished();
        }
    }
    m_certificate->setVisible(isShown);
    if (m_fingerprint->text() != certificate.fingerprint) {
        m_fingerprint->setText(certificate.fingerprint);
        m_fingerprint->setCursorPosition(0);
    }
    m_renew->setVisible(certificate.isGenerated);
    m_renew->setEnabled(!m_isRenewing);
    const QString until = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(certificate.validUntil.count()).date(), QLocale::ShortFormat);
    //: %1: date; %2: host names and addresses; %3: path of a file.
    m_facts->setText(tr("Good until %1, for %2. Clients can be told to trust %3.")
                         .arg(until, certificate.names.join(QStringLiteral(", ")), certificate.file));
}

void NetworkCard::applyReach()
{
    const bool open = m_reach->currentIndex() == 1;
    if (open != isHere(address())) {
        return; // it is so already, perhaps at one address alone
    }
    const auto set = [](const QString &path, const QByteArray &value) {
        return Json5Operation::set(*Json5Path::parse(path), value);
    };
    QList<Json5Operation> operations;
    // In one save with the address: nobody comes in without a token, not for a moment.
    if (open && !m_writer.value(tokenKey).toBool().value_or(m_snapshot->settings.tokenRequired)) {
        operations.append(set(tokenKey, "true"));
    }
    const QLatin1String listen(open ? "0.0.0.0" : "127.0.0.1");
    operations.append(set(listenKey, json5String(listen)));
    m_writer.apply(listenKey, operations);
    update();
}

void NetworkCard::applyHosts()
{
    QStringList wanted;
    for (const QString &part : m_hosts->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString host = part.trimmed(); !host.isEmpty()) {
            wanted.append(host);
        }
    }
    if (wanted != hosts()) {
        QByteArray list;
        for (const QString &host : std::as_const(wanted)) {
            list += (list.isEmpty() ? "" : ", ") + json5String(host);
        }
        m_writer.set(hostsKey, '[' + list + ']');
    }
    update();
}

void NetworkCard::onRenewed(const std::optional<Error> &error)
{
    m_isRenewing = false;
    updateCertificate();
    Q_EMIT noticeRequested(error ? tr("The certificate was not made anew. %1").arg(errorSentence(*error))
                                 : tr("The certificate is new. Tell your clients its fingerprint."));
}

void NetworkCard::retranslate()
{
    setTitle(tr("Network and access"));
    m_reachRow->setTexts(tr("Who can reach Hearth"));
    //: Choices: who can reach the gateway.
    m_reach->setItemText(0, tr("Programs on this computer"));
    m_reach->setItemText(1, tr("Other computers, too"));
    m_tlsRow->setTexts(tr("Encryption (TLS)"));
    //: Choices: when connections are encrypted.
    m_tls->setItemText(int(Mode::Auto), tr("For other computers"));
    m_tls->setItemText(int(Mode::On), tr("Always"));
    m_tls->setItemText(int(Mode::Off), tr("Never"));
    //: A hash by which people recognise a certificate.
    m_fingerprintLabel->setText(tr("Fingerprint of the certificate (SHA-256)"));
    m_fingerprint->setAccessibleName(m_fingerprintLabel->text());
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the fingerprint"));
    //: Button: make another certificate in place of the present one.
    m_renew->setText(tr("Make a new one"));
    m_renew->setAccessibleName(tr("Make a new certificate"));
    m_hostsRow->setTexts(tr("Further names of this computer"),
        tr("By which containers and WSL call it, parted by commas: host.docker.internal, 172.17.0.0/16."));
    m_hosts->setAccessibleName(tr("Further names of this computer"));
    m_bodyRow->setTexts(tr("Largest request"), tr("Pictures are part of it."));
    //: Mebibytes, behind a number; with its space.
    m_body->setSuffix(tr(" MiB"));
    m_connectionsRow->setTexts(tr("Connections at once"));
    for (QSpinBox *field : {m_body, m_connections}) {
        field->setLocale(QLocale());
    }
    update();
}

} // namespace Hearth
